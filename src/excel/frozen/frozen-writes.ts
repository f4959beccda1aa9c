import type { Rectangle } from "../../sheet/address";
import type { FrozenSheet } from "./frozen-sheet";

/** Cells of one sheet that are written at once. */
export interface FrozenWrite {
  sheet: string;
  area: Rectangle;
  contents: (string | number | boolean)[][];
}

/** Ranges that one request writes: each costs Excel more than its cells. */
const MOST_WRITES = 2000;

/** The fewest rectangles that these simple means find: runs within rows, and like runs below one another. */
export function listWrites({ sheet, writes, anchors }: FrozenSheet): FrozenWrite[] {
  const areas: FrozenWrite[] = [];
  const lowest = new Map<string, FrozenWrite>();
  for (const row of [...writes.keys()].sort((a, b) => a - b)) {
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
export function groupWrites(writes: readonly FrozenWrite[], limit: number): FrozenWrite[][] {
  const groups: FrozenWrite[][] = [];
  let bytes = Infinity;
  for (const write of writes.flatMap((each) => splitWrite(each, limit))) {
    const size = sizeOf(write);
    if (bytes + size > limit || groups.at(-1)!.length >= MOST_WRITES) {
      groups.push([]);
      bytes = 0;
    }
    groups.at(-1)!.push(write);
    bytes += size;
  }
  return groups;
}

/** Bytes that naming a range takes in a request, at least. */
const PER_RANGE = 500;
const sizeOf = ({ contents }: FrozenWrite): number =>
  PER_RANGE + new TextEncoder().encode(JSON.stringify(contents)).length;

function splitWrite(write: FrozenWrite, limit: number): FrozenWrite[] {
  const { area, contents } = write;
  if (area.rows === 1 || sizeOf(write) <= limit) return [write];
  const half = Math.floor(area.rows / 2);
  const top = { ...write, area: { ...area, rows: half }, contents: contents.slice(0, half) };
  const rest = { ...area, row: area.row + half, rows: area.rows - half };
  return [top, { ...write, area: rest, contents: contents.slice(half) }].flatMap((each) => splitWrite(each, limit));
}
