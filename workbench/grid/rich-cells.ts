import type { ICellData, Nullable, ObjectMatrix } from "@univerjs/core";
import type { ArrayValueObject, BaseValueObject, FunctionVariantType } from "@univerjs/engine-formula";
import { CellMap } from "./cell-map";
import type { RichValue } from "./rich-value";
import { richValueOf } from "./rich-objects";

interface Place {
  sheet: string;
  row: number;
  column: number;
}

/** The values with a format or a card of their own that formulas gave, by cell, until the formula is calculated again. */
export class RichCells {
  readonly #values = new CellMap<RichValue>();
  /** Of a formula, how many rows and columns its rich values reached. */
  readonly #reach = new CellMap<{ rows: number; columns: number }>();

  /** Remembers what a whole formula gave to its own cell and to those that it spills into. */
  record(sheet: string, row: number, column: number, result: FunctionVariantType): void {
    this.#forget(sheet, row, column);
    const values = richMatrix(result);
    if (!values.flat().some(Boolean)) return;
    const columns = Math.max(...values.map((cells) => cells.length));
    this.#reach.set(sheet, row, column, { rows: values.length, columns });
    values.forEach((cells, down) =>
      cells.forEach((value, right) => {
        if (value) this.#values.set(sheet, row + down, column + right, value);
      }),
    );
  }

  /** What a formula gave for this cell, as long as it is what stands there: this value, not typed into `cells`. */
  find({ sheet, row, column }: Place, value: unknown, cells: ObjectMatrix<Nullable<ICellData>>): RichValue | undefined {
    const rich = this.#values.get(sheet, row, column);
    if (rich?.value !== value) return undefined;
    const own = cells.getValue(row, column);
    const isTyped = own?.v !== undefined && own.v !== null && !own.f && !own.si;
    return isTyped ? undefined : rich;
  }

  moveRows(sheet: string, start: number, count: number): void {
    this.#values.moveRows(sheet, start, count);
    this.#reach.moveRows(sheet, start, count);
  }

  moveColumns(sheet: string, start: number, count: number): void {
    this.#values.moveColumns(sheet, start, count);
    this.#reach.moveColumns(sheet, start, count);
  }

  #forget(sheet: string, row: number, column: number): void {
    const { rows = 0, columns = 0 } = this.#reach.get(sheet, row, column) ?? {};
    this.#reach.delete(sheet, row, column);
    for (let down = 0; down < rows; down += 1)
      for (let right = 0; right < columns; right += 1) this.#values.delete(sheet, row + down, column + right);
  }
}

/** References give their cells' plain values: what comes with a value stays in its own cell. */
function richMatrix(result: FunctionVariantType): (RichValue | undefined)[][] {
  if (result.isReferenceObject()) return [];
  const value = result as BaseValueObject;
  if (!value.isArray()) return [[richValueOf(value)]];
  return (value as ArrayValueObject).getArrayValue().map((cells) => cells.map(richValueOf));
}
