import type { Area, CellStyle, CellValue, GridSheet } from "../grid/grid";
import { HostError } from "../protocol/host-error";
import { intersect, isEntireColumn, isEntireRow, isUnbounded, matrix, MAX_COLUMNS, MAX_ROWS } from "./area";
import { clearConditionalFormats } from "./conditional-format/conditional-format-collection";
import { fitToArea, readInput } from "./cell-input";
import type { Shift } from "../grid/shift";
import { usedAreaWithin } from "./used-area";

/** What has to know when cells change or move: tables, names, protection. */
export interface CellWatcher {
  /** Throws AccessDenied where the sheet's protection forbids it. */
  guard(permission?: string): void;
  /** Throws AccessDenied where cells of a protected sheet are locked. */
  guardCells(area: Area): void;
  /** Throws where cells must not move: through the middle of a table. */
  beforeShift(shift: Shift): void;
  /** Throws where cells can't hold anything else: locked ones, those of a PivotTable. */
  beforeWrite(area: Area): void;
  beforeClear(area: Area): void;
  afterWrite(area: Area): void;
  afterClear(area: Area, what: "All" | "Contents" | "Formats"): void;
}

/** Office.js's RangeHyperlink: a place on the net or in the workbook. */
export interface Hyperlink {
  address?: string | undefined;
  documentReference?: string | undefined;
  screenTip?: string | undefined;
  textToDisplay?: string | undefined;
}

/** One sheet's cells under Excel's rules. */
export class SheetCells {
  constructor(
    readonly grid: GridSheet,
    private readonly watcher: CellWatcher,
  ) {}

  write(area: Area, input: unknown): void {
    if (isUnbounded(area)) throw new HostError("InvalidArgument");
    this.watcher.beforeWrite(area);
    const { cells, formats } = readInput(input, area, this.grid.numberFormats(area));
    if (formats) this.grid.setNumberFormats(area, formats);
    this.grid.write(area, cells);
    this.watcher.afterWrite(area);
  }

  setNumberFormats(area: Area, input: unknown): void {
    this.watcher.guard("allowFormatCells");
    if (isUnbounded(area) && Array.isArray(input)) throw new HostError("InvalidArgument");
    const within = isUnbounded(area) ? this.clip(area) : area;
    const formats = fitToArea(onlyFormat(input), within).map((line) => line.map(checkFormat));
    this.grid.setNumberFormats(within, formats);
  }

  setStyle(area: Area, style: CellStyle): void {
    this.watcher.guard("allowFormatCells");
    this.grid.setStyle(area, style);
  }

  clear(area: Area, what: "All" | "Contents" | "Formats"): void {
    if (what !== "Contents") this.watcher.guard("allowFormatCells");
    const within = isUnbounded(area) ? this.clip(area) : area;
    if (what !== "Formats") this.watcher.beforeClear(area);
    this.grid.clear(within, what);
    if (what !== "Contents") clearConditionalFormats(this.grid, area);
    this.watcher.afterClear(area, what);
  }

  merge(area: Area): void {
    this.watcher.guard();
    this.watcher.beforeWrite(area);
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
    this.checkRoom(area, shift);
    this.grid.shift(shift);
  }

  delete(area: Area, direction: "Up" | "Left"): void {
    const shift = shiftFor(area, direction === "Up" ? "row" : "column", -1);
    this.watcher.guard(permissionFor("Delete", area));
    this.watcher.guardCells(area);
    this.watcher.beforeShift(shift);
    this.grid.shift(shift);
  }

  /** Nothing that holds anything is pushed off the sheet. */
  private checkRoom(area: Area, { axis, at, count }: Shift): void {
    const last =
      axis === "row"
        ? { ...area, row: Math.max(at, MAX_ROWS - count), rows: Math.min(count, MAX_ROWS - at) }
        : { ...area, column: Math.max(at, MAX_COLUMNS - count), columns: Math.min(count, MAX_COLUMNS - at) };
    if (usedAreaWithin(this.grid, last, true)) throw new HostError("NonBlankCellOffSheet");
  }

  getLink(row: number, column: number): Hyperlink | undefined {
    const link = this.grid.link(row, column);
    if (!link) return undefined;
    const { url, tip, text } = link;
    const target = url.startsWith("#") ? { documentReference: url.slice(1) } : { address: url };
    return { ...target, ...(tip !== "" && { screenTip: tip }), textToDisplay: text };
  }

  setLink(area: Area, { address, documentReference, screenTip, textToDisplay }: Hyperlink): void {
    this.watcher.guard("allowInsertHyperlinks");
    this.watcher.beforeWrite({ ...area, rows: 1, columns: 1 });
    const url = address ?? `#${documentReference ?? ""}`;
    this.grid.setLink(area.row, area.column, { url, tip: screenTip ?? "", text: textToDisplay ?? url });
  }

  clearLinks(area: Area): void {
    this.watcher.guard("allowInsertHyperlinks");
    this.watcher.guardCells(area);
    for (const { row, column } of this.grid.linksIn(area)) this.grid.setLink(row, column, undefined);
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

/** Of number formats, unlike of values, an array of one is for all cells. */
function onlyFormat(input: unknown): unknown {
  const lines = input as unknown[][];
  return Array.isArray(input) && lines.length === 1 && lines[0]?.length === 1 ? lines[0][0] : input;
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
