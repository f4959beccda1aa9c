import type { Diagnosis } from "../../core/doctor/diagnosis";
import type { OfficeProblem } from "../insertion";

/** A cell of which something is wrong. Rows and columns count from 0. */
export interface Finding extends Diagnosis {
  sheet: string;
  row: number;
  column: number;
  /** As the cell holds it: a repair changes it only while it is the same. */
  content: string;
  /** Whether Excel keeps the content as a text. */
  isText: boolean;
}

export type Examination =
  | {
      kind: "examined";
      /** In the order of sheets, rows and columns. */
      findings: Finding[];
      /** Cells that were looked at: formulas of the family, and what was meant to be one. */
      formulas: number;
      /** Sheets with findings whose cells are locked. */
      protectedSheets: string[];
    }
  | { kind: "cancelled" }
  | { kind: "failed"; problem: OfficeProblem };

/** A change to a cell that the reader agreed to. */
export interface Repair extends Pick<Finding, "sheet" | "row" | "column" | "content" | "isText"> {
  becomes: string | number;
}

/** A cell that was not changed, and why. */
export interface LeftCell {
  repair: Repair;
  why: "changed" | "protected" | "gone";
}

export type RepairResult =
  { kind: "repaired"; repaired: Repair[]; left: LeftCell[] } | { kind: "failed"; problem: OfficeProblem };
