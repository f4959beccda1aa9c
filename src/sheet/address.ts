import { SHEET_COLUMNS, SHEET_ROWS } from "../core/formula/cell-reference";

/** A rectangle of cells, counted from 0. */
export interface Rectangle {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

/** 0 → "A", 26 → "AA". */
export function formatColumn(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : formatColumn(Math.floor(index / 26) - 1) + last;
}

/** "B2:D9"; a single cell is "B2". */
export function formatAddress({ row, column, rows, columns }: Rectangle): string {
  const first = `${formatColumn(column)}${row + 1}`;
  return rows === 1 && columns === 1 ? first : `${first}:${formatColumn(column + columns - 1)}${row + rows}`;
}

/** "$B$2:$D$9", as names and charts refer to cells. */
export function formatAbsolute({ row, column, rows, columns }: Rectangle): string {
  return `$${formatColumn(column)}$${row + 1}:$${formatColumn(column + columns - 1)}$${row + rows}`;
}

export function fitsSheet({ row, column, rows, columns }: Rectangle): boolean {
  return row + rows <= SHEET_ROWS && column + columns <= SHEET_COLUMNS;
}

/** A rectangle that counts from a corner as one that counts from the sheet's. */
export function shiftBy(corner: Pick<Rectangle, "row" | "column">, part: Rectangle): Rectangle {
  return { ...part, row: corner.row + part.row, column: corner.column + part.column };
}

/** Whether a rectangle lies within another. */
export function contains(outer: Rectangle, { row, column, rows, columns }: Rectangle): boolean {
  const isInside = row >= outer.row && column >= outer.column;
  return isInside && row + rows <= outer.row + outer.rows && column + columns <= outer.column + outer.columns;
}

/** "'My sheet'!B2:D9" → "B2:D9". */
export function parseLocalAddress(address: string): string {
  return address.slice(address.lastIndexOf("!") + 1);
}
