import { readdirSync } from "node:fs";
import path from "node:path";
import { EXCEL } from "../../../workbench/office-api/excel";
import { HostObject } from "../../../workbench/protocol/host-object";
import { isWritable } from "../../../workbench/protocol/member-access";

const MODEL = path.resolve("workbench/model");

type HostClass = (new (...args: never[]) => HostObject) & typeof HostObject;

/** Every class of the model that a client can reach and that Office.js declares. */
const classes = readdirSync(MODEL, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts"))
  .flatMap((file) => Object.values(jest.requireActual<Record<string, unknown>>(path.join(MODEL, file))))
  .filter((value): value is HostClass => typeof value === "function" && value.prototype instanceof HostObject)
  .filter(({ type }) => Object.hasOwn(EXCEL.classes, type));

/** The values that a class defines by accessors, and whether Office.js lets a client write them. */
const accessors = classes.flatMap((host) =>
  Object.entries(EXCEL.classes[host.type]!.members)
    .filter(([name, { kind }]) => kind === "value" && name in host.prototype)
    .map(([name, { readonly = false }]) => ({ host, name, readonly, member: `${host.type}.${name}` })),
);

test("there are classes and declarations to compare", () => {
  expect(classes.length).toBeGreaterThan(20);
  expect(accessors.length).toBeGreaterThan(60);
});

test("what Office.js lets a client write has a setter", () => {
  const wrong = accessors.filter(({ host, name, readonly }) => !readonly && !isWritable(host.prototype, name));
  expect(wrong.map(({ member }) => member)).toEqual([]);
});

test("no class is named after one that Office.js does not have, but for the wire's own", () => {
  const others = readdirSync(MODEL, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .flatMap((file) => Object.values(jest.requireActual<Record<string, unknown>>(path.join(MODEL, file))))
    .filter((value): value is HostClass => typeof value === "function" && value.prototype instanceof HostObject)
    .filter(({ type }) => type !== HostObject.type && !Object.hasOwn(EXCEL.classes, type))
    .filter(({ wire }) => Object.keys(wire).length === 0);
  expect(others.map(({ name, type }) => `${name} (${type})`)).toEqual([]);
});
