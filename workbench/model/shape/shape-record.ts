import type { Grid } from "../../grid/grid";
import type { Fact } from "../../grid/records";
import { HostError } from "../../protocol/host-error";

const PREFIX = "shape/";
const PARTS = "shape-part/";

/** What makes a shape what it is; what can be written of it is kept beside. */
export interface ShapeRecord {
  readonly sheet: string;
  readonly type: "GeometricShape" | "Group" | "Image" | "Line";
  /** Id of the group that it is in. */
  readonly parent?: string;
  readonly isTextBox?: true;
  /** Of a picture what it is, in base64. */
  readonly picture?: string;
  readonly [kept: string]: Fact | undefined;
}

/** The shapes of a workbook from the lowest to the topmost, and their looks. The one place where their records change. */
export class ShapeRecords {
  #made = 0;

  constructor(private readonly workbook: { readonly grid: Pick<Grid, "records"> }) {}

  get records() {
    return this.workbook.grid.records;
  }

  isKey(key: string): boolean {
    return key.startsWith(PREFIX);
  }

  keyOf(id: string): string {
    return PREFIX + id;
  }

  /** Where a part of a shape is kept: its fill, its text. */
  partKey(id: string, part: string): string {
    return `${PARTS}${id}/${part}`;
  }

  /** Ids of the shapes of a sheet, or of one of its groups. */
  idsIn(sheet: string, parent?: string): string[] {
    return this.#ids().filter((id) => {
      const record = this.get(id);
      return record.sheet === sheet && record.parent === parent;
    });
  }

  /** How many lie on a sheet, those in groups left aside. */
  countOn(sheet: string): number {
    return this.idsIn(sheet).length;
  }

  #ids(): string[] {
    const ids = this.records.keys(PREFIX).map((key) => key.slice(PREFIX.length));
    return ids.sort((a, b) => this.level(a) - this.level(b));
  }

  /** The greater, the nearer to whoever looks. */
  level(id: string): number {
    return Number(this.get(id).level);
  }

  find(id: string): ShapeRecord | undefined {
    return this.records.get(PREFIX + id) as ShapeRecord | undefined;
  }

  get(id: string): ShapeRecord {
    const record = this.find(id);
    if (!record) throw new HostError("ItemNotFound");
    return record;
  }

  change(id: string, change: Readonly<Record<string, Fact | undefined>>): void {
    const record = Object.entries({ ...this.get(id), ...change }).filter(([, value]) => value !== undefined);
    this.records.set(PREFIX + id, Object.fromEntries(record) as Fact);
  }

  /** A new shape, above all others; its number is no other's. */
  add(record: (number: number) => ShapeRecord): string {
    this.#made += 1;
    const id = `{${String(this.#made).padStart(8, "0")}-0000-4000-8000-0000000000D5}`;
    const level = 1 + Math.max(0, ...this.#ids().map((other) => this.level(other)));
    this.records.set(PREFIX + id, { ...record(this.#made), level } as Fact);
    return id;
  }

  /** The shape and what is in it. */
  remove(id: string): void {
    for (const inner of this.idsIn(this.get(id).sheet, id)) this.remove(inner);
    for (const key of this.records.keys(`${PARTS}${id}/`)) this.records.set(key, undefined);
    this.records.set(PREFIX + id, undefined);
  }

  /** Another one like it, with what is in it, on a sheet or in a group there. */
  copy(id: string, sheet: string, parent?: string): string {
    const { parent: _, ...record } = this.get(id);
    const copied = this.add(() => ({ ...record, sheet, ...(parent === undefined ? {} : { parent }) }) as ShapeRecord);
    for (const key of this.records.keys(`${PARTS}${id}/`))
      this.records.set(key.replace(id, copied), this.records.get(key));
    for (const inner of this.idsIn(this.get(id).sheet, id)) this.copy(inner, sheet, copied);
    return copied;
  }
}
