import type { Area } from "../grid/grid";
import type { Shift } from "../grid/shift";
import { MAX_COLUMNS, MAX_ROWS } from "./area";

/** The cells that a shift inserts or deletes. */
export function shiftedCells({ axis, at, count, across }: Shift): Area {
  const lines = Math.abs(count);
  const [first, length] = across
    ? [across.first, across.last - across.first + 1]
    : [0, axis === "row" ? MAX_COLUMNS : MAX_ROWS];
  return axis === "row"
    ? { row: at, rows: lines, column: first, columns: length }
    : { row: first, rows: length, column: at, columns: lines };
}

/** Office.js's words for a shift. */
export function shiftName({ axis, count, across }: Shift): { changeType: string; shiftDirection: string } {
  const done = count > 0 ? "Inserted" : "Deleted";
  if (!across) return { changeType: `${axis === "row" ? "Row" : "Column"}${done}`, shiftDirection: "None" };
  const [forth, back] = axis === "row" ? ["Down", "Up"] : ["Right", "Left"];
  return { changeType: `Cell${done}`, shiftDirection: `ShiftCell${count > 0 ? forth : back}` };
}
