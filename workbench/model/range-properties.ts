import type { CellProperties, Wanted } from "./cell-properties";
import { readCellProperties, readLineProperties, writeCellProperties, writeLineProperties } from "./cell-properties";
import { formatCategory } from "./number-category";
import { RangeEdits } from "./range-edits";
import type { RangeFormat } from "./range-format";

/** How a range's cells look, as plain values of each cell, row or column. */
export abstract class RangeProperties extends RangeEdits {
  abstract readonly format: RangeFormat;
  abstract get numberFormat(): string[][] | null;
  abstract get style(): string | null;
  abstract set style(style: string | null);

  get numberFormatCategories(): ReturnType<typeof formatCategory>[][] | null {
    return this.numberFormat?.map((line) => line.map(formatCategory)) ?? null;
  }

  getCellProperties(wanted: Wanted): CellProperties[][] {
    return readCellProperties(this, wanted);
  }
  setCellProperties(properties: unknown): void {
    writeCellProperties(this, properties);
  }

  /** Null where a column's (or row's) cells differ. */
  getColumnProperties(wanted: Wanted): CellProperties[] {
    return readLineProperties(this, "column", wanted);
  }
  setColumnProperties(properties: unknown): void {
    writeLineProperties(this, "column", properties);
  }
  getRowProperties(wanted: Wanted): CellProperties[] {
    return readLineProperties(this, "row", wanted);
  }
  setRowProperties(properties: unknown): void {
    writeLineProperties(this, "row", properties);
  }
}
