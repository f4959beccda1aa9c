import type { Area, CellValue, GridSheet } from "../grid/grid";
import { formatAddress } from "./address";
import { matrix } from "./area";
import { areaOf, isFormula, readBlock, turn, writeLooks } from "./cell-block";
import { literalText } from "./cell-text";
import { moveFormula, transposeFormula } from "./formula-references";

export type CopyPart = "All" | "Formulas" | "Values" | "Formats" | "Link";

export interface CopyOptions {
  part?: CopyPart;
  /** Empty cells of the source leave the target's as they are. */
  skipBlanks?: boolean;
  /** Rows become columns. */
  transpose?: boolean;
}

/** Copies cells to another place, of the same sheet or another; relative references move along. */
export function copyCells(
  from: GridSheet,
  area: Area,
  to: GridSheet,
  row: number,
  column: number,
  { part = "All", skipBlanks = false, transpose = false }: CopyOptions = {},
): void {
  const source = readBlock(from, area);
  const block = transpose ? turn(source) : source;
  if (part === "All" || part === "Formats") writeLooks(to, row, column, block);
  if (part === "Formats") return;
  const values = from.values(area);
  const cells = matrix(block.contents.length, block.contents[0]?.length ?? 0, (r, c): CellValue | null => {
    const [sourceRow, sourceColumn] = transpose ? [c, r] : [r, c];
    const place = { row: area.row + sourceRow, column: area.column + sourceColumn };
    const cell = block.contents[r]?.[c] ?? "";
    if (cell === "") return skipBlanks ? null : "";
    if (part === "Link") return `=${formatAddress(from.getName(), { ...place, rows: 1, columns: 1 })}`;
    if (part === "Values") return literalText(values[sourceRow]?.[sourceColumn] ?? "");
    const target = { row: row + r, column: column + c };
    if (!isFormula(cell)) return cell;
    return transpose
      ? transposeFormula(cell, place, target)
      : moveFormula(cell, target.row - place.row, target.column - place.column);
  });
  to.write(areaOf(row, column, cells), cells);
}

/** Where a copy goes: a larger target that holds the source a whole number of times is filled with it. */
export function copyPlaces(source: Area, target: Area, transpose: boolean): { row: number; column: number }[] {
  const [rows, columns] = transpose ? [source.columns, source.rows] : [source.rows, source.columns];
  const fits = target.rows % rows === 0 && target.columns % columns === 0;
  const [down, right] = fits ? [target.rows / rows, target.columns / columns] : [1, 1];
  return Array.from({ length: down * right }, (_, index) => ({
    row: target.row + Math.floor(index / right) * rows,
    column: target.column + (index % right) * columns,
  }));
}
