import type { ChartKind } from "../core/charts/chart";
import type { Rectangle } from "./address";
import type { OnBlock } from "./plan";

/** A chart over cells of the same block, one series, each point named by a cell. */
export interface ChartPart extends OnBlock {
  kind: "chart";
  /** The cells that it covers, and that hold nothing. */
  area: Rectangle;
  /** Suggested name, unlike those of other parts. */
  name: string;
  drawnAs: ChartKind;
  title: string;
  names: Rectangle;
  values: Rectangle;
  axes: { name: string; value: string };
  /** Of the value axis. */
  numberFormat: string;
  /** Points unlike the first one, by their place: no exact figures, whose format says so, and those with other decimals. */
  points: { at: number; isInexact: boolean; numberFormat: string }[];
}
