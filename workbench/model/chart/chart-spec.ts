import type { ChartReading, SeriesReading } from "./chart-reading";
import type { ChartRecord } from "./chart-record";
import { axisSpecs, type AxesSpec } from "./axis-spec";
import { isRound, traitsOf, typeOf } from "./chart-types";
import { fontSpec, lineSpec, type FontSpec, type LineSpec } from "./look-spec";
import { seriesSpecs, type SeriesSpec } from "./series-spec";

/** What is to be drawn: plain data in which nothing is left to look up or to calculate. */
export interface ChartSpec {
  /** False where none of its series is of a type that is drawn here. */
  drawable: boolean;
  title?: { text: string; font: FontSpec };
  legend?: { position: "top" | "bottom" | "left" | "right"; font: FontSpec };
  /** Names along the category axis, or of a round chart's points. */
  categories: string[];
  series: SeriesSpec[];
  /** None for round charts. */
  axes?: AxesSpec;
  /** Bars lie. */
  horizontal: boolean;
  /** What a missing value leaves in a line. */
  blanks: "gap" | "zero" | "span";
  area: { fill?: string; border: LineSpec; font: FontSpec };
  plotFill?: string;
}

const BLANKS = { NotPlotted: "gap", Zero: "zero", Interplotted: "span" } as const;
const POSITIONS: Readonly<Record<string, "top" | "bottom" | "left" | "right">> = {
  Top: "top",
  Bottom: "bottom",
  Left: "left",
  Right: "right",
  Corner: "right",
};

/** From a chart's record and its cells, what to draw. */
export function chartSpec(reading: ChartReading): ChartSpec {
  const { record } = reading;
  const blanks = BLANKS[record.parts.chart?.displayBlanksAs as keyof typeof BLANKS] ?? "gap";
  const plotted = reading.series.filter(({ series }) => record.parts[`series/${series.id}`]?.filtered !== true);
  const round = isRound(typeOf(record));
  const series = seriesSpecs(record, round ? plotted.slice(0, outerMost(record)) : plotted, blanks);
  const categories = categoriesOf(plotted);
  const drawable = series.length > 0 || plotted.length === 0;
  return {
    drawable,
    ...titleOf(reading),
    ...legendOf(record),
    categories,
    series,
    ...(!round && drawable && { axes: axisSpecs(record, plotted, series) }),
    horizontal: series.some(({ shape }) => shape === "bar"),
    blanks,
    area: {
      ...fillOf(record, "chart/format/fill"),
      border: lineSpec(record, "chart/format/border"),
      font: fontSpec(record, "chart/format/font", 9),
    },
    ...plotFillOf(record),
  };
}

/** A pie shows one series, a ring several. */
function outerMost(record: ChartRecord): number | undefined {
  return traitsOf(typeOf(record))?.shape === "pie" ? 1 : undefined;
}

/** The first series says what the categories are; where it has none, they are numbered. */
function categoriesOf(plotted: readonly SeriesReading[]): string[] {
  const length = Math.max(0, ...plotted.map(({ values }) => values.values.length));
  const texts = plotted.find(({ categories }) => categories.texts.length > 0)?.categories.texts;
  return Array.from({ length }, (_, index) => (texts ? (texts[index] ?? "") : String(index + 1)));
}

function titleOf({ record, title }: ChartReading): Pick<ChartSpec, "title"> {
  if (record.parts.title?.visible === false || title === "") return {};
  return { title: { text: title, font: fontSpec(record, "title/format/font", 14) } };
}

function legendOf(record: ChartRecord): Pick<ChartSpec, "legend"> {
  const { visible, position = "Bottom" } = record.parts.legend ?? {};
  const shown = visible ?? (record.series.length > 1 || isRound(typeOf(record)));
  if (shown !== true) return {};
  const font = fontSpec(record, "legend/format/font", 9);
  return { legend: { position: POSITIONS[String(position)] ?? "bottom", font } };
}

function fillOf({ parts }: ChartRecord, path: string): { fill?: string } {
  const color = parts[path]?.color;
  if (color === undefined) return {};
  return { fill: color === null ? "transparent" : String(color) };
}

function plotFillOf(record: ChartRecord): Pick<ChartSpec, "plotFill"> {
  const { fill } = fillOf(record, "plotArea/format/fill");
  return fill === undefined ? {} : { plotFill: fill };
}
