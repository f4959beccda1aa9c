import type { Rectangle } from "./address";
import type { OnBlock } from "./plan";

/** Cells that lead to an address. */
export interface LinksPart extends OnBlock {
  kind: "links";
  links: { row: number; column: number; text: string; url: string }[];
}

/** How cells look, what sizes columns and rows have, and which cells of a row are one. */
export interface LooksPart extends OnBlock {
  kind: "looks";
  /** Of the block's first columns, in characters of the default font; given only where the columns hold nothing of the user's. */
  widths: number[];
  looks: Look[];
  /** Each row of these is one cell. */
  merged: Rectangle[];
  heights: RowHeight[];
  /** Rows that Excel fits to their texts, on a sheet of the plan's own. */
  fitted: Rectangle[];
}

/** Later looks win over earlier ones. */
export interface Look {
  area: Rectangle;
  bold?: boolean;
  size?: number;
  /** "#616161". */
  color?: string;
  fill?: string;
  wrap?: boolean;
  horizontal?: "Left" | "Center" | "Right";
  vertical?: "Top" | "Center";
  indent?: number;
}

/** A row that Excel would not fit to its text by itself, counted from the top of the block. */
export interface RowHeight {
  row: number;
  /** In columns of the plan's widths. */
  points: number;
  /** The same in columns that nobody has given a width. */
  pointsAtStandardWidths: number;
}
