import type { Area, CellValue, GridSheet } from "../grid/grid";
import { literalText } from "./cell-text";

export type CopyPart = "All" | "Formulas" | "Values" | "Formats";

/** Copies cells to another place, of the same sheet or another; formulas go as they stand. */
export function copyCells(
  from: GridSheet,
  area: Area,
  to: GridSheet,
  row: number,
  column: number,
  part: CopyPart = "All",
): void {
  const target = { ...area, row, column };
  const contents = part === "Formats" ? undefined : readContents(from, area, part === "Values");
  const formats = part === "All" || part === "Formats" ? readFormats(from, area) : undefined;
  if (formats) {
    to.clear(target, "Formats");
    to.setNumberFormats(target, formats.numbers);
    for (const { row: r, column: c, style } of formats.styles)
      to.setStyle({ row: row + r, column: column + c, rows: 1, columns: 1 }, style);
  }
  if (contents) to.write(target, contents);
}

/** Moves cells, leaving empty unformatted ones behind. */
export function moveCells(sheet: GridSheet, area: Area, row: number, column: number): void {
  const contents = readContents(sheet, area, false);
  const formats = readFormats(sheet, area);
  sheet.clear(area, "All");
  const target = { ...area, row, column };
  sheet.clear(target, "All");
  sheet.setNumberFormats(target, formats.numbers);
  for (const { row: r, column: c, style } of formats.styles)
    sheet.setStyle({ row: row + r, column: column + c, rows: 1, columns: 1 }, style);
  sheet.write(target, contents);
}

function readContents(sheet: GridSheet, area: Area, valuesOnly: boolean): CellValue[][] {
  const values = sheet.values(area);
  if (valuesOnly) return values.map((line) => line.map(literalText));
  return sheet
    .formulas(area)
    .map((line, row) => line.map((formula, column) => storable(formula, values[row]?.[column] ?? "")));
}

/** Text that begins with "=" reads like a formula; only a formula differs from its value. */
function storable(formula: CellValue, value: CellValue): CellValue {
  return typeof formula === "string" && formula.startsWith("=") && formula !== value ? formula : literalText(value);
}

function readFormats(sheet: GridSheet, area: Area) {
  const styles = [];
  for (let row = 0; row < area.rows; row++) {
    for (let column = 0; column < area.columns; column++) {
      const style = sheet.style(area.row + row, area.column + column);
      if (Object.keys(style).length > 0) styles.push({ row, column, style });
    }
  }
  return { numbers: sheet.numberFormats(area), styles };
}
