import type { PeriodKind, Status } from "../entities";
import type { PivotKey } from "./keys";
import type { Summary } from "./pivot";

/** Titles, labels and notes of pivots, in one language. */
export interface PivotWords {
  preset: Record<PivotKey, PivotTitle>;
  header: {
    province: string;
    group: string;
    year: string;
    periodKind: string;
    newest: string;
    definition: string;
    planned: string;
  };
  /** Where a dimension has no value: a blank would become an item named "(blank)". */
  missing: string;
  noYear: string;
  periodKind: Record<PeriodKind, string>;
  /** Whether a figure is the newest of its series. */
  newest: (isNewest: boolean) => string;
  /** Whether a figure is defined as its indicator is. */
  definition: Record<Status, string>;
  /** Whether a target has a number. */
  planned: (hasNumber: boolean) => string;
  /** The names of the groups of indicators. */
  group: Record<string, string>;
  /** Excel's own labels, for the preview and for tables in the place of pivots. */
  label: {
    rows: string;
    columns: string;
    values: string;
    total: string;
    totalOf: (name: string) => string;
    /** Before the only line of several value fields without fields down. */
    sole: string;
    /** Beside a filter: it lets all items through, or several of them. */
    all: string;
    several: string;
  };
  /** A value field: what it holds, and in which unit. */
  valueIn: (what: string, unit: string) => string;
  /** A unit behind the symbol of a scale: "bn yuan", "亿元". */
  scaledUnit: (symbol: string, unit: string) => string;
  figure: string;
  share: string;
  events: string;
  targets: string;
  decade: (year: string) => string;
  /** What a pivot of a reader's own can be built of. */
  subject: {
    level: (unit: string) => string;
    growth: string;
    share: string;
    figures: string;
    events: string;
    targets: string;
  };
  /** The title of a pivot of a reader's own, from its fields. */
  own: { title: (subject: string, fields: string[]) => string; description: string; sheet: string };
  /** Names of value fields: "Largest figure". */
  summaryOf: Record<Summary, string>;
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
    /** Cells that stand for several figures. */
    several: (several: number, all: number) => string;
    /** A sum or average of bounds. */
    sumOfBounds: (inexact: number, all: number) => string;
    ownDefinition: (count: number) => string;
    /** What a filter lets through. */
    only: (field: string, items: string[]) => string;
    /** Why the table holds only what is chosen. */
    onlyChosen: string;
    /** Stands over a table in the place of a pivot. */
    instead: string;
  };
}

export interface PivotTitle {
  title: string;
  description: string;
  sheet: string;
}
