import type { IWorksheetData } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import type { FWorkbook } from "@univerjs/sheets/facade";
import { firstSheetData, type FirstSheet } from "./first-sheet";

/** What every new sheet has. */
export interface SheetDefaults {
  /** Size, which grows as cells are written. */
  rows: number;
  columns: number;
  /** Font of cells that name none. */
  fontFamily: string;
}

/** Excel's, in pixels: 15 by 48 points. */
const CELL_SIZE = { defaultRowHeight: 20, defaultColumnWidth: 64 };

let created = 0;

/**
 * A workbook with these sheets, whose formulas are not calculated yet. Its id is its own, for Univer's caches of formulas are
 * shared by all workbooks of a process.
 */
export function createWorkbook(api: FUniver, first: readonly FirstSheet[], defaults: SheetDefaults): FWorkbook {
  created += 1;
  const sheets = first.map((sheet, index) => ({
    id: `sheet-${index + 1}`,
    name: sheet.name,
    ...sheetData(defaults),
    ...firstSheetData(sheet, defaults.rows, defaults.columns),
  }));
  return api.createWorkbook({
    id: `workbook-${created}`,
    name: "Workbook",
    sheetOrder: sheets.map(({ id }) => id),
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id, sheet])),
  });
}

export function sheetData({ rows, columns, fontFamily }: SheetDefaults): Partial<IWorksheetData> {
  return { rowCount: rows, columnCount: columns, ...CELL_SIZE, defaultStyle: { ff: fontFamily, fs: 11 } };
}
