import type { Shift } from "../shift";
import { shiftChart, withoutSheet, type ChartRecord } from "./chart-record";

/** The charts of a workbook, in the order of their making. The one place where their records change. */
export class ChartRecords {
  #records: readonly ChartRecord[] = [];
  #made = 0;
  #active: string | undefined;
  readonly #listeners = new Set<() => void>();

  all(): readonly ChartRecord[] {
    return this.#records;
  }

  on(sheet: string): readonly ChartRecord[] {
    return this.#records.filter((record) => record.sheet === sheet);
  }

  find(id: string): ChartRecord | undefined {
    return this.#records.find((record) => record.id === id);
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
    const known = this.find(record.id);
    this.#replace(
      known ? this.#records.map((other) => (other === known ? record : other)) : [...this.#records, record],
    );
  }

  remove(id: string): void {
    if (this.#active === id) this.#active = undefined;
    this.#replace(this.#records.filter((record) => record.id !== id));
  }

  /** Cells of a sheet came or went. */
  follow(sheet: string, shift: Shift): void {
    this.#replace(this.#records.map((record) => shiftChart(record, sheet, shift)));
  }

  /** A sheet is gone, and its charts with it. */
  leaveSheet(sheet: string): void {
    const left = this.#records.filter((record) => record.sheet !== sheet);
    this.#replace(left.map((record) => withoutSheet(record, sheet)));
  }

  /** @returns what ends the subscription. */
  onChanged(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  #replace(records: readonly ChartRecord[]): void {
    const same =
      records.length === this.#records.length && records.every((record, index) => record === this.#records[index]);
    if (same) return;
    this.#records = records;
    this.#tell();
  }

  #tell(): void {
    for (const listener of [...this.#listeners]) listener();
  }
}
