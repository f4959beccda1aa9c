import type { Area, CellValue, GridSheet } from "../grid/grid";
import { HostError } from "../protocol/host-error";
import { isErrorText } from "./cell-text";
import { passesDate } from "./pivot/date-filter";

/** Excel.FilterCriteria. */
export interface FilterCriteria {
  filterOn: `${Excel.FilterOn}`;
  color?: string;
  criterion1?: string;
  criterion2?: string;
  dynamicCriteria?: `${Excel.DynamicFilterCriteria}`;
  icon?: Excel.Icon;
  operator?: `${Excel.FilterOperator}`;
  values?: readonly (string | { date: string; specificity: `${Excel.FilterDatetimeSpecificity}` })[];
}

/** One cell of the filtered column. */
interface Cell {
  row: number;
  value: CellValue;
  text: string;
}

type Test = (cell: Cell) => boolean;

const DAY = 86_400_000;
const DAY_ZERO = Date.UTC(1899, 11, 30);

/** The rows of a column's data that pass. @throws HostError InvalidArgument for criteria that say nothing. */
export function passingRows(sheet: GridSheet, data: Area, criteria: FilterCriteria): Set<number> {
  const values = sheet.values(data);
  const texts = sheet.texts(data);
  const cells = values.map(([value = ""], index) => ({
    row: data.row + index,
    value,
    text: texts[index]?.[0] ?? "",
  }));
  const passes = testOf(criteria, cells, (row) => sheet.style(row, data.column));
  return new Set(cells.filter(passes).map(({ row }) => row));
}

type Look = (row: number) => { fill?: string; fontColor?: string };

function testOf(criteria: FilterCriteria, cells: readonly Cell[], look: Look): Test {
  switch (criteria.filterOn) {
    case "Values":
      return valuesTest(criteria.values ?? []);
    case "Custom":
      return customTest(criteria);
    case "TopItems":
    case "BottomItems":
    case "TopPercent":
    case "BottomPercent":
      return rankTest(criteria, cells);
    case "Dynamic":
      return dynamicTest(criteria.dynamicCriteria ?? "", cells);
    case "CellColor":
      return ({ row }) => sameColor(look(row).fill ?? "", criteria.color ?? "");
    case "FontColor":
      return ({ row }) => sameColor(look(row).fontColor ?? "#000000", criteria.color ?? "");
    case "Icon":
      throw new HostError("NotImplemented", "The workbench does not filter by icons.");
    default:
      throw new HostError("InvalidArgument");
  }
}

function sameColor(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

/** Texts as they are drawn, and dates by their year, month or day. */
function valuesTest(values: NonNullable<FilterCriteria["values"]>): Test {
  const texts = new Set(values.filter((value) => typeof value === "string").map((text) => text.toLowerCase()));
  const dates = values.filter((value) => typeof value === "object");
  return ({ value, text }) =>
    texts.has(text.toLowerCase()) ||
    dates.some(
      ({ date, specificity }) =>
        typeof value === "number" &&
        passesDate(value, { condition: "Equals", comparator: { date, specificity: specificity as "Day" } }, 0),
    );
}

function customTest({ criterion1, criterion2, operator }: FilterCriteria): Test {
  if (!criterion1) throw new HostError("InvalidArgument");
  const first = comparison(criterion1);
  if (!criterion2) return first;
  const second = comparison(criterion2);
  return operator === "Or" ? (cell) => first(cell) || second(cell) : (cell) => first(cell) && second(cell);
}

/** ">=5", "<>x*", "=abc"; a text without a sign stands for what equals it. */
function comparison(criterion: string): Test {
  const [, sign = "=", operand = ""] = /^(<>|<=|>=|=|<|>)?([^]*)$/.exec(criterion) ?? [];
  const number = operand.trim() === "" ? NaN : Number(operand);
  if (sign === "=" || sign === "<>") {
    const pattern = wildcards(operand);
    const equals: Test = ({ value, text }) =>
      Number.isNaN(number) ? pattern.test(text) : value === number || text === operand;
    return sign === "=" ? equals : (cell) => !equals(cell);
  }
  return ({ value, text }) => {
    if (value === "" || isErrorText(value)) return false;
    if (Number.isNaN(number) !== (typeof value === "string")) return false;
    const order = typeof value === "string" ? text.localeCompare(operand, "en") : Number(value) - number;
    return (order === 0 && sign.endsWith("=")) || (sign.startsWith("<") ? order < 0 : order > 0);
  };
}

/** `*` and `?` stand for any text and any character, `~` before them for themselves. */
function wildcards(text: string): RegExp {
  const source = text.replace(/~([*?~])|([*?])|([\\^$.|+()[\]{}])/g, (all, kept?: string, wild?: string) => {
    if (wild) return wild === "*" ? "[^]*" : "[^]";
    return `\\${kept ?? all}`;
  });
  return new RegExp(`^${source}$`, "iu");
}

/** An item as good as the last one stays, too. */
function rankTest({ filterOn, criterion1 }: FilterCriteria, cells: readonly Cell[]): Test {
  const wanted = Number(criterion1);
  if (!(wanted >= 1)) throw new HostError("InvalidArgument");
  const numbers = numbersOf(cells);
  const count = filterOn.endsWith("Percent") ? Math.max(1, Math.floor((numbers.length * wanted) / 100)) : wanted;
  const sign = filterOn.startsWith("Top") ? -1 : 1;
  const sorted = numbers.sort((a, b) => sign * (a - b));
  const last = sorted[Math.min(Math.floor(count), sorted.length) - 1] ?? 0;
  return ({ value }) => typeof value === "number" && sign * (value - last) <= 0;
}

function dynamicTest(condition: string, cells: readonly Cell[]): Test {
  const numbers = numbersOf(cells);
  const average = numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
  if (condition === "AboveAverage") return ({ value }) => typeof value === "number" && value > average;
  if (condition === "BelowAverage") return ({ value }) => typeof value === "number" && value < average;
  if (condition === "Unknown" || condition === "") throw new HostError("InvalidArgument");
  const now = new Date();
  const today = (Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) - DAY_ZERO) / DAY;
  // Office.js writes one of the months so.
  const period = { condition: condition.replace("Februray", "February") };
  return ({ value }) => typeof value === "number" && passesDate(value, period, today);
}

function numbersOf(cells: readonly Cell[]): number[] {
  return cells.map(({ value }) => value).filter((value) => typeof value === "number");
}
