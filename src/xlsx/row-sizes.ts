import type { WriteSheet } from "hucre/xlsx";
import { countLines } from "../sheet/line-breaks";
import type { LooksPart } from "../sheet/look-parts";
import type { FileCells } from "./file-cells";

type RowSize = NonNullable<WriteSheet["rowDefs"]> extends Map<number, infer Size> ? Size : never;

/** Points; Excel opens no taller row. */
const TALLEST_ROW = 409;
const LINE = 15;
/** Letters are narrower than the digits that widths are counted in. */
const LETTERS = 1.12;

/**
 * Heights of rows: those that the plan gives, and of the rows that Excel would fit those with a text of several lines. Not
 * every reader of files fits rows when it opens one.
 */
export function listRowSizes({ heights, fitted, widths }: LooksPart, cells: FileCells): [row: number, RowSize][] {
  const given = heights.map(({ row, points }) => [row, points] as const);
  const needed = fitted.flatMap(({ row, column, rows, columns }) =>
    Array.from({ length: rows }, (_, index) => {
      const places = Array.from({ length: columns }, (__, at) => [row + index, column + at] as const);
      return [row + index, Math.max(...places.map((place) => countCellLines(place, widths, cells))) * LINE] as const;
    }).filter(([, points]) => points > LINE),
  );
  return [...needed, ...given].map(([row, points]) => [row, { height: Math.min(points, TALLEST_ROW) }]);
}

function countCellLines([row, column]: readonly [number, number], widths: readonly number[], cells: FileCells): number {
  const { value, style } = cells.get(`${row},${column}`) ?? {};
  const width = widths[column];
  if (typeof value !== "string" || width === undefined || style?.alignment?.wrapText !== true) return 1;
  return countLines(value, (width - (style.alignment.indent ?? 0)) * LETTERS);
}
