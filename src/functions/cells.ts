import type { FigureValue } from "../core/figure-value";
import type { ZoneCard } from "../core/card";

/** What Excel hands to a parameter of type any: a value, or an error as an object. An omitted argument is null. */
export type CellInput = unknown;
/** A range argument; Excel gives a single value as a 1×1 matrix. */
export type RangeInput = CellInput[][] | null | undefined;
/** Rich values break pivots, so that only HTZONE.CARD and HTZONE.FIGURE give them. */
export type CellOutput = string | number | boolean | CustomFunctions.Error | ZoneCard | FigureValue;

/** An error among the arguments: as Office.js describes it, or one of its own objects. */
export interface ErrorValue {
  type?: string;
  basicValue?: unknown;
  code?: unknown;
}

export function isErrorValue(value: CellInput): value is ErrorValue {
  if (typeof value !== "object" || value === null) return false;
  return value instanceof CustomFunctions.Error || (value as ErrorValue).type === "Error";
}

/** A data type (a number with a format, an entity card) as the plain value or text that it shows. */
export function plainValue(value: CellInput): CellInput {
  if (typeof value !== "object" || value === null || isErrorValue(value)) return value;
  const { text, basicValue } = value as { text?: unknown; basicValue?: unknown };
  const plain = text ?? basicValue ?? "";
  return typeof plain === "object" ? "" : plain;
}

/** The single value of an argument. Throws the error that it holds. */
export function single(value: CellInput): CellInput {
  if (isErrorValue(value)) throw value;
  return plainValue(value);
}

export function toMatrix(range: RangeInput): CellInput[][] {
  if (!Array.isArray(range)) return [[range]];
  return range.length > 0 && Array.isArray(range[0]) && range[0].length > 0 ? range : [[null]];
}
