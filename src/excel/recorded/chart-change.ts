import { type Rectangle, formatAddress, shiftBy } from "../../sheet/address";
import { CHART_COLORS } from "../../sheet/chart-part";
import type { DrawnChart } from "../../sheet/chart-record";
import { placeChart, setInexact } from "../parts/chart-part";
import type { RecordedBlock } from "./insertion-records";

/** A chart of an insertion, as a person has it now. */
export interface ChartState {
  /** Whether it lies where it was put, with the size that it was given. */
  isInPlace: boolean;
  /** Undefined where it was not asked for. */
  title: string | undefined;
  /** Whether it is still of a type with two axes. */
  hasAxes: boolean;
}

/** Excel rounds to pixels. */
export const POINT = 1;
const WITH_AXES = /^(3D)?(Bar(Clustered|Stacked)|Column|Line|Area)/;

/**
 * Queues the reading of a block's chart, and of its title where the plan has another one: Excel is not known to answer for the
 * title of a chart without one. What it gives is to be called once the caller has synced; undefined for no chart.
 */
export function queueChart(
  worksheet: Excel.Worksheet,
  { record: { chart: record }, area: corner }: RecordedBlock,
  next: DrawnChart | undefined,
): () => ChartState | undefined {
  if (!record) return () => undefined;
  const chart = worksheet.charts.getItemOrNullObject(record.chartName).load("chartType,left,top,width,height");
  const isRenamed = next !== undefined && next.title !== record.title;
  const title = isRenamed ? chart.title.load("visible,text") : undefined;
  const place = worksheet.getRange(formatAddress(shiftBy(corner, record.area))).load("left,top,width,height");
  return () => {
    if (chart.isNullObject) return undefined;
    const shown = title?.visible === true ? title.text : undefined;
    return { isInPlace: isInPlace(chart, place), title: shown, hasAxes: WITH_AXES.test(chart.chartType) };
  };
}

type Place = Pick<Excel.Chart, "left" | "top" | "width" | "height">;

/** Whether a chart lies over just these cells. */
export const isInPlace = (chart: Place, cells: Place): boolean =>
  (["left", "top", "width", "height"] as const).every((each) => Math.abs(chart[each] - cells[each]) <= POINT);

/**
 * Queues what is another in a chart: cells, titles, and the marks of points. All that is as it was in `from` is the person's:
 * the type, colours, a place and a size of their own, a title that they wrote. `points` is how many there are now.
 */
export function redrawChart(
  chart: Excel.Chart,
  { from, to, points }: { from: DrawnChart; to: DrawnChart; points: number },
  state: ChartState,
  cellsAt: (area: Rectangle) => Excel.Range,
): void {
  const series = chart.series.getItemAt(0);
  for (const { at, isInexact } of from.points) {
    if (at >= points || to.points.some((point) => point.at === at)) continue;
    const point = series.points.getItemAt(at);
    point.dataLabel.numberFormat = to.labelFormat;
    if (isInexact) setExact(point);
  }
  // Always: rows that a person put in have made it longer.
  series.setValues(cellsAt(to.values));
  series.setXAxisValues(cellsAt(to.names));
  markPoints(series, from, to);
  if (from.title !== to.title && state.title === from.title) chart.title.text = to.title;
  if (state.isInPlace && isOther(from.area, to.area)) placeChart(chart, to.area, cellsAt);
  if (!state.hasAxes) return;
  const { categoryAxis, valueAxis } = chart.axes;
  if (from.axes.name !== to.axes.name) categoryAxis.title.text = to.axes.name;
  if (from.axes.value !== to.axes.value) valueAxis.title.text = series.name = to.axes.value;
  if (from.numberFormat !== to.numberFormat) valueAxis.numberFormat = to.numberFormat;
}

function markPoints(series: Excel.ChartSeries, from: DrawnChart, to: DrawnChart): void {
  for (const { at, isInexact, numberFormat } of to.points) {
    const before = from.points.find((point) => point.at === at);
    const point = series.points.getItemAt(at);
    if (before?.numberFormat !== numberFormat) {
      point.hasDataLabel = true;
      point.dataLabel.numberFormat = numberFormat;
    }
    if (isInexact && before?.isInexact !== true) setInexact(point);
    if (!isInexact && before?.isInexact === true) setExact(point);
  }
}

function setExact({ format }: Excel.ChartPoint): void {
  format.fill.setSolidColor(CHART_COLORS.exact);
  format.border.lineStyle = "None";
}

const isOther = (before: Rectangle, now: Rectangle): boolean => formatAddress(before) !== formatAddress(now);
