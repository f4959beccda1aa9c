import type { CellEdit } from "./cell-edit";
import type { Area, CellValue, GridTable } from "./grid";
import type { Shift } from "./shift";

/** What cells held before they were written. */
export interface FormerCells {
  /** Where one cell was written, its value. */
  before?: CellValue | undefined;
  /** Of cells that have another formula now, or had one: what stood there. */
  formulas: readonly { row: number; column: number; before: string }[];
}

/** In every event, `sheet` is the sheet's id. */
export interface GridEvents {
  selectionChanged: { sheet: string; areas: Area[] };
  /** Cells written, by a person or through the model. */
  changed: { sheet: string; area: Area } & FormerCells;
  /** Cells got other looks, and what is in them stayed. */
  restyled: { sheet: string; area: Area };
  /** Cells of a sheet were calculated: by row and column. */
  calculated: { sheet: string; rows: Readonly<Record<number, Readonly<Record<number, unknown>>>> };
  /** A person clicked a cell; how far from its corner, in points. */
  clicked: { sheet: string; row: number; column: number; x: number; y: number };
  rowsHidden: { sheet: string; row: number; count: number; hidden: boolean };
  activated: { sheet: string };
  /** Cells came or went, by a person or through the model ("edit"), or because that was undone or done again ("history"). */
  shifted: { sheet: string; shift: Shift; by: "edit" | "history" };
  sheetAdded: { sheet: string };
  sheetRemoved: { sheet: string };
  sheetHidden: { sheet: string };
  sheetMoved: { sheet: string; before: number; after: number };
  sheetRenamed: { sheet: string; before: string; after: string };
  tableAdded: { sheet: string; table: GridTable };
  tableRemoved: { sheet: string; table: GridTable };
  /** A person wants these rows sorted. */
  sortAsked: { sheet: string; area: Area; by: { column: number; ascending: boolean }[] };
  /** A person wanted to change cells and may not. */
  refused: CellEdit;
  /** Keys of records that were set or taken away, or that undo put back. */
  recordsChanged: { keys: readonly string[] };
}
