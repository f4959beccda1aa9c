import { EventType } from "../events";
import type { Workbook } from "../workbook";
import { Chart } from "./chart";
import { ChartEntry } from "./chart-entry";
import type { ChartSpec } from "./chart-spec";

/** Gives a picture of a chart as PNG in base64; width and height in pixels. */
export type ChartPainter = (spec: ChartSpec, width: number, height: number) => Promise<string>;

/** Which chart a person or an add-in has selected, and who is told. */
export class ActiveChart {
  constructor(private readonly workbook: Workbook) {}

  get(): Chart | undefined {
    const id = this.workbook.charts.active;
    return id === undefined ? undefined : new Chart(new ChartEntry(this.workbook, id));
  }

  /** Undefined selects none. */
  set(id: string | undefined): void {
    const { charts } = this.workbook;
    const before = charts.active;
    if (before === id) return;
    if (before !== undefined) this.fire(EventType.chartDeactivated, before);
    charts.active = id;
    if (id !== undefined) this.fire(EventType.chartActivated, id);
  }

  private fire(type: number, chartId: string): void {
    const worksheetId = this.workbook.charts.find(chartId)?.sheet ?? "";
    this.workbook.events.fire(type, [chartId, worksheetId], { chartId, worksheetId });
  }
}
