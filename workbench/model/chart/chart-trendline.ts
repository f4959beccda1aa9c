import { HostError } from "../../protocol/host-error";
import { HostCollection } from "../../protocol/host-object";
import type { WireObject } from "../../protocol/wire";
import type { Host } from "../host";
import { keepMembers } from "../kept-members";
import { ChartTrendlineFormat } from "./chart-format";
import { ChartPart } from "./chart-part";
import type { ChartSeries } from "./chart-series";
import { withoutPart } from "./chart-record";
import { between, numberOrAutomatic } from "./member-readers";

/** Excel.ChartTrendline; kept, and drawn where it is a straight line. */
export class ChartTrendline extends ChartPart implements Host<"ChartTrendline"> {
  static override readonly type = "ChartTrendline";
  static {
    keepMembers(
      this,
      {
        backwardPeriod: 0,
        forwardPeriod: 0,
        intercept: "",
        movingAveragePeriod: 2,
        name: ({ series, kept }: ChartTrendline) => `${String(kept.type ?? "Linear")} (${series.name})`,
        polynomialOrder: 2,
        showEquation: false,
        showRSquared: false,
        type: "Linear",
      },
      { intercept: numberOrAutomatic, movingAveragePeriod: between(2, 255), polynomialOrder: between(2, 6) },
    );
  }

  constructor(
    readonly series: ChartSeries,
    readonly id: string,
  ) {
    super(series.entry, `${series.path}/trendlines/${id}`);
  }

  override identity(): WireObject {
    return { _Id: this.id };
  }

  get format(): ChartTrendlineFormat {
    return new ChartTrendlineFormat(this.entry, this.within("format"));
  }

  delete(): void {
    this.entry.change((record) => withoutPart(record, this.path));
    this.series.point({ trendlines: this.series.series.trendlines.filter((id) => id !== this.id) });
  }
}

export class ChartTrendlineCollection
  extends HostCollection<ChartTrendline>
  implements Host<"ChartTrendlineCollection">
{
  static override readonly type = "ChartTrendlineCollection";

  constructor(private readonly series: ChartSeries) {
    super();
  }

  items(): readonly ChartTrendline[] {
    return this.series.series.trendlines.map((id) => new ChartTrendline(this.series, id));
  }

  /** By its place, as scripts do, or by its id, as the client finds one again. */
  find(key: unknown): ChartTrendline | undefined {
    return typeof key === "number" ? this.items()[key] : this.items().find(({ id }) => id === key);
  }

  add(type = "Linear"): ChartTrendline {
    if (type === "MovingAverage" && this.series.series.values === undefined) throw new HostError("InvalidOperation");
    const { trendlines } = this.series.series;
    const id = String(Math.max(0, ...trendlines.map(Number)) + 1);
    this.series.point({ trendlines: [...trendlines, id] });
    const added = new ChartTrendline(this.series, id);
    added.keep("type", type);
    return added;
  }
}
