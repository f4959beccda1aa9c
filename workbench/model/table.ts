import type { Area, GridTable, GridTableColumn, TableLook } from "../grid/grid";
import { HostError } from "../protocol/host-error";
import type { WireObject } from "../protocol/wire";
import { intersect, isUnbounded } from "./area";
import { AutoFilter } from "./auto-filter";
import { literalText } from "./cell-text";
import { EventType } from "./events";
import type { Host } from "./host";
import { RecordObject, type RecordPlace } from "./kept-members";
import { checkName } from "./names";
import type { Range } from "./range";
import { TableColumnCollection } from "./table-column";
import { headerTexts, hideHeader, showHeader } from "./table-header";
import { nameCellsOf } from "./table-references";
import { TableRowCollection } from "./table-row";
import { TableSort } from "./table-sort";
import { hideTotals, showTotals } from "./table-totals";
import type { Worksheet } from "./worksheet";

const EVENTS: Readonly<Record<string, number>> = {
  DataChanged: EventType.tableChanged,
  SelectionChanged: EventType.tableSelectionChanged,
};

const NEW_LOOK: TableLook = {
  style: "TableStyleMedium2",
  showBandedRows: true,
  showBandedColumns: false,
  highlightFirstColumn: false,
  highlightLastColumn: false,
  showFilterButton: true,
  showHeaders: true,
  showTotals: false,
};

/** Excel.Table: an area with a header row that the grid draws and formulas can name. */
export class Table extends RecordObject implements Host<"Table"> {
  static override readonly type = "Table";
  static override readonly events: readonly string[] = Object.keys(EVENTS);
  static override readonly settled = ["reapplyFilters"];

  constructor(
    readonly worksheet: Worksheet,
    readonly id: string,
  ) {
    super();
  }

  /** Makes the table that this one stands for. */
  draw(name: string, area: Area): void {
    this.writeHeader(area);
    this.worksheet.cells.grid.addTable(this.id, name, area, NEW_LOOK);
  }

  /** What the grid knows of it; throws ItemNotFound where it is gone, as after undo. */
  private get drawn(): GridTable {
    const drawn = this.worksheet.gridTables().find(({ id }) => id === this.id);
    if (!drawn) throw new HostError("ItemNotFound");
    return drawn;
  }

  override place(): RecordPlace {
    return { records: this.worksheet.workbook.grid.records, key: `table/${this.id}` };
  }

  override identity(): WireObject {
    return { Id: this.id };
  }

  override subscribe(event: string, on: boolean): void {
    this.worksheet.workbook.events.subscribe(EVENTS[event] ?? 0, this.id, on);
  }

  get columns(): TableColumnCollection {
    return new TableColumnCollection(this);
  }
  get rows(): TableRowCollection {
    return new TableRowCollection(this);
  }
  get legacyId(): string {
    return this.id;
  }

  get name(): string {
    return this.drawn.name;
  }
  set name(name: unknown) {
    this.worksheet.guard();
    const checked = checkName(name);
    if (this.worksheet.workbook.isNameTaken(checked, this)) throw new HostError("InvalidArgument");
    this.worksheet.cells.grid.updateTable(this.id, { name: checked });
  }

  get style(): string {
    return this.drawn.look.style;
  }
  set style(style: unknown) {
    if (typeof style !== "string" || !/^(?:TableStyle(?:Light|Medium|Dark)\d{1,2}|)$/.test(style))
      throw new HostError("InvalidArgument");
    this.changeLook({ style });
  }

  get showBandedRows(): boolean {
    return this.drawn.look.showBandedRows;
  }
  set showBandedRows(shown: unknown) {
    this.changeLook({ showBandedRows: shown === true });
  }

  get showBandedColumns(): boolean {
    return this.drawn.look.showBandedColumns;
  }
  set showBandedColumns(shown: unknown) {
    this.changeLook({ showBandedColumns: shown === true });
  }

  get highlightFirstColumn(): boolean {
    return this.drawn.look.highlightFirstColumn;
  }
  set highlightFirstColumn(shown: unknown) {
    this.changeLook({ highlightFirstColumn: shown === true });
  }

  get highlightLastColumn(): boolean {
    return this.drawn.look.highlightLastColumn;
  }
  set highlightLastColumn(shown: unknown) {
    this.changeLook({ highlightLastColumn: shown === true });
  }

  get showFilterButton(): boolean {
    return this.drawn.look.showFilterButton;
  }
  set showFilterButton(shown: unknown) {
    this.changeLook({ showFilterButton: shown === true });
  }

  get showHeaders(): boolean {
    return this.drawn.look.showHeaders;
  }
  /** Without its header a table has no filters either; columns keep their names. */
  set showHeaders(shown: unknown) {
    this.worksheet.guard();
    if ((shown === true) === this.showHeaders) return;
    if (shown === true) showHeader(this);
    else hideHeader(this);
  }

  get showTotals(): boolean {
    return this.drawn.look.showTotals;
  }
  /** The row below the data: what stood there before, or "Total" and what the last column comes to. */
  set showTotals(shown: unknown) {
    this.worksheet.guard();
    if ((shown === true) === this.showTotals) return;
    if (shown === true) showTotals(this);
    else hideTotals(this);
  }

  /** Header and data; the header's row also where it does not show. */
  get area(): Area {
    return this.drawn.area;
  }
  set area(area: Area) {
    this.worksheet.cells.grid.updateTable(this.id, { area });
  }

  get gridColumns(): readonly GridTableColumn[] {
    return this.drawn.columns;
  }

  get dataArea(): Area {
    return { ...this.area, row: this.area.row + 1, rows: this.area.rows - 1 };
  }

  getRange(): Range {
    const { area } = this.showHeaders ? this : { area: this.dataArea };
    return this.worksheet.rangeAt({ ...area, rows: area.rows + (this.showTotals ? 1 : 0) });
  }

  getHeaderRowRange(): Range {
    if (!this.showHeaders) throw new HostError("ItemNotFound");
    return this.worksheet.rangeAt({ ...this.area, rows: 1 });
  }

  getDataBodyRange(): Range {
    return this.worksheet.rangeAt(this.dataArea);
  }

  getTotalRowRange(): Range {
    if (!this.showTotals) throw new HostError("ItemNotFound");
    return this.worksheet.rangeAt(this.totalRow());
  }

  totalRow(): Area {
    return { ...this.area, row: this.area.row + this.area.rows, rows: 1 };
  }

  /** The table and what stands in it go; cells below stay where they are. */
  delete(): void {
    const { area } = this.getRange();
    this.worksheet.guard();
    this.remove();
    this.worksheet.cells.clear(area, "All");
  }

  /** The cells look as they did, and formulas give what they gave. */
  convertToRange(): Range {
    this.worksheet.guard();
    const range = this.getRange();
    this.worksheet.cells.grid.keepTableLook(this.id);
    nameCellsOf(this);
    this.remove();
    return range;
  }

  remove(): void {
    this.worksheet.cells.grid.removeTable(this.id);
  }

  /** The header stays in its row, and the new area has to touch the old one. */
  resize(newRange: Range | string): void {
    this.worksheet.guard();
    const range = typeof newRange === "string" ? this.worksheet.workbook.rangeOf(newRange, this.worksheet) : newRange;
    const { area } = range;
    const fits =
      range.worksheet === this.worksheet && area.row === this.area.row && area.rows > 1 && !isUnbounded(area);
    if (!fits || !intersect(area, this.area)) throw new HostError("InvalidArgument");
    this.worksheet.checkTableArea(area, this);
    if (this.showTotals) return this.resizeAboveTotals(area);
    this.area = area;
    this.writeHeader();
  }

  /** The last row of the new range is the total row, which moves there. */
  private resizeAboveTotals(area: Area): void {
    if (area.rows < 3) throw new HostError("InvalidArgument");
    const { cells } = this.worksheet;
    const before = this.totalRow();
    const [totals = []] = cells.grid.formulas(before);
    cells.clear(before, "Contents");
    this.area = { ...area, rows: area.rows - 1 };
    this.writeHeader();
    const kept = Array.from({ length: area.columns }, (_, at) => totals[at + area.column - before.column] ?? "");
    cells.write(this.totalRow(), [kept]);
  }

  get autoFilter(): AutoFilter {
    return new AutoFilter(this.worksheet, this);
  }
  get sort(): TableSort {
    return new TableSort(this);
  }

  clearFilters(): void {
    this.autoFilter.clearCriteria();
  }
  reapplyFilters(): void {
    this.autoFilter.reapply();
  }

  /** After a write: header cells are text and differ from each other. */
  writeHeader(area?: Area): void {
    if (area === undefined) return this.showHeaders ? this.writeHeader(this.area) : undefined;
    const header = { ...area, rows: 1 };
    const { grid } = this.worksheet.cells;
    const before = grid.values(header)[0] ?? [];
    const formulas = grid.formulas(header)[0] ?? [];
    const texts = headerTexts(before);
    const changed = texts.map((text, index) =>
      text === before[index] && formulas[index] === before[index] ? null : literalText(text),
    );
    if (changed.some((cell) => cell !== null)) grid.write(header, [changed]);
  }

  /** Looks like another table, whose cells are here already. */
  takeLook(other: Table): void {
    const { look, columns } = other.drawn;
    const { grid } = this.worksheet.cells;
    const header = { ...this.area, rows: 1 };
    if (!look.showHeaders) grid.write(header, [columns.map(({ name }) => literalText(name))]);
    this.changeLook(look);
    if (!look.showHeaders) grid.clear(header, "Contents");
  }

  changeLook(change: Partial<TableLook>): void {
    this.worksheet.guard();
    this.worksheet.cells.grid.updateTable(this.id, { look: { ...this.drawn.look, ...change } });
  }
}
