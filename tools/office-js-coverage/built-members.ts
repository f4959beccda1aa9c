import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";

/** The members that each class of a host defines, its bases' included, by the name of the Office.js class it plays. */
export function readBuiltMembers(folders: readonly string[]): Map<string, ReadonlySet<string>> {
  const classes = new Map(folders.flatMap(readClasses).map((one) => [one.name, one]));
  const built = new Map<string, Set<string>>();
  for (const one of classes.values()) {
    const members = built.get(one.type) ?? new Set<string>();
    built.set(one.type, members);
    for (let level: HostClass | undefined = one; level; level = classes.get(level.base))
      level.members.forEach((name) => members.add(name));
  }
  return built;
}

interface HostClass {
  name: string;
  base: string;
  /** The Office.js class; "" where it plays none. */
  type: string;
  members: readonly string[];
}

function readClasses(folder: string): HostClass[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .flatMap((file) => {
      const text = readFileSync(path.join(folder, file), "utf8");
      const { statements } = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
      const events = statements.filter(ts.isVariableStatement).flatMap(eventNames);
      return statements.filter(ts.isClassDeclaration).map((one) => readClass(one, events));
    });
}

/** A class that tells of events lists them beside it, under the wire's names: `const EVENTS = { DataChanged: … }`. */
function eventNames({ declarationList }: ts.VariableStatement): string[] {
  return declarationList.declarations.flatMap(({ name, initializer }) =>
    name.getText() === "EVENTS" && initializer && ts.isObjectLiteralExpression(initializer)
      ? initializer.properties.map((property) => `on${(property.name?.getText() ?? "").replace(/^Data/, "")}`)
      : [],
  );
}

function readClass({ name, heritageClauses, members }: ts.ClassDeclaration, events: readonly string[]): HostClass {
  const base = heritageClauses?.find(({ token }) => token === ts.SyntaxKind.ExtendsKeyword)?.types[0];
  const type = members.find((member) => member.name?.getText() === "type") as ts.PropertyDeclaration | undefined;
  return {
    name: name?.text ?? "",
    base: base?.expression.getText() ?? "",
    type: type?.initializer && ts.isStringLiteral(type.initializer) ? type.initializer.text : "",
    members: [...members.flatMap(namesOf), ...(members.some(listsEvents) ? events : [])],
  };
}

const listsEvents = (member: ts.ClassElement): boolean => member.name?.getText() === "events";

function namesOf(member: ts.ClassElement): string[] {
  if (ts.isClassStaticBlockDeclaration(member)) return keptNames(member);
  if (ts.isConstructorDeclaration(member))
    return member.parameters.filter(isOpen).map((parameter) => parameter.name.getText());
  return member.name && isOpen(member) ? [member.name.getText()] : [];
}

/** A member that is neither private nor the class's own; of a constructor's parameters those that become fields. */
function isOpen(node: ts.ClassElement | ts.ParameterDeclaration): boolean {
  const kinds = (ts.canHaveModifiers(node) ? ts.getModifiers(node) : undefined)?.map(({ kind }) => kind) ?? [];
  const hidden = [ts.SyntaxKind.PrivateKeyword, ts.SyntaxKind.ProtectedKeyword, ts.SyntaxKind.StaticKeyword];
  if (kinds.some((kind) => hidden.includes(kind))) return false;
  return !ts.isParameter(node) || kinds.length > 0;
}

/** The members of a list such as `keepMembers(this, { text: "" })` or `looks(this, { bold: … })`. */
function keptNames(block: ts.ClassStaticBlockDeclaration): string[] {
  return block.body.statements.flatMap((statement) => {
    const call = ts.isExpressionStatement(statement) ? statement.expression : undefined;
    return call && ts.isCallExpression(call) ? namesIn(call.arguments[1]) : [];
  });
}

/** The names in an object, those that it takes from others in the same file (`{ ...TEXT, text: "" }`) included. */
function namesIn(list: ts.Expression | undefined): string[] {
  if (list && ts.isAsExpression(list)) return namesIn(list.expression);
  if (list && ts.isIdentifier(list)) return namesIn(valueOf(list));
  if (!list || !ts.isObjectLiteralExpression(list)) return [];
  return list.properties.flatMap((property) =>
    ts.isSpreadAssignment(property) ? namesIn(property.expression) : [property.name.getText()],
  );
}

function valueOf(name: ts.Identifier): ts.Expression | undefined {
  const find = (node: ts.Node): ts.Expression | undefined =>
    ts.isVariableDeclaration(node) && node.name.getText() === name.text
      ? node.initializer
      : ts.forEachChild(node, find);
  return find(name.getSourceFile());
}
