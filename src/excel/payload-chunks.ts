import type { CellsPart } from "../sheet/plan";

/** Excel on the web refuses requests over 5 MB; this leaves room for the rest of the batch. */
export const LARGEST_PAYLOAD = 4 * 1024 * 1024;
/** Below this a refusal has another cause than the size. */
export const SMALLEST_PAYLOAD = 64 * 1024;

/** Splits cells by rows so that the values and formats of each part stay under `limit` bytes as JSON; a row is never split. */
export function splitCells(part: CellsPart, limit: number): CellsPart[] {
  const encoder = new TextEncoder();
  const chunks: CellsPart[] = [];
  let from = 0;
  let bytes = 0;
  const cut = (to: number) => {
    const [values, formats] = [part.values.slice(from, to), part.formats.slice(from, to)];
    chunks.push({ ...part, row: part.row + from, values, formats });
  };
  part.values.forEach((row, index) => {
    const size = encoder.encode(JSON.stringify(row) + JSON.stringify(part.formats[index])).length + 2;
    if (index > from && bytes + size > limit) {
      cut(index);
      from = index;
      bytes = 0;
    }
    bytes += size;
  });
  cut(part.values.length);
  return chunks;
}

/** Bytes of the cells as JSON. */
export function weigh(parts: readonly CellsPart[]): number {
  return new TextEncoder().encode(JSON.stringify(parts)).length;
}
