import { captionOf, settingsOf, VALUES, type FieldSettings, type PivotDefinition } from "../../model/pivot/definition";
import { compareItems } from "../../model/pivot/group-order";
import type { Pivot } from "../../model/pivot/pivot";
import type { PivotSource } from "../../model/pivot/source";
import { VALUES_FIELD } from "./file-names";

/** A PivotTable whose fields and items have numbers, as a file names them. */
export class NumberedPivot {
  private readonly orders = new Map<string, readonly number[]>();

  constructor(readonly pivot: Pivot) {}

  get definition(): PivotDefinition {
    return this.pivot.definition;
  }
  get source(): PivotSource {
    return this.pivot.source;
  }
  get names(): readonly string[] {
    return this.source.records.names;
  }

  field(name: string): number {
    return name === VALUES ? VALUES_FIELD : this.names.indexOf(name);
  }

  /** The fields of an axis, without those that the source has no longer; the data fields' names where there are several. */
  axis(names: readonly string[]): string[] {
    return names.filter((name) => (name === VALUES ? this.definition.data.length > 1 : this.source.has(name)));
  }

  settings(field: string): FieldSettings {
    return settingsOf(this.definition, field);
  }

  caption(field: string): string {
    return captionOf(this.definition, field);
  }

  /** Fields whose items the file has to name. */
  get listed(): ReadonlySet<string> {
    const { rows, columns, filters, sliced = [], data, fields } = this.definition;
    const named = fields.filter((field) => field.itemNames ?? field.collapsed).map(({ name }) => name);
    const bases = data.flatMap(({ showAs }) => showAs.baseField ?? []);
    return new Set(
      [...rows, ...columns, ...filters, ...sliced, ...named, ...bases].filter((name) => this.source.has(name)),
    );
  }

  /** Places of a field's items in the order in which its file lists them. */
  items(field: string): readonly number[] {
    const known = this.orders.get(field);
    if (known) return known;
    const source = this.source.get(field);
    const { sort } = this.settings(field);
    const sign = sort?.direction === "Descending" && sort.data === undefined ? -1 : 1;
    const compare = compareItems(source, this.definition.layout.customLists);
    const order = source.items.map((_, place) => place).sort((a, b) => sign * compare(a, b));
    this.orders.set(field, order);
    return order;
  }

  /** The number of the item at a place. */
  itemAt(field: string, place: number): number {
    return this.items(field).indexOf(place);
  }

  /** -1 where the field has no such item. */
  item(field: string, key: string): number {
    return this.itemAt(
      field,
      this.source.get(field).items.findIndex((item) => item.key === key),
    );
  }
}
