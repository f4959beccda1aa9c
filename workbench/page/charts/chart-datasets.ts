import type { ChartDataset, PointStyle } from "chart.js";
import type { ChartSpec } from "../../model/chart/chart-spec";
import type { Shape } from "../../model/chart/chart-types";
import type { SeriesSpec } from "../../model/chart/series-spec";
import { dashOf, toPixels, type ChartColors } from "./chart-look";

/** Lines of Excel are 2.25 points wide. */
const LINE = 2.25;
/** The largest bubble, as part of the chart's shorter side, in pixels of its radius. */
const LARGEST_BUBBLE = 25;

/** Lines lie over bars, and bars over areas; what has the least lies on top. */
const LAYERS: Readonly<Partial<Record<Shape, number>>> = { area: 3, column: 2, bar: 2, line: 1 };

const MARKERS: Readonly<Record<string, PointStyle>> = {
  Square: "rect",
  Diamond: "rectRot",
  Triangle: "triangle",
  X: "crossRot",
  Star: "star",
  Plus: "cross",
  Dash: "line",
};

/** What the chart library draws of the series, then their trends. */
export function datasetsOf(spec: ChartSpec, colors: ChartColors): ChartDataset[] {
  const series = spec.series.map((each) => datasetOf(spec, each, colors));
  return [...series, ...spec.series.flatMap((each) => trendsOf(spec, each))];
}

function datasetOf(spec: ChartSpec, series: SeriesSpec, colors: ChartColors): ChartDataset {
  const order = LAYERS[series.shape] ?? 0;
  const shared = { label: series.name, data: series.values, order, ...axesOf(spec, series) };
  switch (series.shape) {
    case "column":
    case "bar":
      return { type: "bar", ...shared, ...barLook(spec, series) };
    case "line":
      return { type: "line", ...shared, ...lineLook(spec, series), ...stackOf(series) };
    case "area":
      return { type: "line", ...shared, ...areaLook(spec, series), ...stackOf(series) };
    case "scatter":
      return {
        type: "scatter",
        ...shared,
        data: pointsOf(series),
        ...lineLook(spec, series),
        showLine: series.line.visible,
      };
    case "bubble":
      return { type: "bubble", ...shared, data: bubblesOf(series), backgroundColor: `${series.color}b3` };
    case "radar":
      return { type: "radar", ...shared, ...lineLook(spec, series), ...(series.filled && filling(series, "origin")) };
    default:
      return { type: series.shape, ...shared, ...roundLook(series, colors) };
  }
}

function axesOf(spec: ChartSpec, { axis, shape }: SeriesSpec): object {
  if (shape === "pie" || shape === "doughnut" || shape === "radar") return {};
  const value = axis === "secondary" && spec.axes?.value2 ? "value2" : "value";
  return spec.horizontal ? { xAxisID: value, yAxisID: "category" } : { xAxisID: "category", yAxisID: value };
}

/** Where some series are stacked, the others must not be added to them. */
function stackOf({ stacked, shape, axis, id }: SeriesSpec): { stack: string } {
  return { stack: stacked === "no" ? `alone ${id}` : `${shape} ${axis}` };
}

/** Bars of one place share what the gap, measured in bars, leaves. */
function barLook({ series }: ChartSpec, own: SeriesSpec): object {
  const bars = series.filter(({ shape, axis }) => shape === own.shape && axis === own.axis).length;
  const side = own.stacked === "no" ? bars : 1;
  const colors = Object.keys(own.pointColors).length > 0;
  return {
    ...(own.stacked !== "no" && stackOf(own)),
    categoryPercentage: side / (side + own.gapWidth / 100),
    barPercentage: own.stacked === "no" ? Math.min(1, 1 / (1 + Math.max(0, -own.overlap) / 100)) : 1,
    grouped: own.overlap < 100 || own.stacked !== "no",
    backgroundColor: colors ? own.values.map((_, index) => own.pointColors[index] ?? own.color) : own.color,
    ...(own.line.color !== undefined && {
      borderColor: own.line.color,
      borderWidth: own.line.visible ? toPixels(own.line.width ?? 0.75) : 0,
    }),
  };
}

function lineLook({ blanks }: ChartSpec, { color, line, markers, smooth, pointColors, values }: SeriesSpec): object {
  const fills = values.map((_, index) => pointColors[index] ?? markers.color ?? color);
  return {
    borderColor: color,
    backgroundColor: color,
    borderWidth: line.visible ? toPixels(line.width ?? LINE) : 0,
    borderDash: dashOf({ ...line, width: line.width ?? LINE }),
    borderCapStyle: "round",
    borderJoinStyle: "round",
    spanGaps: blanks === "span",
    tension: smooth ? 0.4 : 0,
    pointStyle: MARKERS[markers.style] ?? "circle",
    pointRadius: markers.shown ? toPixels(markers.size) / 2 : 0,
    pointHitRadius: 6,
    pointBackgroundColor: fills,
    pointBorderColor: fills,
  };
}

function areaLook(spec: ChartSpec, series: SeriesSpec): object {
  const first = spec.series.find(({ shape, axis }) => shape === "area" && axis === series.axis);
  const below = series.stacked === "no" || first === series ? "origin" : "-1";
  return { ...lineLook(spec, { ...series, markers: { ...series.markers, shown: false } }), ...filling(series, below) };
}

function filling({ color }: SeriesSpec, fill: string): object {
  return { fill, backgroundColor: color, borderWidth: 0 };
}

function roundLook(
  { color, pointColors, values, explosion, hole, firstAngle, shape }: SeriesSpec,
  { surface }: ChartColors,
): object {
  return {
    data: values.map((value) => Math.abs(value ?? 0)),
    backgroundColor: values.map((_, index) => pointColors[index] ?? color),
    borderColor: surface,
    borderWidth: 1.5,
    offset: explosion,
    rotation: firstAngle,
    cutout: shape === "doughnut" ? `${hole}%` : 0,
  };
}

function pointsOf({ x = [], values }: SeriesSpec): { x: number; y: number }[] {
  return values.map((value, index) => ({ x: x[index] ?? NaN, y: value ?? NaN }));
}

/** Areas are in proportion to sizes. */
function bubblesOf({ x = [], values, sizes = [] }: SeriesSpec): { x: number; y: number; r: number }[] {
  const largest = Math.max(...sizes.map((size) => Math.abs(size ?? 0)), 0) || 1;
  return values.map((value, index) => ({
    x: x[index] ?? NaN,
    y: value ?? NaN,
    r: sizes.length === 0 ? LARGEST_BUBBLE / 2 : LARGEST_BUBBLE * Math.sqrt(Math.max(0, sizes[index] ?? 0) / largest),
  }));
}

function trendsOf(spec: ChartSpec, series: SeriesSpec): ChartDataset[] {
  return series.trends.map(({ from, to, line }) => {
    const slope = to[0] === from[0] ? 0 : (to[1] - from[1]) / (to[0] - from[0]);
    const data = series.x
      ? [from, to].map(([x, y]) => ({ x, y }))
      : series.values.map((_, index) => from[1] + slope * (index + 1 - from[0]));
    return {
      type: series.x ? "scatter" : "line",
      data,
      ...axesOf(spec, series),
      stack: `trend ${series.id}`,
      showLine: true,
      borderColor: line.color ?? series.color,
      borderWidth: toPixels(line.width ?? 1.5),
      borderDash: line.dash.length > 0 ? dashOf(line) : [2, 4],
      pointRadius: 0,
      pointHitRadius: 0,
    } as ChartDataset;
  });
}
