import type { ChartKind } from "../core/charts/chart";
import type { Rectangle } from "./address";
import type { OnBlock } from "./plan";

/** A bar whose figure is exact, one whose figure is not, and the line around that. */
export const CHART_COLORS = { exact: "#0F6CBD", inexact: "#B4D6FA", line: "#0F6CBD" } as const;
/** Of the width of a bar, between two. */
export const CHART_GAP = 50;

/** A chart over cells of the same block, one series, each point named by a cell. */
export interface ChartPart extends OnBlock {
  kind: "chart";
  /** The cells that it covers, and that hold nothing. */
  area: Rectangle;
  /** Suggested name, unlike those of other parts. */
  name: string;
  drawnAs: ChartKind;
  title: string;
  /** What it shows in words; its caption stands in a cell as well. */
  altText: string;
  names: Rectangle;
  values: Rectangle;
  axes: { name: string; value: string };
  /** Of the value axis. */
  numberFormat: string;
  /** Of the first point's label, and of all those that are like it. */
  labelFormat: string;
  /** Points unlike the first one, by their place: no exact figures, whose format says so, and those with other decimals. */
  points: { at: number; isInexact: boolean; numberFormat: string }[];
}
