import { HostError } from "../../protocol/host-error";
import { HostObject } from "../../protocol/host-object";
import type { Host } from "../host";
import { keepMembers } from "../kept-members";
import type { Range } from "../range";
import { ChartAxisFormat, ChartAxisTitleFormat, ChartGridlinesFormat } from "./chart-format";
import { ChartPart } from "./chart-part";
import type { ChartEntry } from "./chart-entry";
import { withSeries } from "./chart-record";
import { between, numberOrAutomatic, shortText } from "./member-readers";
import { chartScale } from "./value-scale";
import { typeOf } from "./chart-types";

const LARGEST = 1e308;
const positive = between(Number.MIN_VALUE, LARGEST);

/** Excel.ChartAxis. */
export class ChartAxis extends ChartPart implements Host<"ChartAxis"> {
  static override readonly type = "ChartAxis";
  static {
    const scaled = (name: "minimum" | "maximum" | "majorUnit") => (axis: ChartAxis) => axis.chosen(name);
    keepMembers(
      this,
      {
        alignment: "Center",
        baseTimeUnit: "Days",
        categoryType: "Automatic",
        customDisplayUnit: 1,
        displayUnit: "None",
        isBetweenCategories: ({ entry: { record } }: ChartAxis) => !/Area/.test(typeOf(record)),
        linkNumberFormat: true,
        logBase: 10,
        majorTickMark: "None",
        majorTimeUnitScale: "Days",
        minorTickMark: "None",
        minorTimeUnitScale: "Days",
        minorUnit: (axis: ChartAxis) => Number(axis.chosen("majorUnit")) / 5,
        multiLevel: true,
        numberFormat: "General",
        offset: 100,
        position: "Automatic",
        positionAt: 0,
        reversePlotOrder: false,
        scaleType: "Linear",
        showDisplayUnitLabel: true,
        textOrientation: "Horizontal",
        tickLabelPosition: "NextToAxis",
        tickLabelSpacing: 1,
        tickMarkSpacing: 1,
        visible: true,
      },
      {
        logBase: between(2, 1000),
        minorUnit: numberOrAutomatic,
        offset: between(0, 1000),
        tickMarkSpacing: between(1, 31999),
      },
    );
    // Always numbers when read; "" gives the choice back to Excel.
    keepMembers(
      this,
      { minimum: scaled("minimum"), maximum: scaled("maximum"), majorUnit: scaled("majorUnit") },
      { minimum: numberOrAutomatic, maximum: numberOrAutomatic, majorUnit: numberOrAutomatic },
    );
  }

  get type(): "Category" | "Series" | "Value" {
    return this.path.includes("category") ? "Category" : this.path.includes("series") ? "Series" : "Value";
  }
  get axisGroup(): "Primary" | "Secondary" {
    return this.path.endsWith("2") ? "Secondary" : "Primary";
  }
  get format(): ChartAxisFormat {
    return new ChartAxisFormat(this.entry, this.within("format"));
  }
  get title(): ChartAxisTitle {
    return new ChartAxisTitle(this.entry, this.within("title"));
  }
  get majorGridlines(): ChartGridlines {
    return new ChartGridlines(this.entry, this.within("majorGridlines"));
  }
  get minorGridlines(): ChartGridlines {
    return new ChartGridlines(this.entry, this.within("minorGridlines"));
  }

  /** A chosen end or step, forgotten with "". */
  override keep(name: string, value: unknown): void {
    super.keep(name, value === "" ? null : value);
    if (name === "numberFormat") super.keep("linkNumberFormat", false);
  }

  override get kept() {
    // What was given back to Excel is as if it had not been written.
    return Object.fromEntries(Object.entries(super.kept).filter(([, value]) => value !== null));
  }

  chosen(name: "minimum" | "maximum" | "majorUnit"): number {
    if (this.type !== "Value") return name === "majorUnit" ? 1 : name === "minimum" ? 0 : LARGEST;
    return chartScale(this.entry, this.axisGroup)[name];
  }

  setCategoryNames(sourceData: Range): void {
    const categories = { sheet: sourceData.worksheet.id, area: sourceData.area };
    for (const { id } of this.entry.record.series)
      this.entry.change((record) => withSeries(record, id, { categories }));
  }

  setCustomDisplayUnit(value: number): void {
    this.keep("customDisplayUnit", positive(value));
    this.keep("displayUnit", "Custom");
  }

  setPositionAt(value: number): void {
    this.keep("positionAt", value);
    this.keep("position", "Custom");
  }
}

/** Excel.ChartAxisTitle; shown once it has a text. */
export class ChartAxisTitle extends ChartPart implements Host<"ChartAxisTitle"> {
  static override readonly type = "ChartAxisTitle";
  static {
    keepMembers(this, { text: "", textOrientation: 0, visible: false }, { text: shortText });
  }

  override keep(name: string, value: unknown): void {
    super.keep(name, value);
    if (name === "text") super.keep("visible", value !== "");
  }

  get format(): ChartAxisTitleFormat {
    return new ChartAxisTitleFormat(this.entry, this.within("format"));
  }
}

/** Excel.ChartGridlines; at first only the value axis has the major ones. */
export class ChartGridlines extends ChartPart implements Host<"ChartGridlines"> {
  static override readonly type = "ChartGridlines";
  static {
    keepMembers(this, { visible: ({ path }: ChartGridlines) => path === "axes/value/majorGridlines" });
  }

  get format(): ChartGridlinesFormat {
    return new ChartGridlinesFormat(this.entry, this.within("format"));
  }
}

/** Excel.ChartAxes. */
export class ChartAxes extends HostObject implements Host<"ChartAxes"> {
  static override readonly type = "ChartAxes";

  constructor(private readonly entry: ChartEntry) {
    super();
  }

  get categoryAxis(): ChartAxis {
    return this.getItem("Category");
  }
  get valueAxis(): ChartAxis {
    return this.getItem("Value");
  }
  get seriesAxis(): ChartAxis {
    return this.getItem("Series");
  }

  getItem(type: string, group = "Primary"): ChartAxis {
    if (type === "Invalid") throw new HostError("InvalidArgument");
    return new ChartAxis(this.entry, `axes/${type.toLowerCase()}${group === "Secondary" ? "2" : ""}`);
  }
}
