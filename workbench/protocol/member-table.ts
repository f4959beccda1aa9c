import type { Declarations, MemberDeclaration, ParameterDeclaration } from "./declarations";
import { HostObject, typeName } from "./host-object";

type Check = (value: unknown) => boolean;

const PLAIN: Readonly<Record<string, Check>> = {
  any: () => true,
  // Arrays and objects are read by the class that takes them; a single value may stand for an array of cells.
  array: () => true,
  boolean: (value) => typeof value === "boolean",
  null: (value) => value === null,
  number: (value) => typeof value === "number" && Number.isFinite(value),
  object: (value) => typeof value === "object" && value !== null,
  string: (value) => typeof value === "string",
};

/** What Office.js declares, asked by class and member. */
export class MemberTable {
  private readonly checks = new Map<string, Check>();

  constructor(private readonly declarations: Declarations) {}

  /** The declaration of a member; undefined where Office.js has no such member, or no such class. */
  find(type: string, name: string): MemberDeclaration | undefined {
    const members = this.membersOf(type);
    return Object.hasOwn(members, name) ? members[name] : undefined;
  }

  /** The declaration of a member that there is; throws for any other. */
  get(type: string, name: string): MemberDeclaration {
    const found = this.find(type, name);
    if (!found) throw new Error(`Office.js has no ${type}.${name}.`);
    return found;
  }

  /** All members of a class by name; none for a class that Office.js does not declare. */
  membersOf(type: string): Readonly<Record<string, MemberDeclaration>> {
    const { classes } = this.declarations;
    return Object.hasOwn(classes, type) ? (classes[type]?.members ?? {}) : {};
  }

  /** Whether a property may be given this value. */
  takesValue({ type = ["any"] }: MemberDeclaration, value: unknown): boolean {
    return this.fits(type, value);
  }

  /** Whether a method may be called so, in any of its ways; `undefined` is an argument left out. */
  takesArguments({ overloads = [] }: MemberDeclaration, given: readonly unknown[]): boolean {
    return overloads.some((parameters) => this.takesCall(parameters, given));
  }

  private takesCall(parameters: readonly ParameterDeclaration[], given: readonly unknown[]): boolean {
    const last = parameters.at(-1);
    const beyond = given.slice(parameters.length);
    if (!beyond.every((value) => value === undefined || (last?.repeating === true && this.fits(last.type, value))))
      return false;
    return parameters.every(({ type, optional, repeating }, index) => {
      const value = given[index];
      if (value !== undefined) return this.fits(type, value);
      // On the wire null and an argument left out are the same.
      return optional === true || repeating === true || type.includes("any") || type.includes("null");
    });
  }

  private fits(types: readonly string[], value: unknown): boolean {
    return types.some((type) => this.checkOf(type)(value));
  }

  private checkOf(type: string): Check {
    const known = this.checks.get(type);
    if (known) return known;
    const check = this.makeCheck(type);
    this.checks.set(type, check);
    return check;
  }

  private makeCheck(type: string): Check {
    if (Object.hasOwn(PLAIN, type)) return PLAIN[type] as Check;
    if (type.startsWith("=")) return (value) => value === type.slice(1);
    if (!type.startsWith("#")) return (value) => value instanceof HostObject && typeName(value) === type;
    const values = new Set<unknown>(this.declarations.enums[type.slice(1)]);
    return (value) => values.has(value);
  }
}
