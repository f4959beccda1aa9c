import type { Area } from "../../grid/grid";
import type { Fact } from "../../grid/records";
import { HostError } from "../../protocol/host-error";
import { contains, intersect } from "../area";
import { sameName } from "../names";
import { formatNumber } from "../../grid/number-text";
import type { PivotDefinition, PivotValue } from "../pivot/definition";
import { layOut } from "../pivot/lay-out";
import { Pivot, type PivotContext } from "../pivot/pivot";
import { withoutMissing } from "../pivot/placement";
import { ReportTooLarge } from "../pivot/report";
import { itemName, PivotSource, type PivotRecords } from "../pivot/source";
import type { FilterContext } from "../pivot/visible-records";
import { pivotWords, type PivotWords } from "../pivot/words";
import type { Workbook } from "../workbook";
import type { Shift } from "../../grid/shift";
import type { Worksheet } from "../worksheet";
import { drawReport } from "./pivot-drawing";
import type { PivotRecord } from "./pivot-record";
import { shiftPivot, shiftSource } from "./pivot-shifts";
import { readRecords } from "./pivot-source";
import { PlacedReport } from "./placed-report";

const MAX_NAME = 255;
const DAY = 86_400_000;
const DAY_ZERO = Date.UTC(1899, 11, 30);

const PREFIX = "pivot/";

/** The PivotTables of a workbook: the one place where their records change, and what is drawn of them. */
export class PivotBook {
  private made = 0;
  private readonly reports = new WeakMap<PivotRecord, PlacedReport>();
  private readonly sources = new WeakMap<PivotRecords, PivotSource>();

  constructor(readonly workbook: Workbook) {}

  get words(): PivotWords {
    return pivotWords(this.workbook.language);
  }

  /** In the order of their making; without those whose sheet is gone, which undo may bring back. */
  get records(): readonly PivotRecord[] {
    const { grid } = this.workbook;
    const all = grid.records.keys(PREFIX).map((key) => grid.records.get(key) as unknown as PivotRecord);
    return all.filter(({ sheet }) => grid.find(sheet) !== undefined);
  }

  find(id: string): PivotRecord | undefined {
    return this.records.find((record) => record.id === id);
  }

  get(id: string): PivotRecord {
    const record = this.find(id);
    if (!record) throw new HostError("ItemNotFound");
    return record;
  }

  newId(): string {
    return `{${String(++this.made).padStart(8, "0")}-0000-4000-9000-000000000000}`;
  }

  /** A name as it will be kept: there is none like it on the sheet. */
  freeName(name: string, { sheet, id }: { sheet: string; id?: string }): string {
    const taken = this.records.some((other) => other.sheet === sheet && other.id !== id && sameName(other.name, name));
    if (name.trim() === "" || name.length > MAX_NAME || taken) throw new HostError("InvalidArgument");
    return name;
  }

  sheetOf({ sheet }: PivotRecord): Worksheet {
    return this.workbook.worksheets.getItem(sheet);
  }

  source({ records }: PivotRecord): PivotSource {
    const known = this.sources.get(records) ?? new PivotSource(records);
    this.sources.set(records, known);
    return known;
  }

  report(record: PivotRecord): PlacedReport {
    const known = this.reports.get(record) ?? new PlacedReport(record, this.layOut(record));
    this.reports.set(record, known);
    return known;
  }

  /** An item's value as text, dates in their format. */
  readonly write = (value: PivotValue, format: string): string =>
    formatNumber(value, format, this.workbook.language.startsWith("zh") ? "zh-CN" : "en");

  /** Adds a record, or puts it in the place of the one with its id. Throws, and changes nothing, where it can't be drawn. */
  put(record: PivotRecord): void {
    const sheet = this.sheetOf(record);
    sheet.guard("allowPivotTables");
    const before = this.find(record.id);
    this.checkRoom(record);
    this.draw(record, before);
    this.store(record);
  }

  /** Puts a record that a file has in its place; columns keep the widths that they have. Throws as `put` does. */
  restore(record: PivotRecord): void {
    this.checkRoom(record);
    const { grid } = this.sheetOf(record).cells;
    drawReport(grid, this.report(record), undefined, true);
    this.store(record);
  }

  redefine(id: string, change: (definition: PivotDefinition) => PivotDefinition): void {
    const record = this.get(id);
    this.put({ ...record, definition: change(record.definition) });
  }

  refresh(id: string): void {
    const record = this.get(id);
    const records = readRecords(this.workbook, record.source);
    this.put({ ...record, records, definition: withoutMissing(record.definition, records.names) });
  }

  /** The PivotTable and its cells go. */
  delete(id: string): void {
    const record = this.get(id);
    const sheet = this.sheetOf(record);
    sheet.guard("allowPivotTables");
    for (const area of this.report(record).areas) sheet.cells.grid.clear(area, "All");
    this.drop([record]);
  }

  /** The records go; their cells are gone already, or go with their sheet. */
  drop(records: readonly PivotRecord[]): void {
    for (const { id } of records) this.workbook.grid.records.set(PREFIX + id, undefined);
  }

  /** The PivotTables of a sheet that have cells in an area. */
  within(sheet: string, area: Area): PivotRecord[] {
    return this.records.filter(
      (record) => record.sheet === sheet && this.report(record).areas.some((own) => intersect(own, area) !== undefined),
    );
  }

  /** Throws PivotTableRangeConflict where cells to be inserted or deleted would part a PivotTable. */
  beforeShift(sheet: Worksheet, shift: Shift): void {
    for (const record of this.onSheet(sheet)) shiftPivot(record, this.report(record).areas, shift);
  }

  /** Cells of a sheet came or went. What a person parted is drawn again in its place. */
  follow(sheet: string, shift: Shift): void {
    for (const record of this.records) {
      const moved = record.sheet === sheet ? this.shifted(record, shift) : record;
      if (!moved) this.drop([record]);
      else this.store(shiftSource(moved, sheet, shift));
    }
  }

  private shifted(record: PivotRecord, shift: Shift): PivotRecord | undefined {
    try {
      return shiftPivot(record, this.report(record).areas, shift);
    } catch {
      this.draw(record, undefined);
      return record;
    }
  }

  /** A PivotTable is cleared as a whole, and then gone, or not at all. */
  beforeClear(sheet: Worksheet, area: Area): void {
    const parted = this.within(sheet.id, area).some((record) => !this.isWithin(record, area));
    if (parted) throw new HostError("PivotTableRangeConflict");
  }

  afterClear(sheet: Worksheet, area: Area): void {
    this.drop(this.within(sheet.id, area).filter((record) => this.isWithin(record, area)));
  }

  /** Whether all of a PivotTable's cells lie in an area. */
  isWithin(record: PivotRecord, area: Area): boolean {
    return this.report(record).areas.every((own) => contains(area, own));
  }

  onSheet({ id }: Worksheet): PivotRecord[] {
    return this.records.filter(({ sheet }) => sheet === id);
  }

  private store(record: PivotRecord): void {
    this.workbook.grid.records.set(PREFIX + record.id, record as unknown as Fact);
  }

  /** What filters by label and date go by. */
  filterContext({ definition }: PivotRecord): FilterContext {
    return {
      nameOf: (field, item) => itemName(definition, field, item, this.write, this.words.blank),
      today: today(),
    };
  }

  /** What a record's definition makes of its source, before it is laid out in cells. */
  workOut(record: PivotRecord): Pivot {
    return new Pivot(this.source(record), record.definition, this.context);
  }

  private get context(): PivotContext {
    return { words: this.words, write: this.write, today: today() };
  }

  private layOut(record: PivotRecord) {
    try {
      return layOut(this.source(record), record.definition, this.context);
    } catch (error) {
      if (error instanceof ReportTooLarge) throw new HostError("InvalidArgument", error.message);
      throw error;
    }
  }

  /** A report lies on no other PivotTable, no table and no merged cells, and not beyond the sheet. */
  private checkRoom(record: PivotRecord): void {
    const sheet = this.sheetOf(record);
    for (const area of this.report(record).areas) {
      if (this.within(record.sheet, area).some(({ id }) => id !== record.id))
        throw new HostError("InvalidArgument", "A PivotTable can't overlap another PivotTable.");
      if (sheet.tablesIn(area).length > 0)
        throw new HostError("InvalidArgument", "A PivotTable can't overlap a table.");
      if (sheet.cells.mergesIn(area).length > 0)
        throw new HostError("InvalidArgument", "A PivotTable can't overlap merged cells.");
    }
  }

  private draw(record: PivotRecord, before: PivotRecord | undefined): void {
    const { grid } = this.sheetOf(record).cells;
    const report = this.report(record);
    const old = before && this.report(before);
    drawReport(grid, report, old, record.options.preserveFormatting);
    const { column, columns } = report.tableArea;
    if (record.options.autoFormat && !report.isEmpty) grid.autofitColumns(column, columns);
  }
}

/** The day as Excel counts, in local time. */
function today(): number {
  return (Date.now() - new Date().getTimezoneOffset() * 60_000 - DAY_ZERO) / DAY;
}
