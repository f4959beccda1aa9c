import type { SheetLayout } from "./sheet-layout";

/** Excel on the web refuses requests over 5 MB; this leaves room for the rest of the batch. */
export const LARGEST_PAYLOAD = 4 * 1024 * 1024;
/** Below this a refusal has another cause than the size. */
export const SMALLEST_PAYLOAD = 64 * 1024;

/** Rows `from` (inclusive) to `to` (exclusive) of a layout. */
export interface RowChunk {
  from: number;
  to: number;
}

/** Splits a layout's rows so that the values and formats of each part stay under `limit` bytes as JSON; a row is never split. */
export function chunkRows(layout: SheetLayout, limit: number): RowChunk[] {
  const encoder = new TextEncoder();
  const chunks: RowChunk[] = [];
  let from = 0;
  let bytes = 0;
  layout.values.forEach((row, index) => {
    const size = encoder.encode(JSON.stringify(row) + JSON.stringify(layout.formats[index])).length + 2;
    if (index > from && bytes + size > limit) {
      chunks.push({ from, to: index });
      from = index;
      bytes = 0;
    }
    bytes += size;
  });
  chunks.push({ from, to: layout.values.length });
  return chunks;
}
