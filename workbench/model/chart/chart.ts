import { HostError } from "../../protocol/host-error";
import type { WireObject } from "../../protocol/wire";
import { EventType } from "../events";
import type { Host } from "../host";
import { keepMembers } from "../kept-members";
import { Range } from "../range";
import type { Worksheet } from "../worksheet";
import { ChartPivotOptions, ChartPlotArea } from "./chart-area-parts";
import { ChartAxes } from "./chart-axis";
import { ChartDataLabels } from "./chart-data-labels";
import { ChartEntry } from "./chart-entry";
import { ChartAreaFormat } from "./chart-format";
import { ChartLegend } from "./chart-legend";
import { ChartPart } from "./chart-part";
import { cornerOf, pointOf, type Point } from "./chart-place";
import { readChart } from "./chart-reading";

import { withoutPart } from "./chart-record";
import { ChartSeriesCollection } from "./chart-series-collection";
import { seriesOf } from "./chart-source";
import { chartSpec, type ChartSpec } from "./chart-spec";
import { ChartTitle } from "./chart-title";
import { between, shortText } from "./member-readers";

const EVENTS: Readonly<Record<string, number>> = {
  Activated: EventType.chartActivated,
  Deactivated: EventType.chartDeactivated,
};

const PIXELS_PER_POINT = 96 / 72;
const MOST_PIXELS = 4096;

/** Excel.Chart. */
export class Chart extends ChartPart implements Host<"Chart"> {
  static override readonly type = "Chart";
  static override readonly events: readonly string[] = Object.keys(EVENTS);
  static override readonly settled: readonly string[] = ["getImage", "setData"];
  static {
    keepMembers(
      this,
      {
        categoryLabelLevel: 0,
        chartType: "ColumnClustered",
        displayBlanksAs: "NotPlotted",
        name: "",
        plotVisibleOnly: true,
        seriesNameLevel: 0,
        showAllFieldButtons: false,
        showDataLabelsOverMaximum: true,
        style: 201,
      },
      { name: shortText, style: between(1, 353) },
    );
  }

  constructor(
    entry: ChartEntry,
    readonly id: string = entry.id,
  ) {
    super(entry, "chart");
  }

  override identity(): WireObject {
    return { Id: this.id };
  }

  override subscribe(event: string, on: boolean): void {
    this.entry.workbook.events.subscribe(EVENTS[event] ?? 0, this.id, on);
  }

  override beforeKeep(name: string, value: unknown): void {
    if ((name === "chartType" && value === "Invalid") || (name === "name" && value === ""))
      throw new HostError("InvalidArgument");
  }

  /** A chart's type is every series' type. */
  override keep(name: string, value: unknown): void {
    super.keep(name, value);
    if (name !== "chartType") return;
    this.entry.change((record) => {
      const parts = Object.entries(record.parts).map(([path, members]) => {
        const { chartType: _, ...others } = members;
        return [path, path.startsWith("series/") ? others : members] as const;
      });
      return { ...record, parts: Object.fromEntries(parts) };
    });
  }

  get axes(): ChartAxes {
    return new ChartAxes(this.entry);
  }
  get dataLabels(): ChartDataLabels {
    return new ChartDataLabels(this.entry, "dataLabels");
  }
  get format(): ChartAreaFormat {
    return new ChartAreaFormat(this.entry, this.within("format"));
  }
  get legend(): ChartLegend {
    return new ChartLegend(this.entry, "legend");
  }
  get pivotOptions(): ChartPivotOptions {
    return new ChartPivotOptions(this.entry, "pivotOptions");
  }
  get plotArea(): ChartPlotArea {
    return new ChartPlotArea(this.entry, "plotArea");
  }
  get series(): ChartSeriesCollection {
    return new ChartSeriesCollection(this.entry);
  }
  get title(): ChartTitle {
    return new ChartTitle(this.entry, "title");
  }
  get worksheet(): Worksheet {
    return this.entry.worksheet;
  }

  get plotBy(): string {
    return this.entry.record.plotBy;
  }
  set plotBy(plotBy: unknown) {
    const source = this.entry.record.source;
    if (!source) throw new HostError("InvalidOperation");
    this.derive(source, plotBy === "Rows" ? "Rows" : "Columns");
  }

  get left(): number {
    return this.corners[0].x;
  }
  set left(left: unknown) {
    this.place({ left: between(0, 1e7)(left) });
  }
  get top(): number {
    return this.corners[0].y;
  }
  set top(top: unknown) {
    this.place({ top: between(0, 1e7)(top) });
  }
  get width(): number {
    return this.corners[1].x - this.left;
  }
  set width(width: unknown) {
    this.place({ width: between(0, 1e6)(width) });
  }
  get height(): number {
    return this.corners[1].y - this.top;
  }
  set height(height: unknown) {
    this.place({ height: between(0, 1e6)(height) });
  }

  /** From the first cell's corner to the last one's; without an end the size stays. */
  setPosition(startCell: Range | string, endCell?: Range | string): void {
    const { area } = this.rangeOf(startCell);
    const { width, height } = this;
    const from = { row: area.row, column: area.column, x: 0, y: 0 };
    const last = endCell === undefined ? undefined : this.rangeOf(endCell).area;
    if (last === undefined) {
      const { x, y } = pointOf(this.worksheet.cells.grid, from);
      this.place({ left: x, top: y, width, height });
      return;
    }
    const to = { row: last.row + last.rows, column: last.column + last.columns, x: 0, y: 0 };
    if (to.row <= from.row || to.column <= from.column) throw new HostError("InvalidArgument");
    this.entry.change((record) => ({ ...record, from, to }));
  }

  setData(sourceData: Range, seriesBy: "Auto" | "Columns" | "Rows" = "Auto"): void {
    this.derive({ sheet: sourceData.worksheet.id, area: sourceData.area }, seriesBy);
  }

  activate(): void {
    this.worksheet.activate();
    this.entry.workbook.activeChart.set(this.id);
  }

  delete(): void {
    const { worksheet } = this;
    worksheet.guard("allowEditObjects");
    worksheet.charts.drop(this);
  }

  /** What is drawn of it now. */
  get spec(): ChartSpec {
    return chartSpec(readChart(this.entry));
  }

  /** A PNG in base64. Where nothing is drawn there is no picture either: NotImplemented. */
  getImage(width?: number, height?: number, fittingMode = "Fill"): Promise<string> {
    const { chartPainter } = this.entry.workbook;
    if (!chartPainter)
      throw new HostError("NotImplemented", "Without a page the workbench draws no charts: Chart.getImage needs one.");
    const size = { width: this.width * PIXELS_PER_POINT, height: this.height * PIXELS_PER_POINT };
    const pixels = between(1, MOST_PIXELS);
    const fit = fitted(size, width && pixels(width), height && pixels(height), fittingMode);
    return chartPainter(this.spec, fit.width, fit.height);
  }

  private get corners(): [Point, Point] {
    const { from, to } = this.entry.record;
    const { grid } = this.worksheet.cells;
    return [pointOf(grid, from), pointOf(grid, to)];
  }

  /** What is not named stays, but for the far corner, which follows the near one. */
  place(change: { left?: number; top?: number; width?: number; height?: number }): void {
    const { left, top, width, height } = {
      left: this.left,
      top: this.top,
      width: this.width,
      height: this.height,
      ...change,
    };
    const { grid } = this.worksheet.cells;
    const from = cornerOf(grid, { x: left, y: top });
    const to = cornerOf(grid, { x: left + width, y: top + height });
    this.entry.change((record) => ({ ...record, from, to }));
  }

  private rangeOf(place: Range | string): Range {
    const range = typeof place === "string" ? this.worksheet.getRange(place) : place;
    if (!(range instanceof Range) || range.worksheet !== this.worksheet) throw new HostError("InvalidArgument");
    return range;
  }

  /** New series; what was set of series that are there in the same place stays. */
  private derive(source: Parameters<typeof seriesOf>[1], seriesBy: "Auto" | "Columns" | "Rows"): void {
    const derived = seriesOf(this.entry.workbook, source, seriesBy, String(this.kept.chartType));
    const gone = this.entry.record.series.slice(derived.series.length);
    this.entry.change((record) => gone.reduce((rest, { id }) => withoutPart(rest, `series/${id}`), record));
    const ids = this.entry.record.series.map(({ id }) => id);
    const series = derived.series.map((each, index) => ({ ...each, id: ids[index] ?? each.id }));
    this.entry.change((record) => ({ ...record, ...derived, source, series }));
  }
}

function fitted(
  size: { width: number; height: number },
  width: number | undefined,
  height: number | undefined,
  mode: string,
): { width: number; height: number } {
  if (width === undefined && height === undefined) return size;
  const scale = Math.min((width ?? Infinity) / size.width, (height ?? Infinity) / size.height);
  const kept = { width: size.width * scale, height: size.height * scale };
  return mode === "Fill" ? { width: width ?? kept.width, height: height ?? kept.height } : kept;
}
