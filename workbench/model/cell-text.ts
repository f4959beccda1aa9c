import type { CellValue, ErrorText } from "../grid/grid";
import { isErrorName } from "./pivot/error-name";

export function isErrorText(value: unknown): value is ErrorText {
  return typeof value === "string" && isErrorName(value);
}

/** Excel.RangeValueType of a value. */
export function valueType(value: CellValue): `${Excel.RangeValueType}` {
  if (value === "") return "Empty";
  if (typeof value === "number") return "Double";
  if (typeof value === "boolean") return "Boolean";
  return isErrorText(value) ? "Error" : "String";
}

/** Text that a cell shows as it stands, whatever it looks like. */
export function literalText(value: CellValue): CellValue {
  return typeof value === "string" && value !== "" ? `'${value}` : value;
}
