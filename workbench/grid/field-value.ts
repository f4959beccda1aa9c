import {
  ArrayValueObject,
  BaseFunction,
  type BaseReferenceObject,
  type BaseValueObject,
  type FunctionVariantType,
} from "@univerjs/engine-formula";
import type { ErrorMessages } from "./error-messages";
import { GridError, type Result } from "./grid";
import { remark } from "./remark";
import { RichValue } from "./rich-value";
import type { RichCells } from "./rich-cells";
import { richValueOf } from "./rich-objects";
import { resultValue } from "./value-objects";

export const FIELD_VALUE = "FIELDVALUE";

/** FIELDVALUE(value, field_name), which `A1.Source` is read as: a property of what a formula gave beside its value. */
export class FieldValue extends BaseFunction {
  override minParams = 2;
  override maxParams = 2;
  /** What comes with a value stays in its cell, so that the cell is asked, and not its value. */
  override needsReferenceObject = true;
  readonly #rich: RichCells;
  readonly #messages: ErrorMessages;

  constructor(rich: RichCells, messages: ErrorMessages) {
    super(FIELD_VALUE);
    this.#rich = rich;
    this.#messages = messages;
  }

  override isArgumentsIgnoreNumberPattern(): boolean {
    return true;
  }

  override calculate(value: FunctionVariantType, field: FunctionVariantType): BaseValueObject {
    const name = nameOf(field);
    const properties = name === undefined ? [[NO_NAME]] : this.#properties(value, name);
    this.#messages.record(this.subUnitId ?? "", this.row, this.column, properties);
    return resultValue(properties);
  }

  #properties(value: FunctionVariantType, name: string): Result[][] {
    return this.#richValues(value).map((row) => row.map((rich) => property(rich, name)));
  }

  #richValues(variant: FunctionVariantType): (RichValue | undefined)[][] {
    if (variant.isReferenceObject()) return this.#richCells(variant as BaseReferenceObject);
    const value = variant as BaseValueObject;
    if (!value.isArray()) return [[richValueOf(value)]];
    return (value as ArrayValueObject).getArrayValue().map((row) => row.map(richValueOf));
  }

  /** Only as long as the value that came with it stands there. */
  #richCells(reference: BaseReferenceObject): (RichValue | undefined)[][] {
    const { startRow, startColumn } = reference.getRangePosition();
    const sheet = reference.getSheetId();
    const cells = reference.getCurrentActiveSheetData().cellData;
    const values = reference.toArrayValueObject().getArrayValue();
    return values.map((row, down) =>
      row.map((value, right) => {
        const place = { sheet, row: startRow + down, column: startColumn + right };
        return this.#rich.find(place, value?.getValue(), cells);
      }),
    );
  }
}

const NO_NAME = new GridError("#VALUE!", remark("fieldUnnamed"));

function nameOf(variant: FunctionVariantType): string | undefined {
  const value = variant.isReferenceObject()
    ? (variant as BaseReferenceObject).toArrayValueObject().getFirstCell()
    : (variant as BaseValueObject);
  const single = value.isArray() ? (value as ArrayValueObject).getFirstCell() : value;
  return single.isError() || single.isNull() ? undefined : String(single.getValue());
}

function property(rich: RichValue | undefined, name: string): Result {
  if (!rich?.card) return new GridError("#FIELD!", remark("noCard"));
  const lines = rich.card.properties;
  const found = lines.find((line) => sameName(line.name, name));
  if (found) return new RichValue(found.value, found.numberFormat);
  return new GridError("#FIELD!", remark("noProperty", name, ...lines.map((line) => line.name)));
}

const sameName = (one: string, other: string): boolean => one.toUpperCase() === other.toUpperCase();
