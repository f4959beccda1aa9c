import { type BlockRecord, markAt } from "../../sheet/block-record";
import { contains } from "../../sheet/address";
import { MARK_LENGTH, markContent } from "../../sheet/content-digest";

/** A cell of a block as it is now, counted from its corner. */
export interface Cell {
  row: number;
  column: number;
}

/**
 * The cells of a block that do not hold what was written into them. Where rows were put in or taken out, those above and
 * below are as they were and each cell that holds something between them has changed. What a PivotTable shows is its own.
 */
export function findChangedCells(record: BlockRecord, contents: unknown[][]): Cell[] {
  const { rows, columns, marks, pivot } = record;
  // Where columns were put in or taken out, no cell can be told from its neighbour.
  if (contents[0]?.length !== columns)
    return cellsOf(contents).filter(({ row, column }) => contents[row]![column] !== "");
  const now = contents.map((line) => line.map(markContent));
  if (contents.length !== rows) return findBetween(now, contents, splitRows(marks, columns * MARK_LENGTH));
  const isOfPivot = ({ row, column }: Cell) =>
    pivot !== undefined && contains(pivot, { row, column, rows: 1, columns: 1 });
  return cellsOf(contents).filter(
    (cell) => now[cell.row]![cell.column] !== markAt(record, cell.row, cell.column) && !isOfPivot(cell),
  );
}

function findBetween(now: string[][], contents: unknown[][], before: string[]): Cell[] {
  const lines = now.map((marks) => marks.join(""));
  const shorter = Math.min(lines.length, before.length);
  let top = 0;
  while (top < shorter && lines[top] === before[top]) top += 1;
  let bottom = 0;
  while (bottom < shorter - top && lines.at(-1 - bottom) === before.at(-1 - bottom)) bottom += 1;
  return cellsOf(contents).filter(
    ({ row, column }) => row >= top && row < lines.length - bottom && contents[row]![column] !== "",
  );
}

const splitRows = (marks: string, length: number): string[] =>
  Array.from({ length: marks.length / length }, (_, row) => marks.slice(row * length, (row + 1) * length));

const cellsOf = (contents: unknown[][]): Cell[] =>
  contents.flatMap((line, row) => line.map((_, column) => ({ row, column })));
