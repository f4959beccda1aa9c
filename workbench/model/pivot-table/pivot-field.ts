import { HostError } from "../../protocol/host-error";
import type { WireObject } from "../../protocol/wire";
import type { Host } from "../host";
import { sameName } from "../names";
import { captionOf, settingsOf, type FieldSettings, type SortDirection } from "../pivot/definition";
import type { DataPivotHierarchy } from "./data-pivot-hierarchy";
import { FILTER_TYPES, readFilters, writeFilters, type FilterType } from "./field-filters";
import { Hierarchies, PivotPart } from "./hierarchies";
import { PivotItem, PivotItemCollection } from "./pivot-item";
import type { PivotTable } from "./pivot-table";
import { readSubtotals, writeSubtotals } from "./subtotals";

/** A field of the source: its items, their order, filters and subtotals. */
export class PivotField extends PivotPart implements Omit<Host<"PivotField">, "sortByLabels"> {
  static override readonly type = "PivotField";
  /** The client sends the direction as a flag: true is ascending. */
  static override readonly wire = {
    sortByLabels: {
      set: "ExcelApi 1.8",
      kind: "method",
      overloads: [[{ name: "ascending", type: ["boolean"] }]],
    },
  } as const;

  get settings(): FieldSettings {
    return settingsOf(this.pivot.definition, this.id);
  }

  /** Of its items, ascending. */
  get keys(): string[] {
    return this.pivot.source.get(this.id).items.map(({ key }) => key);
  }

  get items(): PivotItemCollection {
    return new PivotItemCollection(this.keys.map((key) => new PivotItem(this, key)));
  }

  get name(): string {
    return captionOf(this.pivot.definition, this.id);
  }
  /** No two fields of a report are called the same. */
  set name(name: string) {
    const { definition, record } = this.pivot;
    const others = record.records.names
      .filter((field) => field !== this.id)
      .map((field) => captionOf(definition, field));
    const taken = [...others, ...definition.data.map((data) => data.name)];
    if (name.trim() === "" || taken.some((other) => sameName(other, name))) throw new HostError("InvalidArgument");
    this.pivot.setField(this.id, { caption: name });
  }

  get showAllItems(): boolean {
    return this.settings.showAllItems ?? false;
  }
  set showAllItems(show: boolean) {
    this.pivot.setField(this.id, { showAllItems: show });
  }

  get subtotals(): WireObject {
    return writeSubtotals(this.settings.subtotals ?? "Automatic");
  }
  set subtotals(subtotals: unknown) {
    this.pivot.setField(this.id, { subtotals: readSubtotals(subtotals) });
  }

  applyFilter(filter: unknown): void {
    this.pivot.setField(this.id, { filters: readFilters(this, filter) });
  }

  clearAllFilters(): void {
    if (this.settings.filters) this.pivot.setField(this.id, { filters: {} });
  }

  clearFilter(filterType: string): void {
    const { [filterKey(filterType)]: _, ...others } = this.settings.filters ?? {};
    this.pivot.setField(this.id, { filters: others });
  }

  getFilters(): WireObject {
    return writeFilters(this);
  }

  isFiltered(filterType?: string): boolean {
    const { filters = {} } = this.settings;
    const keys = filterType === undefined ? Object.values(FILTER_TYPES) : [filterKey(filterType)];
    return keys.some((key) => filters[key] !== undefined);
  }

  /** The client tells whether it is ascending in place of Excel.SortBy. */
  sortByLabels(ascending: boolean): void {
    this.pivot.setField(this.id, { sort: { direction: ascending ? "Ascending" : "Descending" } });
  }

  sortByValues(sortBy: SortDirection, valuesHierarchy: DataPivotHierarchy, pivotItemScope: unknown[] = []): void {
    const { id: data } = this.pivot.own(valuesHierarchy);
    const scope = pivotItemScope.map((item) => (item instanceof PivotItem ? this.pivot.own(item).id : String(item)));
    this.pivot.setField(this.id, { sort: { direction: sortBy, data, scope } });
  }
}

/** The fields of a hierarchy, which is one; or all of a PivotTable. */
export class PivotFieldCollection extends Hierarchies<PivotField> implements Host<"PivotFieldCollection"> {
  static override readonly type = "PivotFieldCollection";

  constructor(
    pivot: PivotTable,
    private readonly only?: string,
  ) {
    super(pivot);
  }

  override items(): readonly PivotField[] {
    const names = this.only === undefined ? this.pivot.record.records.names : [this.only];
    return names.map((name) => new PivotField(this.pivot, name));
  }
}

function filterKey(type: string) {
  if (!Object.hasOwn(FILTER_TYPES, type)) throw new HostError("InvalidArgument");
  return FILTER_TYPES[type as FilterType];
}
