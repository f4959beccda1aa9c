import type { ScaleOptions } from "chart.js";
import { formatNumber } from "../../grid/number-text";
import type { ValueAxisSpec } from "../../model/chart/axis-spec";
import type { ChartSpec } from "../../model/chart/chart-spec";
import { dashOf, fontOf, toPixels, type ChartColors } from "./chart-look";

type Scales = Record<string, ScaleOptions>;
type Look = NonNullable<ChartSpec["axes"]>["category"];

/** More labels than this on a step axis are a mistake of whoever fixed the step. */
const MOST_TICKS = 200;

export function scalesOf({ axes, horizontal, series }: ChartSpec, colors: ChartColors, locale: string): Scales {
  if (!axes) return {};
  if (series.some(({ shape }) => shape === "radar")) return { r: radialScale(axes.value, colors, locale) };
  const stacked = series.some((each) => each.stacked !== "no");
  const value = (axis: ValueAxisSpec, position: string): ScaleOptions =>
    ({ ...valueScale(axis, colors, locale), position, stacked }) as ScaleOptions;
  const [low, high] = horizontal ? ["bottom", "top"] : ["left", "right"];
  return {
    category: axes.x
      ? ({ ...valueScale(axes.x, colors, locale), position: "bottom" } as ScaleOptions)
      : ({ ...categoryScale(axes.category, horizontal, colors), stacked } as ScaleOptions),
    value: value(axes.value, axes.value.reversed && !horizontal ? low! : low!),
    ...(axes.value2 && { value2: value(axes.value2, high!) }),
  };
}

/** Excel counts the categories of lying bars from below. */
function categoryScale(look: Look, horizontal: boolean, colors: ChartColors): object {
  return {
    type: "category",
    position: horizontal ? "left" : "bottom",
    offset: true,
    reverse: horizontal !== look.reversed,
    ...lookOf(look, colors),
    ticks: { ...ticksOf(look, colors), autoSkip: true },
  };
}

function valueScale(axis: ValueAxisSpec, colors: ChartColors, locale: string): object {
  return {
    type: axis.logarithmic ? "logarithmic" : "linear",
    reverse: axis.reversed,
    ...limits(axis),
    ...lookOf(axis, colors),
    ticks: { ...ticksOf(axis, colors), ...steps(axis, locale) },
  };
}

function radialScale(axis: ValueAxisSpec, colors: ChartColors, locale: string): ScaleOptions {
  const line = { color: axis.gridlines?.color ?? colors.grid };
  return {
    type: "radialLinear",
    ...limits(axis),
    grid: line,
    angleLines: line,
    pointLabels: { color: axis.font.color ?? colors.text, font: fontOf(axis.font) },
    ticks: { ...ticksOf(axis, colors), ...steps(axis, locale), backdropColor: "transparent" },
  } as ScaleOptions;
}

function limits({ minimum, maximum, logarithmic }: ValueAxisSpec): object {
  return logarithmic ? { max: maximum } : { min: minimum, max: maximum };
}

function steps(
  { minimum, maximum, majorUnit, numberFormat, divisor, logarithmic }: ValueAxisSpec,
  locale: string,
): object {
  const fits = (maximum - minimum) / majorUnit <= MOST_TICKS;
  return {
    ...(fits && !logarithmic && { stepSize: majorUnit }),
    // Steps are the spec's; as many as it has are drawn, if there is room.
    maxTicksLimit: MOST_TICKS,
    callback: (value: number | string) => formatNumber(clean(Number(value) / divisor), numberFormat, locale),
  };
}

/** Steps are sums of binary fractions. */
function clean(value: number): number {
  return Number(value.toPrecision(12));
}

function ticksOf({ labels, font }: Look, colors: ChartColors): object {
  return { display: labels, color: font.color ?? colors.text, font: fontOf(font) };
}

function lookOf(look: Look, colors: ChartColors): object {
  const { gridlines, line, title } = look;
  return {
    display: look.visible,
    grid: {
      display: gridlines?.visible ?? false,
      color: gridlines?.color ?? colors.grid,
      lineWidth: toPixels(gridlines?.width ?? 0.75),
      drawTicks: false,
      tickLength: 6,
    },
    border: {
      display: line.visible,
      color: line.color ?? colors.axis,
      width: toPixels(line.width ?? 0.75),
      dash: gridlines ? dashOf(gridlines) : [],
    },
    ...(title && {
      title: { display: true, text: title.text, color: title.font.color ?? colors.text, font: fontOf(title.font) },
    }),
  };
}
