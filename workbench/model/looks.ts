import type { CellStyle } from "../grid/grid";
import { HostError } from "../protocol/host-error";
import type { HostObject } from "../protocol/host-object";
import type { OfDeclared } from "./host";
import { readStyle, writeStyle, type LookTarget } from "./range-style";

/** A member that is a look of cells: how it is read from the grid's style, and what writing it changes there. */
export interface Look {
  read(style: CellStyle): unknown;
  /** The value is of the type that Office.js declares. */
  write(value: never): CellStyle;
}

/** A look that is one field of the style; `check` turns a value into the grid's or refuses it. */
export function look<Key extends keyof CellStyle>(
  key: Key,
  usual: NonNullable<CellStyle[Key]>,
  check: (value: NonNullable<CellStyle[Key]>) => CellStyle[Key] = (value) => value,
): Look {
  return {
    read: (style) => style[key] ?? usual,
    write: (value: NonNullable<CellStyle[Key]>) => ({ [key]: check(value) }),
  };
}

/** Numbers from one to another. */
export function between(least: number, most: number, whole = false): (value: number) => number {
  return (value) => {
    if (value < least || value > most || (whole && !Number.isInteger(value))) throw new HostError("InvalidArgument");
    return value;
  };
}

/** One of the values that the grid can draw; Office.js has more. */
export function drawn<Value extends string>(member: string, values: readonly Value[]): (value: Value) => Value {
  return (value) => {
    if (!values.includes(value))
      throw new HostError("NotImplemented", `The workbench does not draw ${member} ${value}.`);
    return value;
  };
}

/** Gives a class the members that are looks of its range's cells: null where the cells differ. */
export function looks<Name extends string, Members>(
  type: { readonly type: Name; readonly prototype: HostObject & { readonly range: LookTarget } },
  members: Members & OfDeclared<Name, Members, Look>,
): void {
  for (const [name, { read, write }] of Object.entries<Look>(members)) {
    Object.defineProperty(type.prototype, name, {
      configurable: true,
      enumerable: true,
      get(this: { range: LookTarget }) {
        return readStyle(this.range, read);
      },
      set(this: { range: LookTarget }, value: never) {
        writeStyle(this.range, write(value));
      },
    });
  }
}
