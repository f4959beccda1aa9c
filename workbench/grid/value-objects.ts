import {
  ArrayValueObject,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  NullValueObject,
  NumberValueObject,
  StringValueObject,
  type BaseReferenceObject,
  type BaseValueObject,
  type FunctionVariantType,
} from "@univerjs/engine-formula";
import { GridError, type ErrorText, type Scalar } from "./grid";

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
const ENGINE_ERRORS: ReadonlySet<string> = new Set(Object.values(ErrorType));

/** A formula's argument as a matrix; `undefined` where the formula leaves it out. */
export function argumentMatrix(variant: FunctionVariantType): Scalar[][] | undefined {
  if (variant.isReferenceObject()) return referenceMatrix(variant as BaseReferenceObject);
  const value = variant as BaseValueObject;
  if (value.isArray()) return arrayMatrix(value as ArrayValueObject);
  if (value.isNull()) return undefined;
  return [[scalarOf(value)]];
}

/** References to whole rows or columns end where the sheet's cells end, lest a call receives a million empty cells. */
function referenceMatrix(reference: BaseReferenceObject): Scalar[][] {
  const matrix = arrayMatrix(reference.toArrayValueObject());
  if (!reference.isColumn() && !reference.isRow()) return matrix;
  const lengths = matrix.map(filledLength);
  const columns = reference.isRow() ? Math.max(1, ...lengths) : Infinity;
  const rows = reference.isColumn() ? Math.max(1, filledLength(lengths.map((length) => length || null))) : Infinity;
  return matrix.slice(0, rows).map((row) => row.slice(0, columns));
}

/** Up to and with the last cell that is not empty. */
function filledLength(cells: readonly Scalar[]): number {
  let length = cells.length;
  while (length > 0 && cells[length - 1] === null) length -= 1;
  return length;
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
export function resultValue(result: readonly (readonly Scalar[])[]): BaseValueObject {
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
  return ErrorValueObject.create(ERROR_TYPES[error.code], error.message);
}

function valueObject(value: Scalar): BaseValueObject {
  if (value === null) return NullValueObject.create();
  if (value instanceof GridError) return errorValue(value);
  if (typeof value === "boolean") return BooleanValueObject.create(value);
  if (typeof value === "string") return StringValueObject.create(value);
  return Number.isFinite(value) ? NumberValueObject.create(value) : errorValue(new GridError("#NUM!"));
}
