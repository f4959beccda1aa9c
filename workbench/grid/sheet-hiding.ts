import { BooleanNumber, type IObjectArrayPrimitiveType } from "@univerjs/core";
import type { FWorksheet } from "@univerjs/sheets/facade";
import type { GridHiding } from "./hiding";

/** Hidden rows and columns of one sheet, as far as it has any yet. */
export class SheetHiding implements GridHiding {
  constructor(private readonly sheet: FWorksheet) {}

  all(): { rows: number[]; columns: number[] } {
    const sheet = this.sheet.getSheet();
    return {
      rows: hiddenLines(sheet.getRowManager().getRowData()),
      columns: hiddenLines(sheet.getColumnManager().getColumnData()),
    };
  }

  rows(row: number, count: number): boolean[] {
    const sheet = this.sheet.getSheet();
    return Array.from({ length: count }, (_, offset) => !sheet.getRowRawVisible(row + offset));
  }

  setRows(row: number, count: number, hidden: boolean): void {
    const rows = Math.min(count, this.sheet.getMaxRows() - row);
    if (rows <= 0) return;
    if (hidden) this.sheet.hideRows(row, rows);
    else this.sheet.showRows(row, rows);
  }

  columns(column: number, count: number): boolean[] {
    const sheet = this.sheet.getSheet();
    return Array.from({ length: count }, (_, offset) => !sheet.getColVisible(column + offset));
  }

  setColumns(column: number, count: number, hidden: boolean): void {
    const columns = Math.min(count, this.sheet.getMaxColumns() - column);
    if (columns <= 0) return;
    if (hidden) this.sheet.hideColumns(column, columns);
    else this.sheet.showColumns(column, columns);
  }
}

/** Indexes of rows or columns that are hidden, filters left aside. */
export function hiddenLines(lines: IObjectArrayPrimitiveType<{ hd?: BooleanNumber }>): number[] {
  return Object.entries(lines).flatMap(([index, line]) => (line?.hd === BooleanNumber.TRUE ? [Number(index)] : []));
}
