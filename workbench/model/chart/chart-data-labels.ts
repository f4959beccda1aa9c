import type { Host } from "../host";
import { keepMembers } from "../kept-members";
import { ChartDataLabelFormat } from "./chart-format";
import { ChartPart } from "./chart-part";
import { withMember } from "./chart-record";

const SHOWN = {
  showBubbleSize: false,
  showCategoryName: false,
  showLegendKey: false,
  showPercentage: false,
  showSeriesName: false,
  showValue: false,
};

const TEXT = {
  autoText: true,
  horizontalAlignment: "Center",
  linkNumberFormat: true,
  numberFormat: "General",
  position: "BestFit",
  separator: ", ",
  textOrientation: 0,
  verticalAlignment: "Center",
} as const;

/** Excel.ChartDataLabels, of a series or of all of a chart's. Showing something gives the series labels. */
export class ChartDataLabels extends ChartPart implements Host<"ChartDataLabels"> {
  static override readonly type = "ChartDataLabels";
  static {
    keepMembers(this, { ...SHOWN, ...TEXT, showLeaderLines: true });
  }

  get format(): ChartDataLabelFormat {
    return new ChartDataLabelFormat(this.entry, this.within("format"));
  }

  override keep(name: string, value: unknown): void {
    super.keep(name, value);
    if (Object.hasOwn(SHOWN, name) && value === true) this.showLabels();
  }

  private showLabels(): void {
    const [, id] = this.path.split("/");
    const concerned = this.entry.record.series.filter((series) => this.path === "dataLabels" || series.id === id);
    for (const series of concerned)
      this.entry.change((record) => withMember(record, `series/${series.id}`, "hasDataLabels", true));
  }
}

/** Excel.ChartDataLabel: of one point. */
export class ChartDataLabel extends ChartPart implements Host<"ChartDataLabel"> {
  static override readonly type = "ChartDataLabel";
  static {
    keepMembers(this, { ...SHOWN, ...TEXT, left: 0, text: "", top: 0 });
  }

  get format(): ChartDataLabelFormat {
    return new ChartDataLabelFormat(this.entry, this.within("format"));
  }
}
