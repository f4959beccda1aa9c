import type { CellStyle } from "../grid/grid";
import type { Range } from "./range";

/** One property of the looks of all a range's cells; null where they differ. */
export function readStyle<T>(range: Range, get: (style: CellStyle) => T): T | null {
  const { grid } = range.worksheet.cells;
  return range.uniform((row, column) => get(grid.style(row, column)));
}

export function writeStyle(range: Range, style: CellStyle): void {
  range.worksheet.cells.setStyle(range.area, style);
}
