import type { Area, CellValue } from "../grid/grid";
import { HostError } from "../protocol/host-error";
import { contains, isEntireRow, isUnbounded } from "./area";
import { isFormula } from "./cell-block";
import { fillCells } from "./cell-fill";
import { findCells, type SearchCriteria } from "./cell-search";
import { checkDirection, findDataEdge } from "./data-edge";
import { removeDuplicateRows, type RemoveDuplicatesResult } from "./duplicate-rows";
import { fromR1C1, toR1C1 } from "./formula-references";
import { showDetails } from "./outline-view";
import { RangeAreas } from "./range-areas";
import { RangePlace } from "./range-place";
import { RangeView } from "./range-view";
import { RangeSort } from "./range-sort";
import { specialCells } from "./special-cells";
import { kinOf, type WorkbookRangeAreas } from "./workbook-range-areas";

/** What finds, fills, sorts and replaces among a range's cells. */
export abstract class RangeEdits extends RangePlace {
  abstract get formulas(): CellValue[][] | null;
  abstract set formulas(input: unknown);

  get sort(): RangeSort {
    return new RangeSort(this);
  }

  group(option: string): void {
    this.worksheet.guard();
    this.worksheet.outline.change(...this.lines(option), 1);
  }

  /** Takes rows or columns out of their innermost group. */
  ungroup(option: string): void {
    this.worksheet.guard();
    this.worksheet.outline.change(...this.lines(option), -1);
  }

  showGroupDetails(option: string): void {
    this.worksheet.guard();
    showDetails(this.worksheet, ...this.lines(option), true);
  }

  hideGroupDetails(option: string): void {
    this.worksheet.guard();
    showDetails(this.worksheet, ...this.lines(option), false);
  }

  private lines(option: string): ["row" | "column", number, number] {
    const { row, rows, column, columns } = this.area;
    return option === "ByRows" ? ["row", row, rows] : ["column", column, columns];
  }

  /** Whether its rows are hidden, by a filter too; null where some are. */
  get rowHidden(): boolean | null {
    return allOrNone(this.hiddenRows(this.area));
  }
  set rowHidden(hidden: unknown) {
    this.worksheet.guard("allowFormatRows");
    this.worksheet.cells.grid.hiding.setRows(this.area.row, this.area.rows, hidden === true);
  }

  get columnHidden(): boolean | null {
    const { column, columns } = isEntireRow(this.area) ? this.worksheet.cells.clip(this.area) : this.area;
    return allOrNone(this.worksheet.cells.grid.hiding.columns(column, columns));
  }
  set columnHidden(hidden: unknown) {
    this.worksheet.guard("allowFormatColumns");
    this.worksheet.cells.grid.hiding.setColumns(this.area.column, this.area.columns, hidden === true);
  }

  /** Whether none of its cells shows; null where some do. */
  get hidden(): boolean | null {
    const [rows, columns] = [this.rowHidden, this.columnHidden];
    if (rows === true || columns === true) return true;
    return rows === false && columns === false ? false : null;
  }

  getVisibleView(): RangeView {
    const area = this.worksheet.cells.clip(this.area);
    const rows = shownFrom(area.row, this.hiddenRows(area));
    const columns = shownFrom(area.column, this.worksheet.cells.grid.hiding.columns(area.column, area.columns));
    return new RangeView(this.worksheet.cells.grid, rows, columns, this.worksheet.rangeAt(area));
  }

  private hiddenRows(area: Area): boolean[] {
    const { grid } = this.worksheet.cells;
    const { row, rows } = isUnbounded(area) ? this.worksheet.cells.clip(area) : area;
    return grid.hiding.rows(row, rows).map((hidden, offset) => hidden || grid.filter.hides(row + offset));
  }

  get formulasR1C1(): CellValue[][] | null {
    const { row, column } = this.area;
    return (
      this.formulas?.map((line, r) =>
        line.map((cell, c) => (isFormula(cell) ? toR1C1(cell, { row: row + r, column: column + c }) : cell)),
      ) ?? null
    );
  }
  set formulasR1C1(input: unknown) {
    const { row, column } = this.area;
    const read = (cell: unknown, r: number, c: number) =>
      typeof cell === "string" && cell.startsWith("=") ? fromR1C1(cell, { row: row + r, column: column + c }) : cell;
    const isOne = !Array.isArray(input);
    // One formula for all cells reads differently in each.
    const cells = isOne ? this.everyCell(input) : input;
    this.formulas = cells.map((line: unknown, r) =>
      Array.isArray(line) ? line.map((cell, c) => read(cell, r, c)) : line,
    );
  }

  private everyCell(value: unknown): unknown[] {
    if (isUnbounded(this.area)) throw new HostError("InvalidArgument");
    return Array.from({ length: this.area.rows }, () => Array.from({ length: this.area.columns }, () => value));
  }

  findOrNullObject(text: string, criteria: SearchCriteria): this | null {
    const one = this.area.rows * this.area.columns === 1;
    const { grid } = this.worksheet.cells;
    // In a single cell the search goes over the sheet, beginning after it.
    const area = one ? this.worksheet.getRange().area : this.area;
    const found = findCells(grid, area, text, criteria);
    if (criteria.searchDirection === "Backwards") found.reverse();
    const { row, column } = this.area;
    const isAfter = (place: { row: number; column: number }) =>
      place.row > row || (place.row === row && place.column > column);
    const isBefore = (place: { row: number; column: number }) =>
      place.row < row || (place.row === row && place.column < column);
    const next = one ? found.find(criteria.searchDirection === "Backwards" ? isBefore : isAfter) : undefined;
    const place = next ?? found[0];
    return place ? this.at({ ...place, rows: 1, columns: 1 }) : null;
  }

  /** How many cells changed. */
  replaceAll(text: string, replacement: string, criteria: SearchCriteria): number {
    return this.worksheet.replaceWithin(this.area, text, replacement, criteria);
  }

  removeDuplicates(columns: number[], includesHeader: boolean): RemoveDuplicatesResult {
    const area = isUnbounded(this.area) ? this.worksheet.cells.clip(this.area) : this.area;
    const body = includesHeader ? { ...area, row: area.row + 1, rows: area.rows - 1 } : area;
    if (body.rows > 0) this.worksheet.beforeWrite(body);
    return removeDuplicateRows(this.worksheet.cells.grid, body, columns);
  }

  getSpecialCellsOrNullObject(cellType: string, valueType = "All"): RangeAreas | null {
    const found = specialCells(this.worksheet, [this.area], cellType, valueType);
    return found.length > 0 ? new RangeAreas(this.worksheet, found) : null;
  }

  getDirectPrecedents(): WorkbookRangeAreas {
    return kinOf(this, "precedents", true);
  }
  getPrecedents(): WorkbookRangeAreas {
    return kinOf(this, "precedents", false);
  }
  getDirectDependents(): WorkbookRangeAreas {
    return kinOf(this, "dependents", true);
  }
  getDependents(): WorkbookRangeAreas {
    return kinOf(this, "dependents", false);
  }

  /** The cell where Ctrl and an arrow key lead to. */
  getRangeEdge(direction: string, activeCell?: RangePlace | string): this {
    return this.at({ ...this.edgeFrom(direction, activeCell), rows: 1, columns: 1 });
  }

  /** The range up to that cell. */
  getExtendedRange(direction: string, activeCell?: RangePlace | string): this {
    const edge = { ...this.edgeFrom(direction, activeCell), rows: 1, columns: 1 };
    const vertical = direction === "Up" || direction === "Down";
    const { row, column, rows, columns } = this.area;
    return this.getBoundingRect(
      this.at(vertical ? { ...edge, column, columns } : { ...edge, row, rows }),
    ).getBoundingRect(this.at({ row, column, rows, columns }));
  }

  private edgeFrom(direction: string, activeCell?: RangePlace | string): { row: number; column: number } {
    const cell = typeof activeCell === "string" ? this.worksheet.getRange(activeCell) : activeCell;
    const { row, column } = (cell ?? this).area;
    if (!contains(this.area, { row, column, rows: 1, columns: 1 })) throw new HostError("InvalidArgument");
    return findDataEdge(this.worksheet.cells.grid, { row, column }, checkDirection(direction));
  }

  /** Without a destination Excel looks at the neighbours; here it has to be given. */
  autoFill(destination?: RangePlace | string, type = "FillDefault"): void {
    if (destination === undefined)
      throw new HostError("NotImplemented", "The workbench fills a range that is given, and finds none of its own.");
    const target = typeof destination === "string" ? this.worksheet.getRange(destination) : destination;
    if (target.worksheet !== this.worksheet) throw new HostError("InvalidArgument");
    if (type === "FillFormats") this.worksheet.guard("allowFormatCells");
    else this.worksheet.beforeWrite(target.area);
    fillCells(this.worksheet.cells.grid, this.area, target.area, type);
    this.worksheet.afterWrite(target.area);
  }
}

function allOrNone(flags: readonly boolean[]): boolean | null {
  if (!flags.includes(false)) return true;
  return flags.includes(true) ? null : false;
}

/** The numbers from a first one on that no flag hides. */
function shownFrom(first: number, hidden: readonly boolean[]): number[] {
  return hidden.flatMap((flag, offset) => (flag ? [] : [first + offset]));
}
