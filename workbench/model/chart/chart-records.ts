import type { Grid } from "../../grid/grid";
import type { Fact } from "../../grid/records";
import type { Shift } from "../../grid/shift";
import { shiftChart, withoutSheet, type ChartRecord } from "./chart-record";

const PREFIX = "chart/";

/** The charts of a workbook, in the order of their making. The one place where their records change. */
export class ChartRecords {
  #made = 0;
  #active: string | undefined;
  readonly #listeners = new Set<() => void>();

  constructor(private readonly workbook: { readonly grid: Pick<Grid, "records" | "on"> }) {}

  all(): readonly ChartRecord[] {
    const { records } = this.workbook.grid;
    return records.keys(PREFIX).map((key) => records.get(key) as unknown as ChartRecord);
  }

  on(sheet: string): readonly ChartRecord[] {
    return this.all().filter((record) => record.sheet === sheet);
  }

  find(id: string): ChartRecord | undefined {
    return this.workbook.grid.records.get(PREFIX + id) as unknown as ChartRecord | undefined;
  }

  /** Id of the chart that a person or an add-in has selected. */
  get active(): string | undefined {
    return this.#active;
  }
  set active(id: string | undefined) {
    this.#active = id;
    this.#tell();
  }

  /** Never another chart's. */
  newId(): string {
    this.#made += 1;
    return `{${String(this.#made).padStart(8, "0")}-0000-4000-8000-0000000000C5}`;
  }

  /** A new chart, or another state of one that is there. */
  put(record: ChartRecord): void {
    this.workbook.grid.records.set(PREFIX + record.id, record as unknown as Fact);
  }

  remove(id: string): void {
    if (this.#active === id) this.#active = undefined;
    this.workbook.grid.records.set(PREFIX + id, undefined);
  }

  /** Cells of a sheet came or went. */
  follow(sheet: string, shift: Shift): void {
    for (const record of this.all()) this.put(shiftChart(record, sheet, shift));
  }

  /** A sheet is gone, and its charts with it. */
  leaveSheet(sheet: string): void {
    for (const record of this.all()) {
      if (record.sheet === sheet) this.remove(record.id);
      else this.put(withoutSheet(record, sheet));
    }
  }

  /** @returns what ends the subscription. */
  onChanged(listener: () => void): () => void {
    this.#listeners.add(listener);
    const stop = this.workbook.grid.on("recordsChanged", ({ keys }) => {
      if (keys.some((key) => key.startsWith(PREFIX))) listener();
    });
    return () => {
      this.#listeners.delete(listener);
      stop();
    };
  }

  #tell(): void {
    for (const listener of [...this.#listeners]) listener();
  }
}
