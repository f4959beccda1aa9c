import type { Area, GridSheet, GridTable } from "../grid/grid";
import { HostError } from "../protocol/host-error";
import type { WireObject } from "../protocol/wire";
import { areaAt, MAX_COLUMNS, MAX_ROWS } from "./area";
import { AutoFilter } from "./auto-filter";
import { findCells, replaceInCells, type SearchCriteria } from "./cell-search";
import { ChartCollection } from "./chart/chart-collection";
import { parseColor } from "./color";
import { CommentCollection } from "./comment-collection";
import { SHEET_EVENTS } from "./events";
import { WorksheetFreezePanes } from "./freeze-panes";
import type { Host } from "./host";
import { checkSheetName } from "./names";
import { NamedItemCollection } from "./named-item";
import { showLevels } from "./outline-view";
import { PageLayout } from "./page-layout";
import { PivotTableCollection } from "./pivot-table/pivot-table-collection";
import { WorksheetProtection } from "./protection";
import { Range } from "./range";
import { joined, parseAreas, RangeAreas } from "./range-areas";
import { ShapeCollection } from "./shape/shape-collection";
import { SheetCells } from "./sheet-cells";
import { SlicerCollection } from "./slicer/slicer-collection";
import { TableCollection } from "./table-collection";
import { WatchedSheet } from "./watched-sheet";
import type { Workbook } from "./workbook";
import { WorksheetCustomPropertyCollection } from "./worksheet-custom-property";

/** Excel.Worksheet. */
export class Worksheet extends WatchedSheet implements Host<"Worksheet"> {
  static override readonly type = "Worksheet";
  static override readonly wire = {
    gridlines: { kind: "value", type: ["boolean"] },
    headings: { kind: "value", type: ["boolean"] },
    _GetAnotherWorksheetById: { kind: "method" },
    _GetSheetById: { kind: "method" },
  } as const;
  static override readonly settled: readonly string[] = [
    "findAll",
    "findAllOrNullObject",
    "getUsedRange",
    "getUsedRangeOrNullObject",
  ];
  static override readonly events: readonly string[] = Object.keys(SHEET_EVENTS);

  readonly autoFilter = new AutoFilter(this);
  readonly charts = new ChartCollection(this);
  readonly comments: CommentCollection;
  readonly customProperties = new WorksheetCustomPropertyCollection(this);
  readonly freezePanes = new WorksheetFreezePanes(this);
  readonly names: NamedItemCollection;
  readonly pageLayout = new PageLayout(this);
  readonly pivotTables: PivotTableCollection;
  readonly protection = new WorksheetProtection(this);
  readonly shapes = new ShapeCollection(this);
  readonly slicers: SlicerCollection;
  readonly tables: TableCollection;
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

  gridTables(): GridTable[] {
    return this.workbook.grid.find(this.id)?.tables() ?? [];
  }

  protected get self(): this {
    return this;
  }

  override identity(): WireObject {
    return { Id: this.id };
  }

  override subscribe(event: string, on: boolean): void {
    this.workbook.events.subscribe(SHEET_EVENTS[event] ?? 0, this.id, on);
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
    const { records } = this.workbook.grid;
    if (visibility === "Visible") this.grid.setHidden(false);
    records.set(this.recordKey("veryHidden"), visibility === "VeryHidden" || undefined);
    if (visibility !== "Visible") this.grid.setHidden(true);
  }

  /** Null for a hidden sheet, "" where nobody chose one. */
  get tabColor(): string | null {
    return this.grid.isHidden() ? null : this.grid.getTabColor();
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
  /** The name under which the client writes `showHeadings`. */
  get headings(): boolean {
    return this.showHeadings;
  }
  set headings(shown: unknown) {
    this.showHeadings = shown;
  }
  /** Kept; the grid always shows them. */
  get showHeadings(): boolean {
    return this.workbook.grid.records.get(this.recordKey("noHeadings")) !== true;
  }
  set showHeadings(shown: unknown) {
    this.workbook.grid.records.set(this.recordKey("noHeadings"), shown !== true || undefined);
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

  /** Hides what lies deeper than so many levels, and shows the rest; 0 leaves rows (or columns) as they are. */
  showOutlineLevels(rowLevels: number, columnLevels: number): void {
    this.guard();
    showLevels(this, "row", rowLevels);
    showLevels(this, "column", columnLevels);
  }

  findAllOrNullObject(text: string, criteria: SearchCriteria): RangeAreas | null {
    const found = findCells(this.grid, this.getRange().area, text, criteria);
    const cells = found.map((place) => ({ ...place, rows: 1, columns: 1 }));
    return cells.length > 0 ? new RangeAreas(this, joined(cells)) : null;
  }

  replaceAll(text: string, replacement: string, criteria: SearchCriteria): number {
    return this.replaceWithin(this.getRange().area, text, replacement, criteria);
  }

  /** How many cells of an area changed. */
  replaceWithin(area: Area, text: string, replacement: string, criteria: SearchCriteria): number {
    const changes = replaceInCells(this.grid, area, text, replacement, criteria);
    // None is written where one can't be.
    for (const { place } of changes) this.beforeWrite({ ...place, rows: 1, columns: 1 });
    for (const { place, contents } of changes) this.cells.write({ ...place, rows: 1, columns: 1 }, contents);
    return changes.length;
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
}
