import { MAX_COLUMNS } from "../../workbench/grid/area";
import type { Area, CellStyle, CellValue, GridLink, GridSheet, GridTable, TableLook } from "../../workbench/grid/grid";
import { shiftArea, type Shift } from "../../workbench/grid/shift";
import { withNewColumns } from "../../workbench/grid/table-shift";
import { BareSheet } from "./bare-sheet";
import { movedSizes } from "./line-sizes";

interface Cell {
  value?: CellValue | undefined;
  formula?: string | undefined;
  format?: string;
  style?: CellStyle;
  link?: GridLink;
}

/** All of a sheet, as plain data that can be copied. */
export interface SheetState {
  name: string;
  hidden: boolean;
  tabColor: string;
  gridlines: boolean;
  frozen: { rows: number; columns: number };
  merged: Area[];
  cells: Map<number, Cell>;
  widths: Map<number, number>;
  heights: Map<number, number>;
  tables: GridTable[];
}

interface Owner {
  /** Called before anything changes. */
  touch(): void;
  wrote(sheet: string, area: Area, before?: CellValue): void;
  shifted(sheet: string, shift: Shift): void;
  renamed(sheet: string, before: string, after: string): void;
  table(event: "tableAdded" | "tableRemoved", sheet: string, table: GridTable): void;
}

/** Stores and doesn't calculate: formulas are 0, and are never rewritten. */
export class MemorySheet extends BareSheet implements GridSheet {
  state: SheetState;
  readonly spills = new Map<string, Area>();

  constructor(
    private readonly owner: Owner,
    readonly id: string,
    name: string,
  ) {
    super();
    const empty = { merged: [], cells: new Map(), widths: new Map(), heights: new Map(), tables: [] };
    this.state = { name, hidden: false, tabColor: "", gridlines: true, frozen: { rows: 0, columns: 0 }, ...empty };
  }

  private change(change: Partial<SheetState>): void {
    this.owner.touch();
    Object.assign(this.state, change);
  }

  getName(): string {
    return this.state.name;
  }
  setName(name: string): void {
    const before = this.state.name;
    this.change({ name });
    this.owner.renamed(this.id, before, name);
  }
  isHidden(): boolean {
    return this.state.hidden;
  }
  setHidden(hidden: boolean): void {
    this.change({ hidden });
  }
  getTabColor(): string {
    return this.state.tabColor;
  }
  setTabColor(tabColor: string): void {
    this.change({ tabColor });
  }
  areGridlinesShown(): boolean {
    return this.state.gridlines;
  }
  setGridlines(gridlines: boolean): void {
    this.change({ gridlines });
  }

  usedArea(formats: boolean): Area | undefined {
    const used = [...this.state.cells].filter(([, cell]) => {
      const filled = cell.formula !== undefined || (cell.value !== undefined && cell.value !== "");
      return filled || (formats && (cell.format !== undefined || cell.style !== undefined));
    });
    if (used.length === 0) return undefined;
    let [top, left, bottom, right] = [Infinity, Infinity, 0, 0];
    for (const [at] of used) {
      const { row, column } = placeOf(at);
      [top, left] = [Math.min(top, row), Math.min(left, column)];
      [bottom, right] = [Math.max(bottom, row), Math.max(right, column)];
    }
    return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  }

  private read<T>(area: Area, get: (cell: Cell) => T): T[][] {
    return Array.from({ length: area.rows }, (_, row) =>
      Array.from({ length: area.columns }, (__, column) =>
        get(this.state.cells.get(keyOf(area.row + row, area.column + column)) ?? {}),
      ),
    );
  }
  values(area: Area): CellValue[][] {
    return this.read(area, (cell) => (cell.formula === undefined ? (cell.value ?? "") : 0));
  }
  formulas(area: Area): CellValue[][] {
    return this.read(area, (cell) => cell.formula ?? cell.value ?? "");
  }
  texts(area: Area): string[][] {
    return this.values(area).map((line) => line.map(String));
  }
  numberFormats(area: Area): string[][] {
    return this.read(area, (cell) => cell.format ?? "General");
  }
  errorMessages(area: Area): string[][] {
    return this.read(area, () => "");
  }
  write(area: Area, cells: (CellValue | null)[][]): void {
    const before = area.rows * area.columns === 1 ? this.values(area)[0]?.[0] : undefined;
    this.each(area, (cell, row, column) => {
      const input = cells[row]?.[column] ?? null;
      if (input === null) return;
      delete cell.formula;
      delete cell.value;
      delete cell.link;
      if (typeof input === "string" && input.startsWith("=") && input.length > 1) cell.formula = input;
      else if (input !== "") cell.value = typeof input === "string" && input.startsWith("'") ? input.slice(1) : input;
    });
    this.owner.wrote(this.id, area, before);
  }
  setNumberFormats(area: Area, formats: (string | null)[][]): void {
    this.each(area, (cell, row, column) => {
      const format = formats[row]?.[column] ?? null;
      if (format === "General") delete cell.format;
      else if (format !== null) cell.format = format;
    });
  }
  clear(area: Area, what: "All" | "Contents" | "Formats"): void {
    this.owner.touch();
    for (const [at, cell] of this.state.cells) {
      const { row, column } = placeOf(at);
      if (!contains(area, row, column)) continue;
      if (what !== "Formats") for (const part of ["value", "formula", "link"] as const) delete cell[part];
      if (what !== "Contents") for (const part of ["format", "style"] as const) delete cell[part];
      if (Object.keys(cell).length === 0) this.state.cells.delete(at);
    }
    if (what !== "Formats") this.owner.wrote(this.id, area);
  }
  spillArea(row: number, column: number): Area | undefined {
    return this.spills.get(`${row},${column}`);
  }
  style(row: number, column: number): CellStyle {
    return this.state.cells.get(keyOf(row, column))?.style ?? {};
  }
  setStyle(area: Area, style: CellStyle): void {
    this.each(area, (cell) => void (cell.style = { ...cell.style, ...style }));
  }
  setStyles(area: Area, styles: readonly (readonly (CellStyle | null)[])[]): void {
    this.each(area, (cell, row, column) => {
      const style = styles[row]?.[column];
      if (style) cell.style = { ...cell.style, ...style };
    });
  }
  getColumnWidth(column: number): number {
    return this.state.widths.get(column) ?? 48;
  }
  setColumnWidth(column: number, count: number, points: number): void {
    this.owner.touch();
    for (let at = column; at < column + count; at++) this.state.widths.set(at, points);
  }
  getRowHeight(row: number): number {
    return this.state.heights.get(row) ?? 15;
  }
  setRowHeight(row: number, count: number, points: number): void {
    this.owner.touch();
    for (let at = row; at < row + count; at++) this.state.heights.set(at, points);
  }
  autofitColumns(column: number, count: number): void {
    this.setColumnWidth(column, count, 60);
  }
  autofitRows(row: number, count: number): void {
    this.setRowHeight(row, count, 30);
  }

  merge(area: Area): void {
    this.change({ merged: [...this.state.merged, area] });
  }
  unmerge({ row, column }: Area): void {
    this.change({ merged: this.state.merged.filter((other) => other.row !== row || other.column !== column) });
  }
  merges(): Area[] {
    return this.state.merged;
  }
  frozen(): { rows: number; columns: number } {
    return this.state.frozen;
  }
  freeze(rows: number, columns: number): void {
    this.change({ frozen: { rows, columns } });
  }
  shift(shift: Shift): void {
    const { cells, merged, tables } = this.state;
    const moved = [...cells].flatMap(([at, cell]) => {
      const area = shiftArea({ ...placeOf(at), rows: 1, columns: 1 }, shift);
      return area ? [[keyOf(area.row, area.column), cell] as const] : [];
    });
    this.change({
      cells: new Map(moved),
      merged: merged.flatMap((area) => shiftArea(area, shift) ?? []),
      ...movedSizes(this.state, shift),
      tables: tables.flatMap((table) => this.shiftTable(table, shift) ?? []),
    });
    for (const table of tables)
      if (!this.state.tables.some(({ id }) => id === table.id)) this.owner.table("tableRemoved", this.id, table);
    this.owner.shifted(this.id, shift);
  }
  private shiftTable(table: GridTable, shift: Shift): GridTable | undefined {
    const area = shiftArea(table.area, shift);
    if (area === undefined) return undefined;
    const start = shift.at - table.area.column;
    const columns =
      area.columns > table.area.columns
        ? withNewColumns(table.columns, start, shift.count)
        : area.columns < table.area.columns
          ? table.columns.filter((_, index) => index < start || index >= start - shift.count)
          : table.columns;
    return { ...table, area, columns };
  }
  link(row: number, column: number): GridLink | undefined {
    return this.state.cells.get(keyOf(row, column))?.link;
  }
  setLink(row: number, column: number, link: GridLink | undefined): void {
    this.each({ row, column, rows: 1, columns: 1 }, (cell) => {
      if (link) Object.assign(cell, { link, value: link.text, formula: undefined });
      else delete cell.link;
    });
  }
  linksIn(area: Area): { row: number; column: number }[] {
    const places = [...this.state.cells].filter(([, cell]) => cell.link).map(([at]) => placeOf(at));
    return places.filter(({ row, column }) => contains(area, row, column));
  }
  notes = (): [] => [];

  tables(): GridTable[] {
    return this.state.tables;
  }
  addTable(id: string, name: string, area: Area, look: TableLook): void {
    const table = { id, name, area, look, columns: this.columnsOf(area, []) };
    this.change({ tables: [...this.state.tables, table] });
    this.owner.table("tableAdded", this.id, table);
  }
  updateTable(id: string, change: { name?: string; area?: Area; look?: TableLook }): void {
    const tables = this.state.tables.map((table) => {
      if (table.id !== id) return table;
      const area = change.area ?? table.area;
      const left = Math.max(0, table.area.column - area.column);
      return { ...table, ...change, columns: this.columnsOf(area, withNewColumns(table.columns, 0, left)) };
    });
    this.change({ tables });
  }
  removeTable(id: string): void {
    const table = this.state.tables.find((other) => other.id === id);
    this.change({ tables: this.state.tables.filter((other) => other !== table) });
    if (table) this.owner.table("tableRemoved", this.id, table);
  }
  /** It draws nothing that could be kept. */
  keepTableLook(): void {}
  private columnsOf(area: Area, known: GridTable["columns"]): GridTable["columns"] {
    const [names = []] = this.values({ ...area, rows: 1 });
    const kept = known.slice(0, area.columns);
    const columns = withNewColumns(kept, kept.length, area.columns - kept.length);
    return columns.map((column, at) => ({ ...column, name: String(names[at]) || column.name }));
  }

  private each(area: Area, run: (cell: Cell, row: number, column: number) => void): void {
    this.owner.touch();
    for (let row = 0; row < area.rows; row++)
      for (let column = 0; column < area.columns; column++) {
        const at = keyOf(area.row + row, area.column + column);
        const cell = this.state.cells.get(at) ?? {};
        run(cell, row, column);
        this.state.cells.set(at, cell);
      }
  }
}

const keyOf = (row: number, column: number): number => row * MAX_COLUMNS + column;

function placeOf(key: number): { row: number; column: number } {
  return { row: Math.floor(key / MAX_COLUMNS), column: key % MAX_COLUMNS };
}

function contains(area: Area, row: number, column: number): boolean {
  return row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;
}
