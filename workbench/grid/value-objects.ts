import {
  ArrayValueObject,
  BooleanValueObject,
  ERROR_TYPE_SET,
  ErrorType,
  ErrorValueObject,
  NullValueObject,
  NumberValueObject,
  StringValueObject,
  type BaseReferenceObject,
  type BaseValueObject,
  type FunctionVariantType,
} from "@univerjs/engine-formula";
import { checkCellCount } from "./calculation-limit";
import { GridError, type ErrorText, type Result, type Scalar } from "./grid";
import { RichValue } from "./rich-value";
import { fullRange } from "./reference-bounds";
import { richObject } from "./rich-objects";

/** An error that the engine does not know by itself. */
const FIELD_ERROR = "#FIELD!" as ErrorType;
ERROR_TYPE_SET.add(FIELD_ERROR);

const ERROR_TYPES: Readonly<Record<ErrorText, ErrorType>> = {
  "#VALUE!": ErrorType.VALUE,
  "#N/A": ErrorType.NA,
  "#REF!": ErrorType.REF,
  "#DIV/0!": ErrorType.DIV_BY_ZERO,
  "#NUM!": ErrorType.NUM,
  "#NAME?": ErrorType.NAME,
  "#NULL!": ErrorType.NULL,
  "#SPILL!": ErrorType.SPILL,
  "#CALC!": ErrorType.CALC,
  "#BUSY!": ErrorType.CONNECT,
  "#FIELD!": FIELD_ERROR,
};

/** Excel's text for an error of the engine; errors that Excel does not know become #VALUE!. */
export function errorTextOf(type: string): ErrorText {
  const known = Object.entries(ERROR_TYPES).find(([, engineType]) => engineType === type);
  return known === undefined ? "#VALUE!" : (known[0] as ErrorText);
}

/** Whether a cell's raw value is one of the engine's error texts. */
export function isErrorText(value: unknown): boolean {
  return typeof value === "string" && ENGINE_ERRORS.has(value);
}
const ENGINE_ERRORS: ReadonlySet<string> = ERROR_TYPE_SET;

/** A formula's argument as a matrix; `undefined` where the formula leaves it out. */
export function argumentMatrix(variant: FunctionVariantType): Scalar[][] | undefined {
  if (variant.isReferenceObject()) return referenceMatrix(variant as BaseReferenceObject);
  const value = variant as BaseValueObject;
  if (value.isArray()) return arrayMatrix(value as ArrayValueObject);
  if (value.isNull()) return undefined;
  return [[scalarOf(value)]];
}

/** Whole rows and columns arrive with their true size, as in Excel; beyond the sheet's own cells all rows are one and the same. */
function referenceMatrix(reference: BaseReferenceObject): Scalar[][] {
  const { startRow, startColumn, endRow, endColumn } = fullRange(reference);
  const rows = endRow - startRow + 1;
  const columns = endColumn - startColumn + 1;
  checkCellCount(rows, columns);
  const matrix = arrayMatrix(reference.toArrayValueObject());
  if (matrix.length === rows && matrix[0]?.length === columns) return matrix;
  const empty = Array.from({ length: columns }, () => null);
  const filled = matrix.map((row) => [...row, ...empty.slice(row.length)]);
  return Array.from({ length: rows }, (_, row) => filled[row] ?? empty);
}

function arrayMatrix(array: ArrayValueObject): Scalar[][] {
  return array.getArrayValue().map((row) => row.map((cell) => (cell ? scalarOf(cell) : null)));
}

function scalarOf(value: BaseValueObject): Scalar {
  if (value.isNull()) return null;
  if (value.isError()) {
    const error = value as ErrorValueObject;
    return new GridError(errorTextOf(error.getErrorType()), error.getErrorContent());
  }
  return value.isLambda() ? new GridError("#VALUE!") : (value.getValue() as string | number | boolean);
}

/** A function's result for the engine: a plain value for one cell, else an array of typed values, which compare and sort rightly. */
export function resultValue(result: readonly (readonly Result[])[]): BaseValueObject {
  const rowCount = result.length;
  const columnCount = Math.max(0, ...result.map((row) => row.length));
  if (rowCount === 0 || columnCount === 0) return errorValue(new GridError("#CALC!"));
  if (rowCount === 1 && columnCount === 1) return valueObject(result[0]?.[0] ?? null);
  const calculateValueList = result.map((row) =>
    Array.from({ length: columnCount }, (_, column) =>
      valueObject(column < row.length ? (row[column] ?? null) : new GridError("#N/A")),
    ),
  );
  return ArrayValueObject.create({
    calculateValueList,
    rowCount,
    columnCount,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
}

export function errorValue(error: GridError): ErrorValueObject {
  const { code, message } = error;
  return ErrorValueObject.create(ERROR_TYPES[code], typeof message === "string" ? message : "");
}

function valueObject(value: Result): BaseValueObject {
  if (value instanceof RichValue) return richObject(value);
  if (value === null) return NullValueObject.create();
  if (value instanceof GridError) return errorValue(value);
  if (typeof value === "boolean") return BooleanValueObject.create(value);
  if (typeof value === "string") return StringValueObject.create(value);
  return Number.isFinite(value) ? NumberValueObject.create(value) : errorValue(new GridError("#NUM!"));
}
