import type { Chart, Plugin } from "chart.js";
import { formatNumber } from "../../grid/number-text";
import type { ChartSpec } from "../../model/chart/chart-spec";
import type { LabelSpec, SeriesSpec } from "../../model/chart/series-spec";
import { fontOf, type ChartColors } from "./chart-look";

const GAP = 4;

/** Writes the labels of series beside what is drawn of their points. */
export function dataLabels(spec: ChartSpec, colors: ChartColors, locale: string): Plugin {
  return {
    id: "dataLabels",
    afterDatasetsDraw: (chart) =>
      spec.series.forEach((series, index) => drawSeries(chart, index, series, spec, colors, locale)),
  };
}

function drawSeries(
  chart: Chart,
  at: number,
  series: SeriesSpec,
  spec: ChartSpec,
  colors: ChartColors,
  locale: string,
): void {
  const { labels } = series;
  if (!labels) return;
  const { ctx } = chart;
  const { style, weight, size, family } = fontOf(labels.font);
  ctx.save();
  ctx.font = `${style} ${weight} ${size}px ${family}`;
  chart.getDatasetMeta(at).data.forEach((element, index) => {
    const value = series.values[index] ?? null;
    if (value === null) return;
    const place = placeOf(element, series, labels, spec.horizontal);
    ctx.fillStyle = labels.font.color ?? (place.inside ? "#ffffff" : colors.text);
    ctx.textAlign = place.align;
    ctx.textBaseline = place.baseline;
    ctx.fillText(textOf(value, index, series, labels, spec, locale), place.x, place.y);
  });
  ctx.restore();
}

function textOf(
  value: number,
  index: number,
  series: SeriesSpec,
  labels: LabelSpec,
  spec: ChartSpec,
  locale: string,
): string {
  const { show, separator, pointFormats } = labels;
  const numberFormat = pointFormats[index] ?? labels.numberFormat;
  const whole = series.values.reduce<number>((sum, each) => sum + Math.abs(each ?? 0), 0);
  const format = series.stacked === "shares" ? "0%" : numberFormat;
  return [
    show.series && series.name,
    show.category && spec.categories[index],
    show.value && formatNumber(value, format, locale),
    show.share && formatNumber(whole === 0 ? 0 : Math.abs(value) / whole, "0%", locale),
  ]
    .filter((text) => typeof text === "string")
    .join(separator);
}

interface Place {
  x: number;
  y: number;
  align: CanvasTextAlign;
  baseline: CanvasTextBaseline;
  inside: boolean;
}

type Drawn = ReturnType<Chart["getDatasetMeta"]>["data"][number];

function placeOf(element: Drawn, series: SeriesSpec, { position }: LabelSpec, horizontal: boolean): Place {
  const inside = position === "Center" || position.startsWith("Inside") || series.stacked !== "no";
  const centre = { align: "center", baseline: "middle", inside: true } as const;
  if (series.shape === "pie" || series.shape === "doughnut" || series.shape === "bubble")
    return { ...element.tooltipPosition(true), ...centre } as Place;
  const { x, y } = element as unknown as { x: number; y: number };
  if (inside && (series.shape === "bar" || series.shape === "column"))
    return { ...(element as unknown as { getCenterPoint(): { x: number; y: number } }).getCenterPoint(), ...centre };
  if (horizontal) return { x: x + GAP, y, align: "left", baseline: "middle", inside: false };
  return { x, y: y - GAP, align: "center", baseline: "bottom", inside: false };
}
