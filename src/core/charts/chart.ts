import type { ReadyTable } from "../tables/table";

export const CHART_KINDS = ["bar", "column"] as const;
export type ChartKind = (typeof CHART_KINDS)[number];

/** A chart of a ready-made table, worded, with no knowledge of where it is shown. */
export interface ReadyChart {
  /** What it may be drawn as; the first is the usual one. */
  kinds: readonly [ChartKind, ...ChartKind[]];
  title: string;
  /** What a reader who cannot see it must know, its source, and what dashed bars mean: stands under it. */
  caption: string;
  /** The table that it is drawn over: the ready-made one, with a column of names at its end where none of its own would do. */
  table: ReadyTable;
  /** Columns of that table: the names of the points, and their values. */
  nameColumn: number;
  valueColumn: number;
  axes: { name: string; value: string };
  /** Of the value axis, invariant. */
  numberFormat: string;
  /** One a row of the table. */
  points: ChartPoint[];
}

export interface ChartPoint {
  name: string;
  /** Undefined where none is printed: a gap, never 0. */
  value: number | undefined;
  /** What a reader sees: "> 30%". */
  text: string;
  numberFormat: string;
  /** The source gives no exact figure: "over", "about". */
  isInexact: boolean;
}
