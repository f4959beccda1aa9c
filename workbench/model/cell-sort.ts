import type { Area, GridSheet } from "../grid/grid";
import { HostError } from "../protocol/host-error";
import { isFormula, readBlock, writeBlock, type CellBlock } from "./cell-block";
import { moveFormula } from "./formula-references";
import { joined } from "./range-areas";
import { sortedOrder, type SortField } from "./sort-order";

/**
 * Sorts the rows of an area by some of its columns: contents and looks move, relative references with them. Rows that a person
 * or a filter hides stay where they are. Gives the rows that others stand in now; none where the order was right.
 */
export function sortRows(sheet: GridSheet, area: Area, fields: readonly SortField[], matchCase: boolean): Area[] {
  checkFields(fields, area.columns);
  const order = visibleOrder(sheet, area, fields, matchCase);
  const moved = order.flatMap((from, to) => (from === to ? [] : [{ ...area, row: area.row + to, rows: 1 }]));
  if (moved.length > 0) writeBlock(sheet, area.row, area.column, arrange(readBlock(sheet, area), order));
  return joined(moved);
}

/** For each row which one comes there. */
function visibleOrder(sheet: GridSheet, area: Area, fields: readonly SortField[], matchCase: boolean): number[] {
  const values = sheet.values(area);
  const hidden = sheet.hiding.rows(area.row, area.rows);
  const order = [...values.keys()];
  const shown = order.filter((row) => !hidden[row] && !sheet.filter.hides(area.row + row));
  const lines = shown.map((row) => values[row] ?? []);
  sortedOrder(lines, fields, matchCase).forEach((from, to) => order.splice(shown[to] ?? 0, 1, shown[from] ?? 0));
  return order;
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
