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
import { headerTexts } from "./table-header";
import { TableRowCollection } from "./table-row";
import { TableSort } from "./table-sort";
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
    return true;
  }
  set showHeaders(shown: unknown) {
    if (shown !== true) throw new HostError("NotImplemented", "The workbench's tables always show their header.");
  }

  get showTotals(): boolean {
    return this.kept.totals === true;
  }
  /** The row below the data: "Total", and the sum of the last column. */
  set showTotals(shown: unknown) {
    if ((shown === true) === this.showTotals) return;
    const row = this.totalRow();
    if (shown === true) {
      this.worksheet.cells.insert(row, "Down");
      const last = this.columns.items().at(-1)?.name ?? "";
      const cells = Array.from({ length: row.columns }, () => "");
      cells[row.columns - 1] = `=SUBTOTAL(109,${this.name}[${last}])`;
      cells[0] = "Total";
      this.worksheet.cells.write(row, [cells]);
    } else this.worksheet.cells.delete(row, "Up");
    this.keep("totals", shown === true);
  }

  /** The area without the total row. */
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
    return this.worksheet.rangeAt({ ...this.area, rows: this.area.rows + (this.showTotals ? 1 : 0) });
  }

  getHeaderRowRange(): Range {
    return this.worksheet.rangeAt({ ...this.area, rows: 1 });
  }

  getDataBodyRange(): Range {
    return this.worksheet.rangeAt(this.dataArea);
  }

  getTotalRowRange(): Range {
    if (!this.showTotals) throw new HostError("ItemNotFound");
    return this.worksheet.rangeAt(this.totalRow());
  }

  private totalRow(): Area {
    return { ...this.area, row: this.area.row + this.area.rows, rows: 1 };
  }

  /** The table and what stands in it go; cells below stay where they are. */
  delete(): void {
    const { area } = this.getRange();
    this.worksheet.guard();
    this.remove();
    this.worksheet.cells.clear(area, "All");
  }

  convertToRange(): Range {
    this.worksheet.guard();
    const range = this.getRange();
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
  writeHeader(area: Area = this.area): void {
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

  private changeLook(change: Partial<TableLook>): void {
    this.worksheet.guard();
    this.worksheet.cells.grid.updateTable(this.id, { look: { ...this.drawn.look, ...change } });
  }
}
