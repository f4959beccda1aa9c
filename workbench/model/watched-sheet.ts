import type { Area } from "../grid/grid";
import type { GridEvents } from "../grid/grid-events";
import { wouldTear, type Shift } from "../grid/shift";
import { HostError } from "../protocol/host-error";
import { HostObject } from "../protocol/host-object";
import { contains, intersect } from "./area";
import { AreaFacts } from "./area-facts";
import { CellLocks } from "./cell-locks";
import { Outline } from "./outline";
import type { PageLayout } from "./page-layout";
import type { WorksheetProtection } from "./protection";
import type { CellWatcher, SheetCells } from "./sheet-cells";
import type { Table } from "./table";
import type { TableCollection } from "./table-collection";
import type { Workbook } from "./workbook";
import type { Worksheet } from "./worksheet";

/** What of a sheet has a say when cells change or move: protection, tables, PivotTables, records that stay with cells. */
export abstract class WatchedSheet extends HostObject implements CellWatcher {
  abstract readonly workbook: Workbook;
  abstract readonly id: string;
  abstract readonly pageLayout: PageLayout;
  abstract readonly protection: WorksheetProtection;
  abstract readonly tables: TableCollection;
  abstract get cells(): SheetCells;
  protected abstract get self(): Worksheet;
  /** Every insertion and deletion of cells so far, for what has to follow them. */
  readonly shifts: Shift[] = [];

  get locks(): CellLocks {
    return new CellLocks(this.workbook.grid.records, this.recordKey("locks"));
  }

  get facts(): AreaFacts {
    return new AreaFacts(this.workbook.grid.records, this.recordKey("facts"));
  }

  get outline(): Outline {
    return new Outline(this.workbook.grid.records, this.recordKey("outline"));
  }

  /** A record that is kept with the sheet. */
  recordKey(name: string): string {
    return `sheet/${this.id}/${name}`;
  }

  tablesIn(area: Area): Table[] {
    return this.tables.items().filter((table) => intersect(table.getRange().area, area) !== undefined);
  }

  /** Where a table may lie: not on another one, and not on merged cells. */
  checkTableArea(area: Area, except?: Table): void {
    const others = this.tablesIn(area).filter((table) => table !== except);
    if (others.length > 0) throw new HostError("InvalidArgument", "A table can't overlap another table.");
    if (this.cells.mergesIn(area).length > 0)
      throw new HostError("InvalidArgument", "A table can't overlap merged cells.");
    if (this.workbook.pivots.within(this.id, area).length > 0)
      throw new HostError("InvalidArgument", "A table can't overlap a PivotTable.");
  }

  guard(permission?: string): void {
    this.protection.guard(permission);
  }

  beforeShift(shift: Shift): void {
    if (this.tables.items().some((table) => wouldTear(table.getRange().area, shift)))
      throw new HostError("InsertDeleteConflict");
    this.workbook.pivots.beforeShift(this.self, shift);
  }

  /** Ranges stay with their cells, and so does what is to be printed. */
  follow({ shift, by }: GridEvents["shifted"]): void {
    this.shifts.push(shift);
    if (by !== "edit") return;
    this.pageLayout.follow(shift);
    this.locks.follow(shift);
    this.facts.follow(shift);
    this.outline.follow(shift);
    this.workbook.commentRecords.follow(this.id, shift);
    this.workbook.bindings.follow(this.id, shift);
    this.workbook.charts.follow(this.id, shift);
    this.workbook.slicerRecords.follow(this.id, shift);
    this.workbook.pivots.follow(this.id, shift);
  }

  guardCells(area: Area): void {
    this.protection.guardCells(area);
  }

  /** Everything that gives cells other contents asks here first. */
  beforeWrite(area: Area): void {
    this.guardCells(area);
    if (this.workbook.pivots.within(this.id, area).length > 0) throw new HostError("PivotTableRangeConflict");
  }

  beforeClear(area: Area): void {
    this.guardCells(area);
    this.workbook.pivots.beforeClear(this.self, area);
  }

  afterWrite(area: Area): void {
    for (const table of this.tablesIn(area)) {
      if (intersect({ ...table.area, rows: 1 }, area)) table.writeHeader();
    }
  }

  /** Clearing all of a table's cells, looks and all, takes the table away, too. */
  afterClear(area: Area, what: "All" | "Contents" | "Formats"): void {
    if (what !== "Contents") {
      this.locks.reset(area);
      this.facts.reset(area);
    }
    if (what === "Formats") return;
    for (const table of this.tablesIn(area)) {
      if (what === "All" && contains(area, table.getRange().area)) table.remove();
    }
    this.workbook.pivots.afterClear(this.self, area);
    this.afterWrite(area);
  }
}
