import type { Obstacle, OfficeProblem } from "./insertion";

/** What one cell is given: a formula in Excel's invariant syntax, a number or a text. */
export interface CellContent {
  content: string | number;
  /** For a cell that has no number format of its own. */
  numberFormat?: string;
  /** Cells that the formula fills from its own on. */
  rows: number;
  columns: number;
}

export type CellResult =
  | { kind: "written"; sheet: string; address: string }
  /** Nothing was written. Only what stands in the cell itself may be replaced, when the reader agrees. */
  | { kind: "occupied"; address: string; obstacles: Obstacle[]; mayReplace: boolean }
  | { kind: "failed"; problem: OfficeProblem };

export type WriteCell = (content: CellContent, consent?: boolean) => Promise<CellResult>;
