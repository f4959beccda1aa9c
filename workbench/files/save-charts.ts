import type { WriteSheet } from "hucre/xlsx";
import { formatAddress } from "../model/address";
import type { Chart } from "../model/chart/chart";
import type { ChartAxis } from "../model/chart/chart-axis";
import type { CellRef } from "../model/chart/chart-record";
import type { ChartSeries } from "../model/chart/chart-series";
import { typeOf } from "../model/chart/chart-types";
import type { Worksheet } from "../model/worksheet";
import { kindOf } from "./chart-kinds";
import type { ChartFrame } from "./chart-parts";

type FileChart = NonNullable<WriteSheet["charts"]>[number];
type FileSeries = FileChart["series"][number];
type FileTrend = NonNullable<FileSeries["trendlines"]>[number]["type"];
type FileAxis = NonNullable<NonNullable<FileChart["axes"]>["y"]>;

/** Members that are kept by name, as their declarations type them. */
interface Kept {
  axisGroup: string;
  displayBlanksAs: keyof typeof BLANKS;
  doughnutHoleSize: number;
  firstSliceAngle: number;
  gapWidth: number;
  hasDataLabels: boolean;
  logBase: number;
  majorTickMark: string;
  majorUnit: number;
  markerStyle: string;
  maximum: number;
  minimum: number;
  minorTickMark: string;
  movingAveragePeriod: number;
  name: string;
  numberFormat: string;
  overlay: boolean;
  plotVisibleOnly: boolean;
  polynomialOrder: number;
  position: string;
  reversePlotOrder: boolean;
  scaleType: string;
  showCategoryName: boolean;
  showEquation: boolean;
  showPercentage: boolean;
  showRSquared: boolean;
  showSeriesName: boolean;
  showValue: boolean;
  smooth: boolean;
  text: string;
  type: string;
  visible: boolean;
}

const keptOf = (part: unknown): Partial<Kept> => part as Partial<Kept>;

const LEGENDS: Readonly<Record<string, FileChart["legend"]>> = {
  Top: "top",
  Bottom: "bottom",
  Left: "left",
  Right: "right",
  Corner: "topRight",
};
const BLANKS = { NotPlotted: "gap", Zero: "zero", Interplotted: "span" } as const;
const TRENDS: Readonly<Record<string, FileTrend>> = {
  Linear: "linear",
  Exponential: "exp",
  Logarithmic: "log",
  MovingAverage: "movingAvg",
  Polynomial: "poly",
  Power: "power",
};
const TICKS: Readonly<Record<string, FileAxis["majorTickMark"]>> = {
  None: "none",
  Cross: "cross",
  Inside: "in",
  Outside: "out",
};
const MARKERS: Readonly<Record<string, NonNullable<FileSeries["marker"]>["symbol"]>> = {
  None: "none",
  Circle: "circle",
  Diamond: "diamond",
  Square: "square",
  Triangle: "triangle",
  X: "x",
};

/** Charts of a sheet that a file can hold: those of one kind, which the library writes. */
export function savableCharts({ charts }: Worksheet): Chart[] {
  return charts.items().filter((chart) => {
    const { record } = chart.entry;
    const types = new Set(record.series.map((series) => typeOf(record, series)));
    const secondary = chart.series.items().some((series) => keptOf(series).axisGroup === "Secondary");
    return (
      types.size <= 1 &&
      !secondary &&
      record.series.length > 0 &&
      kindOf(typeOf(record, record.series[0])) !== undefined
    );
  });
}

export function framesOf(worksheet: Worksheet): ChartFrame[] {
  return savableCharts(worksheet).map((chart) => {
    const { from, to } = chart.entry.record;
    return {
      name: String(keptOf(chart).name),
      from,
      to,
      pointsOnly: typeOf(chart.entry.record) === "XYScatter",
    };
  });
}

export function chartToFile(chart: Chart): FileChart {
  const { record } = chart.entry;
  const type = typeOf(record, record.series[0]);
  const { displayBlanksAs, plotVisibleOnly } = keptOf(chart);
  const series = chart.series.items();
  const [first] = series.map((each) => keptOf(each));
  const kind = kindOf(type) ?? { type: "column" };
  return {
    ...kind,
    ...titleOf(chart),
    ...legendOf(chart),
    series: series.map((each) => seriesToFile(each, type)),
    anchor: {
      from: { row: record.from.row, col: record.from.column },
      to: { row: record.to.row, col: record.to.column },
    },
    dispBlanksAs: BLANKS[displayBlanksAs ?? "NotPlotted"],
    plotVisOnly: plotVisibleOnly,
    ...(kind.type !== "pie" && kind.type !== "doughnut" && { axes: axesOf(chart) }),
    ...(record.parts[`series/${record.series[0]?.id}`]?.gapWidth !== undefined && { gapWidth: first?.gapWidth }),
    ...(kind.type === "doughnut" && { holeSize: first?.doughnutHoleSize }),
    ...(first?.firstSliceAngle && { firstSliceAng: first.firstSliceAngle }),
  };
}

function titleOf({ title }: Chart): Pick<FileChart, "title" | "showTitle" | "autoTitleDeleted"> {
  const { visible, text } = keptOf(title);
  return visible && text ? { title: text, showTitle: true } : { showTitle: false, autoTitleDeleted: true };
}

function legendOf({ legend }: Chart): Pick<FileChart, "legend" | "legendOverlay"> {
  const { visible, position, overlay } = keptOf(legend);
  return { legend: visible ? (LEGENDS[position ?? ""] ?? "bottom") : false, ...(overlay && { legendOverlay: true }) };
}

function seriesToFile(series: ChartSeries, type: string): FileSeries {
  const { name, values, categories } = series.series;
  const kept = keptOf(series);
  const drawsPoints = /^(?:Line|XYScatter)/.test(type);
  const color = drawsPoints ? lineColor(series) : series.format.fill.getSolidColor();
  const noMarkers = /NoMarkers|^Line(?:Stacked|$)/.test(type);
  const symbol = noMarkers ? "none" : MARKERS[kept.markerStyle ?? ""];
  return {
    ...(typeof name === "string" ? { name } : name && { name: `=${referenceTo(series, name)}` }),
    values: values ? referenceTo(series, values) : "#REF!",
    ...(categories && { categories: referenceTo(series, categories) }),
    ...(color && { color: color.slice(1) }),
    ...(drawsPoints && kept.smooth && { smooth: true }),
    ...(drawsPoints && symbol && { marker: { symbol } }),
    ...labelsOf(series),
    ...trendlinesOf(series),
  };
}

function lineColor(series: ChartSeries): string {
  const written = series.entry.record.parts[`${series.path}/format/line`]?.color;
  return typeof written === "string" ? written : "";
}

function labelsOf(series: ChartSeries): Pick<FileSeries, "dataLabels"> {
  if (!keptOf(series).hasDataLabels) return {};
  const own = series.entry.record.parts[series.dataLabels.path];
  const { showValue, showCategoryName, showSeriesName, showPercentage, numberFormat } = (own
    ? series.dataLabels
    : { ...(series.entry.record.parts.dataLabels ?? { showValue: true }) }) as unknown as Kept;
  return {
    dataLabels: {
      showValue: showValue === true,
      ...(showCategoryName && { showCategoryName }),
      ...(showSeriesName && { showSeriesName }),
      ...(showPercentage && { showPercent: showPercentage }),
      ...(numberFormat && numberFormat !== "General" && { numberFormat: { formatCode: numberFormat } }),
    },
  };
}

function trendlinesOf(series: ChartSeries): Pick<FileSeries, "trendlines"> {
  const trendlines = series.trendlines.items().map((trendline) => {
    const { type, showEquation, showRSquared, polynomialOrder, movingAveragePeriod } = keptOf(trendline);
    return {
      type: TRENDS[type ?? ""] ?? "linear",
      ...(type === "Polynomial" && { order: polynomialOrder }),
      ...(type === "MovingAverage" && { period: movingAveragePeriod }),
      ...(showEquation && { dispEquation: true }),
      ...(showRSquared && { dispRSquared: true }),
    };
  });
  return trendlines.length > 0 ? { trendlines } : {};
}

function referenceTo({ entry }: ChartSeries, { sheet, area }: CellRef): string {
  const found = entry.workbook.worksheets.find(sheet);
  return found ? formatAddress(found.name, area, true) : "#REF!";
}

function axesOf({ axes }: Chart): FileChart["axes"] & object {
  return { x: axisToFile(axes.categoryAxis), y: axisToFile(axes.valueAxis) };
}

/** What was chosen; the rest is left to Excel, as it was. */
function axisToFile(axis: ChartAxis): FileAxis {
  const {
    minimum: min,
    maximum: max,
    majorUnit,
    numberFormat,
    visible,
    reversePlotOrder,
    scaleType,
    logBase,
  } = keptOf(axis.kept);
  const { majorTickMark, minorTickMark } = keptOf(axis);
  const title = keptOf(axis.title);
  const scale = {
    ...(typeof min === "number" && { min }),
    ...(typeof max === "number" && { max }),
    ...(typeof majorUnit === "number" && { majorUnit }),
    ...(scaleType === "Logarithmic" && { logBase: logBase ?? 10 }),
  };
  return {
    gridlines: {
      major: keptOf(axis.majorGridlines).visible === true,
      minor: keptOf(axis.minorGridlines).visible === true,
    },
    majorTickMark: TICKS[majorTickMark ?? "None"],
    minorTickMark: TICKS[minorTickMark ?? "None"],
    ...(title.visible && title.text && { title: title.text }),
    ...(Object.keys(scale).length > 0 && { scale }),
    ...(numberFormat && { numberFormat: { formatCode: numberFormat } }),
    ...(visible === false && { hidden: true }),
    ...(reversePlotOrder === true && { reverse: true }),
  };
}
