import { HostError } from "./host-error";
import { classOf, HostObject, typeName, type HostClass } from "./host-object";
import type { MemberDeclaration } from "./declarations";
import type { MemberTable } from "./member-table";
import { toCamel } from "./wire";
import { includesSet, type RequirementSets } from "./requirement-sets";

type Method = (...args: unknown[]) => unknown;

/**
 * Which members of the host's objects one client can reach. A member is open when it is declared (by Office.js, or by
 * its class as one of the wire's own), belongs to a requirement set that the host claims, and the class defines it:
 * so nothing else of an object, not even `constructor`, can be named from outside.
 */
export class MemberAccess {
  private readonly claimed = new Map<string, boolean>();
  private readonly values = new Map<HostClass, readonly string[]>();

  constructor(
    private readonly table: MemberTable,
    private readonly sets: RequirementSets,
  ) {}

  /** The declaration of a member that can be used; throws ApiNotFound or NotImplemented, naming the member. */
  get(object: HostObject, name: string): MemberDeclaration {
    const declared = this.find(object, name);
    const member = `${typeName(object)}.${name}`;
    if (!declared) throw new HostError("ApiNotFound", `Office.js has no ${member}.`, member);
    if (!this.claims(declared))
      throw new HostError("ApiNotFound", `${member} needs ${declared.set}, which this host does not claim.`, member);
    if (!isBuilt(object, name))
      throw new HostError("NotImplemented", `The workbench does not have ${member} yet.`, member);
    return declared;
  }

  /** The declared name of a method that the wire writes with a capital, and sometimes with more ("VLookup" is vlookup). */
  nameOf(object: HostObject, wireName: string): string {
    const name = toCamel(wireName);
    if (this.find(object, name)) return name;
    const lower = name.toLowerCase();
    return Object.keys(this.table.membersOf(typeName(object))).find((one) => one.toLowerCase() === lower) ?? name;
  }

  /** Whether Office.js, or the wire, has a name for the object's class. */
  knows(object: HostObject, name: string): boolean {
    return this.find(object, name) !== undefined;
  }

  /** Whether a name is one of the object's plain values; false for whatever it does not have. */
  hasValue(object: HostObject, name: string): boolean {
    return this.find(object, name)?.kind === "value";
  }

  /** All values that a load without names gives. */
  valuesOf(object: HostObject): readonly string[] {
    const type = classOf(object);
    const known = this.values.get(type);
    if (known) return known;
    const declared = { ...this.table.membersOf(type.type), ...type.wire };
    const names = Object.keys(declared).filter((name) => {
      const member = declared[name];
      return member?.kind === "value" && this.claims(member) && isBuilt(object, name);
    });
    this.values.set(type, names);
    return names;
  }

  /** Carries out a method; an argument left out is undefined. */
  call(object: HostObject, name: string, args: readonly unknown[]): unknown {
    const declared = this.get(object, name);
    if (declared.kind !== "method") throw new HostError("ApiNotFound", undefined, `${typeName(object)}.${name}`);
    if (declared.overloads && !this.table.takesArguments(declared, args)) throw new HostError("InvalidArgument");
    if (name in object) return (read(object, name) as Method).apply(object, [...args]);
    const found = (read(object, `${name}OrNullObject`) as Method).apply(object, [...args]);
    if (found === null || found === undefined) throw new HostError("ItemNotFound");
    return found;
  }

  /** The object behind a property. */
  navigate(object: HostObject, name: string): unknown {
    if (this.get(object, name).kind !== "object") throw new HostError("ApiNotFound");
    return read(object, name);
  }

  /** A plain value. */
  read(object: HostObject, name: string): unknown {
    this.get(object, name);
    return read(object, name);
  }

  write(object: HostObject, name: string, value: unknown): void {
    const declared = this.get(object, name);
    const member = `${typeName(object)}.${name}`;
    if (declared.kind !== "value" || declared.readonly)
      throw new HostError("ApiNotFound", `${member} can't be written.`, member);
    if (!isWritable(object, name))
      throw new HostError("NotImplemented", `The workbench can't write ${member} yet.`, member);
    if (!this.table.takesValue(declared, value)) throw new HostError("InvalidArgument");
    (object as unknown as Record<string, unknown>)[name] = value;
  }

  /** Whether an event's set is claimed; those that only the wire has a name for always are. */
  listens(object: HostObject, event: string): boolean {
    const declared = this.find(object, `on${event}`);
    return declared === undefined || this.claims(declared);
  }

  private find(object: HostObject, name: string): MemberDeclaration | undefined {
    const { type, wire } = classOf(object);
    return Object.hasOwn(wire, name) ? wire[name] : this.table.find(type, name);
  }

  private claims({ set }: MemberDeclaration): boolean {
    if (set === undefined) return true;
    const known = this.claimed.get(set) ?? includesSet(this.sets, set);
    this.claimed.set(set, known);
    return known;
  }
}

/** A class that can look something up or find nothing (`getXOrNullObject`) need not say what `getX` does. */
export function isBuilt(object: object, name: string): boolean {
  return (name in object || `${name}OrNullObject` in object) && !(name in HostObject.prototype);
}

/** Fields are the host's own: what a client may write has a setter. */
export function isWritable(object: object, name: string): boolean {
  for (let level: object | null = object; level; level = Object.getPrototypeOf(level) as object | null) {
    const property = Object.getOwnPropertyDescriptor(level, name);
    if (property) return property.set !== undefined;
  }
  return false;
}

/** The one place where a member is reached by its name. */
function read(object: HostObject, name: string): unknown {
  return (object as unknown as Record<string, unknown>)[name];
}
