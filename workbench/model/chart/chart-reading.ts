import type { CellRun } from "./chart-cells";
import type { ChartEntry } from "./chart-entry";
import type { ChartRecord, SeriesRecord } from "./chart-record";
import { seriesName, titleText } from "./part-texts";

export interface SeriesReading {
  series: SeriesRecord;
  name: string;
  values: CellRun;
  categories: CellRun;
  sizes: CellRun;
}

/** A chart together with what the cells that it points at hold now. Plain data. */
export interface ChartReading {
  record: ChartRecord;
  title: string;
  series: SeriesReading[];
}

export function readChart(entry: ChartEntry): ChartReading {
  const { record } = entry;
  return {
    record,
    title: titleText(entry),
    series: record.series.map((series) => ({
      series,
      name: seriesName(entry, series),
      values: entry.read(series.values),
      categories: entry.read(series.categories),
      sizes: entry.read(series.sizes),
    })),
  };
}
