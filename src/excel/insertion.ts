/** Where a plan's first block goes: a sheet of its own, or down and right from the top-left selected cell. */
export type Place = "new-sheet" | "selection";

/** What the reader agreed to, and how long may be waited for them. */
export interface Consent {
  /** Cell formats in the way (and nothing else) may be replaced. */
  replaceFormats?: boolean;
  /** Pivots are written as plain cells: some builds of Excel refuse to make PivotTables. */
  withoutPivots?: boolean;
  /** Waits for the reader to leave a cell that is being edited, instead of failing: for a command, which has no place to ask. */
  waitForCellEdit?: boolean;
}

/** What can stand in the way of an insertion. */
export const OBSTACLE_KINDS = [
  "values",
  "formulas",
  "formats",
  "table",
  "pivot",
  "spill",
  "merged",
  "edge",
  "areas",
  "unreadable",
  "reshaped",
  "other-fields",
  "needs-newer-excel",
  "protected-sheet",
  "protected-workbook",
] as const;

export type ObstacleKind = (typeof OBSTACLE_KINDS)[number];

export interface Obstacle {
  what: ObstacleKind;
  /** Where it is: an address (of a spill that of its formula), or the name of a table, pivot or sheet; "" for none. */
  where: string;
  /** Cells concerned, or tables for a table; 0 where counting makes no sense. */
  count: number;
}

/** An error of Office, reduced to what a sentence can be chosen by. */
export interface OfficeProblem {
  code: string;
  /** Sheets and ranges that the failed insertion left behind, by name and address. */
  leftovers: string[];
}

/** What an Excel may be too old to give a table; its cells say the same without. */
export type MissingLook = "widths" | "links" | "frozen" | "print" | "pivot" | "chart";

export type InsertResult =
  /** `sheet` and `address` are those of the plan's first block, `tableName` that of its first table. */
  | { kind: "inserted"; sheet: string; address: string; tableName: string; missing: MissingLook[] }
  | { kind: "blocked"; place: Place; address: string; obstacles: Obstacle[] }
  | { kind: "failed"; problem: OfficeProblem };
