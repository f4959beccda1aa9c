import type { Area, CellStyle, CellValue, Grid, GridEvents, GridFunction, GridSheet } from "../../workbench/grid/grid";

interface Cell {
  value?: CellValue;
  formula?: string;
  format?: string;
  style?: CellStyle;
}

const MAX_COLUMNS = 16_384;

type Listeners = { [K in keyof GridEvents]: Set<(detail: GridEvents[K]) => void> };

/** A grid that stores and doesn't calculate (formulas are 0), so that tests of the model start at once. */
export class MemoryGrid implements Grid {
  readonly names = new Map<string, string>();
  readonly tables = new Map<string, { name: string; area: Area }>();
  recalculations = 0;
  private list: MemorySheet[] = [];
  private active: MemorySheet;
  private selected: Area[] = [{ row: 0, column: 0, rows: 1, columns: 1 }];
  private made = 0;
  private readonly listeners: Listeners = { selectionChanged: new Set(), changed: new Set(), activated: new Set() };

  constructor() {
    this.active = this.addSheet("Sheet1");
  }

  sheets(): MemorySheet[] {
    return this.list;
  }
  addSheet(name: string, position = this.list.length): MemorySheet {
    const sheet = new MemorySheet(this, `sheet-${++this.made}`, name);
    this.list = [...this.list.slice(0, position), sheet, ...this.list.slice(position)];
    return sheet;
  }
  removeSheet(id: string): void {
    this.list = this.list.filter((sheet) => sheet.id !== id);
    if (this.active.id === id) this.activate((this.list[0] as MemorySheet).id);
  }
  moveSheet(id: string, position: number): void {
    const sheet = this.sheet(id);
    const others = this.list.filter((other) => other !== sheet);
    this.list = [...others.slice(0, position), sheet, ...others.slice(position)];
  }
  activeSheet(): MemorySheet {
    return this.active;
  }
  activate(id: string): void {
    this.active = this.sheet(id);
    this.emit("activated", { sheet: id });
  }
  selection(): Area[] {
    return this.selected;
  }
  select(sheet: string, area: Area): void {
    this.selectAreas(sheet, [area]);
  }
  selectAreas(sheet: string, areas: Area[]): void {
    this.selected = areas;
    this.emit("selectionChanged", { sheet, areas });
  }
  setName(name: string, formulaOrRef: string): void {
    this.names.set(name, formulaOrRef);
  }
  removeName(name: string): void {
    this.names.delete(name);
  }
  registerFunctions(_functions: readonly GridFunction[]): void {}
  recalculate(): void {
    this.recalculations += 1;
  }
  settled(): Promise<void> {
    return Promise.resolve();
  }
  undo(): Promise<void> {
    return Promise.resolve();
  }
  on<K extends keyof GridEvents>(event: K, listener: (detail: GridEvents[K]) => void): () => void {
    this.listeners[event].add(listener);
    return () => void this.listeners[event].delete(listener);
  }
  emit<K extends keyof GridEvents>(event: K, detail: GridEvents[K]): void {
    for (const listener of this.listeners[event]) listener(detail);
  }
  dispose(): void {}

  private sheet(id: string): MemorySheet {
    return this.list.find((sheet) => sheet.id === id) as MemorySheet;
  }
}

class MemorySheet implements GridSheet {
  private cells = new Map<number, Cell>();
  private hidden = false;
  private tabColor = "";
  private merged: Area[] = [];
  private readonly widths = new Map<number, number>();
  private readonly heights = new Map<number, number>();
  readonly spills = new Map<string, Area>();
  readonly hyperlinks = new Map<string, string>();
  frozen = [0, 0];

  constructor(
    private readonly grid: MemoryGrid,
    readonly id: string,
    private name: string,
  ) {}

  getName(): string {
    return this.name;
  }
  setName(name: string): void {
    this.name = name;
  }
  isHidden(): boolean {
    return this.hidden;
  }
  setHidden(hidden: boolean): void {
    this.hidden = hidden;
  }
  getTabColor(): string {
    return this.tabColor;
  }
  setTabColor(color: string): void {
    this.tabColor = color;
  }
  setGridlines(): void {}

  usedArea(formats: boolean): Area | undefined {
    const used = [...this.cells].filter(([, cell]) => {
      const filled = cell.formula !== undefined || (cell.value !== undefined && cell.value !== "");
      return filled || (formats && (cell.format !== undefined || cell.style !== undefined));
    });
    if (used.length === 0) return undefined;
    let [top, left, bottom, right] = [Infinity, Infinity, 0, 0];
    for (const [key] of used) {
      const row = Math.floor(key / MAX_COLUMNS);
      const column = key % MAX_COLUMNS;
      [top, left, bottom, right] = [
        Math.min(top, row),
        Math.min(left, column),
        Math.max(bottom, row),
        Math.max(right, column),
      ];
    }
    return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  }

  private read<T>(area: Area, get: (cell: Cell) => T): T[][] {
    return Array.from({ length: area.rows }, (_, row) =>
      Array.from({ length: area.columns }, (__, column) =>
        get(this.cells.get(key(area.row + row, area.column + column)) ?? {}),
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
  card(): undefined {}
  errorMessages(area: Area): string[][] {
    return this.read(area, () => "");
  }
  write(area: Area, cells: (CellValue | null)[][]): void {
    this.each(area, (row, column) => {
      const input = cells[row]?.[column] ?? null;
      if (input === null) return;
      const cell = this.cell(area.row + row, area.column + column);
      delete cell.formula;
      delete cell.value;
      if (typeof input === "string" && input.startsWith("=") && input.length > 1) cell.formula = input;
      else if (input !== "") cell.value = typeof input === "string" && input.startsWith("'") ? input.slice(1) : input;
    });
    this.grid.emit("changed", { sheet: this.id, area });
  }
  setNumberFormats(area: Area, formats: (string | null)[][]): void {
    this.each(area, (row, column) => {
      const format = formats[row]?.[column] ?? null;
      if (format === null) return;
      const cell = this.cell(area.row + row, area.column + column);
      if (format === "General") delete cell.format;
      else cell.format = format;
    });
  }
  clear(area: Area, what: "All" | "Contents" | "Formats"): void {
    this.each(area, (row, column) => {
      const at = key(area.row + row, area.column + column);
      const cell = this.cells.get(at);
      if (!cell) return;
      if (what === "All") this.cells.delete(at);
      else if (what === "Contents") this.cells.set(at, { ...cell, value: "", formula: undefined });
      else this.cells.set(at, { ...(cell.value === undefined ? {} : { value: cell.value }), formula: cell.formula });
    });
  }
  spillArea(row: number, column: number): Area | undefined {
    return this.spills.get(`${row},${column}`);
  }

  style(row: number, column: number): CellStyle {
    return this.cells.get(key(row, column))?.style ?? {};
  }
  setStyle(area: Area, style: CellStyle): void {
    this.each(area, (row, column) => {
      const cell = this.cell(area.row + row, area.column + column);
      cell.style = { ...cell.style, ...style };
    });
  }
  getColumnWidth(column: number): number {
    return this.widths.get(column) ?? 48;
  }
  setColumnWidth(column: number, count: number, points: number): void {
    for (let at = column; at < column + count; at++) this.widths.set(at, points);
  }
  getRowHeight(row: number): number {
    return this.heights.get(row) ?? 15;
  }
  setRowHeight(row: number, count: number, points: number): void {
    for (let at = row; at < row + count; at++) this.heights.set(at, points);
  }
  autofitColumns(column: number, count: number): void {
    this.setColumnWidth(column, count, 60);
  }
  autofitRows(row: number, count: number): void {
    this.setRowHeight(row, count, 30);
  }

  merge(area: Area): void {
    this.merged.push(area);
  }
  unmerge(area: Area): void {
    this.merged = this.merged.filter((other) => other.row !== area.row || other.column !== area.column);
  }
  merges(): Area[] {
    return this.merged;
  }
  freeze(rows: number, columns: number): void {
    this.frozen = [rows, columns];
  }
  insertRows(row: number, count: number): void {
    this.move((at) => (at.row >= row ? { ...at, row: at.row + count } : at));
  }
  deleteRows(row: number, count: number): void {
    this.move((at) => (at.row < row ? at : at.row < row + count ? undefined : { ...at, row: at.row - count }));
  }
  insertColumns(column: number, count: number): void {
    this.move((at) => (at.column >= column ? { ...at, column: at.column + count } : at));
  }
  deleteColumns(column: number, count: number): void {
    this.move((at) =>
      at.column < column ? at : at.column < column + count ? undefined : { ...at, column: at.column - count },
    );
  }
  setHyperlink(row: number, column: number, url: string, text: string): void {
    this.hyperlinks.set(`${row},${column}`, url);
    if (url !== "") this.cell(row, column).value = text;
  }
  setNote(): void {}

  addTable(id: string, name: string, area: Area): void {
    this.grid.tables.set(id, { name, area });
  }
  updateTable(id: string, change: { name?: string; area?: Area }): void {
    const table = this.grid.tables.get(id);
    if (table) this.grid.tables.set(id, { name: change.name ?? table.name, area: change.area ?? table.area });
  }
  removeTable(id: string): void {
    this.grid.tables.delete(id);
  }

  private cell(row: number, column: number): Cell {
    const at = key(row, column);
    const cell = this.cells.get(at) ?? {};
    this.cells.set(at, cell);
    return cell;
  }
  private each(area: Area, run: (row: number, column: number) => void): void {
    for (let row = 0; row < area.rows; row++) for (let column = 0; column < area.columns; column++) run(row, column);
  }
  private move(to: (at: { row: number; column: number }) => { row: number; column: number } | undefined): void {
    const moved = new Map<number, Cell>();
    for (const [at, cell] of this.cells) {
      const place = to({ row: Math.floor(at / MAX_COLUMNS), column: at % MAX_COLUMNS });
      if (place) moved.set(key(place.row, place.column), cell);
    }
    this.cells = moved;
  }
}

function key(row: number, column: number): number {
  return row * MAX_COLUMNS + column;
}
