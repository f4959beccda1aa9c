import type { CellStyle } from "../grid/grid";
import type { Range } from "./range";
import type { Worksheet } from "./worksheet";

/** What has looks: a range, or several. */
export interface LookTarget {
  readonly worksheet: Worksheet;
  readonly ranges: readonly Range[];
}

/** One property of the looks of all cells; null where they differ. */
export function readStyle<T>(target: LookTarget, get: (style: CellStyle) => T): T | null {
  const { grid } = target.worksheet.cells;
  return uniformOf(target.ranges, (row, column) => get(grid.style(row, column)));
}

export function writeStyle({ worksheet, ranges }: LookTarget, style: CellStyle): void {
  for (const { area } of ranges) worksheet.cells.setStyle(area, style);
}

/** What is the same for all cells of all ranges; null where it differs. */
export function uniformOf<T>(ranges: readonly Range[], get: (row: number, column: number) => T): T | null {
  const [first, ...others] = ranges.map((range) => range.uniform(get));
  return first !== undefined && others.every((other) => other === first) ? first : null;
}
