import type { Cell, Sheet } from "hucre/xlsx";
import type { CellValue, GridSheet } from "../grid/grid";
import { parseAddress } from "../model/address";
import { literalText } from "../model/cell-text";
import { moveFormula } from "../model/formula-references";
import { formulaFromFile } from "./file-formula";
import { inBlocks } from "./cell-blocks";
import { dateToNumber } from "./file-date";

/** What goes into a sheet's cells, and when: formulas after the tables and names that they speak of. */
export interface OpenedCells {
  constants: CellPlan[];
  formulas: CellPlan[];
}

export interface CellPlan {
  row: number;
  column: number;
  input: CellValue;
}

/** A sheet's cells as inputs; what an array spills is left to the array. */
export function readCells(sheet: Sheet, is1904: boolean): OpenedCells {
  const opened: OpenedCells = { constants: [], formulas: [] };
  const spilled = spilledCells(sheet);
  const shared = sharedFormulas(sheet);
  sheet.rows.forEach((values, row) => {
    values.forEach((value, column) => {
      const key = `${row},${column}`;
      const formula = formulaOf(sheet.cells?.get(key), row, column, shared);
      if (formula !== undefined) opened.formulas.push({ row, column, input: formula });
      else if (value !== null && value !== undefined && !spilled.has(key))
        opened.constants.push({ row, column, input: inputOf(value, is1904) });
    });
  });
  return opened;
}

function inputOf(value: NonNullable<Sheet["rows"][number][number]>, is1904: boolean): CellValue {
  if (value instanceof Date) return dateToNumber(value, is1904);
  // Text that would be read as something else is marked.
  return typeof value === "string" && /^[=']/.test(value) ? literalText(value) : value;
}

interface Shared {
  row: number;
  column: number;
  formula: string;
}

/** A formula that is filled down stands in its first cell only. */
function sharedFormulas({ cells }: Sheet): Map<number, Shared> {
  const shared = new Map<number, Shared>();
  for (const [key, cell] of cells ?? []) {
    if (cell.formulaType !== "shared" || cell.formulaSharedIndex === undefined || !cell.formula) continue;
    const [row = 0, column = 0] = key.split(",").map(Number);
    shared.set(cell.formulaSharedIndex, { row, column, formula: formulaFromFile(cell.formula) });
  }
  return shared;
}

function formulaOf(
  cell: Cell | undefined,
  row: number,
  column: number,
  shared: ReadonlyMap<number, Shared>,
): string | undefined {
  if (cell?.formula) return formulaFromFile(cell.formula);
  const first = cell?.formulaSharedIndex === undefined ? undefined : shared.get(cell.formulaSharedIndex);
  return first && moveFormula(first.formula, row - first.row, column - first.column);
}

function spilledCells({ cells }: Sheet): Set<string> {
  const spilled = new Set<string>();
  for (const [key, { formula, formulaType, formulaRef }] of cells ?? []) {
    const area = formulaType === "array" && formula && formulaRef ? parseAddress(formulaRef)?.area : undefined;
    if (!area) continue;
    for (let row = area.row; row < area.row + area.rows; row += 1) {
      for (let column = area.column; column < area.column + area.columns; column += 1) {
        const place = `${row},${column}`;
        if (place !== key) spilled.add(place);
      }
    }
  }
  return spilled;
}

/** `null` cells stay as they are. */
export function writeCells(sheet: GridSheet, cells: readonly CellPlan[]): void {
  inBlocks(cells, (area, block) => {
    const matrix = Array.from({ length: area.rows }, () => Array<CellValue | null>(area.columns).fill(null));
    for (const { row, column, input } of block) matrix[row - area.row]![column - area.column] = input;
    sheet.write(area, matrix);
  });
}
