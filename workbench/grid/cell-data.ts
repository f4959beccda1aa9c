import { CellValueType, extractPureTextFromCell, type ICellData, type Nullable } from "@univerjs/core";
import type { CellValue } from "./grid";
import { errorTextOf, isErrorText } from "./value-objects";

/** A cell's contents, without its look: every property named, so that nothing of the former contents stays. */
export type CellContents = Pick<{ [K in keyof ICellData]-?: ICellData[K] | null }, "v" | "t" | "f" | "si" | "p">;

const EMPTY: CellContents = { v: null, t: null, f: null, si: null, p: null };

/** What to store for a written value: "" empties the cell, "=…" is a formula, "'…" is text. */
export function contentsOf(value: CellValue): CellContents {
  if (value === "") return EMPTY;
  if (typeof value === "boolean") return { ...EMPTY, v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  if (typeof value === "number") return { ...EMPTY, v: value, t: CellValueType.NUMBER };
  if (value.startsWith("=") && value.length > 1) return { ...EMPTY, f: value };
  return { ...EMPTY, v: value.startsWith("'") ? value.slice(1) : value, t: CellValueType.STRING };
}

/** A cell's value as stored, never as formatted. */
export function valueOf(cell: Nullable<ICellData>): CellValue {
  if (!cell) return "";
  if (cell.p) return extractPureTextFromCell(cell);
  const { v, t } = cell;
  if (v === undefined || v === null) return "";
  if (t === CellValueType.BOOLEAN) return v === true || v === 1 || v === "1" || v === "TRUE";
  if (t === CellValueType.NUMBER) return Number(v);
  if (isErrorText(v)) return errorTextOf(String(v));
  return t === CellValueType.STRING || t === CellValueType.FORCE_STRING ? String(v) : v;
}

/** Whether a cell holds a value or a formula, not only a look. */
export function hasContents(cell: ICellData): boolean {
  return Boolean(cell.f ?? cell.si ?? cell.p) || (cell.v !== undefined && cell.v !== null && cell.v !== "");
}
