import { HostError } from "../../protocol/host-error";
import { HostObject } from "../../protocol/host-object";
import type { WireObject } from "../../protocol/wire";
import type { Host } from "../host";
import type { FieldSettings, PivotDefinition } from "../pivot/definition";
import { withSettings } from "../pivot/definition";
import type { PivotSource } from "../pivot/source";
import type { Worksheet } from "../worksheet";
import { DataPivotHierarchyCollection } from "./data-pivot-hierarchy-collection";
import { FilterPivotHierarchyCollection } from "./filter-pivot-hierarchy";
import type { PivotBook } from "./pivot-book";
import { PivotHierarchyCollection } from "./pivot-hierarchy";
import { PivotLayout } from "./pivot-layout";
import type { PivotOptions, PivotRecord } from "./pivot-record";
import { sourceText } from "./pivot-source";
import { RowColumnPivotHierarchyCollection } from "./row-column-pivot-hierarchy";

/** Excel.PivotTable: a view of a record in the workbook's book of PivotTables. */
export class PivotTable extends HostObject implements Host<"PivotTable"> {
  static override readonly type = "PivotTable";

  constructor(
    readonly book: PivotBook,
    readonly id: string,
  ) {
    super();
  }

  override identity(): WireObject {
    return { Id: this.id };
  }

  get record(): PivotRecord {
    return this.book.get(this.id);
  }
  get definition(): PivotDefinition {
    return this.record.definition;
  }
  get source(): PivotSource {
    return this.book.source(this.record);
  }

  get columnHierarchies(): RowColumnPivotHierarchyCollection {
    return new RowColumnPivotHierarchyCollection(this, "columns");
  }
  get dataHierarchies(): DataPivotHierarchyCollection {
    return new DataPivotHierarchyCollection(this);
  }
  get filterHierarchies(): FilterPivotHierarchyCollection {
    return new FilterPivotHierarchyCollection(this);
  }
  get hierarchies(): PivotHierarchyCollection {
    return new PivotHierarchyCollection(this);
  }
  get layout(): PivotLayout {
    return new PivotLayout(this);
  }
  get rowHierarchies(): RowColumnPivotHierarchyCollection {
    return new RowColumnPivotHierarchyCollection(this, "rows");
  }
  get worksheet(): Worksheet {
    return this.book.sheetOf(this.record);
  }

  get name(): string {
    return this.record.name;
  }
  set name(name: string) {
    this.book.put({ ...this.record, name: this.book.freeName(name, this.record) });
  }

  get allowMultipleFiltersPerField(): boolean {
    return this.record.options.allowMultipleFiltersPerField;
  }
  set allowMultipleFiltersPerField(allow: boolean) {
    this.setOptions({ allowMultipleFiltersPerField: allow });
  }

  get enableDataValueEditing(): boolean {
    return this.record.options.enableDataValueEditing;
  }
  /** Kept; the cells of a PivotTable stay closed. */
  set enableDataValueEditing(enable: boolean) {
    this.setOptions({ enableDataValueEditing: enable });
  }

  get refreshOnOpen(): boolean {
    return this.record.options.refreshOnOpen;
  }
  set refreshOnOpen(refresh: boolean) {
    this.setOptions({ refreshOnOpen: refresh });
  }

  get useCustomSortLists(): boolean {
    return this.definition.layout.customLists;
  }
  set useCustomSortLists(use: boolean) {
    this.redefine((definition) => ({ ...definition, layout: { ...definition.layout, customLists: use } }));
  }

  refresh(): void {
    this.book.refresh(this.id);
  }

  delete(): void {
    this.book.delete(this.id);
  }

  getDataSourceString(): string {
    return sourceText(this.book.workbook, this.record.source);
  }

  getDataSourceType(): "LocalTable" | "LocalRange" {
    return this.record.source.kind === "table" ? "LocalTable" : "LocalRange";
  }

  redefine(change: (definition: PivotDefinition) => PivotDefinition): void {
    this.book.redefine(this.id, change);
  }

  setField(field: string, change: Partial<FieldSettings>): void {
    this.redefine((definition) => withSettings(definition, field, change));
  }

  setOptions(change: Partial<PivotOptions>): void {
    this.book.put({ ...this.record, options: { ...this.record.options, ...change } });
  }

  /** Throws ItemNotFound where an object belongs to another PivotTable. */
  own<T extends { readonly pivot: PivotTable }>(object: T): T {
    if (object.pivot.id !== this.id) throw new HostError("InvalidArgument");
    return object;
  }
}
