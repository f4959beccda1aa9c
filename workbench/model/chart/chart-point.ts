import { HostError } from "../../protocol/host-error";
import { HostCollection } from "../../protocol/host-object";
import type { CellValue } from "../../grid/grid";
import { parseColor } from "../color";
import type { Host } from "../host";
import { keepMembers } from "../kept-members";
import { ChartDataLabel } from "./chart-data-labels";
import { ChartPointFormat } from "./chart-format";
import { ChartPart } from "./chart-part";
import type { ChartSeries } from "./chart-series";
import { between } from "./member-readers";

/** Excel.ChartPoint. */
export class ChartPoint extends ChartPart implements Host<"ChartPoint"> {
  static override readonly type = "ChartPoint";
  static {
    keepMembers(
      this,
      {
        hasDataLabel: ({ series }: ChartPoint) => series.kept.hasDataLabels === true,
        markerBackgroundColor: "",
        markerForegroundColor: "",
        markerSize: 5,
        markerStyle: "Automatic",
      },
      { markerBackgroundColor: parseColor, markerForegroundColor: parseColor, markerSize: between(2, 72) },
    );
  }

  constructor(
    readonly series: ChartSeries,
    private readonly index: number,
  ) {
    super(series.entry, `${series.path}/points/${index}`);
  }

  get value(): CellValue {
    return this.entry.read(this.series.series.values).values[this.index] ?? "";
  }
  get format(): ChartPointFormat {
    return new ChartPointFormat(this.entry, this.within("format"));
  }
  get dataLabel(): ChartDataLabel {
    return new ChartDataLabel(this.entry, this.within("dataLabel"));
  }
}

export class ChartPointsCollection extends HostCollection<ChartPoint> implements Host<"ChartPointsCollection"> {
  static override readonly type = "ChartPointsCollection";

  constructor(private readonly series: ChartSeries) {
    super();
  }

  items(): readonly ChartPoint[] {
    const { values } = this.series.entry.read(this.series.series.values);
    return values.map((_, index) => new ChartPoint(this.series, index));
  }

  find(): undefined {
    throw new HostError("ItemNotFound");
  }
}
