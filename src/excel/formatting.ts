import type { FormattedAnswer } from "../core/answer-format";
import type { OfficeProblem } from "./insertion";

/** What a call gives and how it is shown; undefined where it gives no figure. */
export type AnswerFormatter = (name: string, args: readonly unknown[]) => FormattedAnswer | undefined;

export interface FormatOptions {
  /** Waits for the reader to leave a cell that is being edited, instead of failing: for a command, which has no place to ask. */
  waitForCellEdit?: boolean;
}

/** Cells with formulas of the family in the selection. */
export interface FormatCounts {
  /** Got the format of their figure. */
  formatted: number;
  /** Calls of one figure that have a format of their own. */
  kept: number;
  /** Calculations, blocks, errors, and cells that do not hold what their formula gives. */
  other: number;
}

export type FormatResult =
  | ({ kind: "formatted" } & FormatCounts)
  | { kind: "too-large" }
  | { kind: "cancelled" }
  | { kind: "failed"; problem: OfficeProblem };
