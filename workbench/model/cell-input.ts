import type { Area, CellValue } from "../grid/grid";
import { HostError } from "../protocol/host-error";
import { matrix } from "./area";
import { readTyped } from "./typed-text";

export const MAX_TEXT = 32_767;
const MAX_FORMULA = 8_192;
const WRONG_SIZE =
  "The number of rows or columns in the input array doesn't match the size or dimensions of the range.";

export interface CellInput {
  /** `null` leaves a cell as it is. */
  cells: (CellValue | null)[][];
  /** Number formats that typed text brings along; undefined if there are none. */
  formats: (string | null)[][] | undefined;
}

/** One value for all cells, or an array of exactly the area's size. */
export function fitToArea(input: unknown, area: Area): unknown[][] {
  if (input === undefined || input === null) throw new HostError("InvalidArgument");
  if (!Array.isArray(input)) return matrix(area.rows, area.columns, () => input as unknown);
  const fits = input.length === area.rows && input.every((row) => Array.isArray(row) && row.length === area.columns);
  if (!fits) throw new HostError("InvalidArgument", WRONG_SIZE);
  return input as unknown[][];
}

/** Checks values on their way into cells, and reads text as Excel would. `currentFormats` are the cells' number formats. */
export function readInput(input: unknown, area: Area, currentFormats: string[][]): CellInput {
  let formats: (string | null)[][] | undefined;
  const cells = fitToArea(input, area).map((line, row) =>
    line.map((value, column) => {
      if (value === null || value === undefined) return null;
      if (typeof value !== "string") return checkPlain(value);
      const typed = readTyped(checkText(value), currentFormats[row]?.[column] ?? "General");
      if (typed.format && (currentFormats[row]?.[column] ?? "General") === "General") {
        formats ??= matrix(area.rows, area.columns, () => null);
        (formats[row] as (string | null)[])[column] = typed.format;
      }
      return typed.value;
    }),
  );
  return { cells, formats };
}

function checkPlain(value: unknown): CellValue {
  if (typeof value === "boolean" || (typeof value === "number" && Number.isFinite(value))) return value;
  throw new HostError("InvalidArgument");
}

function checkText(text: string): string {
  if (text.startsWith("=") && text.length > MAX_FORMULA) throw new HostError("FormulaLengthExceedsLimit");
  if (text.length > MAX_TEXT) throw new HostError("InvalidArgument");
  return text;
}
