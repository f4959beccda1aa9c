/**
 * How far the work has come: of the sheets, whose cells in use are looked up first, of reading these cells, or of writing
 * rows, formats of cells, or cells that are mended.
 */
export interface Progress {
  of: "sheets" | "cells" | "rows" | "formats" | "repairs";
  done: number;
  all: number;
}

/** Whom work over a whole workbook tells how far it has come, and who says whether it is to go on. */
export interface Watch {
  tell: (progress: Progress) => void;
  isCancelled: () => boolean;
}

/** Somebody does not want to wait any longer. */
export class Cancelled extends Error {}

/** Throws where the reader has cancelled. */
export function heed(watch: Watch): void {
  if (watch.isCancelled()) throw new Cancelled();
}

/** For work that nobody waits for so long. */
export const unwatched: Watch = { tell: () => undefined, isCancelled: () => false };
