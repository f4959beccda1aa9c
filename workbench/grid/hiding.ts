/** Rows and columns that a person or an add-in hides; a filter hides rows, too, and says so itself. */
export interface GridHiding {
  /** Indexes of all that are hidden. */
  all(): { rows: number[]; columns: number[] };
  /** Of each row from the first on, whether it is hidden. */
  rows(row: number, count: number): boolean[];
  setRows(row: number, count: number, hidden: boolean): void;
  columns(column: number, count: number): boolean[];
  setColumns(column: number, count: number, hidden: boolean): void;
}
