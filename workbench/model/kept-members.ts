import { HostObject } from "../protocol/host-object";

/** An object whose members are kept and do nothing else, or some of them. */
export abstract class KeptObject extends HostObject {
  readonly #own: Record<string, unknown> = {};

  /** What was written, by member. A class whose state lies elsewhere says where. */
  get kept(): Readonly<Record<string, unknown>> {
    return this.#own;
  }

  keep(name: string, value: unknown): void {
    this.#own[name] = value;
  }

  /** Before a member is written; throws where that is not allowed. */
  beforeKeep(_name: string, _value: unknown): void {}
}

/**
 * Gives a class the members that are state and nothing else, with what they are until they are written: a value, or what
 * makes it from the object. Their types and enumerations are Office.js's to say: the executor has checked a value before
 * it comes here. A reader by name turns what was written into what is kept, or refuses it.
 */
export function keepMembers<Kept extends KeptObject>(
  type: { readonly prototype: Kept },
  defaults: Readonly<Record<string, unknown>>,
  readers: Readonly<Record<string, (written: unknown) => unknown>> = {},
): void {
  for (const [name, initial] of Object.entries(defaults)) {
    Object.defineProperty(type.prototype, name, {
      configurable: true,
      enumerable: true,
      get(this: Kept) {
        if (Object.hasOwn(this.kept, name)) return this.kept[name];
        return typeof initial === "function" ? (initial as (object: Kept) => unknown)(this) : initial;
      },
      set(this: Kept, written: unknown) {
        this.beforeKeep(name, written);
        this.keep(name, readers[name]?.(written) ?? written);
      },
    });
  }
}
