import type { CellValue } from "../grid/grid";
import { isErrorText } from "./cell-text";

/** Excel.SortField. */
export interface SortField {
  key: number;
  ascending?: boolean;
  sortOn?: `${Excel.SortOn}`;
  dataOption?: `${Excel.SortDataOption}`;
}

/** The order of lines after a sort: numbers, then text, truths and errors; what is empty stands last either way. */
export function sortedOrder(
  lines: readonly (readonly CellValue[])[],
  fields: readonly SortField[],
  matchCase: boolean,
) {
  const collator = new Intl.Collator("en", { sensitivity: matchCase ? "variant" : "accent", caseFirst: "lower" });
  const order = lines.map((_, index) => index);
  return order.sort((a, b) => {
    for (const { key, ascending = true, dataOption = "Normal" } of fields) {
      const read = (index: number) => sortable(lines[index]?.[key] ?? "", dataOption);
      const [left, right] = [read(a), read(b)];
      if (left === "" || right === "") {
        if (left !== right) return left === "" ? 1 : -1;
        continue;
      }
      const difference = compare(left, right, collator);
      if (difference !== 0) return ascending ? difference : -difference;
    }
    return a - b;
  });
}

/** With "TextAsNumber" a text that reads as a number is one. */
function sortable(value: CellValue, dataOption: string): CellValue {
  const asNumber = dataOption === "TextAsNumber" && typeof value === "string" && value.trim() !== "";
  return asNumber && Number.isFinite(Number(value)) ? Number(value) : value;
}

function compare(a: CellValue, b: CellValue, collator: Intl.Collator): number {
  const difference = rank(a) - rank(b);
  if (difference !== 0) return difference;
  if (typeof a === "string" && typeof b === "string") return isErrorText(a) ? 0 : collator.compare(a, b);
  return Number(a) - Number(b);
}

function rank(value: CellValue): number {
  if (typeof value === "number") return 0;
  if (typeof value === "boolean") return 2;
  return isErrorText(value) ? 3 : 1;
}
