import type { PivotShape } from "../core/pivots/pivot";
import type { OnBlock, Part } from "./plan";

/** A PivotTable over a table of the same plan. */
export interface PivotPart extends OnBlock {
  kind: "pivot";
  /** Its corner; filters stand in the rows above it, with an empty one between. */
  row: number;
  column: number;
  /** Cells that it takes at first. */
  rows: number;
  columns: number;
  /** Suggested name. */
  name: string;
  /** The table's name as the plan suggests it. */
  source: string;
  shape: PivotShape;
  altText: { title: string; description: string };
  /** What is written in its place where there are no PivotTables. */
  instead: Part[];
}
