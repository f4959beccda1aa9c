import type { Area, Grid } from "../grid/grid";
import { HostError } from "../protocol/host-error";
import { HostObject } from "../protocol/host-object";
import { parseAddress } from "./address";
import { Application } from "./application";
import { BindingCollection } from "./binding";
import { ActiveChart, type ChartPainter } from "./chart/active-chart";
import { Chart } from "./chart/chart";
import { ChartRecords } from "./chart/chart-records";
import { CommentCollection } from "./comment-collection";
import { CommentRecords } from "./comment-records";
import { CustomXmlPartCollection } from "./custom-xml-part";
import { DocumentProperties } from "./document-properties";
import { EventRegistry } from "./events";
import type { Host } from "./host";
import { sameName } from "./names";
import { NamedItemCollection } from "./named-item";
import { PivotBook } from "./pivot-table/pivot-book";
import { PivotTableCollection } from "./pivot-table/pivot-table-collection";
import { WorkbookProtection } from "./protection";
import type { Range } from "./range";
import { Runtime } from "./runtime";
import { RangeAreas } from "./range-areas";
import { SettingCollection } from "./setting";
import { ShapeRecords } from "./shape/shape-record";
import { SlicerCollection } from "./slicer/slicer-collection";
import { SlicerRecords } from "./slicer/slicer-records";
import { sortAsAsked } from "./asked-sort";
import { StyleCollection } from "./style/style";
import { StyleBook } from "./style/style-book";
import { Table } from "./table";
import { TableCollection } from "./table-collection";
import type { Worksheet } from "./worksheet";
import { WorkbookEvents } from "./workbook-events";
import { WorksheetFunctions } from "./worksheet-functions";
import { WorksheetCollection } from "./worksheet-collection";

export interface WorkbookOptions {
  name?: string;
  /** Language of Office: "en-US". */
  language?: string;
}

/** Excel.Workbook over a grid: the root of everything a client can reach. */
export class Workbook extends HostObject implements Host<"Workbook"> {
  static override readonly type = "Workbook";
  static override readonly wire = {
    _Runtime: { kind: "object" },
    _GetRangeForEventByReferenceId: { kind: "method" },
    _GetRangeOrNullObjectForEventByReferenceId: { kind: "method" },
  } as const;

  static override readonly events: readonly string[] = ["Activated", "AutoSaveSettingChanged"];

  readonly events = new EventRegistry();
  readonly language: string;
  readonly name: string;
  readonly readOnly = false;
  private changedSinceSaved = false;
  readonly application: Application;
  readonly bindings = new BindingCollection(this);
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
  readonly shapes = new ShapeRecords(this);
  readonly slicerRecords = new SlicerRecords(this);
  readonly slicers = new SlicerCollection(this);
  readonly styleBook = new StyleBook(this);
  readonly styles = new StyleCollection(this);
  readonly tables = new TableCollection(this);
  readonly worksheets = new WorksheetCollection(this);
  readonly _Runtime = new Runtime(this.events);
  private readonly knownTables = new Map<string, Table>();
  private tablesMade = 0;
  /** Tells add-ins what happens. */
  readonly told: WorkbookEvents;
  private readonly stops: (() => void)[];

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
    grid.guard((edit) => this.worksheets.find(edit.sheet)?.protection.allows(edit) ?? true);
    this.stops = [
      grid.on("changed", () => {
        this.changedSinceSaved = true;
      }),
      grid.on("sortAsked", (sort) => sortAsAsked(this, sort)),
      grid.on("shifted", (event) => this.worksheets.find(event.sheet)?.follow(event)),
    ];
    this.told = new WorkbookEvents(this);
  }

  get isDirty(): boolean {
    return this.changedSinceSaved;
  }
  set isDirty(dirty: unknown) {
    this.changedSinceSaved = dirty === true;
  }

  /** Stops listening to the grid. */
  dispose(): void {
    for (const stop of this.stops) stop();
    this.told.dispose();
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

  /** Slicers are used, and never selected. */
  getActiveSlicerOrNullObject(): null {
    return null;
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
}
