import type { Area, CellStyle, CellValue, GridSheet } from "../grid/grid";
import { HostError } from "../protocol/host-error";
import { intersect, isEntireColumn, isEntireRow, isUnbounded, matrix, MAX_COLUMNS, MAX_ROWS } from "./area";
import { moveCells } from "./cell-copy";
import { fitToArea, readInput } from "./cell-input";
import type { Shift } from "./shift";

/** What has to know when cells change or move: tables, names, protection. */
export interface CellWatcher {
  /** Throws AccessDenied where the sheet's protection forbids it. */
  guard(permission?: string): void;
  /** Throws where cells must not move: through the middle of a table. */
  beforeShift(shift: Shift): void;
  afterShift(shift: Shift): void;
  afterWrite(area: Area): void;
  afterClear(area: Area, all: boolean): void;
}

export type Hyperlink = Readonly<Record<string, string>>;

/** One sheet's cells under Excel's rules. */
export class SheetCells {
  private readonly links = new Map<string, Hyperlink>();

  constructor(
    readonly grid: GridSheet,
    private readonly watcher: CellWatcher,
  ) {}

  write(area: Area, input: unknown): void {
    this.watcher.guard();
    if (isUnbounded(area)) throw new HostError("InvalidArgument");
    const { cells, formats } = readInput(input, area, this.grid.numberFormats(area));
    if (formats) this.grid.setNumberFormats(area, formats);
    this.grid.write(area, cells);
    this.watcher.afterWrite(area);
  }

  setNumberFormats(area: Area, input: unknown): void {
    this.watcher.guard("allowFormatCells");
    if (isUnbounded(area) && Array.isArray(input)) throw new HostError("InvalidArgument");
    const within = isUnbounded(area) ? this.clip(area) : area;
    const formats = fitToArea(input, within).map((line) => line.map(checkFormat));
    this.grid.setNumberFormats(within, formats);
  }

  setStyle(area: Area, style: CellStyle): void {
    this.watcher.guard("allowFormatCells");
    this.grid.setStyle(area, style);
  }

  clear(area: Area, what: "All" | "Contents" | "Formats"): void {
    this.watcher.guard(what === "Formats" ? "allowFormatCells" : undefined);
    const within = isUnbounded(area) ? this.clip(area) : area;
    this.grid.clear(within, what);
    if (what === "All") this.clearLinks(area);
    if (what !== "Formats") this.watcher.afterClear(area, what === "All");
  }

  merge(area: Area): void {
    this.watcher.guard();
    const [first, ...others] = this.grid.formulas(area).flat();
    // A first cell that holds something stays as it is: written again, a text like "=1+1" would become a formula.
    const kept = first === "" ? (others.find((cell) => cell !== "") ?? null) : null;
    this.grid.write(
      area,
      matrix(area.rows, area.columns, (row, column) => (row + column === 0 ? kept : "")),
    );
    this.grid.merge(area);
  }

  unmerge(area: Area): void {
    this.watcher.guard();
    for (const merged of this.mergesIn(area)) this.grid.unmerge(merged);
  }

  mergesIn(area: Area): Area[] {
    return this.grid.merges().filter((merged) => intersect(merged, area) !== undefined);
  }

  /** The part of an area, usually whole rows or columns, that can hold anything: never empty. */
  clip(area: Area): Area {
    const used = this.grid.usedArea(true);
    const first = { row: area.row, column: area.column, rows: 1, columns: 1 };
    return (used && intersect(area, used)) ?? first;
  }

  /** Makes room before an area's first cell, in its columns (Down) or its rows (Right). */
  insert(area: Area, direction: "Down" | "Right"): void {
    const shift = shiftFor(area, direction === "Down" ? "row" : "column", 1);
    this.watcher.guard(permissionFor("Insert", area));
    this.watcher.beforeShift(shift);
    if (!shift.across) this.insertWhole(shift);
    else this.movePast(area, shift);
    this.watcher.afterShift(shift);
  }

  delete(area: Area, direction: "Up" | "Left"): void {
    const shift = shiftFor(area, direction === "Up" ? "row" : "column", -1);
    this.watcher.guard(permissionFor("Delete", area));
    this.watcher.beforeShift(shift);
    if (!shift.across) this.deleteWhole(shift);
    else {
      this.grid.clear(area, "All");
      this.movePast(area, shift);
    }
    this.watcher.afterShift(shift);
  }

  private insertWhole({ axis, at, count }: Shift): void {
    if (axis === "row") this.grid.insertRows(at, count);
    else this.grid.insertColumns(at, count);
  }

  private deleteWhole({ axis, at, count }: Shift): void {
    if (axis === "row") this.grid.deleteRows(at, -count);
    else this.grid.deleteColumns(at, -count);
  }

  /** Moves everything from an area's edge on to the last used cell by the area's own size. */
  private movePast(area: Area, { axis, count }: Shift): void {
    const used = this.grid.usedArea(true);
    if (!used) return;
    const rows = axis === "row";
    const skipped = count < 0 ? (rows ? area.rows : area.columns) : 0;
    const row = area.row + (rows ? skipped : 0);
    const column = area.column + (rows ? 0 : skipped);
    const length = rows ? used.row + used.rows - row : used.column + used.columns - column;
    if (length <= 0) return;
    if ((rows ? row : column) + length + count > (rows ? MAX_ROWS : MAX_COLUMNS))
      throw new HostError("NonBlankCellOffSheet");
    const block = rows
      ? { row, column, rows: length, columns: area.columns }
      : { row, column, rows: area.rows, columns: length };
    moveCells(this.grid, block, row + (rows ? count : 0), column + (rows ? 0 : count));
  }

  getLink(row: number, column: number): Hyperlink | undefined {
    return this.links.get(`${row},${column}`);
  }

  setLink(area: Area, link: Hyperlink): void {
    this.watcher.guard("allowInsertHyperlinks");
    const url = link.address ?? `#${link.documentReference ?? ""}`;
    const text = link.textToDisplay ?? url;
    this.links.set(`${area.row},${area.column}`, { ...link, textToDisplay: text });
    this.grid.setHyperlink(area.row, area.column, url, text);
  }

  clearLinks(area: Area): void {
    for (const key of this.links.keys()) {
      const [row = 0, column = 0] = key.split(",").map(Number);
      if (!intersect(area, { row, column, rows: 1, columns: 1 })) continue;
      this.links.delete(key);
      this.grid.setHyperlink(row, column, "", "");
    }
  }

  /** The spill that covers a cell from elsewhere, by its anchor. */
  spillOver(row: number, column: number): { row: number; column: number } | undefined {
    const cell = { row, column, rows: 1, columns: 1 };
    const [spill] = this.spillsIn(cell).filter((area) => area.row !== row || area.column !== column);
    return spill && { row: spill.row, column: spill.column };
  }

  /** The spills that reach into an area; found by asking every formula that can spill there. */
  spillsIn(area: Area): Area[] {
    const used = this.grid.usedArea(false);
    const before =
      used && intersect(used, { row: 0, column: 0, rows: area.row + area.rows, columns: area.column + area.columns });
    if (!before) return [];
    return this.grid.formulas(before).flatMap((line, r) =>
      line.flatMap((formula, c) => {
        const spill = isFormula(formula) ? this.grid.spillArea(before.row + r, before.column + c) : undefined;
        return spill && spill.rows * spill.columns > 1 && intersect(spill, area) ? [spill] : [];
      }),
    );
  }
}

function isFormula(cell: CellValue): boolean {
  return typeof cell === "string" && cell.startsWith("=");
}

function checkFormat(format: unknown): string | null {
  if (format === null || format === undefined) return null;
  if (typeof format !== "string") throw new HostError("InvalidArgument");
  return format === "" ? "General" : format;
}

function shiftFor(area: Area, axis: "row" | "column", sign: 1 | -1): Shift {
  const [at, count] = axis === "row" ? [area.row, area.rows] : [area.column, area.columns];
  const whole = axis === "row" ? isEntireRow(area) : isEntireColumn(area);
  const [first, length] = axis === "row" ? [area.column, area.columns] : [area.row, area.rows];
  return { axis, at, count: sign * count, ...(whole ? {} : { across: { first, last: first + length - 1 } }) };
}

function permissionFor(action: "Insert" | "Delete", area: Area): string | undefined {
  if (isEntireRow(area)) return `allow${action}Rows`;
  return isEntireColumn(area) ? `allow${action}Columns` : undefined;
}
