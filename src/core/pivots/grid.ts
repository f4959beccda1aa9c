import type { PivotShape, PivotValue } from "./pivot";
import { type SourceRow, groupRows, itemsOf, keyOf, summarize } from "./groups";
import { describeChoice, filterRows, spellAlike } from "./row-filters";
import type { PivotWords } from "./words";

/** What a cell of a pivot is: Excel draws headers and totals bold, and indents labels by their level. */
export type PivotRole = "header" | "label" | "group" | "value" | "total" | "blank";

export interface PivotCell {
  value: string | number;
  numberFormat: string;
  role: PivotRole;
  /** How deep a label lies in compact layout; 0 elsewhere. */
  level: number;
  /** The rows of the source of which the cell shows a value, not just a count; none elsewhere. */
  of: readonly SourceRow[];
  /** One of these is no exact number. */
  isBound?: true;
}

/** The cells of a pivot as Excel lays them out from its corner; as wide in every row. */
export interface PivotGrid {
  /** A line for each filter: its field and what is chosen of it. They stand above, with an empty line between. */
  filters: [field: string, chosen: string][];
  cells: PivotCell[][];
  headerRows: number;
  labelColumns: number;
}

type Labels = PivotWords["label"];

/** A line below the headers: labels at its left, and the source rows that its values are of. */
interface Line {
  labels: PivotCell[];
  rows: readonly SourceRow[];
  role: "value" | "group" | "total";
}

/** A column of values: the item that it is of (all of them in a total), and which value field. */
interface ValueColumn {
  item: string | number | undefined;
  isTotal: boolean;
  value: PivotValue;
}

/** Groups rows, works out their values and lays them out as Excel does. `compare` orders texts as the language does. */
export function layOutPivot(
  headers: readonly string[],
  all: readonly SourceRow[],
  shape: PivotShape,
  labels: Labels,
  compare: (a: string, b: string) => number,
): PivotGrid {
  const at = (field: string): number => headers.indexOf(field);
  const rows = filterRows(headers, spellAlike(all, [...shape.rows, ...shape.columns].map(at)), shape.filters);
  const [across] = shape.columns;
  const items = across === undefined ? [] : itemsOf(rows, at(across), compare);
  const columns = listValueColumns(shape, items);
  const lines = listLines(headers, rows, shape, labels, compare);
  const body = lines.map((line) => [
    ...line.labels,
    ...columns.map((column) => valueCell(column, line, across === undefined ? -1 : at(across), at)),
  ]);
  const head = layOutHeaders(shape, labels, columns);
  return {
    filters: shape.filters.map(({ field, items }) => [
      field,
      describeChoice(labels, items, () => itemsOf(all, at(field), compare).length),
    ]),
    ...{ cells: [...head, ...body], headerRows: head.length, labelColumns: countLabelColumns(shape) },
  };
}

const countLabelColumns = ({ layout, rows }: PivotShape): number =>
  layout === "compact" ? 1 : Math.max(1, rows.length);

function listValueColumns({ columns, values, totals }: PivotShape, items: (string | number)[]): ValueColumn[] {
  const of = (item: string | number | undefined, isTotal: boolean) =>
    values.map((value): ValueColumn => ({ item, isTotal, value }));
  if (columns.length === 0) return of(undefined, false);
  return [...items.flatMap((item) => of(item, false)), ...(totals.rows ? of(undefined, true) : [])];
}

function valueCell(
  { item, isTotal, value }: ValueColumn,
  { rows, role }: Line,
  across: number,
  at: (field: string) => number,
): PivotCell {
  const own = item === undefined ? rows : rows.filter((row) => keyOf(row[across]!) === keyOf(item));
  const result = summarize(
    own.map((row) => row[at(value.field)]!),
    value.summary,
  );
  const shown = result === undefined ? "" : result;
  const of = value.summary === "count" ? [] : own;
  return { value: shown, numberFormat: value.numberFormat, role: isTotal ? "total" : role, level: 0, of };
}

const cell = (value: string | number, role: PivotRole, level = 0): PivotCell => ({
  ...{ value, role, level, of: [] },
  numberFormat: typeof value === "number" ? "General" : "@",
});
const blank = (count: number): PivotCell[] => Array.from({ length: count }, () => cell("", "blank"));

/** All lines below the headers, with the grand total at their end. */
function listLines(
  headers: readonly string[],
  rows: readonly SourceRow[],
  shape: PivotShape,
  labels: Labels,
  compare: (a: string, b: string) => number,
): Line[] {
  const fields = shape.rows.map((field) => headers.indexOf(field));
  const lines =
    fields.length === 0
      ? [{ labels: [cell(nameOfOnly(shape) || labels.sole, "label")], rows, role: "value" as const }]
      : shape.layout === "compact"
        ? compactLines(rows, fields, 0, compare)
        : tabularLines(rows, fields, [], compare);
  if (!shape.totals.columns || fields.length === 0) return lines;
  const total = [cell(labels.total, "total"), ...blank(countLabelColumns(shape) - 1)];
  return [...lines, { labels: total, rows, role: "total" }];
}

/** A group's own line has its values; its items follow, one level deeper. */
function compactLines(
  rows: readonly SourceRow[],
  [field, ...deeper]: number[],
  level: number,
  compare: (a: string, b: string) => number,
): Line[] {
  if (field === undefined) return [];
  const role = deeper.length > 0 ? "group" : "value";
  return groupRows(rows, field, compare).flatMap(([item, own]): Line[] => [
    { labels: [cell(item, deeper.length > 0 ? "group" : "label", level)], rows: own, role },
    ...compactLines(own, deeper, level + 1, compare),
  ]);
}

/** A line an item of the last field; each label stands in the first line of its group. Subtotals are off. */
function tabularLines(
  rows: readonly SourceRow[],
  [field, ...deeper]: number[],
  before: PivotCell[],
  compare: (a: string, b: string) => number,
): Line[] {
  if (field === undefined) return [{ labels: before, rows, role: "value" }];
  return groupRows(rows, field, compare).flatMap(([item, own], index) => {
    const left = index === 0 ? before : blank(before.length);
    return tabularLines(own, deeper, [...left, cell(item, "label")], compare);
  });
}

/** A single value field is named once: in the corner, or without fields down before its own line. */
const nameOfOnly = ({ values: [only, ...others] }: PivotShape): string =>
  only && others.length === 0 ? only.name : "";

/** One header row without a field across, two with it, three with several values under each of its items. */
function layOutHeaders(shape: PivotShape, labels: Labels, columns: ValueColumn[]): PivotCell[][] {
  const header = (text: string | number) => cell(text, "header");
  const left = shape.layout === "compact" && shape.rows.length > 0 ? [labels.rows] : shape.rows;
  const labelHeaders = (left.length > 0 ? left : [""]).map(header);
  const [across] = shape.columns;
  if (across === undefined) return [[...labelHeaders, ...shape.values.map(({ name }) => header(name))]];
  const several = shape.values.length > 1;
  const corner = shape.rows.length > 0 ? nameOfOnly(shape) : "";
  const axes = shape.layout === "compact" ? [labels.columns] : [across, ...(several ? [labels.values] : [])];
  const space = blank(labelHeaders.length - 1);
  const isFirst = (index: number) => index % shape.values.length === 0;
  const itemHeaders = columns.map(({ item, isTotal, value }, index) => {
    if (isTotal) return header(several ? labels.totalOf(value.name) : labels.total);
    return several && !isFirst(index) ? cell("", "blank") : header(item!);
  });
  const top = [header(corner), ...space, ...axes.map(header), ...blank(columns.length - axes.length)];
  if (!several) return [top, [...labelHeaders, ...itemHeaders]];
  const names = columns.map(({ isTotal, value }) => (isTotal ? cell("", "blank") : header(value.name)));
  return [top, [...blank(labelHeaders.length), ...itemHeaders], [...labelHeaders, ...names]];
}
