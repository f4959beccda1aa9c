import type { ChartEntry } from "./chart-entry";
import type { ChartRecord, SeriesRecord } from "./chart-record";

/** What Excel writes above a new chart of several series. */
const NO_TITLE = "Chart Title";

export function titleText(entry: ChartEntry): string {
  const { record } = entry;
  const written = record.parts.title?.text;
  if (typeof written === "string") return written;
  const [only, ...others] = record.series;
  return only && others.length === 0 && only.name !== undefined ? seriesName(entry, only) : NO_TITLE;
}

export function seriesName(entry: ChartEntry, { id, name }: SeriesRecord): string {
  if (typeof name === "object") return entry.read(name).texts.join(" ");
  return name ?? `Series${numberOf(entry.record, id)}`;
}

function numberOf({ series }: ChartRecord, id: string): number {
  return series.findIndex((other) => other.id === id) + 1;
}
