import type { ChartKind, ReadyChart } from "../core/charts/chart";
import type { ChartPart } from "./chart-part";
import type { TableLayout } from "./table-layout";

/** A chart and what it is to be drawn as. */
export interface ChosenChart {
  ready: ReadyChart;
  kind: ChartKind;
  /** Rows that it takes, where they are not to be chosen by the number of its points. */
  rows?: number | undefined;
}

/** Characters: about as wide as a page that is printed upright. */
const WIDTH = 72;
/** Lying bars need a row each; what stands has room enough. */
const FEWEST_ROWS = 16;
const ROWS_PER_BAR = 1.6;
const ROWS_FOR_TITLES = 5;

/** Empty rows that the chart covers, above the header of its table. */
export function countChartRows({ ready, kind, rows }: ChosenChart): number {
  if (rows !== undefined) return rows;
  const needed = kind === "bar" ? ready.points.length * ROWS_PER_BAR + ROWS_FOR_TITLES : 0;
  return Math.max(FEWEST_ROWS, Math.ceil(needed));
}

/** The chart in the place that the layout keeps for it, over the columns of the table below. */
export function planChart({ ready, kind }: ChosenChart, layout: TableLayout, block: number): ChartPart[] {
  const { chart: place, headerRow, columnWidths } = layout;
  if (!place) return [];
  const body = (column: number) => ({ row: headerRow + 1, column, rows: ready.points.length, columns: 1 });
  return [
    {
      ...{
        kind: "chart",
        block,
        drawnAs: kind,
        title: ready.title,
        altText: ready.caption,
        axes: ready.axes,
        numberFormat: ready.numberFormat,
        labelFormat: ready.points[0]?.numberFormat ?? ready.numberFormat,
      },
      area: { row: place.row, column: 0, rows: place.rows, columns: countColumns(columnWidths, layout.width) },
      name: `${ready.table.tableName} chart`,
      names: body(ready.nameColumn),
      values: body(ready.valueColumn),
      points: ready.points.flatMap((point, at) => {
        const { isInexact, numberFormat } = point;
        return isInexact || numberFormat !== ready.points[0]?.numberFormat ? [{ at, isInexact, numberFormat }] : [];
      }),
    },
  ];
}

function countColumns(widths: readonly number[], most: number): number {
  let total = 0;
  const last = widths.findIndex((width) => (total += width) >= WIDTH);
  return last < 0 ? most : last + 1;
}
