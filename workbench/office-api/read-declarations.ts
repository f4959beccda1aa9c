import { readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import type { Declaration, Declarations, MemberDeclaration, ParameterDeclaration } from "../protocol/declarations";

const TYPES = path.dirname(require.resolve("@types/office-js/package.json"));
/** The client's own affairs: they never reach a host. */
const PLUMBING = new Set(["context", "isNullObject", "load", "set", "toJSON", "track", "untrack"]);
const API_SET = /\[Api set: (\w+ \d+\.\d+)/;

/** Excel's classes, members and enumerations as `@types/office-js` declares them, in alphabetical order. */
export function readDeclarations(): Declarations {
  const excel = findExcelNamespace();
  const classes = excel.filter(ts.isClassDeclaration).filter(isClientObject);
  const reader = new Reader(classes, excel.filter(ts.isEnumDeclaration), excel.filter(ts.isTypeAliasDeclaration));
  const { version } = JSON.parse(readFileSync(path.join(TYPES, "package.json"), "utf8")) as { version: string };
  return { source: `@types/office-js ${version}`, enums: reader.enums(), classes: reader.classes() };
}

/** The whole file holds every Office application and takes seconds to parse; Excel alone a fifth of that. */
const EXCEL = /^declare namespace Excel \{$[^]*?^\}$/m;

function findExcelNamespace(): readonly ts.Statement[] {
  const file = path.join(TYPES, "index.d.ts");
  const [text] = EXCEL.exec(readFileSync(file, "utf8")) ?? [];
  if (text === undefined) throw new Error(`${file} declares no namespace Excel.`);
  const [namespace] = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true).statements;
  return ((namespace as ts.ModuleDeclaration).body as ts.ModuleBlock).statements;
}

/** What a host answers for; the request context is the client's own. */
function isClientObject({ heritageClauses }: ts.ClassDeclaration): boolean {
  return heritageClauses?.some((clause) => clause.getText().includes("ClientObject")) === true;
}

class Reader {
  private readonly classNames: ReadonlySet<string>;
  private readonly enumValues: ReadonlyMap<string, readonly string[]>;
  private readonly aliases: ReadonlyMap<string, ts.TypeNode>;

  constructor(
    private readonly declared: readonly ts.ClassDeclaration[],
    enums: readonly ts.EnumDeclaration[],
    aliases: readonly ts.TypeAliasDeclaration[],
  ) {
    this.classNames = new Set(declared.map((one) => one.name?.text ?? ""));
    this.enumValues = new Map(enums.map((one) => [one.name.text, one.members.map(valueOf)]));
    this.aliases = new Map(aliases.map((one) => [one.name.text, one.type]));
  }

  enums(): Record<string, readonly string[]> {
    return sorted([...this.enumValues].filter(([, values]) => values.length > 0));
  }

  classes(): Record<string, Declaration> {
    const entries = this.declared.map((one): [string, Declaration] => [one.name?.text ?? "", this.declaration(one)]);
    return sorted(entries.filter(([, { members }]) => Object.keys(members).length > 0));
  }

  private declaration(one: ts.ClassDeclaration): Declaration {
    const members = new Map<string, MemberDeclaration>();
    for (const member of one.members) this.read(one, member, members);
    const [items] = one.members.filter(isLoadedItems);
    const item = items && nameOf(items.type.elementType);
    return { ...(item === undefined ? {} : { items: item }), members: sorted([...members]) };
  }

  private read(owner: ts.ClassDeclaration, member: ts.ClassElement, members: Map<string, MemberDeclaration>): void {
    const name = member.name?.getText();
    if (name === undefined || PLUMBING.has(name) || isLoadedItems(member)) return;
    const set = findApiSet(member) ?? findApiSet(owner);
    if (set === undefined) throw new Error(`${owner.name?.text}.${name} names no API set.`);
    if (ts.isPropertyDeclaration(member)) members.set(name, this.property(set, member));
    else if (ts.isMethodDeclaration(member)) {
      const earlier = members.get(name);
      const overloads = this.addOverload(earlier?.overloads ?? [], this.parameters(member));
      members.set(name, { set: earlier?.set ?? set, kind: "method", overloads, ...this.result(member) });
    }
  }

  private property(set: string, { type, modifiers }: ts.PropertyDeclaration): MemberDeclaration {
    const types = this.types(type);
    const [only] = types;
    if (type?.getText().includes("EventHandlers<") === true) return { set, kind: "event" };
    if (types.length === 1 && only !== undefined && this.classNames.has(only))
      return { set, kind: "object", type: types };
    const isReadonly = modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ReadonlyKeyword) === true;
    return { set, kind: "value", type: types, ...(isReadonly ? { readonly: true } : {}) };
  }

  /** Many methods are declared twice, with an enumeration and with its values spelt out: once is enough. */
  private addOverload(
    known: readonly (readonly ParameterDeclaration[])[],
    added: readonly ParameterDeclaration[],
  ): readonly (readonly ParameterDeclaration[])[] {
    const isSame = (one: readonly ParameterDeclaration[]) =>
      one.length === added.length && added.every(({ type }, index) => this.covers(one[index]?.type ?? [], type));
    return known.some(isSame) ? known : [...known, added];
  }

  private covers(wide: readonly string[], narrow: readonly string[]): boolean {
    const values = wide.flatMap((one) => (one.startsWith("#") ? (this.enumValues.get(one.slice(1)) ?? []) : []));
    return narrow.every((one) => wide.includes(one) || (one.startsWith("=") && values.includes(one.slice(1))));
  }

  private parameters(member: ts.MethodDeclaration): ParameterDeclaration[] {
    return member.parameters.map(({ name, questionToken, dotDotDotToken, type }) => ({
      name: name.getText(),
      type: this.types(dotDotDotToken && type && ts.isArrayTypeNode(type) ? type.elementType : type),
      ...(questionToken ? { optional: true } : {}),
      ...(dotDotDotToken ? { repeating: true } : {}),
    }));
  }

  private result({ type }: ts.MethodDeclaration): { returns?: string } {
    const name = type ? nameOf(type) : "";
    return this.classNames.has(name) ? { returns: name } : {};
  }

  /** What a type allows: "string", "#Enumeration", "=literal", a class, "object", "array" or "any". */
  private types(type: ts.TypeNode | undefined): string[] {
    const found = type ? this.alternatives(type) : ["any"];
    // `Excel.Shift | "Down" | "Right"` says the same thing twice.
    const values = new Set(
      found.filter((one) => one.startsWith("#")).flatMap((one) => this.enumValues.get(one.slice(1))),
    );
    return [...new Set(found.filter((one) => !one.startsWith("=") || !values.has(one.slice(1))))];
  }

  private alternatives(type: ts.TypeNode): string[] {
    if (ts.isUnionTypeNode(type)) return type.types.flatMap((one) => this.alternatives(one));
    if (ts.isParenthesizedTypeNode(type)) return this.alternatives(type.type);
    if (ts.isLiteralTypeNode(type)) return literalOf(type);
    if (ts.isArrayTypeNode(type) || ts.isTupleTypeNode(type)) return ["array"];
    if (ts.isTypeReferenceNode(type)) return this.named(type);
    switch (type.kind) {
      case ts.SyntaxKind.StringKeyword:
        return ["string"];
      case ts.SyntaxKind.NumberKeyword:
        return ["number"];
      case ts.SyntaxKind.BooleanKeyword:
        return ["boolean"];
      case ts.SyntaxKind.AnyKeyword:
        return ["any"];
      default:
        return ["object"];
    }
  }

  private named(type: ts.TypeReferenceNode): string[] {
    const name = nameOf(type);
    if (name === "Array") return ["array"];
    if (name === "Date") return ["string"];
    if (this.classNames.has(name)) return [name];
    if (this.enumValues.has(name)) return [`#${name}`];
    const alias = this.aliases.get(name);
    return alias ? this.alternatives(alias) : ["object"];
  }
}

function literalOf({ literal }: ts.LiteralTypeNode): string[] {
  if (ts.isStringLiteral(literal)) return [`=${literal.text}`];
  if (literal.kind === ts.SyntaxKind.NullKeyword) return ["null"];
  return ["boolean"];
}

const valueOf = ({ initializer }: ts.EnumMember): string =>
  initializer && ts.isStringLiteral(initializer) ? initializer.text : "";

type LoadedItems = ts.PropertyDeclaration & { type: ts.ArrayTypeNode };

/** What a collection has loaded is the client's own; a member of that name that is an object (PivotField's) is not. */
function isLoadedItems(member: ts.ClassElement): member is LoadedItems {
  const named = ts.isPropertyDeclaration(member) && member.name.getText() === "items";
  return named && member.type !== undefined && ts.isArrayTypeNode(member.type);
}

/** "Excel.Range" → "Range". */
function nameOf(type: ts.TypeNode): string {
  if (!ts.isTypeReferenceNode(type)) return "";
  return ts.isQualifiedName(type.typeName) ? type.typeName.right.text : type.typeName.text;
}

function findApiSet(node: ts.Node): string | undefined {
  const text = ts
    .getJSDocCommentsAndTags(node)
    .map((comment) => comment.getText())
    .join("\n");
  return API_SET.exec(text)?.[1];
}

function sorted<Value>(entries: [string, Value][]): Record<string, Value> {
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}
