import type { ChartSpec } from "../../model/chart/chart-spec";
import type { Wording } from "../wording";

/** What a screen reader says of a chart: its kind, its title, and what each series goes through. */
export function describeChart({ title, series, categories }: ChartSpec, wording: Wording): string {
  const kind = series[0] ? wording.chartKinds[series[0].shape] : wording.chart;
  const lines = series.map(({ name, values }) => {
    const numbers = values.filter((value) => value !== null);
    if (numbers.length === 0) return `${name}: ${wording.chartWithoutValues}`;
    const [least, most] = [Math.min(...numbers), Math.max(...numbers)].map(String);
    return wording.chartSeries(name, numbers.length, least ?? "", most ?? "");
  });
  const first = categories[0] ?? "";
  const last = categories.at(-1) ?? "";
  const reach = categories.length > 1 && series[0]?.x === undefined ? [wording.chartCategories(first, last)] : [];
  return [title ? `${kind}: ${title.text}` : kind, ...lines, ...reach].join(wording.sentenceEnd);
}
