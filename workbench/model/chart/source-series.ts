import type { Area, CellValue } from "../../grid/grid";
import { isErrorText } from "../cell-text";

/** What a range becomes in a chart, as parts of the range. */
export interface SourceSeries {
  name?: Area;
  values: Area;
  categories?: Area;
}

export interface SourceCells {
  area: Area;
  values: readonly (readonly CellValue[])[];
  /** Whether a cell holds a date, which its number format says. */
  isDate: (row: number, column: number) => boolean;
}

export interface Derived {
  plotBy: "Rows" | "Columns";
  series: SourceSeries[];
}

/** How many leading rows and columns of a range name things. */
interface Headers {
  rows: number;
  columns: number;
}

/**
 * The series of a source range by Excel's rule. Leading rows and columns of texts (columns of dates, too) are names, and
 * whatever an empty corner leaves at its sides; the shorter side of what remains gives the series, rows where both are
 * alike. The first series of a scatter chart is the others' x, numbers or not.
 */
export function deriveSeries(source: SourceCells, seriesBy: "Auto" | "Columns" | "Rows", isScatter: boolean): Derived {
  const headers = findHeaders(source);
  const { rows, columns } = source.area;
  const byColumns = seriesBy === "Auto" ? rows - headers.rows > columns - headers.columns : seriesBy === "Columns";
  const derived = byColumns ? byColumn(source.area, headers) : byRow(source.area, headers);
  const plotBy = byColumns ? "Columns" : "Rows";
  const [first, ...others] = derived;
  if (!isScatter || !first || first.categories || others.length === 0) return { plotBy, series: derived };
  return { plotBy, series: others.map((series) => ({ ...series, categories: first.values })) };
}

function byColumn({ row, column, rows, columns }: Area, headers: Headers): SourceSeries[] {
  const data = { row: row + headers.rows, rows: rows - headers.rows };
  return Array.from({ length: columns - headers.columns }, (_, index) => {
    const at = { column: column + headers.columns + index, columns: 1 };
    return {
      ...(headers.rows > 0 && { name: { ...at, row, rows: headers.rows } }),
      values: { ...at, ...data },
      ...(headers.columns > 0 && { categories: { ...data, column, columns: headers.columns } }),
    };
  });
}

function byRow({ row, column, rows, columns }: Area, headers: Headers): SourceSeries[] {
  const data = { column: column + headers.columns, columns: columns - headers.columns };
  return Array.from({ length: rows - headers.rows }, (_, index) => {
    const at = { row: row + headers.rows + index, rows: 1 };
    return {
      ...(headers.columns > 0 && { name: { ...at, column, columns: headers.columns } }),
      values: { ...at, ...data },
      ...(headers.rows > 0 && { categories: { ...data, row, rows: headers.rows } }),
    };
  });
}

/** One row and one column at least remain as data. */
function findHeaders({ area: { rows, columns }, values, isDate }: SourceCells): Headers {
  const cell = (row: number, column: number): CellValue => values[row]?.[column] ?? "";
  if (cell(0, 0) === "" && rows > 1 && columns > 1) {
    const emptyRows = count(rows - 1, (row) => cell(row, 0) === "" && !isAllEmpty(values[row]));
    const emptyColumns = count(columns - 1, (column) => cell(0, column) === "");
    return { rows: Math.max(1, emptyRows), columns: Math.max(1, emptyColumns) };
  }
  const names = (row: number, column: number): boolean => isText(cell(row, column)) || isDate(row, column);
  const below = range(Math.min(1, rows - 1), rows);
  // A text among numbers makes the first line one of names, but not a further one.
  const textColumns = count(columns - 1, (column) =>
    isNaming(
      below.map((row) => [cell(row, column), names(row, column)]),
      column === 0,
    ),
  );
  const beside = range(textColumns, columns);
  const textRows = count(rows - 1, (row) =>
    isNaming(
      beside.map((column) => [cell(row, column), isText(cell(row, column))]),
      row === 0,
    ),
  );
  return { rows: textRows, columns: textColumns };
}

function isNaming(cells: readonly (readonly [CellValue, boolean])[], isFirst: boolean): boolean {
  return cells.some(([, names]) => names) && (isFirst || cells.every(([value, names]) => names || value === ""));
}

function isText(value: CellValue): boolean {
  return typeof value === "string" && value !== "" && !isErrorText(value);
}

function isAllEmpty(row: readonly CellValue[] = []): boolean {
  return row.every((value) => value === "");
}

/** How many of the first `most` in a row are so. */
function count(most: number, isSo: (index: number) => boolean): number {
  let found = 0;
  while (found < most && isSo(found)) found += 1;
  return found;
}

function range(start: number, end: number): number[] {
  return Array.from({ length: Math.max(0, end - start) }, (_, index) => start + index);
}
