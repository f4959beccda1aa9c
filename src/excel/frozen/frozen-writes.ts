import type { Pieces } from "../../core/pieces";
import type { Rectangle } from "../../sheet/address";
import type { FrozenSheet } from "./frozen-sheet";

/** Cells of one sheet that are written at once. */
export interface FrozenWrite {
  sheet: string;
  area: Rectangle;
  contents: (string | number | boolean)[][];
}

/** Ranges that one request writes: each costs Excel, and the page, more than its cells. */
const MOST_WRITES = 200;

/** The fewest rectangles that these simple means find, a row at a time: runs within rows, and like runs below one another. */
export function* listWrites({ sheet, writes, anchors }: FrozenSheet): Pieces<FrozenWrite[]> {
  const areas: FrozenWrite[] = [];
  const lowest = new Map<string, FrozenWrite>();
  for (const row of [...writes.keys()].sort((a, b) => a - b)) {
    yield;
    for (const { column, contents } of runsOf(writes.get(row)!)) {
      const key = `${column} ${contents.length}`;
      const above = lowest.get(key);
      if (above && above.area.row + above.area.rows === row) {
        above.area.rows += 1;
        above.contents.push(contents);
      } else {
        const area = { row, column, rows: 1, columns: contents.length };
        areas.push({ sheet, area, contents: [contents] });
        lowest.set(key, areas.at(-1)!);
      }
    }
  }
  // A formula that fills other cells goes first: what it filled is free then.
  const first = anchors.map(({ row, column }): FrozenWrite => {
    const content = writes.get(row)!.get(column)!;
    return { sheet, area: { row, column, rows: 1, columns: 1 }, contents: [[content]] };
  });
  return [...first, ...areas];
}

function runsOf(line: ReadonlyMap<number, string | number | boolean>) {
  const runs: { column: number; contents: (string | number | boolean)[] }[] = [];
  for (const [column, content] of [...line].sort(([a], [b]) => a - b)) {
    const run = runs.at(-1);
    if (run && run.column + run.contents.length === column) run.contents.push(content);
    else runs.push({ column, contents: [content] });
  }
  return runs;
}

/** Writes that together fit into one request of `limit` bytes; more cells than that at once are split by rows. */
export function* groupWrites(writes: readonly FrozenWrite[], limit: number): Pieces<FrozenWrite[][]> {
  const groups: FrozenWrite[][] = [];
  let bytes = Infinity;
  for (const write of writes) {
    for (const { part, size } of yield* splitWrite(write, limit)) {
      if (bytes + size > limit || groups.at(-1)!.length >= MOST_WRITES) {
        groups.push([]);
        bytes = 0;
      }
      groups.at(-1)!.push(part);
      bytes += size;
    }
  }
  return groups;
}

/** Bytes that naming a range takes in a request, at least. */
const PER_RANGE = 500;

/** The rows of a write in parts of at most `limit` bytes, a row at a time; a row is never split. */
function* splitWrite(write: FrozenWrite, limit: number): Pieces<{ part: FrozenWrite; size: number }[]> {
  const encoder = new TextEncoder();
  const parts: { part: FrozenWrite; size: number }[] = [];
  let [from, size] = [0, PER_RANGE];
  const cut = (to: number): void => {
    const area = { ...write.area, row: write.area.row + from, rows: to - from };
    parts.push({ part: { ...write, area, contents: write.contents.slice(from, to) }, size });
    [from, size] = [to, PER_RANGE];
  };
  for (const [index, row] of write.contents.entries()) {
    const bytes = encoder.encode(JSON.stringify(row)).length + 1;
    if (index > from && size + bytes > limit) cut(index);
    size += bytes;
    yield;
  }
  cut(write.contents.length);
  return parts;
}
