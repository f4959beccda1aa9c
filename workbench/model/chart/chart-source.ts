import type { Workbook } from "../workbook";
import { readSource } from "./chart-cells";
import type { CellRef, SeriesRecord } from "./chart-record";
import { hasNumbersAsX } from "./chart-types";
import { deriveSeries } from "./source-series";

/** The series that a chart of this type makes of a range. */
export function seriesOf(
  workbook: Workbook,
  source: CellRef,
  seriesBy: "Auto" | "Columns" | "Rows",
  chartType: string,
): { plotBy: "Rows" | "Columns"; series: SeriesRecord[] } {
  const { plotBy, series } = deriveSeries(readSource(workbook, source), seriesBy, hasNumbersAsX(chartType));
  const ref = (area: CellRef["area"]): CellRef => ({ sheet: source.sheet, area });
  return {
    plotBy,
    series: series.map(({ name, values, categories }, index) => ({
      id: String(index + 1),
      ...(name && { name: ref(name) }),
      values: ref(values),
      ...(categories && { categories: ref(categories) }),
      trendlines: [],
    })),
  };
}
