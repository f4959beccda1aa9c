/** Rows and columns of a worksheet since Excel 2007. */
export const SHEET_ROWS = 1_048_576;
export const SHEET_COLUMNS = 16_384;

/** A cell that a formula names; no sheet is the formula's own. Rows and columns count from 0. */
export interface CellReference {
  sheet: string | undefined;
  row: number;
  column: number;
}

const CELL = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/;

/** "$B$2" → row 1, column 1; undefined for anything else, and beyond the sheet, where it is a name such as TAX2013. */
export function parseCellReference(text: string): { row: number; column: number } | undefined {
  const [, letters, digits] = CELL.exec(text) ?? [];
  if (letters === undefined) return undefined;
  const [row, column] = [Number(digits) - 1, parseColumn(letters)];
  return row < SHEET_ROWS && column < SHEET_COLUMNS ? { row, column } : undefined;
}

/** "A" → 0, "aa" → 26. */
function parseColumn(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => 26 * sum + letter.charCodeAt(0) - 64, 0) - 1;
}
