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

export interface SourceField {
  readonly name: string;
  readonly format: string;
  readonly values: readonly PivotValue[];
  /** Ascending. */
  readonly items: readonly PivotItem[];
  /** For each record the place of its item. */
  readonly itemOf: Int32Array;
}

/** The fields of a pivot's records; items are found when a field is first asked for. */
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
    const found = new Map<string, PivotValue>();
    for (const value of values) {
      const key = itemKey(value);
      if (!found.has(key)) found.set(key, value);
    }
    const items = [...found].map(([key, value]) => ({ key, value })).sort((a, b) => compareValues(a.value, b.value));
    const places = new Map(items.map(({ key }, place) => [key, place]));
    const itemOf = Int32Array.from(values, (value) => places.get(itemKey(value)) ?? 0);
    return { name, format: this.records.formats?.[column] ?? "General", values, items, itemOf };
  }
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
