import type { ChartEntry } from "./chart-entry";
import type { ChartRecord, SeriesRecord } from "./chart-record";

/** What Excel writes above a new chart of several series, and before the number of a series without a name. */
const ENGLISH = { title: "Chart Title", series: "Series" };
const CHINESE = { title: "图表标题", series: "系列" };

export function titleText(entry: ChartEntry): string {
  const { record } = entry;
  const written = record.parts.title?.text;
  if (typeof written === "string") return written;
  const [only, ...others] = record.series;
  return only && others.length === 0 && only.name !== undefined ? seriesName(entry, only) : wordsFor(entry).title;
}

export function seriesName(entry: ChartEntry, { id, name }: SeriesRecord): string {
  if (typeof name === "object") return entry.read(name).texts.join(" ");
  return name ?? `${wordsFor(entry).series}${numberOf(entry.record, id)}`;
}

function wordsFor({ workbook }: ChartEntry): typeof ENGLISH {
  return /^zh\b/i.test(workbook.language) ? CHINESE : ENGLISH;
}

function numberOf({ series }: ChartRecord, id: string): number {
  return series.findIndex((other) => other.id === id) + 1;
}
