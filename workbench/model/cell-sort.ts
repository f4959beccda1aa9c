import type { Area, GridSheet } from "../grid/grid";
import { HostError } from "../protocol/host-error";
import { isFormula, readBlock, writeBlock, type CellBlock } from "./cell-block";
import { moveFormula } from "./formula-references";
import { joined } from "./range-areas";
import { sortedOrder, type SortField } from "./sort-order";

/**
 * Sorts the rows of an area by some of its columns: contents and looks move, relative references with them.
 * Gives the rows that others stand in now; none where the order was right.
 */
export function sortRows(sheet: GridSheet, area: Area, fields: readonly SortField[], matchCase: boolean): Area[] {
  checkFields(fields, area.columns);
  const order = sortedOrder(sheet.values(area), fields, matchCase);
  const moved = order.flatMap((from, to) => (from === to ? [] : [{ ...area, row: area.row + to, rows: 1 }]));
  if (moved.length > 0) writeBlock(sheet, area.row, area.column, arrange(readBlock(sheet, area), order));
  return joined(moved);
}

function checkFields(fields: readonly SortField[], count: number): void {
  const fine = fields.length > 0 && fields.every(({ key }) => Number.isInteger(key) && key >= 0 && key < count);
  if (!fine) throw new HostError("InvalidArgument");
  if (fields.some(({ sortOn = "Value" }) => sortOn !== "Value"))
    throw new HostError("NotImplemented", "The workbench sorts by values, not by colours or icons.");
}

function arrange({ contents, numberFormats, styles }: CellBlock, order: readonly number[]): CellBlock {
  const pick = <T>(lines: readonly T[][]) => order.map((from) => lines[from] ?? []);
  return {
    contents: order.map((from, to) =>
      (contents[from] ?? []).map((cell) => (isFormula(cell) ? moveFormula(cell, to - from, 0) : cell)),
    ),
    numberFormats: pick(numberFormats),
    styles: pick(styles),
  };
}
