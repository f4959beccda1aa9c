import { CellValueType, extractPureTextFromCell, type ICellData, type Nullable } from "@univerjs/core";
import type { ITableFilterItem } from "@univerjs/sheets-table";
import type { ColumnFilter } from "./filter";
import type { Fact } from "./records";

/** What a cell without contents is in Univer's lists of values. */
const BLANK = "__UNIVER_TABLE_FILTER_EMPTY__";

/** Univer's filter of a table's column. */
export function tableFilterOf(filter: ColumnFilter | undefined): ITableFilterItem | undefined {
  if (!filter) return undefined;
  if ("condition" in filter) return filter.condition as unknown as ITableFilterItem;
  // Its values may be numbers, whatever its type says.
  const values = [...filter.shown, ...(filter.blanks ? [BLANK] : [])] as string[];
  return { filterType: "manual", values } as ITableFilterItem;
}

export function columnFilterOf(item: ITableFilterItem | undefined): ColumnFilter | undefined {
  if (!item) return undefined;
  if (item.filterType !== "manual") return { condition: JSON.parse(JSON.stringify(item)) as Fact };
  return { shown: item.values.filter((value) => value !== BLANK), blanks: item.values.includes(BLANK) };
}

/** A cell as Univer's tables compare it: what is drawn, and a number that is drawn as it is stays one. "" is blank. */
export function shownValue(drawn: Nullable<ICellData>): string | number {
  if (!drawn) return "";
  const { v: value, t: type, p: text } = drawn;
  if (text || typeof value === "string") return extractPureTextFromCell(drawn);
  if (typeof value === "boolean" || type === CellValueType.BOOLEAN) return value ? "TRUE" : "FALSE";
  return value ?? "";
}
