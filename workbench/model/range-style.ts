import type { Area, CellStyle } from "../grid/grid";
import type { AreaFacts } from "./area-facts";

/** Cells whose looks can be compared. */
export interface LookCells {
  readonly area: Area;
  /** One property of all cells' looks, or null where they differ. */
  uniform<T>(get: (row: number, column: number) => T): T | null;
}

/** What has looks: a range, or several; a style. */
export interface LookTarget {
  readonly worksheet: {
    readonly cells: {
      readonly grid: { style(row: number, column: number): CellStyle };
      clip(area: Area): Area;
      setStyle(area: Area, style: CellStyle): void;
    };
    readonly facts: AreaFacts;
    guard(permission?: string): void;
    rangeAt(area: Area): LookCells;
  };
  readonly ranges: readonly LookCells[];
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
export function uniformOf<T>(ranges: readonly LookCells[], get: (row: number, column: number) => T): T | null {
  const [first, ...others] = ranges.map((range) => range.uniform(get));
  return first !== undefined && others.every((other) => other === first) ? first : null;
}
