import type { ChartKey } from "./keys";

/** Titles and captions of charts, in one language. */
export interface ChartWords {
  chart: Record<ChartKey, { title: string; name: string; value: string }>;
  /** Header of the column of names, where a table needs one. */
  nameHeader: string;
  /** A point by what it is of. */
  nameOf: (zone: string, indicator: string, period: string) => string;
  /** Lowest and highest of several points. */
  range: (count: number, lowest: string, highest: string) => string;
  /** A value and the name of its point. */
  valueOf: (text: string, name: string) => string;
  inexact: string;
  gaps: string;
  source: (texts: string) => string;
}
