import type { Fact } from "./records";
import type { Area } from "./grid";

/** What shows of a column: cells with one of these values, or what a condition of the grid's own says. */
export type ColumnFilter =
  { readonly shown: readonly (string | number)[]; readonly blanks: boolean } | { readonly condition: Fact };

/** Filters of one sheet: its own, and those of its tables, by the table's id. Columns count from the filter's first. */
export interface GridFilter {
  /** Of the sheet's own filter, its header row with it; undefined where there is none. */
  area(): Area | undefined;
  /** Every column shows everything at first. `undefined` takes the filter away. */
  setArea(area: Area | undefined): void;
  column(table: string | undefined, column: number): ColumnFilter | undefined;
  /** Shows the values that these rows of the column have; `undefined` shows all. */
  setColumn(table: string | undefined, column: number, rows: ReadonlySet<number> | undefined): void;
  /** Whether a filter hides a row. */
  hides(row: number): boolean;
}
