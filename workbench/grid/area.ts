import type { IRange } from "@univerjs/core";
import type { Area } from "./grid";

/** Excel's own limits. */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

export function rangeOf({ row, column, rows, columns }: Area): IRange {
  return { startRow: row, startColumn: column, endRow: row + rows - 1, endColumn: column + columns - 1 };
}

export function areaOf({ startRow, startColumn, endRow, endColumn }: IRange): Area {
  return { row: startRow, column: startColumn, rows: endRow - startRow + 1, columns: endColumn - startColumn + 1 };
}

/** The part of an area that lies within the first `rows` and `columns`. */
export function clip(area: Area, rows: number, columns: number): Area {
  return {
    ...area,
    rows: Math.max(0, Math.min(area.rows, rows - area.row)),
    columns: Math.max(0, Math.min(area.columns, columns - area.column)),
  };
}

export function contains(area: Area, row: number, column: number): boolean {
  return row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;
}

export function overlap(a: Area, b: Area): boolean {
  return (
    a.row < b.row + b.rows &&
    b.row < a.row + a.rows &&
    a.column < b.column + b.columns &&
    b.column < a.column + a.columns
  );
}

/** One result for each cell of an area, row by row. */
export function mapArea<T>(area: Area, cell: (row: number, column: number) => T): T[][] {
  return Array.from({ length: area.rows }, (_, rowOffset) =>
    Array.from({ length: area.columns }, (_, columnOffset) => cell(area.row + rowOffset, area.column + columnOffset)),
  );
}

/** Grows to hold what it is shown. */
export class Extent {
  #area: { top: number; left: number; bottom: number; right: number } | undefined;

  add(row: number, column: number): void {
    const area = this.#area ?? { top: row, left: column, bottom: row, right: column };
    area.top = Math.min(area.top, row);
    area.left = Math.min(area.left, column);
    area.bottom = Math.max(area.bottom, row);
    area.right = Math.max(area.right, column);
    this.#area = area;
  }

  /** The smallest area around everything added; undefined if nothing was. */
  get area(): Area | undefined {
    const area = this.#area;
    return (
      area && {
        row: area.top,
        column: area.left,
        rows: area.bottom - area.top + 1,
        columns: area.right - area.left + 1,
      }
    );
  }
}
