import type { Area, GridEvents, GridSheet, GridTable } from "../grid/grid";
import { HostError } from "../protocol/host-error";
import { HostObject } from "../protocol/host-object";
import type { WireObject } from "../protocol/wire";
import { areaAt, contains, intersect, MAX_COLUMNS, MAX_ROWS } from "./area";
import { AutoFilter } from "./auto-filter";
import { ChartCollection } from "./chart/chart-collection";
import { CellLocks } from "./cell-locks";
import { parseColor } from "./color";
import { CommentCollection } from "./comment-collection";
import { EventType } from "./events";
import { WorksheetFreezePanes } from "./freeze-panes";
import { checkSheetName } from "./names";
import { NamedItemCollection } from "./named-item";
import { PageLayout } from "./page-layout";
import { PivotTableCollection } from "./pivot-table/pivot-table-collection";
import { WorksheetProtection } from "./protection";
import { Range } from "./range";
import { parseAreas, RangeAreas } from "./range-areas";
import { SheetCells, type CellWatcher } from "./sheet-cells";
import { wouldTear, type Shift } from "../grid/shift";
import { SlicerCollection } from "./slicer/slicer-collection";
import type { Table } from "./table";
import { TableCollection } from "./table-collection";
import type { Workbook } from "./workbook";
import { WorksheetCustomPropertyCollection } from "./worksheet-custom-property";

const EVENTS: Readonly<Record<string, number>> = {
  Activated: EventType.sheetActivated,
  DataChanged: EventType.sheetChanged,
  Deactivated: EventType.sheetDeactivated,
  NameChanged: EventType.sheetNameChanged,
  SelectionChanged: EventType.sheetSelectionChanged,
};

/** Excel.Worksheet. */
export class Worksheet extends HostObject implements CellWatcher {
  static override readonly type = "Worksheet";
  static override readonly wire = {
    gridlines: { kind: "value", type: ["boolean"] },
    _GetAnotherWorksheetById: { kind: "method" },
    _GetSheetById: { kind: "method" },
  } as const;
  static override readonly settled: readonly string[] = ["getUsedRange", "getUsedRangeOrNullObject"];
  static override readonly events: readonly string[] = Object.keys(EVENTS);

  readonly autoFilter = new AutoFilter(this);
  readonly charts = new ChartCollection(this);
  readonly comments: CommentCollection;
  readonly customProperties = new WorksheetCustomPropertyCollection(this);
  readonly freezePanes = new WorksheetFreezePanes(this);
  readonly names: NamedItemCollection;
  readonly pageLayout = new PageLayout(this);
  readonly pivotTables: PivotTableCollection;
  readonly protection = new WorksheetProtection(this);
  readonly slicers: SlicerCollection;
  readonly tables: TableCollection;
  /** Every insertion and deletion of cells so far, for what has to follow them. */
  readonly shifts: Shift[] = [];
  private sheetCells: SheetCells | undefined;

  constructor(
    readonly workbook: Workbook,
    readonly id: string,
  ) {
    super();
    this.comments = new CommentCollection(workbook, this);
    this.names = new NamedItemCollection(workbook, this);
    this.pivotTables = new PivotTableCollection(workbook.pivots, this);
    this.slicers = new SlicerCollection(workbook, this);
    this.tables = new TableCollection(workbook, this);
  }

  /** Undo may take the sheet away and redo bring it back as another one of the grid's. */
  private get grid(): GridSheet {
    const grid = this.workbook.grid.find(this.id);
    if (!grid) throw new HostError("ItemNotFound");
    return grid;
  }

  checkExists(): void {
    if (!this.workbook.grid.find(this.id)) throw new HostError("ItemNotFound");
  }

  get locks(): CellLocks {
    return new CellLocks(this.workbook.grid.records, this.recordKey("locks"));
  }

  /** A record that is kept with the sheet. */
  recordKey(name: string): string {
    return `sheet/${this.id}/${name}`;
  }

  gridTables(): GridTable[] {
    return this.workbook.grid.find(this.id)?.tables() ?? [];
  }

  override identity(): WireObject {
    return { Id: this.id };
  }

  override subscribe(event: string, on: boolean): void {
    this.workbook.events.subscribe(EVENTS[event] ?? 0, this.id, on);
  }

  /** Ranges outlive their sheet; whoever uses one then hears that it is gone. */
  get cells(): SheetCells {
    const { grid } = this;
    if (this.sheetCells?.grid !== grid) this.sheetCells = new SheetCells(grid, this);
    return this.sheetCells;
  }

  get name(): string {
    return this.grid.getName();
  }
  set name(name: unknown) {
    this.workbook.protection.guard();
    const checked = checkSheetName(name);
    this.workbook.worksheets.checkFree(checked, this);
    this.grid.setName(checked);
  }

  get position(): number {
    return this.workbook.worksheets.items().indexOf(this);
  }
  set position(position: unknown) {
    this.workbook.protection.guard();
    const fine = typeof position === "number" && Number.isInteger(position) && position >= 0;
    if (!fine || position >= this.workbook.worksheets.getCount()) throw new HostError("InvalidArgument");
    this.workbook.grid.moveSheet(this.id, position);
  }

  get visibility(): string {
    if (!this.grid.isHidden()) return "Visible";
    return this.workbook.grid.records.get(this.recordKey("veryHidden")) === true ? "VeryHidden" : "Hidden";
  }
  set visibility(visibility: unknown) {
    if (visibility !== "Visible" && visibility !== "Hidden" && visibility !== "VeryHidden")
      throw new HostError("InvalidArgument");
    this.workbook.protection.guard();
    if (visibility !== "Visible") this.workbook.worksheets.checkOtherVisible(this);
    this.workbook.grid.records.set(this.recordKey("veryHidden"), visibility === "VeryHidden" || undefined);
    this.grid.setHidden(visibility !== "Visible");
  }

  get tabColor(): string {
    return this.grid.getTabColor();
  }
  set tabColor(color: unknown) {
    this.grid.setTabColor(color === "" ? "" : parseColor(color));
  }

  get showGridlines(): boolean {
    return this.grid.areGridlinesShown();
  }
  set showGridlines(shown: unknown) {
    this.grid.setGridlines(shown === true);
  }
  /** The name under which the client writes `showGridlines`. */
  get gridlines(): boolean {
    return this.showGridlines;
  }
  set gridlines(shown: unknown) {
    this.showGridlines = shown;
  }

  rangeAt(area: Area): Range {
    return new Range(this, area);
  }

  getRange(address = ""): Range {
    if (address === "") return this.rangeAt({ row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS });
    return this.workbook.rangeOf(address, this);
  }

  /** Addresses of this sheet with commas between them; all cells without one. */
  getRanges(address = ""): RangeAreas {
    return new RangeAreas(this, address === "" ? [this.getRange().area] : parseAreas(this, address));
  }

  getCell(row: number, column: number): Range {
    return this.rangeAt(areaAt(row, column, 1, 1));
  }

  getRangeByIndexes(row: number, column: number, rows: number, columns: number): Range {
    return this.rangeAt(areaAt(row, column, rows, columns));
  }

  getUsedRangeOrNullObject(valuesOnly = false): Range | null {
    const used = this.cells.grid.usedArea(!valuesOnly);
    return used ? this.rangeAt(used) : null;
  }

  /** The top left cell of an empty sheet. */
  getUsedRange(valuesOnly = false): Range {
    return this.getUsedRangeOrNullObject(valuesOnly) ?? this.getCell(0, 0);
  }

  activate(): void {
    if (this.grid.isHidden()) throw new HostError("InvalidOperation");
    this.workbook.grid.activate(this.id);
  }

  calculate(_markAllDirty?: boolean): void {
    this.workbook.grid.recalculate();
  }

  copy(positionType = "None", relativeTo?: Worksheet): Worksheet {
    return this.workbook.worksheets.copy(this, positionType, relativeTo);
  }

  delete(): void {
    if (this.visibility === "VeryHidden") throw new HostError("InvalidOperation");
    this.workbook.worksheets.remove(this);
  }

  getNextOrNullObject(visibleOnly = false): Worksheet | null {
    return this.workbook.worksheets.neighbour(this, 1, visibleOnly);
  }
  getPreviousOrNullObject(visibleOnly = false): Worksheet | null {
    return this.workbook.worksheets.neighbour(this, -1, visibleOnly);
  }
  /** How the client finds a neighbour or a copy again. */
  _GetSheetById(id: string): Worksheet {
    return this.workbook.worksheets.getItem(id);
  }
  _GetAnotherWorksheetById(id: string): Worksheet {
    return this.workbook.worksheets.getItem(id);
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
    this.workbook.pivots.beforeShift(this, shift);
  }

  /** Ranges stay with their cells, and so does what is to be printed. */
  follow({ shift, by }: GridEvents["shifted"]): void {
    this.shifts.push(shift);
    if (by !== "edit") return;
    this.pageLayout.follow(shift);
    this.locks.follow(shift);
    this.workbook.commentRecords.follow(this.id, shift);
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
    this.workbook.pivots.beforeClear(this, area);
  }

  afterWrite(area: Area): void {
    for (const table of this.tablesIn(area)) {
      if (intersect({ ...table.area, rows: 1 }, area)) table.writeHeader();
    }
  }

  /** Clearing all of a table's cells, looks and all, takes the table away, too. */
  afterClear(area: Area, what: "All" | "Contents" | "Formats"): void {
    if (what !== "Contents") this.locks.reset(area);
    if (what === "Formats") return;
    for (const table of this.tablesIn(area)) {
      if (what === "All" && contains(area, table.getRange().area)) table.remove();
    }
    this.workbook.pivots.afterClear(this, area);
    this.afterWrite(area);
  }
}
