import type { WriteSheet } from "hucre/xlsx";
import { type Rectangle, formatAbsolute } from "../sheet/address";
import { CHART_COLORS, CHART_GAP, type ChartPart } from "../sheet/chart-part";
import { quoteSheet } from "../sheet/place";

type FileChart = NonNullable<WriteSheet["charts"]>[number];

/**
 * A chart of a sheet of a file: one series over the sheet's own cells, gaps for missing figures. Its labels are linked to
 * these cells: each has the number format of its own cell, with the sign of a bound.
 */
export function toFileChart(part: ChartPart, sheetName: string): FileChart {
  const { area, drawnAs, title, altText, axes, numberFormat } = part;
  const refer = (cells: Rectangle) => `${quoteSheet(sheetName)}!${formatAbsolute(cells)}`;
  const isLying = drawnAs === "bar";
  return {
    type: drawnAs,
    ...{ title, altText, frameTitle: title, legend: false, dispBlanksAs: "gap", gapWidth: CHART_GAP },
    anchor: {
      from: { row: area.row, col: area.column },
      to: { row: area.row + area.rows, col: area.column + area.columns },
    },
    series: [
      {
        ...{ name: axes.value, values: refer(part.values), categories: refer(part.names) },
        color: rgbOf(CHART_COLORS.exact),
        dataLabels: {
          showValue: true,
          position: "outEnd",
          numberFormat: { formatCode: numberFormat, sourceLinked: true },
        },
        dataPoints: part.points
          .filter(({ isInexact }) => isInexact)
          .map(({ at }) => ({
            idx: at,
            fillColor: rgbOf(CHART_COLORS.inexact),
            ...{ borderColor: rgbOf(CHART_COLORS.line), borderDash: "dash" },
          })),
      },
    ],
    axes: {
      // The first row at the top, as in the table, and the values still below.
      x: { title: axes.name, ...TICKS, ...(isLying && { reverse: true, axisTitleRotation: UPWARDS }) },
      y: {
        ...{ title: axes.value, ...TICKS, scale: { min: 0 }, numberFormat: { formatCode: numberFormat } },
        // Every bar has its number: lines behind them would only cross it.
        gridlines: { major: false },
        ...(isLying ? { crosses: "max" } : { axisTitleRotation: UPWARDS }),
      },
    },
  };
}

/** Degrees of a title along a standing axis. */
const UPWARDS = -90;
const TICKS = { majorTickMark: "out", minorTickMark: "none" } as const;

const rgbOf = (color: string): string => color.slice(1);
