import type { Area, CellStyle, CellValue, GridSheet } from "../grid/grid";
import { matrix } from "./area";
import { literalText } from "./cell-text";

/** Cells taken out of a sheet: what is in them as it can be written again, and their looks. */
export interface CellBlock {
  contents: CellValue[][];
  numberFormats: string[][];
  styles: CellStyle[][];
}

export function readBlock(sheet: GridSheet, area: Area): CellBlock {
  return {
    contents: readContents(sheet, area),
    numberFormats: sheet.numberFormats(area),
    styles: matrix(area.rows, area.columns, (row, column) => sheet.style(area.row + row, area.column + column)),
  };
}

/** Formulas as they stand, and values. */
export function readContents(sheet: GridSheet, area: Area): CellValue[][] {
  const values = sheet.values(area);
  return sheet
    .formulas(area)
    .map((line, row) => line.map((formula, column) => storable(formula, values[row]?.[column] ?? "")));
}

/** Text that begins with "=" reads like a formula; only a formula differs from its value. */
function storable(formula: CellValue, value: CellValue): CellValue {
  return isFormula(formula) && formula !== value ? formula : literalText(value);
}

export function writeBlock(sheet: GridSheet, row: number, column: number, block: CellBlock): void {
  writeLooks(sheet, row, column, block);
  sheet.write(areaOf(row, column, block.contents), block.contents);
}

export function writeLooks(
  sheet: GridSheet,
  row: number,
  column: number,
  { numberFormats, styles }: Pick<CellBlock, "numberFormats" | "styles">,
): void {
  const area = areaOf(row, column, numberFormats);
  sheet.clear(area, "Formats");
  sheet.setNumberFormats(area, numberFormats);
  styles.forEach((line, r) =>
    line.forEach((style, c) => {
      if (Object.keys(style).length > 0)
        sheet.setStyle({ row: row + r, column: column + c, rows: 1, columns: 1 }, style);
    }),
  );
}

/** Rows as columns. */
export function turn({ contents, numberFormats, styles }: CellBlock): CellBlock {
  return { contents: turned(contents), numberFormats: turned(numberFormats), styles: turned(styles) };
}

export function turned<T>(lines: readonly (readonly T[])[]): T[][] {
  return (lines[0] ?? []).map((_, column) => lines.map((line) => line[column] as T));
}

export function areaOf(row: number, column: number, cells: readonly (readonly unknown[])[]): Area {
  return { row, column, rows: cells.length, columns: cells[0]?.length ?? 0 };
}

export function isFormula(cell: CellValue): cell is string {
  return typeof cell === "string" && cell.startsWith("=");
}
