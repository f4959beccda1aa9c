import type { Area, GridSheet } from "../grid/grid";
import { HostError } from "../protocol/host-error";
import { isFormula, readBlock, turn, turned, writeBlock, type CellBlock } from "./cell-block";
import { moveFormula } from "./formula-references";
import { joined } from "./range-areas";
import { sortedOrder, type SortField } from "./sort-order";

export type SortOrientation = "Rows" | "Columns";

/**
 * Sorts the rows of an area by some of its columns, or its columns by some of its rows: contents and looks move, relative
 * references with them. Lines that a person or a filter hides stay where they are. Gives the lines that others stand in
 * now; none where the order was right.
 */
export function sortLines(
  sheet: GridSheet,
  area: Area,
  fields: readonly SortField[],
  matchCase: boolean,
  orientation: SortOrientation = "Rows",
): Area[] {
  const across = orientation === "Columns";
  checkFields(fields, across ? area.rows : area.columns);
  const order = visibleOrder(sheet, area, fields, matchCase, across);
  const moved = order.flatMap((from, to) => (from === to ? [] : [to]));
  if (moved.length === 0) return [];
  const block = readBlock(sheet, area);
  const sorted = across ? turn(arrange(turn(block), order, across)) : arrange(block, order, across);
  writeBlock(sheet, area.row, area.column, sorted);
  return joinedLines(area, moved, across);
}

/** Neighbouring lines as one area. */
function joinedLines(area: Area, lines: readonly number[], across: boolean): Area[] {
  if (!across) return joined(lines.map((line) => ({ ...area, row: area.row + line, rows: 1 })));
  const swapped = ({ row, column, rows, columns }: Area): Area => ({
    row: column,
    column: row,
    rows: columns,
    columns: rows,
  });
  return joined(lines.map((line) => swapped({ ...area, column: area.column + line, columns: 1 }))).map(swapped);
}

/** For each line which one comes there. */
function visibleOrder(
  sheet: GridSheet,
  area: Area,
  fields: readonly SortField[],
  matchCase: boolean,
  across: boolean,
): number[] {
  const values = across ? turned(sheet.values(area)) : sheet.values(area);
  const hidden = across ? sheet.hiding.columns(area.column, area.columns) : hiddenRows(sheet, area);
  const order = [...values.keys()];
  const shown = order.filter((line) => !hidden[line]);
  const lines = shown.map((line) => values[line] ?? []);
  sortedOrder(lines, fields, matchCase).forEach((from, to) => order.splice(shown[to] ?? 0, 1, shown[from] ?? 0));
  return order;
}

function hiddenRows(sheet: GridSheet, { row, rows }: Area): boolean[] {
  return sheet.hiding.rows(row, rows).map((hidden, offset) => hidden || sheet.filter.hides(row + offset));
}

function checkFields(fields: readonly SortField[], count: number): void {
  const fine = fields.length > 0 && fields.every(({ key }) => Number.isInteger(key) && key >= 0 && key < count);
  if (!fine) throw new HostError("InvalidArgument");
  if (fields.some(({ sortOn = "Value" }) => sortOn !== "Value"))
    throw new HostError("NotImplemented", "The workbench sorts by values, not by colours or icons.");
}

function arrange({ contents, numberFormats, styles }: CellBlock, order: readonly number[], across: boolean): CellBlock {
  const pick = <T>(lines: readonly T[][]) => order.map((from) => lines[from] ?? []);
  const moved = (formula: string, by: number) => (across ? moveFormula(formula, 0, by) : moveFormula(formula, by, 0));
  return {
    contents: order.map((from, to) =>
      (contents[from] ?? []).map((cell) => (isFormula(cell) ? moved(cell, to - from) : cell)),
    ),
    numberFormats: pick(numberFormats),
    styles: pick(styles),
  };
}
