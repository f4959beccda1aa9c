import type { Fact, Records } from "../grid/records";
import { HostObject } from "../protocol/host-object";
import type { KeptDefaults } from "./host";

/** An object whose members are kept and do nothing else, or some of them. */
export abstract class KeptObject extends HostObject {
  /** What was written, by member. */
  abstract get kept(): Readonly<Record<string, unknown>>;

  abstract keep(name: string, value: unknown): void;

  /** Before a member is written; throws where that is not allowed. */
  beforeKeep(_name: string, _value: unknown): void {}
}

export interface RecordPlace {
  records: Records;
  key: string;
}

/** One that has a record of its own. */
export abstract class RecordObject extends KeptObject {
  abstract place(): RecordPlace;

  override get kept(): Readonly<Record<string, Fact>> {
    const { records, key } = this.place();
    return (records.get(key) ?? {}) as Readonly<Record<string, Fact>>;
  }

  override keep(name: string, value: unknown): void {
    const { records, key } = this.place();
    records.set(key, { ...this.kept, [name]: value as Fact });
  }
}

type Reader = (written: unknown) => unknown;

/**
 * Gives a class the members that are state and nothing else, with what they are until they are written: a value, or what
 * makes it from the object. Their types and enumerations are Office.js's to say: the executor has checked a value before
 * it comes here. A reader by name turns what was written into what is kept, or refuses it.
 */
export function keepMembers<Name extends string, Kept extends KeptObject, Defaults>(
  type: { readonly type: Name; readonly prototype: Kept },
  defaults: Defaults & KeptDefaults<Name, Kept, Defaults>,
  readers: { readonly [Member in keyof Defaults]?: Reader } = {},
): void {
  const readerOf: Readonly<Record<string, Reader | undefined>> = readers;
  for (const [name, initial] of Object.entries<unknown>(defaults)) {
    Object.defineProperty(type.prototype, name, {
      configurable: true,
      enumerable: true,
      get(this: Kept) {
        if (Object.hasOwn(this.kept, name)) return this.kept[name];
        return typeof initial === "function" ? (initial as (object: Kept) => unknown)(this) : initial;
      },
      set(this: Kept, written: unknown) {
        this.beforeKeep(name, written);
        this.keep(name, readerOf[name]?.(written) ?? written);
      },
    });
  }
}
