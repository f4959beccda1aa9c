import type { MemberDeclaration } from "./declarations";
import { HostError } from "./host-error";
import type { Wire, WireObject } from "./wire";

/**
 * Base of everything a client can reach. A class is named after the one of Office.js that it plays, and defines those
 * of its declared members that it has; what is not declared is the host's own. A value can be written from outside if
 * its class has a setter for it.
 */
export abstract class HostObject {
  /** Name of the Office.js class; minified class names would say nothing. */
  static readonly type: string = "Object";
  /** Members that the client asks for without Office.js declaring them. */
  static readonly wire: Readonly<Record<string, MemberDeclaration>> = {};
  /** Events a client may register for, as the wire calls them: "DataChanged". */
  static readonly events: readonly string[] = [];
  /** Methods that look at calculated cells: everything written before must have been calculated first. */
  static readonly settled: readonly string[] = [];

  /** `Id` (or `_Id` where the class has no public id) lets the client find the object again after a sync. */
  identity(): WireObject {
    return {};
  }

  /** A client begins or stops listening to one of the class's events. */
  subscribe(_event: string, _on: boolean): void {}
}

/** What is static of a host class. */
export type HostClass = Pick<typeof HostObject, "type" | "wire" | "events" | "settled">;

/** A collection; `items` in creation order. */
export abstract class HostCollection<Item extends HostObject = HostObject> extends HostObject {
  abstract items(): readonly Item[];
  abstract find(key: Wire): Item | undefined;

  get count(): number {
    return this.items().length;
  }

  getCount(): number {
    return this.items().length;
  }

  getItem(key: Wire): Item {
    const item = this.find(key);
    if (!item) throw new HostError("ItemNotFound", undefined, `${typeName(this)}.getItem`);
    return item;
  }

  getItemOrNullObject(key: Wire): Item | null {
    return this.find(key) ?? null;
  }

  getItemAt(index: number): Item {
    const item = Number.isInteger(index) ? this.items()[index] : undefined;
    if (!item) throw new HostError("InvalidArgument");
    return item;
  }
}

/** Whether a class, or one of its bases, names a member in one of its lists. */
export function lists(object: HostObject, list: "events" | "settled", name: string): boolean {
  return classOf(object)[list].includes(name);
}

export function typeName(object: HostObject): string {
  return classOf(object).type;
}

export function classOf(object: HostObject): HostClass {
  return object.constructor as unknown as HostClass;
}
