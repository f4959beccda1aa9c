import { formatAddress } from "../../sheet/address";
import type { Repair } from "./examination";

/** Repairs of cells that follow each other down a column of one sheet. */
export type Stack = [Repair, ...Repair[]];

/** Cells that one request reads or writes. */
const MOST_CELLS = 4000;

/** Repairs as few stacks, each cell once. */
export function stackRepairs(repairs: readonly Repair[]): Stack[] {
  const byPlace = new Map(repairs.map((repair) => [`${repair.sheet}!${repair.row},${repair.column}`, repair]));
  const sorted = [...byPlace.values()].sort(
    (a, b) => (a.sheet < b.sheet ? -1 : a.sheet > b.sheet ? 1 : 0) || a.column - b.column || a.row - b.row,
  );
  const stacks: Stack[] = [];
  for (const repair of sorted) {
    const stack = stacks.at(-1);
    const above = stack?.at(-1);
    const follows = above?.sheet === repair.sheet && above.column === repair.column && above.row + 1 === repair.row;
    if (stack && follows && stack.length < MOST_CELLS) stack.push(repair);
    else stacks.push([repair]);
  }
  return stacks;
}

/** Stacks that go together into one request. */
export function batchStacks(stacks: readonly Stack[]): Stack[][] {
  const batches: Stack[][] = [];
  let cells = Infinity;
  for (const stack of stacks) {
    if (cells + stack.length > MOST_CELLS) {
      batches.push([]);
      cells = 0;
    }
    batches.at(-1)!.push(stack);
    cells += stack.length;
  }
  return batches;
}

/** The cells of a stack. */
export function getStackRange({ workbook }: Excel.RequestContext, [first, ...rest]: Stack): Excel.Range {
  const { row, column } = first;
  return workbook.worksheets
    .getItem(first.sheet)
    .getRange(formatAddress({ row, column, rows: 1 + rest.length, columns: 1 }));
}
