import type { Scale } from "./axis-scale";
import type { ChartEntry } from "./chart-entry";
import { readChart } from "./chart-reading";
import { chartSpec } from "./chart-spec";

/** The ends and the step of a chart's value axis as it is drawn now. */
export function chartScale(entry: ChartEntry, group: string): Scale {
  const { axes } = chartSpec(readChart(entry));
  const axis = group === "Secondary" ? axes?.value2 : axes?.value;
  return axis ?? { minimum: 0, maximum: 1, majorUnit: 1 };
}
