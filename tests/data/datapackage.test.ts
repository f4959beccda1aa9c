import fs from "node:fs";
import {
  descriptor,
  fields,
  folder,
  keys,
  list,
  resource,
  rows,
  table,
  text,
  type Resource,
  type Row,
} from "./package";

const resources = descriptor.resources.map((r) => [r.name, r] as const);
const primary = (r: Resource, row: Row): string => row[r.schema.primaryKey] ?? "";

/** As a user's typing is compared: width, case, spaces, hyphens, apostrophes and dots don't matter. */
const normalise = (name: string): string =>
  name
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\p{Cf}\s\-_‐-―'’.·•]/gu, "");

test("the folder holds the descriptor and the tables it names, nothing else", () => {
  const named = ["datapackage.json", ...descriptor.resources.map((r) => r.path)];
  expect(
    fs
      .readdirSync(folder)
      .filter((name) => /\.(csv|json)$/.test(name))
      .sort(),
  ).toEqual(named.sort());
  expect(descriptor).toMatchObject({ name: "htzone-2014", version: "2014.1", profile: "tabular-data-package" });
});

describe.each(resources)("%s", (name, r) => {
  const { header, rows: lines } = table(name);

  test("is named after its file", () => {
    expect(r).toMatchObject({ path: `${name}.csv`, format: "csv", mediatype: "text/csv", encoding: "utf-8" });
    expect(r.schema.missingValues).toEqual([""]);
  });

  test("has the header that the descriptor gives, each column explained", () => {
    expect(header).toEqual(r.schema.fields.map((f) => f.name));
    for (const f of r.schema.fields) expect([f.name, f.title, f.description]).not.toContain(undefined);
  });

  test("is UTF-8 without BOM, ends each line in LF and has no stray spaces", () => {
    const content = text(r);
    expect(content).not.toMatch(/^\uFEFF|\r|\uFFFD|[ \t]\n|\n\n/);
    expect(content.endsWith("\n")).toBe(true);
    for (const line of lines) for (const cell of Object.values(line)) expect(cell).toBe(cell.trim());
    expect(content).toBe(content.normalize("NFC"));
  });

  test("has as many cells in each line as in the header", () => {
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines) expect(Object.values(line)).toHaveLength(header.length);
  });

  test("is sorted by a unique primary key", () => {
    const codes = lines.map((line) => primary(r, line));
    const type = r.schema.fields.find((f) => f.name === r.schema.primaryKey)?.type;
    const order = type === "integer" ? (a: string, b: string) => Number(a) - Number(b) : undefined;
    expect(codes).toEqual([...new Set(codes)].sort(order));
  });
});

test.each(fields)("%s.%s keeps to its type and constraints", (name, column, field) => {
  const filled = rows(name)
    .map((row) => row[column] ?? "")
    .filter((cell) => cell !== "");
  const { required, unique, enum: allowed, pattern, minimum } = field.constraints ?? {};
  const shape = { number: /^-?\d+(\.\d+)?$/, integer: /^-?\d+$/, date: /^\d{4}-\d{2}-\d{2}$/, string: /^[^\n]+$/ }[
    field.type
  ];
  for (const cell of filled) expect(cell).toMatch(shape);
  if (field.type === "date") for (const cell of filled) expect(new Date(cell).toISOString().slice(0, 10)).toBe(cell);
  if (required) expect(filled).toHaveLength(rows(name).length);
  if (unique) expect(new Set(filled).size).toBe(filled.length);
  if (allowed) expect(allowed).toEqual(expect.arrayContaining(filled));
  if (pattern) for (const cell of filled) expect(cell).toMatch(new RegExp(pattern, "u"));
  for (const cell of filled) {
    if (typeof minimum === "number") expect(Number(cell)).toBeGreaterThanOrEqual(minimum);
    if (typeof minimum === "string") expect(cell >= minimum).toBe(true);
  }
});

const foreign = descriptor.resources.flatMap((r) =>
  (r.schema.foreignKeys ?? []).map(
    (key) => [r.name, key.fields, key.reference.resource || r.name, key.reference.fields] as const,
  ),
);

test.each(foreign)("%s.%s is one of %s.%s", (name, column, target, key) => {
  expect(resource(target).schema.primaryKey).toBe(key);
  const used = rows(name)
    .map((row) => row[column] ?? "")
    .filter((cell) => cell !== "");
  expect([...keys(target)]).toEqual(expect.arrayContaining(used));
});

const lists = fields.filter(([, , field]) => field.separator);

test.each(lists)("%s.%s lists known codes, each once", (name, column, field) => {
  const known = field.listOf?.flatMap((target) => [...keys(target)]);
  for (const row of rows(name)) {
    const items = list(field, row[column]);
    expect(new Set(items).size).toBe(items.length);
    for (const item of items) expect(item).toMatch(/^[^\s;](.*[^\s;])?$/u);
    if (known) expect(known).toEqual(expect.arrayContaining(items));
  }
});

const aliased = lists.filter(([, , field]) => field.aliasesOf);

test.each(aliased)("a name in %s.%s stands for one row only", (name, column, field, r) => {
  const owner = new Map<string, string>();
  const shared = new Set<string>();
  const clashes: string[] = [];
  for (const row of rows(name)) {
    const names = [...list(field, row[column]), ...(field.aliasesOf ?? []).map((other) => row[other] ?? "")];
    for (const written of names.filter((item) => item !== "")) {
      const normal = normalise(written);
      const taken = owner.get(normal) ?? primary(r, row);
      if (taken !== primary(r, row) && field.shared?.includes(written)) shared.add(written);
      else if (normal === "" || taken !== primary(r, row)) clashes.push(`${written}: ${taken}, ${primary(r, row)}`);
      owner.set(normal, taken);
    }
  }
  expect(clashes).toEqual([]);
  expect([...shared].sort()).toEqual([...(field.shared ?? [])].sort());
});

const partners = fields.filter(([name, column]) => table(name).header.includes(`${column}_zh`));

test("every Chinese column has an English one", () => {
  const chinese = fields.filter(([, column]) => column.endsWith("_zh"));
  expect(chinese.map(([name, column]) => `${name}.${column}`)).toEqual(
    partners.map(([name, column]) => `${name}.${column}_zh`),
  );
});

test.each(partners)("%s.%s is told in both languages or in neither", (name, column) => {
  for (const row of rows(name)) {
    const [english = "", chinese = ""] = [row[column], row[`${column}_zh`]];
    expect([english, chinese].filter((cell) => cell === "")).not.toHaveLength(1);
    expect(english).not.toMatch(/\p{Script=Han}/u);
    // A cell of signs alone ("%") needs no translation.
    if (/\p{L}/u.test(chinese)) expect(chinese).toMatch(/\p{Script=Han}/u);
  }
});

describe.each(resources.filter(([, r]) => r.referenced))("each of %s", (name, r) => {
  const used = new Set<string>();
  for (const [from, column, target] of foreign) {
    // A row that only refers to itself is not in use.
    for (const row of rows(from))
      if (target === name && (from !== name || row[column] !== primary(r, row))) used.add(row[column] ?? "");
  }
  for (const [from, column, field] of lists) {
    if (field.listOf?.includes(name))
      for (const row of rows(from)) for (const item of list(field, row[column])) used.add(item);
  }

  test("is in use, but for those listed with a reason", () => {
    expect([...keys(name)].filter((code) => !used.has(code))).toEqual(Object.keys(r.unreferenced ?? {}));
  });
});
