import type { ReadyTable } from "../tables/table";

/** How the figures of a group become one. */
export type Summary = "sum" | "count" | "average" | "max" | "min";

/** A pivot, worded and formatted, and the long table that it groups; with no knowledge of where it is shown. */
export interface ReadyPivot {
  /** Permanent kebab-case id: "zones-by-indicator". */
  id: string;
  /** Of the preset, without its choice. */
  name: string;
  title: string;
  description: string;
  /** Suggested names of the pivot and of its sheet. */
  pivotName: string;
  sheetName: string;
  /** One row a fact and no blank cell; it has its own sheet, title, notes and sources. */
  source: ReadyTable;
  shape: PivotShape;
  /** What to know before reading the figures; one paragraph each. */
  notes: string[];
}

/** What goes where: fields are named by the headers of the source. */
export interface PivotShape {
  rows: string[];
  /** One field at the most. */
  columns: string[];
  /** Stand above the pivot, one in a line, each with its choice. */
  filters: PivotFilter[];
  /** One to three. */
  values: PivotValue[];
  /** Compact puts all row fields into one column, with the sum of a group in its own line; tabular gives each its column. */
  layout: "compact" | "tabular";
  /** Totals at the end of each row, and of each column. */
  totals: { rows: boolean; columns: boolean };
}

export interface PivotFilter {
  field: string;
  /** The items that are let through; absent where all are. */
  items?: string[];
}

export interface PivotValue {
  field: string;
  summary: Summary;
  /** Unlike every header of the source: Excel refuses a value field that is named like a field. */
  name: string;
  numberFormat: string;
}

/** A choice that a preset offers, such as the indicator of a pivot by year. */
export interface PivotChoice {
  code: string;
  label: string;
}
