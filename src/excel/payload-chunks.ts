import type { Pieces } from "../core/pieces";
import type { CellsPart } from "../sheet/plan";

/** Excel on the web refuses requests over 5 MB; this leaves room for the rest of the batch. */
export const LARGEST_PAYLOAD = 4 * 1024 * 1024;
/** Of work over a whole workbook: larger requests would keep the page from answering while they are made. */
export const SHORT_PAYLOAD = 160 * 1024;
/** Below this a refusal has another cause than the size. */
export const SMALLEST_PAYLOAD = 64 * 1024;

/** Cells in as few parts as stay under `limit` bytes as JSON; a row is never split. */
export interface Chunks {
  chunks: CellsPart[];
  /** Of all of them. */
  bytes: number;
}

/** Splits cells by rows, a row at a time. */
export function* splitCells(parts: readonly CellsPart[], limit: number): Pieces<Chunks> {
  const encoder = new TextEncoder();
  const split: Chunks = { chunks: [], bytes: 0 };
  for (const part of parts) {
    let from = 0;
    let bytes = 0;
    const cut = (to: number) => {
      const [values, formats] = [part.values.slice(from, to), part.formats.slice(from, to)];
      split.chunks.push({ ...part, row: part.row + from, values, formats });
      split.bytes += bytes;
      from = to;
      bytes = 0;
    };
    for (const [index, row] of part.values.entries()) {
      const size = encoder.encode(JSON.stringify(row) + JSON.stringify(part.formats[index])).length + 2;
      if (index > from && bytes + size > limit) cut(index);
      bytes += size;
      yield;
    }
    cut(part.values.length);
  }
  return split;
}
