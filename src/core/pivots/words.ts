import type { PivotKey } from "./keys";

/** Titles, labels and notes of pivots, in one language. */
export interface PivotWords {
  preset: Record<PivotKey, PivotTitle>;
  header: { province: string; group: string; year: string; planned: string };
  /** Where a dimension has no value: a blank would become an item named "(blank)". */
  missing: string;
  noYear: string;
  /** Whether a target has a number. */
  planned: (hasNumber: boolean) => string;
  /** The names of the groups of indicators. */
  group: Record<string, string>;
  /** Excel's own labels, for the preview and for tables in the place of pivots. */
  label: { rows: string; columns: string; values: string; total: string; totalOf: (name: string) => string };
  /** A value field: what it holds, and in which unit. */
  valueIn: (what: string, unit: string) => string;
  /** A unit behind the symbol of a scale: "bn yuan", "亿元". */
  scaledUnit: (symbol: string, unit: string) => string;
  figure: string;
  share: string;
  events: string;
  targets: string;
  decade: (year: string) => string;
  /** The title of a preset with what was chosen for it. */
  chosen: (title: string, choice: string) => string;
  /** How the data sheet is titled. */
  dataTitle: (title: string) => string;
  dataDescription: string;
  /** At most 31 characters, as for the sheet. */
  dataSheet: (sheet: string) => string;
  note: {
    /** `sheet` is the name of the data sheet. */
    bounds: (inexact: number, all: number, sheet: string) => string;
    largest: string;
    severalSources: (count: number) => string;
    differentYears: string;
    comparable: string;
    /** Stands over a table in the place of a pivot. */
    instead: string;
  };
}

export interface PivotTitle {
  title: string;
  description: string;
  sheet: string;
}
