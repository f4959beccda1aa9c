import { HostError } from "../../protocol/host-error";
import { HostCollection } from "../../protocol/host-object";
import type { Wire } from "../../protocol/wire";
import { ChartSeries } from "./chart-series";
import type { ChartEntry } from "./chart-entry";
import { shortText } from "./member-readers";
import type { Host } from "../host";

/** The most that Excel draws in one chart. */
const MOST_SERIES = 255;

export class ChartSeriesCollection extends HostCollection<ChartSeries> implements Host<"ChartSeriesCollection"> {
  static override readonly type = "ChartSeriesCollection";
  /** How the client finds a series again that it has added. */
  static override readonly wire = { getItem: { kind: "method" } } as const;

  constructor(private readonly entry: ChartEntry) {
    super();
  }

  items(): readonly ChartSeries[] {
    return this.entry.record.series.map(({ id }) => new ChartSeries(this.entry, id));
  }

  find(key: Wire): ChartSeries | undefined {
    return this.items().find(({ id }) => id === key);
  }

  /** A series without values, which shows nothing until it has some. */
  add(name?: string, index?: number): ChartSeries {
    const { series } = this.entry.record;
    const place = index ?? series.length;
    if (!Number.isInteger(place) || place < 0 || place > series.length) throw new HostError("InvalidArgument");
    if (series.length >= MOST_SERIES) throw new HostError("InvalidOperation");
    const id = freeId(series);
    const added = { id, trendlines: [], ...(name !== undefined && name !== "" && { name: shortText(name) }) };
    this.entry.change((record) => ({ ...record, series: [...series.slice(0, place), added, ...series.slice(place)] }));
    return new ChartSeries(this.entry, id);
  }
}

function freeId(series: readonly { id: string }[]): string {
  return String(Math.max(0, ...series.map(({ id }) => Number(id))) + 1);
}
