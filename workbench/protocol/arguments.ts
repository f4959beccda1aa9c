import { HostError } from "./host-error";
import type { ObjectPaths } from "./object-paths";
import type { PathIds, Wire, WireArguments } from "./wire";

/** The arguments of a request as values and host objects. A null argument is one the caller left out. */
export async function readArguments(info: WireArguments | undefined, paths: ObjectPaths): Promise<unknown[]> {
  const ids = info?.ReferencedObjectPathIds;
  const values: unknown[] = [];
  for (const [index, argument] of (info?.Arguments ?? []).entries()) {
    values.push((await readArgument(argument, ids?.[index] ?? 0, paths)) ?? undefined);
  }
  return values;
}

async function readArgument(argument: Wire, ids: number | PathIds, paths: ObjectPaths): Promise<unknown> {
  if (typeof ids === "number") return ids > 0 ? paths.resolve(ids) : readEmbedded(argument, paths);
  if (!Array.isArray(argument)) throw new HostError("InvalidArgument");
  const list: unknown[] = [];
  for (const [index, inner] of argument.entries()) list.push(await readArgument(inner, ids[index] ?? 0, paths));
  return list;
}

/** An object inside a plain argument: `{source: {_ObjectPathId: 7}}`, `{items: [{_ObjectPathId: 7}]}`. */
async function readEmbedded(value: Wire, paths: ObjectPaths): Promise<unknown> {
  if (value === null || typeof value !== "object") return value;
  if (Array.isArray(value)) return readList(value, paths);
  if (Object.hasOwn(value, "_ObjectPathId") && typeof value._ObjectPathId === "number")
    return paths.resolve(value._ObjectPathId);
  const entries: [string, unknown][] = [];
  for (const [name, inner] of Object.entries(value)) entries.push([name, await readEmbedded(inner, paths)]);
  // Unlike an assignment it takes "__proto__" for a key like any other.
  return Object.fromEntries(entries);
}

/** Most lists hold cells, and may be long: they stay as they are. */
async function readList(list: readonly Wire[], paths: ObjectPaths): Promise<unknown> {
  const hasObjects = list.some((inner) => inner !== null && typeof inner === "object" && !Array.isArray(inner));
  if (!hasObjects) return list;
  const values: unknown[] = [];
  for (const inner of list) values.push(await readEmbedded(inner, paths));
  return values;
}
