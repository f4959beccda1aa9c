import { HostCollection, HostObject, membersOf, readMember, typeName, unknownMember } from "./host-object";
import { HostError } from "./host-error";
import { toCamel, toPascal, type Wire, type WireObject, type WireQuery } from "./wire";

export type Identify = (object: HostObject) => WireObject;

/** What a load asked for, as the client expects it: PascalCase names, `_Items` for collections, ids beside the properties. */
export function answerQuery(object: HostObject, query: WireQuery, identify: Identify): WireObject {
  const select = (query.Select ?? []).map(toSlashes);
  const expand = (query.Expand ?? []).map((path) => `${toSlashes(path)}/*`);
  const paths = [...(select.length > 0 ? select : ["*"]), ...expand];
  return object instanceof HostCollection
    ? readCollection(object, paths, query, identify)
    : readObject(object, paths, identify);
}

function readAny(object: HostObject, paths: string[], identify: Identify): WireObject {
  return object instanceof HostCollection
    ? readCollection(object, paths, {}, identify)
    : readObject(object, paths, identify);
}

function readCollection(
  collection: HostCollection,
  paths: readonly string[],
  query: WireQuery,
  identify: Identify,
): WireObject {
  const out = identify(collection);
  const own = paths.filter((path) => membersOf(collection, "scalars").has(toCamel(path)));
  for (const path of own) out[toPascal(path)] = readScalar(collection, toCamel(path));
  const wanted = paths.filter((path) => !own.includes(path)).map((path) => path.replace(/^items\//i, ""));
  const from = query.Skip ?? 0;
  const items = collection.items().slice(from, query.Top ? from + query.Top : undefined);
  out._Items = items.map((item) => readAny(item, wanted, identify));
  return out;
}

function readObject(object: HostObject, paths: readonly string[], identify: Identify): WireObject {
  const out = identify(object);
  const nested = new Map<string, string[]>();
  for (const path of paths) {
    const [head = "", ...rest] = path.split("/");
    const name = toCamel(head);
    if (head === "*" || head === "") readEveryScalar(object, out);
    else if (rest.length === 0 && membersOf(object, "scalars").has(name))
      out[toPascal(name)] = readScalar(object, name);
    else if (membersOf(object, "navs").has(name))
      nested.set(name, [...(nested.get(name) ?? []), rest.join("/") || "*"]);
    else throw unknownMember(object, name);
  }
  for (const [name, inner] of nested) {
    const target = readMember(object, name);
    out[toPascal(name)] = target instanceof HostObject ? readAny(target, inner, identify) : null;
  }
  return out;
}

function readEveryScalar(object: HostObject, out: WireObject): void {
  for (const name of membersOf(object, "scalars")) out[toPascal(name)] = readScalar(object, name);
}

function readScalar(object: HostObject, name: string): Wire {
  try {
    return (readMember(object, name) ?? null) as Wire;
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
