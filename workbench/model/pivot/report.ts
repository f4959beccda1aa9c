import type { PivotValue } from "./definition";

/** What a cell is in the report, for its looks. */
export type CellRole =
  "empty" | "filterName" | "filterValue" | "caption" | "columnLabel" | "rowLabel" | "value" | "blankLine";

export interface ReportCell {
  readonly value: PivotValue;
  readonly numberFormat: string;
  readonly role: CellRole;
  /** What its row is (a column label's: what its column is). */
  readonly line: "item" | "group" | "subtotal" | "grandTotal";
  /** How far inside its row's own label stands: 0 for the outermost field. */
  readonly level: number;
  /** Of a row's label in compact form. */
  readonly indent: number;
}

/** A rectangle within the report; 0-based, from its first cell. */
export interface ReportArea {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** What a row or column of values is made of. */
export interface ReportLine {
  /** Keys of items by field, outermost first. */
  readonly items: readonly { readonly field: string; readonly key: string }[];
  /** Place of the data field; undefined where the other axis says it. */
  readonly data: number | undefined;
}

/** A report laid out in cells. Areas without any cell have no rows or no columns. */
export interface PivotReport {
  readonly cells: readonly (readonly ReportCell[])[];
  /** Names and chosen items of the filters; a blank row follows. */
  readonly filterArea: ReportArea;
  /** All but the filters. */
  readonly tableArea: ReportArea;
  readonly bodyArea: ReportArea;
  /** With the captions above them. */
  readonly rowLabelArea: ReportArea;
  readonly columnLabelArea: ReportArea;
  /** For each row of the body, for each column. */
  readonly rows: readonly ReportLine[];
  readonly columns: readonly ReportLine[];
}

/** The report would not fit on a sheet. */
export class ReportTooLarge extends Error {
  constructor(
    readonly rows: number,
    readonly columns: number,
  ) {
    super(`The report would have ${rows} rows and ${columns} columns.`);
  }
}
