import { HostError } from "../protocol/host-error";
import type { Range } from "./range";

/** A line of rows or of columns: where it begins, and how long it is. */
type Band = readonly [start: number, length: number];

interface Piece {
  range: Range;
  /** Its place once the rows and columns between the pieces are taken out. */
  row: number;
  column: number;
}

/**
 * The pieces of several ranges as they lie closed up. @throws HostError InvalidArgument unless they are what is left of
 * one rectangle when whole rows and columns are taken out of it.
 */
export function closedUp(ranges: readonly Range[]): Piece[] {
  const rows = bands(ranges.map(({ area }) => [area.row, area.rows]));
  const columns = bands(ranges.map(({ area }) => [area.column, area.columns]));
  const places = new Set(ranges.map(({ area }) => `${area.row} ${area.column}`));
  if (places.size !== ranges.length || places.size !== rows.size * columns.size) throw new HostError("InvalidArgument");
  return ranges.map((range) => ({
    range,
    row: rows.get(range.area.row) ?? 0,
    column: columns.get(range.area.column) ?? 0,
  }));
}

/** Where each band begins when they follow each other closely. */
function bands(all: readonly Band[]): Map<number, number> {
  const lengths = new Map(all);
  if (all.some(([start, length]) => lengths.get(start) !== length)) throw new HostError("InvalidArgument");
  const found = new Map<number, number>();
  let [offset, end] = [0, 0];
  for (const [start, length] of [...lengths].sort(([a], [b]) => a - b)) {
    if (start < end) throw new HostError("InvalidArgument");
    found.set(start, offset);
    [offset, end] = [offset + length, start + length];
  }
  return found;
}
