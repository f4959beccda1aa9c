import { scaleFor, type Scale } from "./axis-scale";
import type { SeriesReading } from "./chart-reading";
import type { ChartRecord, Members } from "./chart-record";
import { fontSpec, lineSpec, type FontSpec, type LineSpec } from "./look-spec";
import type { SeriesSpec } from "./series-spec";

interface AxisLook {
  visible: boolean;
  labels: boolean;
  reversed: boolean;
  /** Undefined where there are none. */
  gridlines?: LineSpec;
  line: LineSpec;
  font: FontSpec;
  title?: { text: string; font: FontSpec };
}

export interface ValueAxisSpec extends AxisLook, Scale {
  numberFormat: string;
  /** What a value is divided by before it is written. */
  divisor: number;
  logarithmic: boolean;
}

export interface AxesSpec {
  category: AxisLook;
  value: ValueAxisSpec;
  /** Where a series lies on the secondary one. */
  value2?: ValueAxisSpec;
  /** The lower axis of scatter and bubble charts. */
  x?: ValueAxisSpec;
}

const UNITS: Readonly<Record<string, number>> = {
  Hundreds: 1e2,
  Thousands: 1e3,
  TenThousands: 1e4,
  HundredThousands: 1e5,
  Millions: 1e6,
  TenMillions: 1e7,
  HundredMillions: 1e8,
  Billions: 1e9,
  Trillions: 1e12,
};

export function axisSpecs(
  record: ChartRecord,
  readings: readonly SeriesReading[],
  series: readonly SeriesSpec[],
): AxesSpec {
  const on = (axis: SeriesSpec["axis"]) => series.filter((each) => each.axis === axis);
  const formatOf = (specs: readonly SeriesSpec[]): string =>
    readings.find((reading) => reading.series.id === specs[0]?.id)?.values.numberFormat ?? "General";
  const value = (axis: SeriesSpec["axis"], path: string): ValueAxisSpec =>
    valueAxis(record, path, reachOf(on(axis)), isShared(on(axis)) ? "0%" : formatOf(on(axis)));
  const points = series.filter(({ x }) => x !== undefined);
  const x = points.flatMap((each) => (each.x ?? []).filter((at) => at !== null));
  const xFormat = readings[0]?.categories.numberFormat ?? "General";
  return {
    category: lookOf(record, "axes/category"),
    value: value("primary", "axes/value"),
    ...(on("secondary").length > 0 && { value2: value("secondary", "axes/value2") }),
    ...(points.length > 0 && { x: valueAxis(record, "axes/category", x, xFormat) }),
  };
}

function isShared(series: readonly SeriesSpec[]): boolean {
  return series.some(({ stacked }) => stacked === "shares");
}

function valueAxis(record: ChartRecord, path: string, values: readonly number[], format: string): ValueAxisSpec {
  const kept: Members = record.parts[path] ?? {};
  const number = (name: string): number | undefined => (typeof kept[name] === "number" ? kept[name] : undefined);
  const fixed = { minimum: number("minimum"), maximum: number("maximum"), majorUnit: number("majorUnit") };
  const unit = kept.displayUnit === "Custom" ? number("customDisplayUnit") : UNITS[String(kept.displayUnit)];
  return {
    ...lookOf(record, path),
    ...scaleFor(values, format === "0%" ? { maximum: 1, ...present(fixed) } : fixed),
    numberFormat: typeof kept.numberFormat === "string" && kept.linkNumberFormat !== true ? kept.numberFormat : format,
    divisor: unit ?? 1,
    logarithmic: kept.scaleType === "Logarithmic",
  };
}

function present(fixed: Record<string, number | undefined>): Record<string, number> {
  return Object.fromEntries(
    Object.entries(fixed).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}

/** All heights that the axis has to reach, stacks as their sums. */
function reachOf(series: readonly SeriesSpec[]): number[] {
  const heights: number[] = series.flatMap(({ stacked, values }) =>
    stacked === "no" ? values.filter((value) => value !== null) : [],
  );
  const stacks = series.filter(({ stacked }) => stacked !== "no");
  const length = Math.max(0, ...stacks.map(({ values }) => values.length));
  for (let index = 0; index < length; index += 1) {
    const at = stacks.map(({ values }) => values[index] ?? 0);
    heights.push(sum(at.filter((value) => value > 0)), sum(at.filter((value) => value < 0)));
  }
  return heights;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function lookOf(record: ChartRecord, path: string): AxisLook {
  const kept = record.parts[path] ?? {};
  const grid = record.parts[`${path}/majorGridlines`]?.visible ?? path === "axes/value";
  const title = record.parts[`${path}/title`];
  return {
    visible: kept.visible !== false,
    labels: kept.tickLabelPosition !== "None",
    reversed: kept.reversePlotOrder === true,
    ...(grid === true && { gridlines: lineSpec(record, `${path}/majorGridlines/format/line`) }),
    line: lineSpec(record, `${path}/format/line`),
    font: fontSpec(record, `${path}/format/font`, 9),
    ...(title?.visible === true &&
      typeof title.text === "string" && {
        title: { text: title.text, font: fontSpec(record, `${path}/title/format/font`, 10) },
      }),
  };
}
