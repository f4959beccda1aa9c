import type { Area } from "../grid/grid";

/** Rows in a block. */
const BLOCK = 500;

/** Calls `act` for cells a block of rows at a time, so that a cell far from the others does not bring in everything between them. */
export function inBlocks<T extends { row: number; column: number }>(
  cells: readonly T[],
  act: (area: Area, cells: readonly T[]) => void,
): void {
  const blocks = new Map<number, T[]>();
  for (const cell of cells) {
    const block = Math.floor(cell.row / BLOCK);
    const known = blocks.get(block);
    if (known) known.push(cell);
    else blocks.set(block, [cell]);
  }
  for (const block of blocks.values()) act(boundsOf(block), block);
}

function boundsOf(cells: readonly { row: number; column: number }[]): Area {
  let [top, left, bottom, right] = [Infinity, Infinity, 0, 0];
  for (const { row, column } of cells) {
    top = Math.min(top, row);
    left = Math.min(left, column);
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
  }
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}
