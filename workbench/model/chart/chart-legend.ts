import { HostError } from "../../protocol/host-error";
import { HostCollection } from "../../protocol/host-object";
import type { Host } from "../host";
import { keepMembers } from "../kept-members";
import { ChartLegendFormat } from "./chart-format";
import { ChartPart } from "./chart-part";
import { isRound, typeOf } from "./chart-types";

/** Excel.ChartLegend. A chart of one series begins without one, unless its points differ by colour. */
export class ChartLegend extends ChartPart implements Host<"ChartLegend"> {
  static override readonly type = "ChartLegend";
  static {
    keepMembers(this, {
      height: 0,
      left: 0,
      overlay: false,
      position: "Bottom",
      showShadow: false,
      top: 0,
      visible: ({ entry: { record } }: ChartLegend) => record.series.length > 1 || isRound(typeOf(record)),
      width: 0,
    });
  }

  get format(): ChartLegendFormat {
    return new ChartLegendFormat(this.entry, this.within("format"));
  }

  get legendEntries(): ChartLegendEntryCollection {
    return new ChartLegendEntryCollection(this);
  }
}

/** Excel.ChartLegendEntry: a series, or a point of a round chart. */
export class ChartLegendEntry extends ChartPart implements Host<"ChartLegendEntry"> {
  static override readonly type = "ChartLegendEntry";
  static {
    keepMembers(this, { visible: true });
  }

  get index(): number {
    return Number(this.path.split("/").at(-1));
  }
}

export class ChartLegendEntryCollection
  extends HostCollection<ChartLegendEntry>
  implements Host<"ChartLegendEntryCollection">
{
  static override readonly type = "ChartLegendEntryCollection";

  constructor(private readonly legend: ChartLegend) {
    super();
  }

  items(): readonly ChartLegendEntry[] {
    const { entry, path } = this.legend;
    const { record } = entry;
    const count = isRound(typeOf(record)) ? entry.read(record.series[0]?.values).values.length : record.series.length;
    return Array.from({ length: count }, (_, index) => new ChartLegendEntry(entry, `${path}/entries/${index}`));
  }

  find(): undefined {
    throw new HostError("ItemNotFound");
  }
}
