import type { GridSheet } from "../grid/grid";
import { HostError } from "../protocol/host-error";
import { MAX_COLUMNS, MAX_ROWS } from "./area";

/** Excel.KeyboardDirection. */
export type Direction = "Left" | "Right" | "Up" | "Down";

interface Place {
  row: number;
  column: number;
}

/** Where Ctrl and an arrow key lead to: the end of a block, the next block, or the sheet's edge. */
export function findDataEdge(sheet: GridSheet, from: Place, direction: Direction): Place {
  const vertical = direction === "Up" || direction === "Down";
  const step = direction === "Up" || direction === "Left" ? -1 : 1;
  const line = readLine(sheet, from, vertical);
  const start = vertical ? from.row : from.column;
  const edge = step < 0 ? 0 : (vertical ? MAX_ROWS : MAX_COLUMNS) - 1;
  const at = endOf(line, start, step, edge);
  return vertical ? { ...from, row: at } : { ...from, column: at };
}

/** Whether each cell of a row or column, as far as it is used, holds anything. */
function readLine(sheet: GridSheet, { row, column }: Place, vertical: boolean): readonly boolean[] {
  const used = sheet.usedArea(false);
  if (!used) return [];
  const area = vertical
    ? { row: 0, column, rows: used.row + used.rows, columns: 1 }
    : { row, column: 0, rows: 1, columns: used.column + used.columns };
  return sheet
    .formulas(area)
    .flat()
    .map((cell) => cell !== "");
}

function endOf(line: readonly boolean[], start: number, step: 1 | -1, edge: number): number {
  if (start === edge) return start;
  let at = start + step;
  if (line[start] && line[at]) {
    while (at !== edge && line[at + step]) at += step;
    return at;
  }
  while (at >= 0 && at < line.length && !line[at]) at += step;
  return line[at] ? at : edge;
}

export function checkDirection(direction: string): Direction {
  if (direction !== "Left" && direction !== "Right" && direction !== "Up" && direction !== "Down")
    throw new HostError("InvalidArgument");
  return direction;
}
