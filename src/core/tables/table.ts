import type { Column } from "../column";

/** A ready-made table, worded and formatted, with no knowledge of where it is shown. */
export interface ReadyTable {
  /** Permanent kebab-case id: "national-totals". */
  id: string;
  title: string;
  /** One sentence for the gallery. */
  description: string;
  /** Suggested name of the Excel table and of the sheet; the inserter makes them unique. */
  tableName: string;
  sheetName: string;
  columns: TableColumn[];
  rows: TableCell[][];
  /** What to know before using the figures; one paragraph each, never empty strings. */
  notes: string[];
  /** Every source of the figures, the preferred one first. */
  sources: SourceLine[];
  /** Leading columns that say what a row is about; they stay in sight while a long table scrolls. */
  keyColumns: number;
  /** Whether the header has filter buttons: for tables to search in, not for those that one reads. */
  hasFilters: boolean;
  /** Edition of the data set, for the foot of a printed page. */
  edition: string;
}

export interface SourceLine {
  /** The full reference. */
  text: string;
  /** "" for a source without an address. */
  url: string;
}

export interface TableColumn {
  header: string;
  align: "left" | "right";
  /** In characters of the default font. */
  width: number;
  wrap?: boolean;
  /** Where room is short the column stands small under the one before it, with this name. */
  detail?: string;
}

export interface TableCell {
  /** What the worksheet cell holds: a number in base units, or text. "" is an empty cell. */
  value: string | number;
  /** What a reader sees: "> 3 tn". The number format gives the same text in a cell. */
  text: string;
  /** Excel number format, invariant (en-US): `"> "0,,,," tn"`; "@" for text. */
  numberFormat: string;
  /** The formula that gives the same value live, e.g. `=HTZONE.REVENUE("china",2013)`; absent where no function does. */
  formula?: string;
  /** Id of the printed figure that the cell shows; absent where it shows something else. */
  figure?: string;
  /** The caveat of the figure, for a tooltip; absent when there is nothing to say. */
  caveat?: string;
}

/** A column of a table and what stands in it for each row. */
export type FilledColumn<Row> = TableColumn & Column<Row, TableCell>;

/** What a definition builds; the catalogue adds its titles. */
export type TableBody = Pick<ReadyTable, "columns" | "rows" | "notes" | "sources"> &
  Partial<Pick<ReadyTable, "keyColumns" | "hasFilters">>;

/** A table's columns, and its rows filled from what they are about. */
export function fillTable<Row>(
  columns: readonly FilledColumn<Row>[],
  rows: readonly Row[],
): Pick<ReadyTable, "columns" | "rows"> {
  return {
    columns: columns.map(({ cell: _cell, ...column }) => column),
    rows: rows.map((row) => columns.map(({ cell }) => cell(row))),
  };
}
