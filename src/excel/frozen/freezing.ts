import type { FormattedAnswer } from "../../core/answer-format";
import type { TableOptions } from "../../sheet/table-layout";
import type { Obstacle, OfficeProblem } from "../insertion";
import type { SourcesOf } from "../workbook-uses";

/** For copies that are known by their marks, and for cells that formulas fill; sheets are copied from 1.10 on. */
export const FREEZING_LEVEL = "1.12";

/** What freezing needs to know of the data set and of the reader's language. */
export interface FreezingOf {
  sources: SourcesOf;
  /** The format that a call carries in its value rather than in its cell; undefined for any other. */
  carriedFormat: (name: string, args: readonly unknown[]) => FormattedAnswer | undefined;
  /** What a copy's name ends with. */
  suffix: string;
  labels: TableOptions["labels"];
}

export interface FreezeOptions {
  /** A sheet that lists the copies' figures with their sources comes along. */
  withSources: boolean;
  waitForCellEdit?: boolean;
}

/** A sheet with formulas of the family. */
export interface CallingSheet {
  name: string;
  formulas: number;
  isHidden: boolean;
  /** Protected by the user: its copy would be, too. */
  isProtected: boolean;
}

/** Cells that show one error. */
export interface FrozenError {
  code: string;
  count: number;
  /** The first of them, in its copy. */
  where: string;
}

export type FreezeResult =
  | {
      kind: "frozen";
      copies: string[];
      /** The sheet that lists the sources; undefined where none was asked for. */
      sources: string | undefined;
      /** Formulas of the family that are values now. */
      values: number;
      /** Other formulas that are values now, since without the family they would change or break. */
      linked: number;
      errors: FrozenError[];
    }
  | { kind: "nothing" }
  | { kind: "cancelled" }
  /** Cells are still being calculated. */
  | { kind: "waiting"; count: number; where: string }
  | { kind: "blocked"; obstacles: Obstacle[] }
  /** Somebody changed the sheets meanwhile; `leftovers` are copies that could not be taken back. */
  | { kind: "changed"; leftovers: string[] }
  | { kind: "failed"; problem: OfficeProblem };
