import {
  BaseReferenceObject,
  NumberValueObject,
  type BaseFunction,
  type BaseValueObject,
  type FunctionVariantType,
  type IFunctionService,
} from "@univerjs/engine-formula";
import type { IRange } from "@univerjs/core";
import { MAX_COLUMNS, MAX_ROWS } from "./area";
import { checkCellCount } from "./calculation-limit";

type Reader = "toArrayValueObject" | "iterator";

/** The cells a reference names, to the sheet's last row and column where it says so. */
export function fullRange(reference: BaseReferenceObject): IRange {
  const range = reference.getRangePosition();
  return {
    ...range,
    endRow: reference.isColumn() ? MAX_ROWS - 1 : range.endRow,
    endColumn: reference.isRow() ? MAX_COLUMNS - 1 : range.endColumn,
  };
}

/**
 * The part that is worth reading: a reference to the last row or column ends where the sheets of the workbook end so
 * far. The longest of them counts, so that columns of different sheets stay alike.
 */
export function readRange(reference: BaseReferenceObject): IRange {
  const range = fullRange(reference);
  const sheets = Object.values(reference.getUnitData()[reference.getUnitId()] ?? {});
  const rows = Math.max(1, ...sheets.map((sheet) => sheet?.rowCount ?? 0));
  const columns = Math.max(1, ...sheets.map((sheet) => sheet?.columnCount ?? 0));
  return {
    ...range,
    endRow: range.endRow < MAX_ROWS - 1 ? range.endRow : Math.max(range.startRow, rows - 1),
    endColumn: range.endColumn < MAX_COLUMNS - 1 ? range.endColumn : Math.max(range.startColumn, columns - 1),
  };
}

/**
 * Makes references read no more than that, and no more cells than a formula may use; a cell beyond the rows that its sheet has so
 * far is an empty one. For all grids of the process, once.
 */
export function boundReferences(): void {
  bound("toArrayValueObject");
  bound("iterator");
  BaseReferenceObject.prototype.isExceedRange = function () {
    const { startRow, startColumn, endRow, endColumn } = this.getRangePosition();
    return startRow < 0 || startColumn < 0 || endRow >= MAX_ROWS || endColumn >= MAX_COLUMNS;
  };
}

const bounded = new Set<Reader>();

function bound(reader: Reader): void {
  if (bounded.has(reader)) return;
  bounded.add(reader);
  const prototype = BaseReferenceObject.prototype as unknown as Record<Reader, (...args: unknown[]) => unknown>;
  const read = prototype[reader];
  prototype[reader] = function (this: BaseReferenceObject, ...args) {
    // Tables find their cells in a way of their own, and end.
    if (this.isTable()) return read.apply(this, args);
    const range = readRange(this);
    checkCellCount(range.endRow - range.startRow + 1, range.endColumn - range.startColumn + 1);
    this.getRangePosition = () => range;
    try {
      return read.apply(this, args);
    } finally {
      delete (this as Partial<BaseReferenceObject>).getRangePosition;
    }
  };
}

/** Functions that refuse to make more rows and columns than a sheet has. */
const MAKERS = ["RANDARRAY", "SEQUENCE"];

/** ROWS and COLUMNS know the true size of whole columns and rows, and functions that make arrays that of a sheet. */
export function measureReferences(functions: IFunctionService): void {
  for (const name of MAKERS) {
    const maker = functions.getExecutor(name);
    maker?.setSheetRowColumnCount(MAX_ROWS, MAX_COLUMNS);
    if (maker) maker.needsSheetRowColumnCount = false;
  }
  measure(functions.getExecutor("ROWS") as BaseFunction | undefined, ({ startRow, endRow }) => endRow - startRow + 1);
  measure(
    functions.getExecutor("COLUMNS") as BaseFunction | undefined,
    ({ startColumn, endColumn }) => endColumn - startColumn + 1,
  );
}

function measure(executor: BaseFunction | undefined, size: (range: IRange) => number): void {
  if (!executor) throw new Error("the grid lacks a function that measures");
  const calculate = executor.calculate.bind(executor);
  executor.needsReferenceObject = true;
  executor.calculate = (variant: FunctionVariantType): BaseValueObject => {
    if (!variant.isReferenceObject()) return calculate(variant as BaseValueObject) as BaseValueObject;
    const reference = variant as BaseReferenceObject;
    if (reference.isTable()) return calculate(reference.toArrayValueObject()) as BaseValueObject;
    return NumberValueObject.create(size(fullRange(reference)));
  };
}
