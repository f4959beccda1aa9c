import {
  AddWorksheetMergeMutation,
  RemoveWorksheetMergeCommand,
  RemoveWorksheetMergeMutation,
  SetWorksheetColumnCountMutation,
  SetWorksheetRowCountMutation,
} from "@univerjs/sheets";
import type { FWorksheet } from "@univerjs/sheets/facade";
import { areaOf, MAX_COLUMNS, MAX_ROWS, overlap, rangeOf } from "./area";
import type { Engine } from "./engine";
import type { Area } from "./grid";
import { PIXELS_PER_POINT } from "./points";
import type { Shift } from "./shift";

/** Rows and columns added at a time, so that a sheet growing line by line is not laid out anew for each. */
const ROW_STEP = 100;
const COLUMN_STEP = 10;

/** Rows and columns of one sheet: their number, sizes, merges and frozen panes. */
export class SheetLayout {
  constructor(
    readonly engine: Engine,
    readonly sheet: FWorksheet,
  ) {}

  /** Makes the sheet large enough for an area. @throws RangeError beyond Excel's limits. */
  include({ row, column, rows, columns }: Area): void {
    if (row + rows > MAX_ROWS || column + columns > MAX_COLUMNS)
      throw new RangeError("beyond the sheet's last row or column");
    const place = this.#place();
    if (row + rows > this.sheet.getMaxRows()) {
      this.engine.run(SetWorksheetRowCountMutation.id, { ...place, rowCount: grown(row + rows, ROW_STEP, MAX_ROWS) });
    }
    if (column + columns > this.sheet.getMaxColumns()) {
      this.engine.run(SetWorksheetColumnCountMutation.id, {
        ...place,
        columnCount: grown(column + columns, COLUMN_STEP, MAX_COLUMNS),
      });
    }
  }

  getColumnWidth(column: number): number {
    return this.sheet.getColumnWidth(column) / PIXELS_PER_POINT;
  }

  setColumnWidth(column: number, count: number, points: number): void {
    // All columns to Excel's last are those that the sheet has so far: it must not become sixteen thousand wide.
    const reachesLast = column + count >= MAX_COLUMNS;
    const columns = reachesLast ? Math.max(this.sheet.getMaxColumns() - column, 1) : count;
    this.include({ row: 0, column, rows: 1, columns });
    this.sheet.setColumnWidths(column, columns, Math.round(points * PIXELS_PER_POINT));
  }

  getRowHeight(row: number): number {
    return this.sheet.getRowHeight(row) / PIXELS_PER_POINT;
  }

  setRowHeight(row: number, count: number, points: number): void {
    const rows = Math.min(count, Math.max(this.sheet.getMaxRows() - row, 1));
    this.include({ row, column: 0, rows, columns: 1 });
    this.sheet.setRowHeightsForced(row, rows, Math.round(points * PIXELS_PER_POINT));
  }

  autofitRows(row: number, count: number): void {
    this.include({ row, column: 0, rows: count, columns: 1 });
    this.sheet.setRowAutoHeight(row, count);
  }

  /** The area's other cells keep their contents, unseen. */
  merge(area: Area): void {
    this.include(area);
    this.unmerge(area);
    const params = { ...this.#place(), ranges: [rangeOf(area)] };
    this.engine.change({ id: AddWorksheetMergeMutation.id, params }, { id: RemoveWorksheetMergeMutation.id, params });
  }

  unmerge(area: Area): void {
    if (!this.merges().some((merge) => overlap(merge, area))) return;
    this.engine.run(RemoveWorksheetMergeCommand.id, { ...this.#place(), ranges: [rangeOf(area)] });
  }

  merges(): Area[] {
    return this.sheet.getSheet().getMergeData().map(areaOf);
  }

  frozen(): { rows: number; columns: number } {
    const { ySplit, xSplit } = this.sheet.getSheet().getFreeze();
    return { rows: ySplit, columns: xSplit };
  }

  freeze(rows: number, columns: number): void {
    if (rows === 0 && columns === 0) this.sheet.cancelFreeze();
    else {
      // Univer refuses to freeze all the rows or columns that a sheet has so far.
      this.include({ row: rows, column: columns, rows: 1, columns: 1 });
      this.sheet.setFreeze({ ySplit: rows, xSplit: columns, startRow: rows || -1, startColumn: columns || -1 });
    }
  }

  /** Makes the sheet have a row or column, as far as Excel has it. */
  reach(axis: Shift["axis"], index: number): void {
    const cell = { row: 0, column: 0, rows: 1, columns: 1 };
    const last = (axis === "row" ? MAX_ROWS : MAX_COLUMNS) - 1;
    this.include({ ...cell, [axis]: Math.min(index, last) });
  }

  /** Cuts off what an insertion pushed beyond the last row or column of a sheet that had them all; nothing stood there. */
  trim(): void {
    const place = this.#place();
    if (this.sheet.getMaxRows() > MAX_ROWS)
      this.engine.run(SetWorksheetRowCountMutation.id, { ...place, rowCount: MAX_ROWS });
    if (this.sheet.getMaxColumns() > MAX_COLUMNS)
      this.engine.run(SetWorksheetColumnCountMutation.id, { ...place, columnCount: MAX_COLUMNS });
  }

  #place(): { unitId: string; subUnitId: string } {
    return { unitId: this.engine.unitId, subUnitId: this.sheet.getSheetId() };
  }
}

function grown(needed: number, step: number, most: number): number {
  return Math.min(most, Math.ceil(needed / step) * step);
}
