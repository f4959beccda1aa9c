import type { PivotDefinition, PivotValue } from "./definition";
import { settingsOf } from "./definition";
import { compareValues } from "./item-order";

/** The records as they were at the last refresh; a plain value. */
export interface PivotRecords {
  /** Each name once. */
  readonly names: readonly string[];
  readonly rows: readonly (readonly PivotValue[])[];
  /** A number format a column; "General" where a column has none. */
  readonly formats?: readonly string[];
}

/** One of the different values of a field. */
export interface PivotItem {
  /** Stays the same when the item is renamed. */
  readonly key: string;
  readonly value: PivotValue;
}

/** A column of the records. Its items are found when they are first asked for: a field that is only measured needs none. */
export class SourceField {
  private found: { items: readonly PivotItem[]; itemOf: Int32Array } | undefined;

  constructor(
    readonly name: string,
    readonly format: string,
    readonly values: readonly PivotValue[],
  ) {}

  /** Ascending. */
  get items(): readonly PivotItem[] {
    return (this.found ??= findItems(this.values)).items;
  }

  /** For each record the place of its item. */
  get itemOf(): Int32Array {
    return (this.found ??= findItems(this.values)).itemOf;
  }
}

/** The fields of a pivot's records. */
export class PivotSource {
  readonly size: number;
  private readonly fields = new Map<string, SourceField>();

  constructor(readonly records: PivotRecords) {
    this.size = records.rows.length;
  }

  has(name: string): boolean {
    return this.records.names.includes(name);
  }

  /** Throws where the source has no such field. */
  get(name: string): SourceField {
    const known = this.fields.get(name) ?? this.read(name);
    this.fields.set(name, known);
    return known;
  }

  private read(name: string): SourceField {
    const column = this.records.names.indexOf(name);
    if (column < 0) throw new RangeError(`The source has no field "${name}".`);
    const values = this.records.rows.map((row) => row[column] ?? "");
    return new SourceField(name, this.records.formats?.[column] ?? "General", values);
  }
}

function findItems(values: readonly PivotValue[]): { items: readonly PivotItem[]; itemOf: Int32Array } {
  const found = new Map<string, PivotItem>();
  // Most values come again and again, and as they are: a key is made once for each.
  const known = new Map<PivotValue, PivotItem>();
  const ofRecord = values.map((value) => {
    const item = known.get(value) ?? found.get(itemKey(value)) ?? { key: itemKey(value), value };
    known.set(value, item);
    found.set(item.key, item);
    return item;
  });
  const items = [...found.values()].sort((a, b) => compareValues(a.value, b.value));
  const places = new Map(items.map((item, place) => [item, place]));
  return { items, itemOf: Int32Array.from(ofRecord, (item) => places.get(item) ?? 0) };
}

/** Texts that differ in case alone are one item, as in Excel; 1 and "1" are two. */
export function itemKey(value: PivotValue): string {
  if (value === "") return "blank";
  return typeof value === "string" ? `text:${value.toLowerCase()}` : `${typeof value}:${value}`;
}

/** How an item's value is written; dates and formatted numbers need their format. */
export type WriteValue = (value: PivotValue, format: string) => string;

/** An item as the report calls it. */
export function itemName(
  definition: PivotDefinition,
  field: SourceField,
  item: PivotItem,
  write: WriteValue,
  blank: string,
): string {
  const renamed = settingsOf(definition, field.name).itemNames?.find(({ key }) => key === item.key);
  if (renamed) return renamed.name;
  return item.value === "" ? blank : write(item.value, field.format);
}
