import type { ChartKind } from "../../core/charts/chart";
import type { Rectangle } from "../../sheet/address";
import { CHART_COLORS, CHART_GAP, type ChartPart } from "../../sheet/chart-part";
import { type PartWriter, type Site, getCells, getName } from "./part-writer";

const TYPES = { bar: "BarClustered", column: "ColumnClustered" } as const satisfies Record<ChartKind, string>;

/** For gaps where something is missing, and for number formats of axes and labels. */
export const CHART_LEVEL = "1.8";

/** A chart over cells that other parts fill; below its requirement set its table stands alone. */
export const chartWriter: PartWriter<ChartPart> = {
  needs: CHART_LEVEL,
  areas: ({ area }) => [area],
  write: addChart,
  undo: ({ worksheet, placement }, { name }) => worksheet.charts.getItemOrNullObject(getName(placement, name)).delete(),
};

function addChart(site: Site, part: ChartPart): void {
  const { worksheet, placement } = site;
  const chart = worksheet.charts.add(TYPES[part.drawnAs], getCells(site, part.values), "Columns");
  // First: by its name it is known as ours.
  chart.name = getName(placement, part.name);
  placeChart(chart, part.area, (area) => getCells(site, area));
  chart.displayBlanksAs = "NotPlotted";
  chart.title.text = part.title;
  chart.legend.visible = false;
  setSeries(chart.series.getItemAt(0), site, part);
  setAxes(chart.axes, part);
}

/** Queues that a chart covers cells of its block. */
export function placeChart(
  chart: Excel.Chart,
  { row, column, rows, columns }: Rectangle,
  cellsAt: (area: Rectangle) => Excel.Range,
): void {
  const [lastRow, lastColumn] = [row + rows - 1, column + columns - 1];
  chart.setPosition(
    cellsAt({ row, column, rows: 1, columns: 1 }),
    cellsAt({ row: lastRow, column: lastColumn, rows: 1, columns: 1 }),
  );
}

function setSeries(series: Excel.ChartSeries, site: Site, part: ChartPart): void {
  series.name = part.axes.value;
  // What Excel makes of a range by itself depends on what stands in it.
  series.setValues(getCells(site, part.values));
  series.setXAxisValues(getCells(site, part.names));
  series.gapWidth = CHART_GAP;
  series.format.fill.setSolidColor(CHART_COLORS.exact);
  series.hasDataLabels = true;
  series.dataLabels.showValue = true;
  series.dataLabels.position = "OutsideEnd";
  for (const { at, isInexact, numberFormat } of part.points) {
    const point = series.points.getItemAt(at);
    point.hasDataLabel = true;
    point.dataLabel.numberFormat = numberFormat;
    if (isInexact) setInexact(point);
  }
}

/** Queues the look of a figure that is not exact. */
export function setInexact(point: Excel.ChartPoint): void {
  point.format.fill.setSolidColor(CHART_COLORS.inexact);
  point.format.border.color = CHART_COLORS.line;
  point.format.border.lineStyle = "Dash";
}

function setAxes({ categoryAxis, valueAxis }: Excel.ChartAxes, { drawnAs, axes, numberFormat }: ChartPart): void {
  categoryAxis.title.text = axes.name;
  valueAxis.title.text = axes.value;
  valueAxis.numberFormat = numberFormat;
  // A bar that does not begin at zero lies about its length.
  valueAxis.minimum = 0;
  if (drawnAs !== "bar") return;
  // The first row at the top, as in the table, and the values still below.
  categoryAxis.reversePlotOrder = true;
  categoryAxis.position = "Maximum";
}
