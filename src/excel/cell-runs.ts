import type { Rectangle } from "../sheet/address";

/** Cells of a rectangle as few rectangles, without those that are taken; `taken` counts from its corner. */
export function getUntakenRuns(whole: Rectangle, taken: readonly { row: number; column: number }[]): Rectangle[] {
  const byRow = new Map<number, number[]>();
  for (const { row, column } of taken) byRow.set(row, [...(byRow.get(row) ?? []), column]);
  const runs: Rectangle[] = [];
  let from = 0;
  for (const row of [...byRow.keys(), whole.rows].sort((a, b) => a - b)) {
    if (row > from) runs.push({ ...whole, row: whole.row + from, rows: row - from });
    if (row < whole.rows) runs.push(...splitRow({ ...whole, row: whole.row + row, rows: 1 }, byRow.get(row) ?? []));
    from = row + 1;
  }
  return runs;
}

function splitRow(line: Rectangle, taken: number[]): Rectangle[] {
  const runs: Rectangle[] = [];
  let from = 0;
  for (const column of [...taken, line.columns].sort((a, b) => a - b)) {
    if (column > from) runs.push({ ...line, column: line.column + from, columns: column - from });
    from = column + 1;
  }
  return runs;
}
