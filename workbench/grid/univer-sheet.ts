import { BooleanNumber, type Worksheet } from "@univerjs/core";
import type { FWorksheet } from "@univerjs/sheets/facade";
import type { CalculatedCells } from "./calculation";
import { clip, MAX_COLUMNS, MAX_ROWS } from "./area";
import { cellStyleOf, styleChangeOf } from "./cell-style";
import { fitColumns } from "./column-fit";
import type { Engine } from "./engine";
import type { ErrorMessages } from "./error-messages";
import type { Area, CellStyle, CellValue, GridLink, GridSheet, GridTable, TableLook } from "./grid";
import type { DrawnCard } from "./rich-value";
import { moveCells } from "./move-cells";
import type { RichCells } from "./rich-cells";
import { SheetCells } from "./sheet-cells";
import { SheetConditionalFormats } from "./sheet-conditional-formats";
import { SheetFilter } from "./sheet-filter";
import { SheetHiding } from "./sheet-hiding";
import { SheetLayout } from "./sheet-layout";
import { SheetNotes } from "./sheet-notes";
import { SheetShifts } from "./sheet-shifts";
import type { Shift } from "./shift";
import type { ShiftWatch } from "./shift-watch";
import { SheetSpills } from "./sheet-spills";
import { SheetTables } from "./sheet-tables";
import { SheetValidation } from "./sheet-validation";

interface SheetOptions {
  fontFamily: string;
  shifts: ShiftWatch;
  /** Told of cells that were moved here. */
  wrote(sheet: string, area: Area): void;
}

/** A worksheet of a Univer workbook, in a page or in Node. */
export class UniverSheet implements GridSheet {
  readonly id: string;
  readonly conditionalFormats: SheetConditionalFormats;
  readonly filter: SheetFilter;
  readonly hiding: SheetHiding;
  readonly validation: SheetValidation;
  readonly #engine: Engine;
  readonly #sheet: FWorksheet;
  readonly #cells: SheetCells;
  readonly #layout: SheetLayout;
  readonly #notes: SheetNotes;
  readonly #tables: SheetTables;
  readonly #spills: SheetSpills;
  readonly #options: SheetOptions;

  constructor(
    engine: Engine,
    sheet: FWorksheet,
    answers: { messages: ErrorMessages; rich: RichCells },
    options: SheetOptions,
  ) {
    this.id = sheet.getSheetId();
    this.filter = new SheetFilter(engine, () => sheet.getSheet());
    this.hiding = new SheetHiding(sheet);
    this.validation = new SheetValidation(engine, this.id);
    this.#engine = engine;
    this.#sheet = sheet;
    this.#cells = new SheetCells(engine, sheet.getSheet(), answers);
    this.conditionalFormats = new SheetConditionalFormats(engine, this.id, this.#cells, options.fontFamily);
    this.#layout = new SheetLayout(engine, sheet);
    this.#spills = new SheetSpills(this.#cells, this.#layout);
    this.#notes = new SheetNotes(engine, this.id);
    this.#tables = new SheetTables(engine, sheet.getSheet());
    this.#options = options;
  }

  /** The data that it stands for; a sheet that undo takes away and redo brings back has new ones. */
  get worksheet(): Worksheet {
    return this.#sheet.getSheet();
  }

  get facade(): FWorksheet {
    return this.#sheet;
  }

  getName(): string {
    return this.#sheet.getSheet().getName();
  }

  setName(name: string): void {
    this.#sheet.setName(name);
  }

  isHidden(): boolean {
    return this.#sheet.isSheetHidden();
  }

  setHidden(hidden: boolean): void {
    if (hidden === this.isHidden()) return;
    if (hidden) this.#sheet.hideSheet();
    else this.#sheet.showSheet();
  }

  getTabColor(): string {
    return this.#sheet.getTabColor() ?? "";
  }

  setTabColor(color: string): void {
    this.#sheet.setTabColor(color);
  }

  areGridlinesShown(): boolean {
    return this.#sheet.getSheet().getConfig().showGridlines !== BooleanNumber.FALSE;
  }

  setGridlines(shown: boolean): void {
    this.#sheet.setHiddenGridlines(!shown);
  }

  usedArea(formats: boolean): Area | undefined {
    return this.#cells.usedArea(formats);
  }

  readonly extent = () => ({ rows: this.#sheet.getMaxRows(), columns: this.#sheet.getMaxColumns() });

  values(area: Area): CellValue[][] {
    return this.#cells.values(area);
  }

  formulas(area: Area): CellValue[][] {
    return this.#cells.formulas(area);
  }

  texts(area: Area): string[][] {
    return this.#cells.texts(area);
  }

  numberFormats(area: Area): string[][] {
    return this.#cells.numberFormats(area);
  }

  errorMessages(area: Area): string[][] {
    return this.#cells.errorMessages(area);
  }

  card(row: number, column: number): DrawnCard | undefined {
    return this.#cells.card(row, column);
  }

  /** The number format that a cell is drawn with; "General" where it has none and its value brings none. */
  drawnFormat(row: number, column: number, value: CellValue): string {
    return this.#cells.drawnFormat(row, column, value);
  }

  write(area: Area, cells: (CellValue | null)[][]): void {
    this.#layout.include(area);
    this.#cells.write(area, cells);
  }

  setNumberFormats(area: Area, formats: (string | null)[][]): void {
    this.#cells.setNumberFormats(this.#formattable(area), formats);
  }

  clear(area: Area, what: "All" | "Contents" | "Formats"): void {
    this.#cells.clear(area, what);
  }

  spillArea(row: number, column: number): Area | undefined {
    return this.#spills.area(row, column);
  }

  /** Keeps tables in step with cells written to, whoever wrote them. */
  followWrite(area: Area): void {
    this.#tables.followHeaders(area);
  }

  /** Looks after arrays when a calculation has ended. */
  followSpills(calculated: CalculatedCells): void {
    this.#spills.follow(calculated[this.id] ?? {});
  }

  style(row: number, column: number): CellStyle {
    return cellStyleOf(this.#cells.style(row, column), this.#options.fontFamily);
  }

  setStyle(area: Area, style: CellStyle): void {
    this.#cells.restyle(this.#formattable(area), styleChangeOf(style));
  }

  setStyles(area: Area, styles: readonly (readonly (CellStyle | null)[])[]): void {
    this.#layout.include(area);
    this.#cells.restyleEach(area, (row, column) => {
      const style = styles[row]?.[column];
      return style && styleChangeOf(style);
    });
  }

  getColumnWidth(column: number): number {
    return this.#layout.getColumnWidth(column);
  }

  setColumnWidth(column: number, count: number, points: number): void {
    this.#layout.setColumnWidth(column, count, points);
  }

  getRowHeight(row: number): number {
    return this.#layout.getRowHeight(row);
  }

  setRowHeight(row: number, count: number, points: number): void {
    this.#layout.setRowHeight(row, count, points);
  }

  autofitColumns(column: number, count: number): void {
    fitColumns(this, column, count);
  }

  autofitRows(row: number, count: number): void {
    this.#layout.autofitRows(row, count);
  }

  merge(area: Area): void {
    this.#layout.merge(area);
  }

  unmerge(area: Area): void {
    this.#layout.unmerge(area);
  }

  merges(): Area[] {
    return this.#layout.merges();
  }

  frozen(): { rows: number; columns: number } {
    return this.#layout.frozen();
  }

  freeze(rows: number, columns: number): void {
    this.#layout.freeze(rows, columns);
  }

  shift(shift: Shift): void {
    const shifts = new SheetShifts(this.#engine, this.#sheet.getSheet(), this.#layout);
    if (shift.across === undefined) shifts.apply(shift);
    else this.#options.shifts.during(this.id, shift, () => shifts.apply(shift));
  }

  move(from: Area, sheet: string, to: Area): void {
    moveCells(this.#engine, { sheet: this.id, area: from }, { sheet, area: to });
    this.#options.wrote(this.id, from);
    this.#options.wrote(sheet, to);
  }

  link(row: number, column: number): GridLink | undefined {
    return this.#cells.link(row, column);
  }

  setLink(row: number, column: number, link: GridLink | undefined): void {
    this.#layout.include({ row, column, rows: 1, columns: 1 });
    this.#cells.setLink(row, column, link);
  }

  linksIn(area: Area): { row: number; column: number }[] {
    return this.#cells.linksIn(area);
  }

  setNote(row: number, column: number, text: string): void {
    this.#layout.include({ row, column, rows: 1, columns: 1 });
    this.#notes.set(row, column, text);
  }

  notes(): ReturnType<GridSheet["notes"]> {
    return this.#notes.list();
  }

  tables(): GridTable[] {
    return this.#tables.list();
  }

  addTable(id: string, name: string, area: Area, look: TableLook): void {
    this.#layout.include(area);
    this.#tables.add(id, name, area, look);
  }

  updateTable(id: string, change: { name?: string; area?: Area; look?: TableLook }): void {
    if (change.area) this.#layout.include(change.area);
    this.#tables.update(id, change);
  }

  removeTable(id: string): void {
    this.#tables.remove(id);
  }

  keepTableLook(id: string): void {
    this.#tables.keepLook(id, this.#cells);
  }

  /** An area that runs to Excel's last row or column means all there are; formatting a million empty cells would say nothing more. */
  #formattable(area: Area): Area {
    const [wholeRows, wholeColumns] = [area.column + area.columns >= MAX_COLUMNS, area.row + area.rows >= MAX_ROWS];
    const all = this.extent();
    const clipped = clip(area, wholeColumns ? all.rows : MAX_ROWS, wholeRows ? all.columns : MAX_COLUMNS);
    if (clipped.rows > 0 && clipped.columns > 0) this.#layout.include(clipped);
    return clipped;
  }
}
