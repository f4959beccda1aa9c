import { HostError } from "../../protocol/host-error";
import type { WireObject } from "../../protocol/wire";
import { parseColor } from "../color";
import type { Host } from "../host";
import { keepMembers } from "../kept-members";
import type { Range } from "../range";
import { formatAddress } from "../address";
import { ChartDataLabels } from "./chart-data-labels";
import { ChartPart } from "./chart-part";
import { ChartPointsCollection } from "./chart-point";
import { ChartSeriesFormat } from "./chart-format";
import { ChartTrendlineCollection } from "./chart-trendline";
import type { ChartEntry } from "./chart-entry";
import { withoutPart, withSeries, type CellRef, type SeriesRecord } from "./chart-record";
import { traitsOf, typeOf } from "./chart-types";
import { between, shortText } from "./member-readers";
import { seriesName } from "./part-texts";

/** Excel.ChartSeries. */
export class ChartSeries extends ChartPart implements Omit<Host<"ChartSeries">, "getDimensionValues"> {
  static override readonly type = "ChartSeries";
  static {
    keepMembers(
      this,
      {
        axisGroup: "Primary",
        bubbleScale: 100,
        chartType: ({ entry: { record } }: ChartSeries) => typeOf(record),
        doughnutHoleSize: 75,
        explosion: 0,
        filtered: false,
        firstSliceAngle: 0,
        gapWidth: 150,
        hasDataLabels: false,
        invertIfNegative: false,
        markerBackgroundColor: "",
        markerForegroundColor: "",
        markerSize: 5,
        markerStyle: "Automatic",
        overlap: 0,
        showLeaderLines: true,
        showShadow: false,
        smooth: (series: ChartSeries) => traitsOf(series.chartTypeNow)?.smooth ?? false,
        varyByCategories: false,
      },
      {
        doughnutHoleSize: between(10, 90),
        explosion: between(0, 400),
        firstSliceAngle: between(0, 360),
        gapWidth: between(0, 500),
        markerBackgroundColor: parseColor,
        markerForegroundColor: parseColor,
        markerSize: between(2, 72),
        overlap: between(-100, 100),
      },
    );
  }

  constructor(
    entry: ChartEntry,
    readonly id: string,
  ) {
    super(entry, `series/${id}`);
  }

  override identity(): WireObject {
    return { _Id: this.id };
  }

  get series(): SeriesRecord {
    const series = this.entry.record.series.find(({ id }) => id === this.id);
    if (!series) throw new HostError("ItemNotFound");
    return series;
  }

  get chartTypeNow(): string {
    return typeOf(this.entry.record, this.series);
  }

  get name(): string {
    return seriesName(this.entry, this.series);
  }
  set name(name: unknown) {
    this.point({ name: shortText(name) });
  }

  /** From 1, as Excel counts. */
  get plotOrder(): number {
    return this.entry.record.series.indexOf(this.series) + 1;
  }
  set plotOrder(order: unknown) {
    const { series } = this;
    const others = this.entry.record.series.filter((other) => other !== series);
    const place = between(1, others.length + 1)(order) - 1;
    this.entry.change((record) => ({ ...record, series: [...others.slice(0, place), series, ...others.slice(place)] }));
  }

  get dataLabels(): ChartDataLabels {
    return new ChartDataLabels(this.entry, this.within("dataLabels"));
  }
  get format(): ChartSeriesFormat {
    return new ChartSeriesFormat(this.entry, this.within("format"));
  }
  get points(): ChartPointsCollection {
    return new ChartPointsCollection(this);
  }
  get trendlines(): ChartTrendlineCollection {
    return new ChartTrendlineCollection(this);
  }

  setValues(sourceData: Range): void {
    this.point({ values: line(sourceData) });
  }
  setXAxisValues(sourceData: Range): void {
    this.point({ categories: { sheet: sourceData.worksheet.id, area: sourceData.area } });
  }
  setBubbleSizes(sourceData: Range): void {
    this.point({ sizes: line(sourceData) });
  }

  /** Declared as texts; of numbers they are the numbers. */
  getDimensionValues(dimension: string): unknown[] {
    const ref = this.dimension(dimension);
    const { values, texts } = this.entry.read(ref);
    return dimension === "Categories" ? texts : values;
  }
  getDimensionDataSourceString(dimension: string): string {
    const ref = this.dimension(dimension);
    if (!ref) throw new HostError("InvalidArgument");
    return formatAddress(this.entry.workbook.worksheets.getItem(ref.sheet).name, ref.area, true);
  }
  getDimensionDataSourceType(dimension: string): "LocalRange" | "Unknown" {
    return this.dimension(dimension) ? "LocalRange" : "Unknown";
  }

  delete(): void {
    const { id } = this.series;
    this.entry.change((record) => ({
      ...withoutPart(record, this.path),
      series: record.series.filter((series) => series.id !== id),
    }));
  }

  point(change: Partial<SeriesRecord>): void {
    this.entry.change((record) => withSeries(record, this.series.id, change));
  }

  private dimension(dimension: string): CellRef | undefined {
    const { values, categories, sizes } = this.series;
    if (dimension === "BubbleSizes") return sizes;
    return dimension === "Categories" || dimension === "XValues" ? categories : values;
  }
}

/** Values are one row or one column. */
function line({ worksheet, area }: Range): CellRef {
  if (area.rows > 1 && area.columns > 1) throw new HostError("InvalidArgument");
  return { sheet: worksheet.id, area };
}
