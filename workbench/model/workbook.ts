import type { Area, Grid, GridTable } from "../grid/grid";
import { HostError } from "../protocol/host-error";
import { HostObject } from "../protocol/host-object";
import { formatArea, parseAddress } from "./address";
import { Application } from "./application";
import { intersect } from "./area";
import { ActiveChart, type ChartPainter } from "./chart/active-chart";
import { Chart } from "./chart/chart";
import { ChartRecords } from "./chart/chart-records";
import { CommentCollection } from "./comment-collection";
import { CommentRecords } from "./comment-records";
import { CustomXmlPartCollection } from "./custom-xml-part";
import { DocumentProperties } from "./document-properties";
import { EventRegistry, EventType } from "./events";
import { sameName } from "./names";
import { NamedItemCollection } from "./named-item";
import { PivotBook } from "./pivot-table/pivot-book";
import { PivotTableCollection } from "./pivot-table/pivot-table-collection";
import { WorkbookProtection } from "./protection";
import type { Range } from "./range";
import { RangeAreas } from "./range-areas";
import { SettingCollection } from "./setting";
import { SlicerCollection } from "./slicer/slicer-collection";
import { SlicerRecords } from "./slicer/slicer-records";
import { Table } from "./table";
import { TableCollection } from "./table-collection";
import type { Worksheet } from "./worksheet";
import { WorksheetFunctions } from "./worksheet-functions";
import { WorksheetCollection } from "./worksheet-collection";

export interface WorkbookOptions {
  name?: string;
  /** Language of Office: "en-US". */
  language?: string;
}

/** Excel.Workbook over a grid: the root of everything a client can reach. */
export class Workbook extends HostObject {
  static override readonly type = "Workbook";
  static override readonly wire = {
    _GetRangeForEventByReferenceId: { kind: "method" },
    _GetRangeOrNullObjectForEventByReferenceId: { kind: "method" },
  } as const;

  readonly events = new EventRegistry();
  readonly language: string;
  readonly name: string;
  readonly readOnly = false;
  private changedSinceSaved = false;
  readonly application: Application;
  readonly charts = new ChartRecords(this);
  readonly activeChart = new ActiveChart(this);
  /** Draws a chart as a picture; only a page can. */
  chartPainter: ChartPainter | undefined;
  readonly commentRecords: CommentRecords;
  readonly comments = new CommentCollection(this);
  readonly customXmlParts: CustomXmlPartCollection;
  readonly functions = new WorksheetFunctions(this);
  readonly names = new NamedItemCollection(this);
  readonly pivots = new PivotBook(this);
  readonly pivotTables = new PivotTableCollection(this.pivots);
  readonly properties = new DocumentProperties(this);
  readonly protection = new WorkbookProtection(this);
  readonly settings = new SettingCollection(this);
  readonly slicerRecords = new SlicerRecords(this);
  readonly slicers = new SlicerCollection(this);
  readonly tables = new TableCollection(this);
  readonly worksheets = new WorksheetCollection(this);
  private readonly knownTables = new Map<string, Table>();
  private tablesMade = 0;
  private activeId: string;
  private readonly unsubscribe: (() => void)[];

  constructor(
    readonly grid: Grid,
    options: WorkbookOptions = {},
  ) {
    super();
    this.commentRecords = new CommentRecords(grid.records);
    this.customXmlParts = new CustomXmlPartCollection(grid.records);
    this.name = options.name ?? "Book1.xlsx";
    this.language = options.language ?? "en-US";
    this.application = new Application(this);
    this.activeId = grid.activeSheet().id;
    grid.guard((edit) => this.worksheets.find(edit.sheet)?.protection.allows(edit) ?? true);
    this.unsubscribe = [
      grid.on("changed", ({ sheet, area }) => this.tellChanged(sheet, area)),
      grid.on("selectionChanged", ({ sheet, areas }) => this.tellSelection(sheet, areas)),
      grid.on("activated", ({ sheet }) => this.tellActivated(sheet)),
      grid.on("shifted", (event) => this.worksheets.find(event.sheet)?.follow(event)),
      grid.on("tableAdded", ({ sheet, table }) => this.tellTable(EventType.tableAdded, sheet, table)),
      grid.on("tableRemoved", ({ sheet, table }) => this.tellTable(EventType.tableDeleted, sheet, table)),
      grid.on("sheetAdded", ({ sheet }) => this.tellSheet(EventType.sheetAdded, sheet)),
      grid.on("sheetRemoved", ({ sheet }) => this.tellSheet(EventType.sheetDeleted, sheet)),
      grid.on("sheetRenamed", ({ sheet, before, after }) => this.tellRenamed(sheet, before, after)),
    ];
  }

  get isDirty(): boolean {
    return this.changedSinceSaved;
  }
  set isDirty(dirty: unknown) {
    this.changedSinceSaved = dirty === true;
  }

  /** Stops listening to the grid. */
  dispose(): void {
    for (const stop of this.unsubscribe) stop();
  }

  getSelectedRange(): Range {
    const [area, ...others] = this.grid.selection();
    if (!area || others.length > 0) throw new HostError("InvalidSelection");
    return this.worksheets.getActiveWorksheet().rangeAt(area);
  }

  getSelectedRanges(): RangeAreas {
    return new RangeAreas(this.worksheets.getActiveWorksheet(), this.grid.selection());
  }

  getActiveCell(): Range {
    const area = this.grid.selection()[0];
    if (!area) throw new HostError("InvalidSelection");
    return this.worksheets.getActiveWorksheet().getCell(area.row, area.column);
  }

  getActiveChartOrNullObject(): Chart | null {
    return this.activeChart.get() ?? null;
  }

  select(sheet: Worksheet, area: Area): void {
    if (this.grid.activeSheet().id !== sheet.id) sheet.activate();
    this.grid.select(sheet.id, area);
  }

  /** The range an address or a name stands for; InvalidArgument if it is neither. */
  rangeOf(reference: string, sheet?: Worksheet): Range {
    const range = this.findRange(reference, sheet);
    if (!range) throw new HostError("InvalidArgument");
    return range;
  }

  findRange(reference: string, sheet: Worksheet = this.worksheets.getActiveWorksheet()): Range | undefined {
    const address = parseAddress(reference);
    if (address) {
      const owner = address.sheet === undefined ? sheet : this.worksheets.getItem(address.sheet);
      return owner.rangeAt(address.area);
    }
    const name = sheet.names.find(reference) ?? this.names.find(reference);
    return name?.getRangeOrNullObject() ?? this.tables.find(reference)?.getDataBodyRange();
  }

  isNameTaken(name: string, except?: Table): boolean {
    const table = this.tables.items().some((other) => other !== except && sameName(other.name, name));
    return table || this.names.find(name) !== undefined;
  }

  /** The tables that the grid has on a sheet; a person may make some there. */
  tablesOn(sheet: Worksheet): Table[] {
    return sheet.gridTables().map(({ id }) => {
      const table = this.knownTables.get(id) ?? new Table(sheet, id);
      this.knownTables.set(id, table);
      return table;
    });
  }

  addTable(sheet: Worksheet, area: Area): Table {
    let name: string;
    do name = `Table${++this.tablesMade}`;
    while (this.isNameTaken(name));
    const id = `{${String(this.tablesMade).padStart(8, "0")}-0000-4000-8000-000000000000}`;
    const table = new Table(sheet, id);
    this.knownTables.set(id, table);
    table.draw(name, area);
    return table;
  }

  private tellTable(type: number, worksheetId: string, { id, name }: GridTable): void {
    const args = { source: "Local", tableId: id, tableName: name, worksheetId };
    this.events.fire(type, [worksheetId], args);
  }

  private tellSheet(type: number, worksheetId: string): void {
    this.events.fire(type, [], { source: "Local", worksheetId });
  }

  private tellRenamed(worksheetId: string, nameBefore: string, nameAfter: string): void {
    const args = { worksheetId, nameBefore, nameAfter, source: "Local" };
    this.events.fire(EventType.sheetNameChanged, [worksheetId], args);
  }

  /** A changed event names its range by an id of our own: sheet and address. */
  _GetRangeOrNullObjectForEventByReferenceId(id: string): Range | null {
    const [sheetId = "", address = ""] = id.split("|");
    return this.worksheets.find(sheetId)?.getRange(address) ?? null;
  }

  _GetRangeForEventByReferenceId(id: string): Range {
    const range = this._GetRangeOrNullObjectForEventByReferenceId(id);
    if (!range) throw new HostError("ItemNotFound");
    return range;
  }

  private tellChanged(sheetId: string, area: Area): void {
    this.changedSinceSaved = true;
    const sheet = this.worksheets.find(sheetId);
    if (!sheet) return;
    const address = formatArea(area);
    const args = {
      address,
      changeType: "RangeEdited",
      source: "Local",
      worksheetId: sheetId,
      referenceId: `${sheetId}|${address}`,
    };
    this.events.fire(EventType.sheetChanged, [sheetId], args);
    for (const table of sheet.tablesIn(area))
      this.events.fire(EventType.tableChanged, [table.id, sheetId], { ...args, tableId: table.id });
  }

  private tellSelection(sheetId: string, areas: readonly Area[]): void {
    const address = areas.map((area) => formatArea(area)).join(",");
    this.events.fireSelectionChanged();
    this.events.fire(EventType.sheetSelectionChanged, [sheetId], { address, worksheetId: sheetId });
    const first = areas[0];
    for (const table of this.worksheets.find(sheetId)?.tables.items() ?? []) {
      const inside = first && intersect(first, table.getRange().area);
      const args = {
        address: inside ? formatArea(inside) : "",
        isInsideTable: inside !== undefined,
        tableId: table.id,
        worksheetId: sheetId,
      };
      this.events.fire(EventType.tableSelectionChanged, [table.id], args);
    }
  }

  private tellActivated(sheetId: string): void {
    if (sheetId === this.activeId) return;
    this.events.fire(EventType.sheetDeactivated, [this.activeId], { worksheetId: this.activeId });
    this.activeId = sheetId;
    this.events.fire(EventType.sheetActivated, [sheetId], { worksheetId: sheetId });
  }
}
