import type { Sheet, WriteSheet } from "hucre/xlsx";
import type { ChartFacts } from "./chart-parts";

type FileChart = NonNullable<WriteSheet["charts"]>[number];
type ReadChart = NonNullable<Sheet["charts"]>[number];
type ReadSeries = NonNullable<ReadChart["series"]>[number];

/** What of a file's chart makes its type. */
export type Kind = Pick<
  FileChart,
  "type" | "barGrouping" | "lineGrouping" | "areaGrouping" | "scatterStyle" | "showLineMarkers"
>;

const GROUPINGS = { "": "clustered", Stacked: "stacked", Stacked100: "percentStacked" } as const;

/** Of an Excel.ChartType; undefined for those that the library cannot write. */
export function kindOf(chartType: string): Kind | undefined {
  const [, base = "", stacked = ""] = /^(.*?)(Stacked100|Stacked|Clustered)?$/.exec(chartType) ?? [];
  const grouping = GROUPINGS[stacked === "Clustered" ? "" : (stacked as keyof typeof GROUPINGS)];
  const lines = grouping === "clustered" ? "standard" : grouping;
  switch (base) {
    case "Column":
      return { type: "column", barGrouping: grouping };
    case "Bar":
      return { type: "bar", barGrouping: grouping };
    case "Line":
      return { type: "line", lineGrouping: lines };
    case "LineMarkers":
      return { type: "line", lineGrouping: lines, showLineMarkers: true };
    case "Area":
      return { type: "area", areaGrouping: lines };
    case "Pie":
      return { type: "pie" };
    case "Doughnut":
      return { type: "doughnut" };
    case "XYScatter":
    case "XYScatterLines":
    case "XYScatterLinesNoMarkers":
      return { type: "scatter", scatterStyle: "lineMarker" };
    case "XYScatterSmooth":
    case "XYScatterSmoothNoMarkers":
      return { type: "scatter", scatterStyle: "smoothMarker" };
    default:
      return undefined;
  }
}

/** The Excel.ChartType of a file's chart, or of one of its series; undefined where the workbench has no likeness. */
export function chartTypeOf(kind: ReadSeries["kind"], chart: ReadChart, facts: ChartFacts): string | undefined {
  const stacked = (grouping: string | undefined) =>
    grouping === "stacked" ? "Stacked" : grouping === "percentStacked" ? "Stacked100" : "";
  switch (kind) {
    case "bar":
    case "bar3D":
      return `${facts.bars ? "Bar" : "Column"}${stacked(chart.barGrouping) || "Clustered"}`;
    case "line":
    case "line3D":
      return `Line${hasMarkers(chart) ? "Markers" : ""}${stacked(chart.lineGrouping)}`;
    case "area":
    case "area3D":
      return `Area${stacked(chart.areaGrouping)}`;
    case "pie":
    case "pie3D":
      return "Pie";
    case "doughnut":
      return "Doughnut";
    case "scatter":
      return scatterType(chart, facts.hasLines);
    case "bubble":
      return "Bubble";
    case "radar":
      return "Radar";
    default:
      return undefined;
  }
}

/** A line chart has markers unless its series say that they have none. */
function hasMarkers({ showLineMarkers, series = [] }: ReadChart): boolean {
  return showLineMarkers !== false && !series.every(({ marker }) => marker?.symbol === "none");
}

function scatterType({ series = [] }: ReadChart, hasLines: boolean): string {
  const markers = series.every(({ marker }) => marker?.symbol === "none") ? "NoMarkers" : "";
  if (series.some(({ smooth }) => smooth)) return `XYScatterSmooth${markers}`;
  return hasLines ? `XYScatterLines${markers}` : "XYScatter";
}
