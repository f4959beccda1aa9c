import type { CellValue } from "../../grid/grid";
import { isErrorText } from "../cell-text";
import type { SeriesReading } from "./chart-reading";
import type { ChartRecord, Members } from "./chart-record";
import { traitsOf, typeOf, type Shape, type TypeTraits } from "./chart-types";
import { fontSpec, lineSpec, type FontSpec, type LineSpec } from "./look-spec";
import { trendOf } from "./trend-line";

/** Office's palette of 2013 to 2022; further series are darker. */
const PALETTE = ["#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"];
const DARKER = ["#264478", "#9E480E", "#636363", "#997300", "#255E91", "#43682B"];

export interface SeriesSpec {
  id: string;
  name: string;
  shape: Shape;
  /** Null where nothing is drawn. */
  values: (number | null)[];
  /** Of scatter and bubble charts; null where a point has no place. */
  x?: (number | null)[];
  sizes?: (number | null)[];
  color: string;
  /** Of points that differ from the series. */
  pointColors: Readonly<Record<number, string>>;
  line: LineSpec;
  markers: { shown: boolean; style: string; size: number; color?: string };
  smooth: boolean;
  /** Of a radar chart: the area within. */
  filled: boolean;
  axis: "primary" | "secondary";
  stacked: TypeTraits["stacked"];
  /** Parts of a hundred. */
  gapWidth: number;
  overlap: number;
  explosion: number;
  hole: number;
  firstAngle: number;
  labels?: LabelSpec;
  /** Two ends of a straight trend, in values. */
  trends: { from: [number, number]; to: [number, number]; line: LineSpec }[];
}

export interface LabelSpec {
  show: { value: boolean; category: boolean; series: boolean; share: boolean };
  separator: string;
  position: string;
  numberFormat: string;
  /** Of points that differ from the series. */
  pointFormats: Readonly<Record<number, string>>;
  font: FontSpec;
}

type Blanks = "gap" | "zero" | "span";

/** What is drawn of each series that has a likeness here. */
export function seriesSpecs(record: ChartRecord, readings: readonly SeriesReading[], blanks: Blanks): SeriesSpec[] {
  const specs = readings.flatMap((reading, index) => seriesSpec(record, reading, index, blanks) ?? []);
  for (const axis of ["primary", "secondary"] as const) shareOut(specs.filter((spec) => spec.axis === axis));
  return specs;
}

function seriesSpec(
  record: ChartRecord,
  reading: SeriesReading,
  index: number,
  blanks: Blanks,
): SeriesSpec | undefined {
  const { series, name } = reading;
  const traits = traitsOf(typeOf(record, series));
  if (traits === undefined) return undefined;
  const path = `series/${series.id}`;
  const kept = record.parts[path] ?? {};
  const values = reading.values.values.map((value) => numberOf(value, blanks));
  const spec: SeriesSpec = {
    id: series.id,
    name,
    shape: traits.shape,
    values,
    ...placesOf(reading, traits.shape, values.length),
    ...colorsOf(record, path, index, traits.shape, values.length),
    line: lineOf(record, path, traits),
    markers: markersOf(kept, traits),
    smooth: typeof kept.smooth === "boolean" ? kept.smooth : traits.smooth,
    filled: /Filled$/.test(typeOf(record, series)),
    axis: kept.axisGroup === "Secondary" ? "secondary" : "primary",
    stacked: traits.stacked,
    gapWidth: amount(kept.gapWidth, 150),
    overlap: amount(kept.overlap, traits.stacked === "no" ? 0 : 100),
    explosion: amount(kept.explosion, /Exploded/.test(typeOf(record, series)) ? 10 : 0),
    hole: amount(kept.doughnutHoleSize, 75),
    firstAngle: amount(kept.firstSliceAngle, 0),
    ...labelsOf(record, path, reading),
    trends: [],
  };
  return { ...spec, trends: trendsOf(record, reading, spec) };
}

/** A text counts as 0, an error as a missing value. */
function numberOf(value: CellValue, blanks: Blanks): number | null {
  if (typeof value === "number") return value;
  if (typeof value === "boolean") return Number(value);
  if (value === "" || isErrorText(value)) return blanks === "zero" && value === "" ? 0 : null;
  return 0;
}

/** Without numbers for x, points are numbered. */
function placesOf(reading: SeriesReading, shape: Shape, length: number): Pick<SeriesSpec, "x" | "sizes"> {
  if (shape !== "scatter" && shape !== "bubble") return {};
  const { values } = reading.categories;
  const numeric = values.some((value) => typeof value === "number") && !values.some((value) => isPlainText(value));
  const x = Array.from({ length }, (_, index) => (numeric ? numberOf(values[index] ?? "", "gap") : index + 1));
  if (shape === "scatter") return { x };
  return { x, sizes: reading.sizes.values.map((value) => numberOf(value, "gap")) };
}

function isPlainText(value: CellValue): boolean {
  return typeof value === "string" && value !== "" && !isErrorText(value);
}

function colorsOf(
  { parts }: ChartRecord,
  path: string,
  index: number,
  shape: Shape,
  length: number,
): Pick<SeriesSpec, "color" | "pointColors"> {
  const isLine = shape === "line" || shape === "radar" || shape === "scatter";
  const fill = parts[`${path}/format/fill`]?.color;
  const line = parts[`${path}/format/line`]?.color;
  const own = (isLine && typeof line === "string" ? line : undefined) ?? (fill === null ? "transparent" : fill);
  const color = typeof own === "string" ? own : paletteColor(index);
  const varies = shape === "pie" || shape === "doughnut" || parts[path]?.varyByCategories === true;
  const pointColors: Record<number, string> = {};
  for (let point = 0; point < length; point += 1) {
    const set = parts[`${path}/points/${point}/format/fill`]?.color;
    if (typeof set === "string") pointColors[point] = set;
    else if (set === null) pointColors[point] = "transparent";
    else if (varies) pointColors[point] = paletteColor(point);
  }
  return { color, pointColors };
}

function paletteColor(index: number): string {
  const palette = Math.floor(index / PALETTE.length) % 2 === 0 ? PALETTE : DARKER;
  return palette[index % PALETTE.length] ?? "#4472C4";
}

function lineOf(record: ChartRecord, path: string, { shape, lines }: TypeTraits): LineSpec {
  const line = lineSpec(record, `${path}/format/line`);
  const drawn = shape === "scatter" ? lines || record.parts[`${path}/format/line`]?.color !== undefined : true;
  return { ...line, visible: line.visible && drawn };
}

function markersOf(kept: Members, { shape, markers }: TypeTraits): SeriesSpec["markers"] {
  const style = String(kept.markerStyle ?? "Automatic");
  const shown =
    style === "Automatic" || style === "Invalid" ? markers || (shape === "scatter" && markers) : style !== "None";
  const color = kept.markerBackgroundColor;
  return { shown, style, size: amount(kept.markerSize, 5), ...(typeof color === "string" && { color }) };
}

function labelsOf(record: ChartRecord, path: string, reading: SeriesReading): Pick<SeriesSpec, "labels"> {
  if (record.parts[path]?.hasDataLabels !== true) return {};
  const kept = { ...record.parts.dataLabels, ...record.parts[`${path}/dataLabels`] };
  const show = {
    value: kept.showValue === true,
    category: kept.showCategoryName === true,
    series: kept.showSeriesName === true,
    share: kept.showPercentage === true,
  };
  const some = Object.values(show).some((shown) => shown);
  const own = record.parts[`${path}/dataLabels/format/font`] ? `${path}/dataLabels` : "dataLabels";
  return {
    labels: {
      show: some ? show : { ...show, value: true },
      separator: String(kept.separator ?? ", "),
      position: String(kept.position ?? "BestFit"),
      numberFormat: String(kept.numberFormat ?? reading.values.numberFormat),
      pointFormats: pointFormatsOf(record, path, reading.values.values.length),
      font: fontSpec(record, `${own}/format/font`, 9),
    },
  };
}

function pointFormatsOf({ parts }: ChartRecord, path: string, length: number): Record<number, string> {
  const formats: Record<number, string> = {};
  for (let point = 0; point < length; point += 1) {
    const own = parts[`${path}/points/${point}/dataLabel`]?.numberFormat;
    if (typeof own === "string") formats[point] = own;
  }
  return formats;
}

function trendsOf(record: ChartRecord, { series }: SeriesReading, spec: SeriesSpec): SeriesSpec["trends"] {
  return series.trendlines.flatMap((id) => {
    const path = `series/${series.id}/trendlines/${id}`;
    if ((record.parts[path]?.type ?? "Linear") !== "Linear") return [];
    const trend = trendOf(spec.x ?? spec.values.map((_, index) => index + 1), spec.values);
    return trend ? [{ ...trend, line: lineSpec(record, `${path}/format/line`) }] : [];
  });
}

/** Turns values into parts of each category's whole where series are stacked to 100 %. */
function shareOut(specs: readonly SeriesSpec[]): void {
  const shared = specs.filter(({ stacked }) => stacked === "shares");
  const wholes = shared[0]?.values.map((_, index) =>
    shared.reduce((sum, { values }) => sum + Math.abs(values[index] ?? 0), 0),
  );
  for (const spec of shared)
    spec.values = spec.values.map((value, index) => (value === null ? null : value / (wholes?.[index] || 1)));
}

function amount(kept: unknown, usual: number): number {
  return typeof kept === "number" ? kept : usual;
}
