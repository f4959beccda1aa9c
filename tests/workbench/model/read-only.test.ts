import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import ts from "typescript";
import { HostObject, isWritable } from "../../../workbench/protocol/host-object";

const MODEL = path.resolve("workbench/model");
const TYPES = createRequire(__filename).resolve("@types/office-js/index.d.ts");

type HostClass = (new (...args: never[]) => HostObject) & typeof HostObject;

/** Every class of the model that a client can reach. */
const classes = readdirSync(MODEL)
  .filter((file) => file.endsWith(".ts"))
  .flatMap((file) => Object.values(jest.requireActual<Record<string, unknown>>(path.join(MODEL, file))))
  .filter((value): value is HostClass => typeof value === "function" && value.prototype instanceof HostObject)
  // Bases without a name of their own are none that a client knows.
  .filter(({ type }) => type !== HostObject.type);

/** Of every class of Excel its properties, and whether Microsoft's declarations let a client write them. */
function readDeclarations(): Map<string, Map<string, boolean>> {
  const text = readFileSync(TYPES, "utf8");
  const start = text.indexOf("declare namespace Excel {");
  const source = ts.createSourceFile(
    "excel.d.ts",
    text.slice(start, text.indexOf("\ndeclare namespace", start + 1)),
    99,
  );
  const declared = new Map<string, Map<string, boolean>>();
  const visit = (node: ts.Node): void => {
    if (ts.isClassDeclaration(node) && node.name) declared.set(node.name.text, propertiesOf(node));
    else ts.forEachChild(node, visit);
  };
  visit(source);
  return declared;
}

function propertiesOf(node: ts.ClassDeclaration): Map<string, boolean> {
  const properties = node.members.filter(ts.isPropertyDeclaration);
  const isReadOnly = ({ modifiers = [] }: { modifiers?: readonly ts.ModifierLike[] }) =>
    modifiers.some(({ kind }) => kind === ts.SyntaxKind.ReadonlyKeyword);
  return new Map(properties.map((property) => [(property.name as ts.Identifier).text, !isReadOnly(property)]));
}

const declared = readDeclarations();

const scalars = classes.flatMap((host) => {
  const names = new Set<string>();
  for (let level: unknown = host; level !== Function.prototype; level = Object.getPrototypeOf(level))
    for (const name of (level as HostClass).scalars ?? []) names.add(name);
  return [...names].map((name) => ({ host, name, member: `${host.type}.${name}` }));
});

/** Under these names the client itself asks for something that Office.js declares otherwise, or not at all. */
const OF_THE_WIRE: Record<string, string> = { "Worksheet.gridlines": "Worksheet.showGridlines" };

const mayWrite = (member: string): boolean | undefined => {
  const [type = "", name = ""] = (OF_THE_WIRE[member] ?? member).split(".");
  return declared.get(type)?.get(name);
};

test("there are classes and declarations to compare", () => {
  expect(classes.length).toBeGreaterThan(20);
  expect(scalars.length).toBeGreaterThan(80);
  expect(mayWrite("Workbook.name")).toBe(false);
  expect(mayWrite("Worksheet.name")).toBe(true);
});

test("a client can write exactly what Office.js lets it write", () => {
  const open = scalars.filter(({ member }) => mayWrite(member) !== undefined);
  const wrong = open.filter(({ host, name, member }) => isWritable(host.prototype, name) !== mayWrite(member));
  expect(wrong.map(({ member }) => `${member}: declared ${mayWrite(member) ? "writable" : "read-only"}`)).toEqual([]);
});

test("every value that the model opens is declared", () => {
  expect(scalars.filter(({ member }) => mayWrite(member) === undefined).map(({ member }) => member)).toEqual([]);
});
