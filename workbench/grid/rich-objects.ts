import {
  BooleanValueObject,
  NumberValueObject,
  StringValueObject,
  type BaseValueObject,
} from "@univerjs/engine-formula";
import type { RichValue } from "./rich-value";

// The engine makes a new, plain object of whatever it calculates, so that what comes with a value ends where a
// calculation begins, as in Excel; functions that only choose (IF, INDEX) hand on the object itself.

class RichNumber extends NumberValueObject {
  constructor(
    value: number,
    readonly rich: RichValue,
  ) {
    super(value);
  }
}

class RichText extends StringValueObject {
  constructor(
    value: string,
    readonly rich: RichValue,
  ) {
    super(value);
  }
}

class RichBoolean extends BooleanValueObject {
  constructor(
    value: boolean,
    readonly rich: RichValue,
  ) {
    super(value);
  }
}

/** The engine's object of a value that has a format or a card of its own. */
export function richObject(rich: RichValue): BaseValueObject {
  const { value } = rich;
  if (typeof value === "number") return new RichNumber(value, rich);
  return typeof value === "string" ? new RichText(value, rich) : new RichBoolean(value, rich);
}

/** What came with a value; undefined for a plain one. */
export function richValueOf(object: unknown): RichValue | undefined {
  const isRich = object instanceof RichNumber || object instanceof RichText || object instanceof RichBoolean;
  return isRich ? object.rich : undefined;
}
