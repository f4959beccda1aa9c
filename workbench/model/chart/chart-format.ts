import { parseColor } from "../color";
import type { Host } from "../host";
import { keepMembers } from "../kept-members";
import { ChartPart } from "./chart-part";
import { between } from "./member-readers";

/** Excel.ChartFill: one colour, none, or what Excel chooses by itself. */
export class ChartFill extends ChartPart implements Host<"ChartFill"> {
  static override readonly type = "ChartFill";

  setSolidColor(color: string): void {
    this.keep("color", parseColor(color));
  }

  /** "" while no colour was chosen. */
  getSolidColor(): string {
    return typeof this.kept.color === "string" ? this.kept.color : "";
  }

  clear(): void {
    this.keep("color", null);
  }
}

const LINE = { color: "#000000", lineStyle: "Automatic", weight: 0.75 } as const;
const LINE_READERS = { color: parseColor, weight: between(0, 1584) };

/** Excel.ChartLineFormat. */
export class ChartLineFormat extends ChartPart implements Host<"ChartLineFormat"> {
  static override readonly type = "ChartLineFormat";
  static {
    keepMembers(this, LINE, LINE_READERS);
  }

  /** Takes the line away. */
  clear(): void {
    this.keep("lineStyle", "None");
  }
}

/** Excel.ChartBorder. */
export class ChartBorder extends ChartPart implements Host<"ChartBorder"> {
  static override readonly type = "ChartBorder";
  static {
    keepMembers(this, LINE, LINE_READERS);
  }

  clear(): void {
    this.keep("lineStyle", "None");
  }
}

/** Excel.ChartFont. */
export class ChartFont extends ChartPart implements Host<"ChartFont"> {
  static override readonly type = "ChartFont";
  static {
    keepMembers(
      this,
      {
        bold: false,
        color: "#595959",
        italic: false,
        name: "Calibri",
        size: ({ path }: ChartFont) =>
          path === "title/format/font" ? 14 : path.endsWith("title/format/font") ? 10 : 9,
        underline: "None",
      },
      { color: parseColor, size: between(1, 409) },
    );
  }
}

/** The looks of a part; which of them the part has, Office.js declares. */
abstract class ChartFormat extends ChartPart {
  get border(): ChartBorder {
    return new ChartBorder(this.entry, this.within("border"));
  }
  get fill(): ChartFill {
    return new ChartFill(this.entry, this.within("fill"));
  }
  get font(): ChartFont {
    return new ChartFont(this.entry, this.within("font"));
  }
  get line(): ChartLineFormat {
    return new ChartLineFormat(this.entry, this.within("line"));
  }
}

export class ChartAreaFormat extends ChartFormat implements Host<"ChartAreaFormat"> {
  static override readonly type = "ChartAreaFormat";
  static {
    keepMembers(this, { colorScheme: "ColorfulPalette1", roundedCorners: false });
  }
}

export class ChartAxisFormat extends ChartFormat implements Host<"ChartAxisFormat"> {
  static override readonly type = "ChartAxisFormat";
}

export class ChartAxisTitleFormat extends ChartFormat implements Host<"ChartAxisTitleFormat"> {
  static override readonly type = "ChartAxisTitleFormat";
}

export class ChartDataLabelFormat extends ChartFormat implements Host<"ChartDataLabelFormat"> {
  static override readonly type = "ChartDataLabelFormat";
}

export class ChartGridlinesFormat extends ChartFormat implements Host<"ChartGridlinesFormat"> {
  static override readonly type = "ChartGridlinesFormat";
}

export class ChartLegendFormat extends ChartFormat implements Host<"ChartLegendFormat"> {
  static override readonly type = "ChartLegendFormat";
}

export class ChartPlotAreaFormat extends ChartFormat implements Host<"ChartPlotAreaFormat"> {
  static override readonly type = "ChartPlotAreaFormat";
}

export class ChartPointFormat extends ChartFormat implements Host<"ChartPointFormat"> {
  static override readonly type = "ChartPointFormat";
}

export class ChartSeriesFormat extends ChartFormat implements Host<"ChartSeriesFormat"> {
  static override readonly type = "ChartSeriesFormat";
}

export class ChartTitleFormat extends ChartFormat implements Host<"ChartTitleFormat"> {
  static override readonly type = "ChartTitleFormat";
}

export class ChartTrendlineFormat extends ChartFormat implements Host<"ChartTrendlineFormat"> {
  static override readonly type = "ChartTrendlineFormat";
}
