import { doInPieces, finish, type Pieces } from "../../core/pieces";
import { formatAddress } from "../../sheet/address";
import type { CellPlace } from "./examination";

/** Cells that follow each other down a column of one sheet. */
export type Stack<T extends CellPlace> = [T, ...T[]];

/** Cells, and ranges, that one request reads or writes: more would keep the page from answering. */
export const MOST_CELLS = 1500;
const MOST_STACKS = 200;

/** Cells as few stacks, each once; a cell at a time. */
export function* stackInPieces<T extends CellPlace>(cells: readonly T[]): Pieces<Stack<T>[]> {
  const byPlace = new Map<string, T>();
  yield* doInPieces(cells, (cell) => byPlace.set(`${cell.sheet}!${cell.row},${cell.column}`, cell));
  const sorted = [...byPlace.values()].sort(
    (a, b) => (a.sheet < b.sheet ? -1 : a.sheet > b.sheet ? 1 : 0) || a.column - b.column || a.row - b.row,
  );
  const stacks: Stack<T>[] = [];
  for (const cell of sorted) {
    const stack = stacks.at(-1);
    const above = stack?.at(-1);
    const follows = above?.sheet === cell.sheet && above.column === cell.column && above.row + 1 === cell.row;
    if (stack && follows && stack.length < MOST_CELLS) stack.push(cell);
    else stacks.push([cell]);
    yield;
  }
  return stacks;
}

/** The same at one go, for few cells. */
export const stackCells = <T extends CellPlace>(cells: readonly T[]): Stack<T>[] => finish(stackInPieces(cells));

/** Stacks that go together into one request. */
export function batchStacks<T extends CellPlace>(stacks: readonly Stack<T>[]): Stack<T>[][] {
  const batches: Stack<T>[][] = [];
  let cells = Infinity;
  for (const stack of stacks) {
    if (cells + stack.length > MOST_CELLS || batches.at(-1)!.length >= MOST_STACKS) {
      batches.push([]);
      cells = 0;
    }
    batches.at(-1)!.push(stack);
    cells += stack.length;
  }
  return batches;
}

/** The cells of a stack. */
export function getStackRange({ workbook }: Excel.RequestContext, [first, ...rest]: Stack<CellPlace>): Excel.Range {
  const { row, column } = first;
  return workbook.worksheets
    .getItem(first.sheet)
    .getRange(formatAddress({ row, column, rows: 1 + rest.length, columns: 1 }));
}
