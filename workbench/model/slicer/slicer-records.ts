import type { Grid } from "../../grid/grid";
import type { Fact } from "../../grid/records";
import type { Shift } from "../../grid/shift";
import { shiftCorner, type Corner } from "../chart/chart-record";

const PREFIX = "slicer/";

/** What a slicer filters: a field of a PivotTable, or a column of a table. */
export type SlicerTarget =
  | { readonly kind: "pivot"; readonly id: string; readonly field: string }
  | { readonly kind: "table"; readonly id: string; readonly column: number };

/** One of the values that a slicer offers. Its key is what it is called. */
export interface SlicerChoice {
  readonly key: string;
  /** What its field knows it by. */
  readonly item: string;
  readonly selected: boolean;
  /** Whether any record has it that the other filters let through. */
  readonly hasData: boolean;
}

/** All that is known of a slicer; what is selected in it is its target's filter. */
export interface SlicerRecord {
  readonly id: string;
  /** Id of the sheet it lies on. */
  readonly sheet: string;
  readonly from: Corner;
  readonly to: Corner;
  readonly target: SlicerTarget;
  readonly name: string;
  readonly caption: string;
  readonly sortBy: "DataSourceOrder" | "Ascending" | "Descending";
  readonly style: string;
}

/** The slicers of a workbook, in the order of their making. The one place where their records change. */
export class SlicerRecords {
  #made = 0;

  constructor(private readonly workbook: { readonly grid: Pick<Grid, "records" | "on" | "find"> }) {}

  /** Without those whose sheet is gone, which undo may bring back. */
  all(): readonly SlicerRecord[] {
    const { grid } = this.workbook;
    const all = grid.records.keys(PREFIX).map((key) => grid.records.get(key) as unknown as SlicerRecord);
    return all.filter(({ sheet }) => grid.find(sheet) !== undefined);
  }

  find(id: string): SlicerRecord | undefined {
    return this.all().find((record) => record.id === id);
  }

  newId(): string {
    this.#made += 1;
    return `{${String(this.#made).padStart(8, "0")}-0000-4000-8000-00000000051C}`;
  }

  put(record: SlicerRecord): void {
    this.workbook.grid.records.set(PREFIX + record.id, record as unknown as Fact);
  }

  remove(id: string): void {
    this.workbook.grid.records.set(PREFIX + id, undefined);
  }

  /** Cells of a sheet came or went: a slicer moves with the cells under its corners. */
  follow(sheet: string, shift: Shift): void {
    if (shift.across) return;
    for (const record of this.all().filter((other) => other.sheet === sheet))
      this.put({ ...record, from: shiftCorner(record.from, shift), to: shiftCorner(record.to, shift) });
  }

  /** @returns what ends the subscription. */
  onChanged(listener: () => void): () => void {
    // What is selected is in records, too: those of pivots, and of tables' filters.
    return this.workbook.grid.on("recordsChanged", () => listener());
  }
}
