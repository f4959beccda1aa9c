import { GridError, type ErrorText, type Scalar } from "../grid/grid";
import type { ParameterMetadata } from "./functions-metadata";
import { readTyped } from "./typed-text";

export interface Coercion {
  /** What an empty cell becomes where any type is welcome: 0 in Excel on the desktop, null on the web. */
  emptyCell: 0 | null;
  /** Errors reach parameters of type any as objects, instead of being the result. */
  allowErrors: boolean;
}

/** Excel.ErrorCellValueType of each error. */
const ERROR_TYPES: Readonly<Record<ErrorText, string>> = {
  "#VALUE!": "Value",
  "#N/A": "NotAvailable",
  "#REF!": "Ref",
  "#DIV/0!": "Div0",
  "#NUM!": "Num",
  "#NAME?": "Name",
  "#NULL!": "Null",
  "#SPILL!": "Spill",
  "#CALC!": "Calc",
  "#BUSY!": "Busy",
  "#FIELD!": "Field",
};

/** One cell as the function gets it. A GridError is no argument but the result of the whole call. */
export function coerceCell(cell: Scalar, parameter: ParameterMetadata, coercion: Coercion): unknown {
  const type = parameter.type ?? "any";
  if (cell instanceof GridError) return type === "any" && coercion.allowErrors ? errorObject(cell) : cell;
  if (type === "string") return toText(cell);
  if (type === "number") return toNumber(cell);
  if (type === "boolean") return toBoolean(cell);
  return cell ?? coercion.emptyCell;
}

/** A matrix argument; the first error in it is the result where errors are not welcome. */
export function coerceMatrix(
  cells: readonly (readonly Scalar[])[],
  parameter: ParameterMetadata,
  coercion: Coercion,
): unknown {
  const matrix = cells.map((row) => row.map((cell) => coerceCell(cell, parameter, coercion)));
  return matrix.flat().find((cell) => cell instanceof GridError) ?? matrix;
}

function errorObject(error: GridError): object {
  const errorType = ERROR_TYPES[error.code];
  return { type: "Error", basicType: "Error", basicValue: error.code, errorType };
}

function toText(cell: string | number | boolean | null): string {
  if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
  return cell === null ? "" : String(cell);
}

function toNumber(cell: string | number | boolean | null): number | GridError {
  if (typeof cell === "string") {
    const { value } = readTyped(cell, "General");
    return typeof value === "number" ? value : new GridError("#VALUE!");
  }
  return Number(cell);
}

function toBoolean(cell: string | number | boolean | null): boolean | GridError {
  if (typeof cell !== "string") return Boolean(cell);
  const upper = cell.toUpperCase();
  return upper === "TRUE" || (upper === "FALSE" ? false : new GridError("#VALUE!"));
}
