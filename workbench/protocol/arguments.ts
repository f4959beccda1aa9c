import type { HostObject } from "./host-object";
import type { PathIds, Wire, WireArguments } from "./wire";

/** Turns the arguments of a request into values and host objects. */
export class ArgumentReader<Batch> {
  constructor(private readonly resolve: (id: number, batch: Batch) => Promise<HostObject | null>) {}

  /** A null argument is one the caller left out. */
  async read(info: WireArguments | undefined, batch: Batch): Promise<unknown[]> {
    const ids = info?.ReferencedObjectPathIds;
    const values: unknown[] = [];
    for (const [index, argument] of (info?.Arguments ?? []).entries()) {
      values.push((await this.value(argument, ids?.[index] ?? 0, batch)) ?? undefined);
    }
    return values;
  }

  private async value(argument: Wire, ids: number | PathIds, batch: Batch): Promise<unknown> {
    if (typeof ids === "number") return ids > 0 ? this.resolve(ids, batch) : this.embedded(argument, batch);
    const list: unknown[] = [];
    for (const [index, inner] of (argument as Wire[]).entries())
      list.push(await this.value(inner, ids[index] ?? 0, batch));
    return list;
  }

  /** An object inside a plain argument: `{source: {_ObjectPathId: 7}}`. Arrays hold cells only, and may be long. */
  private async embedded(value: Wire, batch: Batch): Promise<unknown> {
    if (value === null || typeof value !== "object" || Array.isArray(value)) return value;
    if (typeof value._ObjectPathId === "number") return this.resolve(value._ObjectPathId, batch);
    const out: Record<string, unknown> = {};
    for (const [name, inner] of Object.entries(value)) out[name] = await this.embedded(inner, batch);
    return out;
  }
}
