import { classOf, HostCollection, HostObject, typeName } from "./host-object";
import { HostError } from "./host-error";
import type { MemberAccess } from "./member-access";
import { toCamel, toPascal, type Wire, type WireObject, type WireQuery } from "./wire";

/** How an answer is put together. */
export interface Reading {
  /** What lets the client find an object again. */
  identify(object: HostObject): WireObject;
  /** Sees every value that goes into the answer, and may refuse it. */
  take(value: Wire): Wire;
  /** What the client can reach. */
  members: MemberAccess;
}

/** What a load asked for, as the client expects it: PascalCase names, `_Items` for collections, ids beside the properties. */
export function answerQuery(object: HostObject, query: WireQuery, reading: Reading): WireObject {
  const select = (query.Select ?? []).map(toSlashes);
  const expand = (query.Expand ?? []).map((path) => `${toSlashes(path)}/*`);
  const paths = [...(select.length > 0 ? select : ["*"]), ...expand];
  return object instanceof HostCollection
    ? readCollection(object, paths, query, reading)
    : readObject(object, paths, reading);
}

function readAny(object: HostObject, paths: string[], reading: Reading): WireObject {
  return object instanceof HostCollection
    ? readCollection(object, paths, {}, reading)
    : readObject(object, paths, reading);
}

function readCollection(
  collection: HostCollection,
  paths: readonly string[],
  query: WireQuery,
  reading: Reading,
): WireObject {
  const out = reading.identify(collection);
  const isOwn = (path: string) => reading.members.hasValue(collection, toCamel(path));
  for (const path of new Set(paths.filter(isOwn))) readInto(out, collection, toCamel(path), reading);
  const wanted = paths.filter((path) => !isOwn(path)).map((path) => path.replace(/^items\//i, ""));
  const from = query.Skip ?? 0;
  const items = collection.items().slice(from, query.Top ? from + query.Top : undefined);
  out._Items = items.map((item) => readAny(item, wanted, reading));
  return out;
}

function readObject(object: HostObject, paths: readonly string[], reading: Reading): WireObject {
  const out = reading.identify(object);
  const nested = new Map<string, Set<string>>();
  for (const path of new Set(paths)) {
    const [head = "", ...rest] = path.split("/");
    const name = toCamel(head);
    if (head === "*" || head === "") readEveryValue(object, out, reading);
    else if (rest.length === 0 && reading.members.hasValue(object, name)) readInto(out, object, name, reading);
    // Excel reads past names that Office.js has not.
    else if (reading.members.knows(object, name))
      nested.set(name, (nested.get(name) ?? new Set()).add(rest.join("/") || "*"));
  }
  for (const [name, inner] of nested) {
    const target = reading.members.navigate(object, name);
    out[toPascal(name)] = target instanceof HostObject ? readAny(target, [...inner], reading) : null;
  }
  return out;
}

function readEveryValue(object: HostObject, out: WireObject, reading: Reading): void {
  for (const name of reading.members.valuesOf(object)) readInto(out, object, name, reading);
}

function readInto(out: WireObject, object: HostObject, name: string, reading: Reading): void {
  out[classOf(object).wire[name]?.as ?? toPascal(name)] = readValue(object, name, reading);
}

function readValue(object: HostObject, name: string, { members, take }: Reading): Wire {
  try {
    return take((members.read(object, name) ?? null) as Wire);
  } catch (error) {
    if (!(error instanceof HostError) || error.location) throw error;
    throw new HostError(error.code, error.message, `${typeName(object)}.${name}`);
  }
}

function toSlashes(path: string): string {
  return path.replaceAll(".", "/");
}

/** `retrieve` answers in camelCase. */
export function lowerNames(value: Wire): Wire {
  if (Array.isArray(value)) return value.map(lowerNames);
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name === "_Items" ? "items" : toCamel(name), lowerNames(inner)]),
  );
}
