import { HostObject } from "../protocol/host-object";

/** An object whose members are kept and do nothing else, or some of them. */
export abstract class KeptObject extends HostObject {
  /** What was written, by member. */
  readonly kept: Record<string, unknown> = {};

  /** Before a member is written; throws where that is not allowed. */
  beforeKeep(_name: string, _value: unknown): void {}
}

/**
 * Gives a class the members that are state and nothing else, with what they are until they are written. Their types and
 * enumerations are Office.js's to say: the executor has checked a value before it comes here.
 */
export function keepMembers(
  type: { readonly prototype: KeptObject },
  defaults: Readonly<Record<string, unknown>>,
): void {
  for (const [name, value] of Object.entries(defaults)) {
    Object.defineProperty(type.prototype, name, {
      configurable: true,
      enumerable: true,
      get(this: KeptObject) {
        return Object.hasOwn(this.kept, name) ? this.kept[name] : value;
      },
      set(this: KeptObject, written: unknown) {
        this.beforeKeep(name, written);
        this.kept[name] = written;
      },
    });
  }
}
