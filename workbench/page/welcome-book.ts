import type { CellStyle } from "../grid/grid";

/** Text in the languages of the page; plain text is the same in all. */
export type Text = string | Readonly<Record<string, string>>;

/** The workbook an add-in shows itself with: `assets/welcome.json` beside its other assets. */
export interface WelcomeBook {
  name?: Text;
  /** Looks by name, so that a cell says what it is and one place says how that looks. */
  styles: Readonly<Record<string, CellStyle>>;
  sheets: readonly WelcomeSheet[];
}

export interface WelcomeSheet {
  name: Text;
  tabColor?: string;
  gridlines?: boolean;
  /** Widths of the first columns, in points. */
  columns?: readonly number[];
  /** Heights in points by row number. */
  rows?: Readonly<Record<string, number>>;
  freezeRows?: number;
  /** Areas painted alike, in order: { "area": "B5:D5", "style": "header" }. */
  areas?: readonly WelcomeArea[];
  cells: readonly WelcomeCell[];
  lists?: readonly WelcomeList[];
  charts?: readonly WelcomeChart[];
  pivots?: readonly WelcomePivot[];
  /** The cell selected at first. */
  select?: string;
}

export interface WelcomeArea {
  area: string;
  style: string;
  /** Number format, invariant. */
  format?: Text;
  merge?: boolean;
}

export interface WelcomeCell {
  at: string;
  text?: Text;
  number?: number;
  formula?: Text;
  /** A second cell that shows the formula's text. */
  formulaAt?: string;
  style?: string;
  format?: Text;
}

/** A cell that offers what stands in other cells: { "at": "C6", "source": "=Lists!$A$1:$A$9" }. */
export interface WelcomeList {
  at: string;
  source: Text;
}

/** A chart of cells, over the cells from one corner to the other. */
export interface WelcomeChart {
  name: Text;
  title: Text;
  /** As Office.js names it. */
  type: Excel.ChartType;
  /** With its sheet: "Formulas!B15:C20". */
  source: Text;
  from: string;
  to: string;
  /** Of its one series. */
  color: string;
}

/** A PivotTable that counts rows. */
export interface WelcomePivot {
  name: Text;
  /** A cell of its rows, header and all: "Figures!A1". */
  source: Text;
  /** Its corner. */
  at: string;
  rows: readonly Text[];
  columns: readonly Text[];
  count: { field: Text; name: Text };
}
