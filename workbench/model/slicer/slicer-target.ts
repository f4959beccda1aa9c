import type { CellValue } from "../../grid/grid";
import { ColumnCriteria } from "../column-criteria";
import { settingsOf } from "../pivot/definition";
import { visibleRecords } from "../pivot/visible-records";
import { PivotTable } from "../pivot-table/pivot-table";
import { compareValues } from "../pivot/item-order";
import type { Table } from "../table";
import type { Workbook } from "../workbook";
import type { SlicerChoice, SlicerTarget } from "./slicer-records";

/** What a slicer filters, with its choices ascending. */
export interface SlicerSource {
  readonly choices: readonly SlicerChoice[];
  readonly isCleared: boolean;
  /** Shows the records of these choices; of all where there are none. */
  select(keys: readonly string[]): void;
}

/** Undefined once the PivotTable, the table or its column is gone. */
export function findSource(workbook: Workbook, target: SlicerTarget): SlicerSource | undefined {
  if (target.kind === "pivot") {
    const record = workbook.pivots.find(target.id);
    if (!record?.records.names.includes(target.field)) return undefined;
    return new PivotSlicerSource(new PivotTable(workbook.pivots, target.id), target.field);
  }
  const table = workbook.tables.items().find(({ id }) => id === target.id);
  const place = table?.gridColumns.findIndex(({ id }) => Number(id) === target.column) ?? -1;
  return table && place >= 0 ? new TableSlicerSource(table, place) : undefined;
}

class PivotSlicerSource implements SlicerSource {
  constructor(
    private readonly pivot: PivotTable,
    private readonly field: string,
  ) {}

  get choices(): readonly SlicerChoice[] {
    const shown = this.manual;
    const withData = this.keysWithData();
    return this.items.map(({ id, name }) => ({
      key: name,
      item: id,
      selected: shown?.includes(id) ?? true,
      hasData: withData.has(id),
    }));
  }

  get isCleared(): boolean {
    return this.manual === undefined;
  }

  select(keys: readonly string[]): void {
    const wanted = new Set(keys.map((key) => key.toLowerCase()));
    const chosen = this.items.filter(({ name }) => wanted.has(name.toLowerCase())).map(({ id }) => id);
    const { manual: _, ...others } = settingsOf(this.pivot.definition, this.field).filters ?? {};
    const isAll = chosen.length === 0 || chosen.length === this.items.length;
    this.pivot.setField(this.field, { filters: isAll ? others : { ...others, manual: chosen } });
  }

  private get items() {
    return this.pivot.hierarchies.getItem(this.field).fields.getItemAt(0).items.items();
  }

  private get manual(): readonly string[] | undefined {
    return settingsOf(this.pivot.definition, this.field).filters?.manual;
  }

  /** Of the items that records have which every other field's filters let through. */
  private keysWithData(): ReadonlySet<string> {
    const { pivot, field } = this;
    const { book, source, definition } = pivot;
    const fields = definition.fields.map((settings) => {
      if (settings.name !== field) return settings;
      const { filters: _, ...others } = settings;
      return others;
    });
    const own = source.get(field);
    const records = visibleRecords(source, { ...definition, fields }, book.filterContext(pivot.record));
    return new Set(records.flatMap((record) => own.items[own.itemOf[record] ?? -1]?.key ?? []));
  }
}

class TableSlicerSource implements SlicerSource {
  constructor(
    private readonly table: Table,
    private readonly column: number,
  ) {}

  /** As they are drawn, numbers before texts; a blank last. */
  get choices(): readonly SlicerChoice[] {
    const { dataArea, worksheet } = this.table;
    const area = { ...dataArea, column: dataArea.column + this.column, columns: 1 };
    const values = worksheet.cells.grid.values(area);
    const found = new Map<string, CellValue>();
    worksheet.cells.grid.texts(area).forEach(([text = ""], row) => {
      if (!found.has(text)) found.set(text, values[row]?.[0] ?? "");
    });
    const shown = this.shown;
    return [...found]
      .sort(([, a], [, b]) => (a === "" ? 1 : b === "" ? -1 : compareValues(a, b)))
      .map(([key]) => ({ key, item: key, selected: shown?.has(key.toLowerCase()) ?? true, hasData: true }));
  }

  get isCleared(): boolean {
    return this.criteria.get() === undefined;
  }

  select(keys: readonly string[]): void {
    const known = this.choices.map(({ key }) => key);
    const wanted = new Set(keys.map((key) => key.toLowerCase()));
    const values = known.filter((key) => wanted.has(key.toLowerCase()));
    if (values.length === 0 || values.length === known.length) this.criteria.clear();
    else this.criteria.apply({ filterOn: "Values", values });
  }

  private get criteria(): ColumnCriteria {
    return new ColumnCriteria(this.table.worksheet, this.table, this.column);
  }

  private get shown(): ReadonlySet<string> | undefined {
    const criteria = this.criteria.get();
    const texts = criteria?.values?.filter((value) => typeof value === "string");
    return criteria && new Set((texts ?? []).map((text) => text.toLowerCase()));
  }
}
