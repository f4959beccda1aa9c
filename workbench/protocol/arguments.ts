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

/** An object inside a plain argument: `{source: {_ObjectPathId: 7}}`. Arrays hold cells only, and may be long. */
async function readEmbedded(value: Wire, paths: ObjectPaths): Promise<unknown> {
  if (value === null || typeof value !== "object" || Array.isArray(value)) return value;
  if (Object.hasOwn(value, "_ObjectPathId") && typeof value._ObjectPathId === "number")
    return paths.resolve(value._ObjectPathId);
  const entries: [string, unknown][] = [];
  for (const [name, inner] of Object.entries(value)) entries.push([name, await readEmbedded(inner, paths)]);
  // Unlike an assignment it takes "__proto__" for a key like any other.
  return Object.fromEntries(entries);
}
