import { HostError } from "../protocol/host-error";
import { HostObject } from "../protocol/host-object";
import { parseColor } from "./color";
import type { ColumnCriteria } from "./column-criteria";
import type { FilterCriteria } from "./filter-criteria";
import type { Host } from "./host";

const METHODS = [
  "apply",
  "applyBottomItemsFilter",
  "applyBottomPercentFilter",
  "applyCellColorFilter",
  "applyCustomFilter",
  "applyDynamicFilter",
  "applyFontColorFilter",
  "applyTopItemsFilter",
  "applyTopPercentFilter",
  "applyValuesFilter",
];

/** Excel.Filter: what shows of a table's column. */
export class Filter extends HostObject implements Host<"Filter"> {
  static override readonly type = "Filter";
  static override readonly settled: readonly string[] = METHODS;

  constructor(private readonly column: ColumnCriteria) {
    super();
  }

  get criteria(): FilterCriteria | null {
    return this.column.get() ?? null;
  }

  apply(criteria: FilterCriteria): void {
    this.column.apply(criteria);
  }

  applyBottomItemsFilter(count: number): void {
    this.rank("BottomItems", count);
  }
  applyBottomPercentFilter(percent: number): void {
    this.rank("BottomPercent", percent);
  }
  applyTopItemsFilter(count: number): void {
    this.rank("TopItems", count);
  }
  applyTopPercentFilter(percent: number): void {
    this.rank("TopPercent", percent);
  }

  applyCellColorFilter(color: string): void {
    this.apply({ filterOn: "CellColor", color: parseColor(color) });
  }
  applyFontColorFilter(color: string): void {
    this.apply({ filterOn: "FontColor", color: parseColor(color) });
  }

  applyCustomFilter(criterion1: string, criterion2?: string, operator: FilterCriteria["operator"] = "And"): void {
    this.apply({ filterOn: "Custom", criterion1, ...(criterion2 === undefined ? {} : { criterion2, operator }) });
  }

  applyDynamicFilter(dynamicCriteria: NonNullable<FilterCriteria["dynamicCriteria"]>): void {
    this.apply({ filterOn: "Dynamic", dynamicCriteria });
  }

  applyValuesFilter(values: unknown[]): void {
    const fine = values.every((value) => typeof value === "string" || (typeof value === "object" && value !== null));
    if (!fine) throw new HostError("InvalidArgument");
    this.apply({ filterOn: "Values", values: values as NonNullable<FilterCriteria["values"]> });
  }

  clear(): void {
    this.column.clear();
  }

  private rank(filterOn: FilterCriteria["filterOn"], count: number): void {
    this.apply({ filterOn, criterion1: String(count) });
  }
}
