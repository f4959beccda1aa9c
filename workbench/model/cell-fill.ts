import type { Area, CellValue, GridSheet } from "../grid/grid";
import { HostError } from "../protocol/host-error";
import { contains, matrix } from "./area";
import { areaOf, isFormula, readBlock, writeLooks, type CellBlock } from "./cell-block";
import { dateFiller } from "./date-fill";
import { moveFormula } from "./formula-references";
import { growthFiller, repeatingFiller, seriesFiller, type Filler } from "./series-fill";

/** Fills an area from a part of it, which spans it in one direction. `type` is an Excel.AutoFillType. */
export function fillCells(sheet: GridSheet, source: Area, target: Area, type: string): void {
  const down = source.column === target.column && source.columns === target.columns;
  const right = source.row === target.row && source.rows === target.rows;
  if (!contains(target, source) || (!down && !right)) throw new HostError("InvalidArgument");
  const block = readBlock(sheet, source);
  const at = (row: number, column: number) => ({
    row: row + target.row - source.row,
    column: column + target.column - source.column,
  });
  if (type !== "FillValues") writeLooks(sheet, target.row, target.column, fillLooks(block, target, at));
  if (type === "FillFormats") return;
  const cells = fillContents(block, target, at, { down, type });
  sheet.write(areaOf(target.row, target.column, cells), cells);
}

type Locate = (row: number, column: number) => { row: number; column: number };

function fillContents(
  { contents }: CellBlock,
  target: Area,
  at: Locate,
  { down, type }: { down: boolean; type: string },
): CellValue[][] {
  const lines = down ? (contents[0] ?? []).map((_, column) => contents.map((line) => line[column] ?? "")) : contents;
  const fillers = lines.map((line) => fillerFor(line, type));
  return matrix(target.rows, target.columns, (row, column) => {
    const place = at(row, column);
    const distance = down ? place.row : place.column;
    const line = lines[down ? place.column : place.row] ?? [];
    const cell = fillers[down ? place.column : place.row]?.(distance) ?? "";
    if (!isFormula(cell)) return cell;
    const origin = ((distance % line.length) + line.length) % line.length;
    return moveFormula(cell, down ? distance - origin : 0, down ? 0 : distance - origin);
  });
}

function fillerFor(line: readonly CellValue[], type: string): Filler {
  switch (type) {
    case "FillDefault":
    case "FillValues":
      return line.some(isFormula) ? repeatingFiller(line) : seriesFiller(line, false);
    case "FillSeries":
      return seriesFiller(line, true);
    case "FillCopy":
      return repeatingFiller(line);
    default:
      return numbersFiller(line, type);
  }
}

/** What only numbers, dates among them, go on by; everything else is repeated. */
function numbersFiller(line: readonly CellValue[], type: string): Filler {
  if (type === "FlashFill") throw new HostError("NotImplemented", `The workbench does not fill by ${type}.`);
  if (!line.every((cell) => typeof cell === "number")) return repeatingFiller(line);
  const numbers = line as readonly number[];
  if (type === "LinearTrend") return seriesFiller(numbers, true);
  if (type !== "GrowthTrend") return dateFiller(numbers, type);
  if (numbers.some((number) => number <= 0)) throw new HostError("InvalidArgument");
  return growthFiller(numbers);
}

function fillLooks({ numberFormats, styles }: CellBlock, target: Area, at: Locate) {
  const around = <T>(lines: readonly (readonly T[])[], row: number, column: number): T => {
    const line = lines[((row % lines.length) + lines.length) % lines.length] ?? [];
    return line[((column % line.length) + line.length) % line.length] as T;
  };
  const fill = <T>(lines: readonly (readonly T[])[]) =>
    matrix(target.rows, target.columns, (row, column) => {
      const place = at(row, column);
      return around(lines, place.row, place.column);
    });
  return { numberFormats: fill(numberFormats), styles: fill(styles) };
}
