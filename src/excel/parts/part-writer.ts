import { type Rectangle, formatAddress, shiftBy } from "../../sheet/address";
import type { Part } from "../../sheet/plan";
import type { Placement } from "../placement";

/** Where the parts of one block are written. */
export interface Site {
  worksheet: Excel.Worksheet;
  placement: Placement;
}

/** A block at the selection whose writing failed, and what was found there afterwards. */
export interface Ruin extends Site {
  /** The cells of the block, as few rectangles, without those that somebody else has changed since. */
  untaken: Rectangle[];
  /** Tables over exactly the cells that ours were made over. */
  tables: Excel.Table[];
  /** Sizes as they are now: of the block's columns, where they were ours to set, and of its tall rows. */
  columns: Excel.Range[];
  tallRows: Excel.Range[];
}

/** One kind of part: what it needs, which cells it takes, how it is written and how it is taken back. */
export interface PartWriter<P extends Part> {
  /** The ExcelApi requirement set below which the part is left out. */
  needs: string | ((part: P) => string);
  /** The cells of the block that must be free for it. */
  areas: (part: P) => Rectangle[];
  /** Queues the writing; what it gives is called once all is written, and says whether it has queued more. */
  write: (site: Site, part: P) => (() => boolean) | void;
  /** Queues the taking back at the selection; a sheet of the plan's own is deleted as a whole. */
  undo: (ruin: Ruin, part: P) => void;
}

/** A part of the block's cells, `row` and `column` counted from its corner. */
export function getCells({ worksheet, placement }: Site, part: Rectangle): Excel.Range {
  return worksheet.getRange(formatAddress(shift(placement, part)));
}

/** Nothing to take back: it is never written at the selection, or goes with what other parts take back. */
export const leave = (): void => undefined;

/** The name that a table or pivot has got. */
export function getName({ names }: Placement, suggestion: string): string {
  const name = names.get(suggestion);
  if (name === undefined) throw new RangeError(`nothing is named ${suggestion} in the plan`);
  return name;
}

/** A rectangle of the block as one of its sheet. */
export function shift({ rectangle }: Placement, part: Rectangle): Rectangle {
  return shiftBy(rectangle, part);
}
