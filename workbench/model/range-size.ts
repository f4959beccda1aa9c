import { MAX_COLUMNS, MAX_ROWS } from "./area";
import type { SheetCells } from "./sheet-cells";

/** How high so many rows are, in points: beyond those in use all are alike. */
export function heightOf({ grid }: SheetCells, row: number, count: number): number {
  const used = grid.usedArea(true);
  const special = Math.min(count, Math.max(0, (used ? used.row + used.rows : 0) - row) + ROOM);
  const hidden = grid.hiding.rows(row, special);
  const heights = hidden.map((isHidden, offset) => (isHidden ? 0 : grid.getRowHeight(row + offset)));
  return sum(heights) + (count - special) * grid.getRowHeight(MAX_ROWS - 1);
}

export function widthOf({ grid }: SheetCells, column: number, count: number): number {
  const used = grid.usedArea(true);
  const special = Math.min(count, Math.max(0, (used ? used.column + used.columns : 0) - column) + ROOM);
  const hidden = grid.hiding.columns(column, special);
  const widths = hidden.map((isHidden, offset) => (isHidden ? 0 : grid.getColumnWidth(column + offset)));
  return sum(widths) + (count - special) * grid.getColumnWidth(MAX_COLUMNS - 1);
}

/** Rows and columns behind the last in use that may have sizes of their own. */
const ROOM = 200;

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
