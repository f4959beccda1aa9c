import type { Area } from "../grid/grid";
import { HostError } from "../protocol/host-error";

export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** An area that lies on a worksheet; anything beyond its edge is InvalidArgument, as in Excel. */
export function areaAt(row: number, column: number, rows: number, columns: number): Area {
  const whole = [row, column, rows, columns].every(Number.isInteger);
  const inside =
    row >= 0 && column >= 0 && rows >= 1 && columns >= 1 && row + rows <= MAX_ROWS && column + columns <= MAX_COLUMNS;
  if (!whole || !inside) throw new HostError("InvalidArgument");
  return { row, column, rows, columns };
}

export function intersect(a: Area, b: Area): Area | undefined {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : undefined;
}

export function contains(outer: Area, inner: Area): boolean {
  const shared = intersect(outer, inner);
  return shared !== undefined && sameArea(shared, inner);
}

export function sameArea(a: Area, b: Area): boolean {
  return a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;
}

export function boundingArea(a: Area, b: Area): Area {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rows: Math.max(a.row + a.rows, b.row + b.rows) - row,
    columns: Math.max(a.column + a.columns, b.column + b.columns) - column,
  };
}

export function isEntireColumn(area: Area): boolean {
  return area.rows === MAX_ROWS;
}

export function isEntireRow(area: Area): boolean {
  return area.columns === MAX_COLUMNS;
}

/** Whole rows or columns: Excel gives null for their cells and takes no values for them. */
export function isUnbounded(area: Area): boolean {
  return isEntireColumn(area) || isEntireRow(area);
}

export function matrix<T>(rows: number, columns: number, cell: (row: number, column: number) => T): T[][] {
  return Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (__, column) => cell(row, column)));
}
