import { HostError } from "../../protocol/host-error";
import type { WireObject } from "../../protocol/wire";
import type { Host } from "../host";
import { sameName } from "../names";
import { AGGREGATIONS, defaultAggregation, type Aggregation } from "../pivot/aggregation";
import { captionOf, type DataField } from "../pivot/definition";
import { changeData, moved } from "../pivot/placement";
import { PivotPart } from "./hierarchies";
import { PivotField } from "./pivot-field";
import type { PivotTable } from "./pivot-table";
import { readShowAs, writeShowAs } from "./show-as-rule";

/** What a PivotTable measures: a field, how it is aggregated, and how that is shown. */
export class DataPivotHierarchy extends PivotPart implements Host<"DataPivotHierarchy"> {
  static override readonly type = "DataPivotHierarchy";

  private get data(): DataField {
    const data = this.pivot.definition.data.find(({ id }) => id === this.id);
    if (!data) throw new HostError("ItemNotFound");
    return data;
  }

  get field(): PivotField {
    return new PivotField(this.pivot, this.data.field);
  }

  get name(): string {
    return this.data.name;
  }
  /** No two fields of a report are called the same. */
  set name(name: string) {
    const { definition, record } = this.pivot;
    const others = definition.data.filter(({ id }) => id !== this.id).map((data) => data.name);
    const captions = record.records.names.map((field) => captionOf(definition, field));
    if (name.trim() === "" || [...others, ...captions].some((other) => sameName(other, name)))
      throw new HostError("InvalidArgument");
    this.change({ name });
  }

  get numberFormat(): string {
    return this.data.numberFormat;
  }
  set numberFormat(format: string) {
    this.change({ numberFormat: format === "" ? "General" : format });
  }

  get position(): number {
    return this.pivot.definition.data.findIndex(({ id }) => id === this.id);
  }
  set position(position: number) {
    const { data } = this;
    const last = this.pivot.definition.data.length - 1;
    if (!Number.isInteger(position) || position < 0 || position > last) throw new HostError("InvalidArgument");
    this.pivot.redefine((definition) => ({ ...definition, data: moved(definition.data, data, position) }));
  }

  get showAs(): WireObject {
    return writeShowAs(this.pivot, this.data.showAs);
  }
  set showAs(rule: unknown) {
    this.change({ showAs: readShowAs(this.pivot, rule) });
  }

  get summarizeBy(): string {
    return this.data.aggregation;
  }
  /** A name that was not chosen follows: "Sum of Sales" becomes "Average of Sales". */
  set summarizeBy(summarizeBy: string) {
    const { field, name, aggregation: before } = this.data;
    const aggregation = summarizeBy === "Automatic" ? this.automatic(field) : aggregationOf(summarizeBy);
    const { dataName } = this.pivot.book.words;
    const caption = captionOf(this.pivot.definition, field);
    const usual = name.startsWith(dataName(before, caption));
    this.change({
      aggregation,
      ...(usual ? { name: freeDataName(this.pivot, dataName(aggregation, caption), this.id) } : {}),
    });
  }

  setToDefault(): void {
    const { field } = this.data;
    const aggregation = this.automatic(field);
    const usual = this.pivot.book.words.dataName(aggregation, captionOf(this.pivot.definition, field));
    const name = freeDataName(this.pivot, usual, this.id);
    this.change({ name, aggregation, numberFormat: "General", showAs: { calculation: "None" } });
  }

  private automatic(field: string): Aggregation {
    return defaultAggregation(this.pivot.source.get(field).values);
  }

  private change(change: Partial<DataField>): void {
    const { id } = this.data;
    this.pivot.redefine((definition) => changeData(definition, id, change));
  }
}

/** A data field's usual name; with a number where there is one like it. */
export function freeDataName({ definition }: PivotTable, name: string, id?: string): string {
  const taken = definition.data.filter((data) => data.id !== id).map((data) => data.name);
  let free = name;
  for (let count = 2; taken.some((other) => sameName(other, free)); count++) free = `${name}${count}`;
  return free;
}

function aggregationOf(name: string): Aggregation {
  const aggregation = AGGREGATIONS.find((known) => known === name);
  if (!aggregation) throw new HostError("InvalidArgument");
  return aggregation;
}
