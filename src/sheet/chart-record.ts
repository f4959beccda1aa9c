import type { Rectangle } from "./address";
import type { ChartPart } from "./chart-part";

/** What was drawn of a chart, kept so that an update draws just what is another now and leaves the rest to the person. */
export type DrawnChart = Pick<
  ChartPart,
  "area" | "drawnAs" | "title" | "names" | "values" | "axes" | "numberFormat" | "labelFormat" | "points"
>;

/** A chart as it was drawn, and its name in the workbook. */
export type ChartRecord = DrawnChart & { chartName: string };

/** What is to be kept of a chart. */
export function describeChart(part: ChartPart, chartName: string): ChartRecord {
  const { area, drawnAs, title, names, values, axes, numberFormat, labelFormat, points } = part;
  return { chartName, area, drawnAs, title, names, values, axes, numberFormat, labelFormat, points };
}

/** What was kept of a chart; undefined for what is damaged. */
export function parseChart(kept: unknown): ChartRecord | undefined {
  if (!isObject(kept)) return undefined;
  const { chartName, title, axes, numberFormat, labelFormat, points } = kept;
  const [area, names, values] = [kept["area"], kept["names"], kept["values"]].map(parseRectangle);
  if (!isText(chartName) || !isText(title) || !isText(numberFormat) || !isText(labelFormat)) return undefined;
  if (!area || !names || !values || !isObject(axes) || !isText(axes["name"]) || !isText(axes["value"]))
    return undefined;
  if (!Array.isArray(points) || !points.every(isPoint)) return undefined;
  return {
    ...{ chartName, area, names, values, title, numberFormat, labelFormat, points },
    drawnAs: kept["drawnAs"] === "bar" ? "bar" : "column",
    axes: { name: axes["name"], value: axes["value"] },
  };
}

/** A rectangle as it was kept; undefined for anything else. */
export function parseRectangle(kept: unknown): Rectangle | undefined {
  if (!isObject(kept)) return undefined;
  const [row, column, rows, columns] = ["row", "column", "rows", "columns"].map((key) => parseCount(kept[key]));
  if (row === undefined || column === undefined || !rows || !columns) return undefined;
  return { row, column, rows, columns };
}

/** A whole number from 0 on; undefined for anything else. */
export const parseCount = (kept: unknown): number | undefined =>
  Number.isInteger(kept) && (kept as number) >= 0 ? (kept as number) : undefined;

const isObject = (kept: unknown): kept is Record<string, unknown> => typeof kept === "object" && kept !== null;

const isText = (kept: unknown): kept is string => typeof kept === "string";

const isPoint = (kept: unknown): kept is ChartPart["points"][number] =>
  isObject(kept) &&
  parseCount(kept["at"]) !== undefined &&
  typeof kept["isInexact"] === "boolean" &&
  isText(kept["numberFormat"]);
