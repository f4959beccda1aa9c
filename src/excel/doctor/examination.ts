import type { Diagnosis } from "../../core/doctor/diagnosis";
import type { OfficeProblem } from "../insertion";

/** Rows and columns count from 0. */
export interface CellPlace {
  sheet: string;
  row: number;
  column: number;
}

/**
 * What a cell holds, and with it how it is written anew: a formula stays one, a text that is to be a formula or a number must
 * lose the format of a text, a word keeps its format.
 */
export type Held = "formula" | "text" | "word";

/** A cell of which something is wrong. */
export interface Finding extends Diagnosis, CellPlace {
  /** As the cell holds it: a repair changes it only while it is the same. */
  content: string;
  held: Held;
  /** Formulas that calculate anew when the cell changes. */
  readers: readonly CellPlace[];
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
  /** The code that examines could not be fetched. */
  | { kind: "not-loaded" }
  | { kind: "failed"; problem: OfficeProblem };

/** A change to a cell that the reader agreed to. */
export interface Repair extends Pick<Finding, keyof CellPlace | "content" | "held" | "readers"> {
  becomes: string | number;
}

/** A cell that was not changed, and why. */
export interface LeftCell {
  repair: Repair;
  why: "changed" | "protected" | "gone";
}

export type RepairResult =
  | { kind: "repaired"; repaired: Repair[]; left: LeftCell[] }
  | { kind: "cancelled" }
  | { kind: "failed"; problem: OfficeProblem };
