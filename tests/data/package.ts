import fs from "node:fs";
import path from "node:path";
import { csvParseRows } from "d3-dsv";

/** The folder that the descriptor and its tables stand in. */
export const folder = path.resolve(__dirname, "../../data");

export type Scalar = string | number;
export interface Field {
  name: string;
  type: "string" | "number" | "integer" | "date";
  title?: string;
  description?: string;
  constraints?: {
    required?: boolean;
    unique?: boolean;
    enum?: string[];
    pattern?: string;
    minimum?: Scalar;
  };
  /** What parts a list in one cell. */
  separator?: string;
  /** Resources whose primary keys the listed codes are. */
  listOf?: string[];
  /** Columns that, with the listed names, must point to one row only. */
  aliasesOf?: string[];
  /** Listed names that several rows share on purpose. */
  shared?: string[];
}
export interface ForeignKey {
  fields: string;
  reference: { resource: string; fields: string };
}
export interface Resource {
  name: string;
  path: string;
  encoding: string;
  format: string;
  mediatype: string;
  /** Each row must be referred to by another, */
  referenced?: boolean;
  /** but for these, each with its reason. */
  unreferenced?: Record<string, string>;
  schema: {
    fields: Field[];
    primaryKey: string;
    missingValues: string[];
    foreignKeys?: ForeignKey[];
  };
}
export type Row = Record<string, string>;

export const descriptor = JSON.parse(fs.readFileSync(path.join(folder, "datapackage.json"), "utf8")) as {
  name: string;
  version: string;
  profile: string;
  resources: Resource[];
};

export const text = (resource: Resource): string => fs.readFileSync(path.join(folder, resource.path), "utf8");

const tables = new Map<string, { header: string[]; rows: Row[] }>();
for (const resource of descriptor.resources) {
  const [header = [], ...cells] = csvParseRows(text(resource));
  const rows = cells.map((line) => Object.fromEntries(header.map((name, i) => [name, line[i] ?? ""])));
  tables.set(resource.name, { header, rows });
}

export function table(name: string): { header: string[]; rows: Row[] } {
  const found = tables.get(name);
  if (!found) throw new Error(`no resource ${name}`);
  return found;
}

export const rows = (name: string): Row[] => table(name).rows;

export function resource(name: string): Resource {
  const found = descriptor.resources.find((r) => r.name === name);
  if (!found) throw new Error(`no resource ${name}`);
  return found;
}

export const keys = (name: string): Set<string> =>
  new Set(rows(name).map((row) => row[resource(name).schema.primaryKey] ?? ""));

export const list = (field: Field, cell: string | undefined): string[] =>
  cell ? cell.split(field.separator ?? "; ") : [];

export const fields = descriptor.resources.flatMap((r) =>
  r.schema.fields.map((field) => [r.name, field.name, field, r] as const),
);
