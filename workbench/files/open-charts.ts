import type { Sheet } from "hucre/xlsx";
import { parseAddress } from "../model/address";
import { cornerOf, pointOf } from "../model/chart/chart-place";
import type { CellRef, ChartRecord, Corner, Members, SeriesRecord } from "../model/chart/chart-record";
import type { Worksheet } from "../model/worksheet";
import { chartTypeOf } from "./chart-kinds";
import type { ChartFacts } from "./chart-parts";
import type { FileColors } from "./file-colors";

type FileChart = NonNullable<Sheet["charts"]>[number];
type FileSeries = NonNullable<FileChart["series"]>[number];
type FileAxis = NonNullable<NonNullable<FileChart["axes"]>["y"]>;
type FilePart = readonly [string, Members];

const LEGENDS = { top: "Top", bottom: "Bottom", left: "Left", right: "Right", topRight: "Corner" } as const;
const BLANKS = { gap: "NotPlotted", zero: "Zero", span: "Interplotted" } as const;
const TRENDS = {
  linear: "Linear",
  exp: "Exponential",
  log: "Logarithmic",
  movingAvg: "MovingAverage",
  poly: "Polynomial",
  power: "Power",
} as const;

const TICKS = { none: "None", cross: "Cross", in: "Inside", out: "Outside" } as const;

/** In points, of a chart whose file gives no far corner. */
const SIZE = { width: 360, height: 216 };

/** Charts over cells that are there; gives the number of those that have no likeness here. */
export function openCharts(
  { charts = [] }: Sheet,
  sheet: Worksheet,
  facts: readonly ChartFacts[],
  colors: FileColors,
): number {
  const read = charts.map((chart, index) => recordOf(chart, sheet, facts[index], colors));
  for (const record of read) if (record) sheet.workbook.charts.put(record);
  return read.filter((record) => record === undefined).length;
}

function recordOf(
  file: FileChart,
  sheet: Worksheet,
  facts: ChartFacts | undefined,
  colors: FileColors,
): ChartRecord | undefined {
  const { series = [] } = file;
  const types = series.map(({ kind }) => facts && chartTypeOf(kind, file, facts));
  const [chartType] = types;
  if (!facts || chartType === undefined || types.includes(undefined)) return undefined;
  const named = series.map((each, index) => seriesRecord(each, index, sheet, facts.names[index] ?? ""));
  const parts: FilePart[] = [
    [
      "chart",
      {
        chartType,
        name: facts.name || `Chart ${sheet.charts.items().length + 1}`,
        displayBlanksAs: BLANKS[file.dispBlanksAs ?? "gap"],
        plotVisibleOnly: file.plotVisOnly !== false,
      },
    ],
    ["title", titleOf(file, series.length)],
    ["legend", file.legend ? { visible: true, position: LEGENDS[file.legend] } : { visible: false }],
    ...axisParts("axes/category", file.axes?.x),
    ...axisParts("axes/value", file.axes?.y),
    ...series.flatMap((each, index) =>
      seriesParts(`series/${index + 1}`, each, file, types[index] === chartType ? undefined : types[index], colors),
    ),
  ];
  return {
    id: sheet.workbook.charts.newId(),
    sheet: sheet.id,
    ...placeOf(facts, sheet),
    plotBy: "Columns",
    series: named,
    parts: Object.fromEntries(parts.filter(([, members]) => Object.keys(members).length > 0)),
  };
}

function titleOf({ title, autoTitleDeleted }: FileChart, series: number): Members {
  if (title !== undefined) return { visible: true, text: title };
  return { visible: !autoTitleDeleted && series === 1 };
}

function placeOf(
  { from = { row: 0, column: 0, x: 0, y: 0 }, to }: ChartFacts,
  sheet: Worksheet,
): Record<"from" | "to", Corner> {
  if (to) return { from, to };
  const { grid } = sheet.cells;
  const { x, y } = pointOf(grid, from);
  return { from, to: cornerOf(grid, { x: x + SIZE.width, y: y + SIZE.height }) };
}

function seriesRecord(file: FileSeries, index: number, sheet: Worksheet, nameFormula: string): SeriesRecord {
  const name = refOf(nameFormula, sheet) ?? (file.name && file.name !== nameFormula ? file.name : undefined);
  const refs = {
    values: refOf(file.valuesRef, sheet),
    categories: refOf(file.categoriesRef, sheet),
    sizes: refOf(file.bubbleSizeRef, sheet),
  };
  const found = Object.entries(refs).filter(([, ref]) => ref !== undefined);
  return {
    id: String(index + 1),
    ...(name !== undefined && { name }),
    ...(Object.fromEntries(found) as Partial<Record<keyof typeof refs, CellRef>>),
    trendlines: (file.trendlines ?? []).map((_, number) => String(number + 1)),
  };
}

/** Cells of this workbook; what else a formula may name has no values here. */
function refOf(formula: string | undefined, { workbook, id }: Worksheet): CellRef | undefined {
  try {
    const address = formula ? parseAddress(formula) : undefined;
    if (!address) return undefined;
    const sheet = address.sheet === undefined ? id : workbook.worksheets.find(address.sheet)?.id;
    return sheet === undefined ? undefined : { sheet, area: address.area };
  } catch {
    return undefined;
  }
}

function seriesParts(
  path: string,
  file: FileSeries,
  chart: FileChart,
  chartType: string | undefined,
  colors: FileColors,
): FilePart[] {
  const color = typeof file.color === "string" ? colors.find({ rgb: file.color }) : undefined;
  const labels = file.dataLabels ?? chart.dataLabels;
  const shown = labels && (labels.showValue || labels.showCategoryName || labels.showPercent || labels.showSeriesName);
  return [
    [
      path,
      {
        ...(chartType !== undefined && { chartType }),
        ...(chart.gapWidth !== undefined && { gapWidth: chart.gapWidth }),
        ...(chart.holeSize !== undefined && { doughnutHoleSize: chart.holeSize }),
        ...(chart.firstSliceAng !== undefined && { firstSliceAngle: chart.firstSliceAng }),
        ...(shown && { hasDataLabels: true }),
      },
    ],
    [`${path}/format/${/line|scatter|radar/.test(file.kind) ? "line" : "fill"}`, color === undefined ? {} : { color }],
    [`${path}/dataLabels`, shown ? labelMembers(labels) : {}],
    ...(file.trendlines ?? []).map(({ type, order, period, dispEquation, dispRSquared }, index): FilePart => [
      `${path}/trendlines/${index + 1}`,
      {
        type: TRENDS[type],
        ...(order !== undefined && { polynomialOrder: order }),
        ...(period !== undefined && { movingAveragePeriod: period }),
        ...(dispEquation && { showEquation: true }),
        ...(dispRSquared && { showRSquared: true }),
      },
    ]),
  ];
}

function labelMembers(labels: NonNullable<FileSeries["dataLabels"]>): Members {
  const { showValue, showCategoryName, showSeriesName, showPercent, numberFormat } = labels;
  return {
    showValue: showValue === true,
    ...(showCategoryName && { showCategoryName }),
    ...(showSeriesName && { showSeriesName }),
    ...(showPercent && { showPercentage: true }),
    ...(numberFormat && {
      numberFormat: numberFormat.formatCode,
      linkNumberFormat: numberFormat.sourceLinked === true,
    }),
  };
}

function axisParts(path: string, axis: FileAxis | undefined): FilePart[] {
  if (!axis) return [];
  const { scale = {}, numberFormat, gridlines } = axis;
  const format = numberFormat && !numberFormat.sourceLinked ? numberFormat.formatCode : undefined;
  return [
    [
      path,
      {
        ...(scale.min !== undefined && { minimum: scale.min }),
        ...(scale.max !== undefined && { maximum: scale.max }),
        ...(scale.majorUnit !== undefined && { majorUnit: scale.majorUnit }),
        ...(scale.logBase !== undefined && { scaleType: "Logarithmic", logBase: scale.logBase }),
        ...(format !== undefined && { numberFormat: format, linkNumberFormat: false }),
        // What a file does not say is what its format takes for it.
        majorTickMark: TICKS[axis.majorTickMark ?? "out"],
        minorTickMark: TICKS[axis.minorTickMark ?? "none"],
        ...(axis.hidden && { visible: false }),
        ...(axis.reverse && { reversePlotOrder: true }),
      },
    ],
    [`${path}/title`, axis.title === undefined ? {} : { text: axis.title, visible: true }],
    [`${path}/majorGridlines`, { visible: gridlines?.major === true }],
    [`${path}/minorGridlines`, { visible: gridlines?.minor === true }],
  ];
}
