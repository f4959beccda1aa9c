import { HostError } from "./host-error";
import type { Wire, WireObject } from "./wire";

/**
 * Base of everything a client can reach. Members mirror Office.js; the static lists say which of them are open,
 * so nothing else of an object (not even `constructor`) can be named from outside. A scalar can be written from
 * outside if its class has a setter for it: fields are the host's own.
 */
export abstract class HostObject {
  /** Name of the Office.js class, for error locations; minified class names would say nothing. */
  static readonly type: string = "Object";
  /** Properties that hold plain values. */
  static readonly scalars: readonly string[] = [];
  /** Properties that hold further objects. */
  static readonly navs: readonly string[] = [];
  static readonly methods: readonly string[] = [];
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

/** A collection; `items` in creation order. */
export abstract class HostCollection<Item extends HostObject = HostObject> extends HostObject {
  static override readonly methods: readonly string[] = ["getCount", "getItem", "getItemAt", "getItemOrNullObject"];

  abstract items(): readonly Item[];
  abstract find(key: Wire): Item | undefined;

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

type MemberKind = "scalars" | "navs" | "methods" | "settled" | "events";
type HostClass = Partial<Record<MemberKind, readonly string[]>> & { type?: string };

const known = new Map<HostClass, Partial<Record<MemberKind, ReadonlySet<string>>>>();

/** A class's open members of one kind, its base classes' included. */
export function membersOf(object: HostObject, kind: MemberKind): ReadonlySet<string> {
  const own = object.constructor as HostClass;
  const kinds = known.get(own) ?? {};
  known.set(own, kinds);
  return (kinds[kind] ??= new Set(chain(own).flatMap((level) => level[kind] ?? [])));
}

function chain(start: HostClass): HostClass[] {
  const levels: HostClass[] = [];
  for (let level = start; level !== Function.prototype; level = Object.getPrototypeOf(level) as HostClass)
    levels.push(level);
  return levels;
}

export function typeName(object: HostObject): string {
  return (object.constructor as HostClass).type ?? "Object";
}

/** The one place where a member is reached by its name; callers have asked `membersOf` before. */
export function readMember(object: HostObject, name: string): unknown {
  return (object as unknown as Record<string, unknown>)[name];
}

export function writeMember(object: HostObject, name: string, value: unknown): void {
  (object as unknown as Record<string, unknown>)[name] = value;
}

/** Whether a class, given by its prototype, opens a scalar for writing. */
export function isWritable(prototype: object, name: string): boolean {
  for (let level: object | null = prototype; level; level = Object.getPrototypeOf(level) as object | null) {
    const property = Object.getOwnPropertyDescriptor(level, name);
    if (property) return property.set !== undefined;
  }
  return false;
}

export function unknownMember(object: HostObject, name: string): HostError {
  const member = `${typeName(object)}.${name}`;
  return new HostError("ApiNotFound", `The workbench does not know ${member}.`, member);
}
