import type { Host } from "../host";
import { keepMembers } from "../kept-members";
import { ChartPlotAreaFormat } from "./chart-format";
import { ChartPart } from "./chart-part";

/** Excel.ChartPlotArea; its place is kept, and drawn where the page finds room. */
export class ChartPlotArea extends ChartPart implements Host<"ChartPlotArea"> {
  static override readonly type = "ChartPlotArea";
  static {
    const place = {
      height: 0,
      insideHeight: 0,
      insideLeft: 0,
      insideTop: 0,
      insideWidth: 0,
      left: 0,
      top: 0,
      width: 0,
    };
    keepMembers(this, { ...place, position: "Automatic" });
  }

  get format(): ChartPlotAreaFormat {
    return new ChartPlotAreaFormat(this.entry, this.within("format"));
  }
}

/** Excel.ChartPivotOptions: buttons of pivot charts; kept. */
export class ChartPivotOptions extends ChartPart implements Host<"ChartPivotOptions"> {
  static override readonly type = "ChartPivotOptions";
  static {
    keepMembers(this, {
      showAxisFieldButtons: true,
      showLegendFieldButtons: true,
      showReportFilterFieldButtons: true,
      showValueFieldButtons: true,
    });
  }
}
