import type { CellReference } from "../formula/cell-reference";
import type { AnswerProblem, ArgumentProblem } from "../problem";

/** A cell that holds an argument. */
export interface InputCell extends CellReference {
  /** As the formula writes it: "B2". */
  written: string;
  /** What it would have to hold, the likeliest spelling first; none where that is the reader's to say. */
  words: readonly string[];
}

/** Something that is wrong with a cell, as one sentence says it. */
export type Fault =
  /** A function that nobody has, and those that may be meant. */
  | { kind: "misspelt"; written: string; meant: string[] }
  /** A function without the family's name, or with another one. */
  | { kind: "namespace"; written: string; meant: string[] }
  /** Excel's way of writing a function whose add-in was not there when the workbook was opened. */
  | { kind: "unloaded"; written: string }
  | { kind: "unquoted"; text: string }
  /** Brackets, commas or quotation marks of another keyboard. */
  | { kind: "punctuation"; written: string }
  | { kind: "separators" }
  /** Both commas and semicolons: one of them may be a decimal comma. */
  | { kind: "mixed-separators" }
  /** A formula that Excel keeps as a text. */
  | { kind: "text" }
  | { kind: "too-few"; name: string; given: number; needed: number }
  | { kind: "too-many"; name: string; given: number; most: number }
  /** `cell` holds the argument where the formula does not itself. */
  | { kind: "argument"; problem: ArgumentProblem; cell: InputCell | undefined }
  /** A misspelt word that formulas read: `readers` are their places. */
  | { kind: "word"; problem: ArgumentProblem; readers: string[] }
  | { kind: "not-held"; problem: AnswerProblem }
  /** No answer has come yet, or none will. */
  | { kind: "waiting"; code: string }
  /** The cell holds another answer than the data set gives. */
  | { kind: "stale"; holds: string; gives: string }
  /** Every name is right and Excel knows none of them. */
  | { kind: "not-known" }
  | { kind: "spill" }
  | { kind: "reference" }
  /** An error that comes from elsewhere in the formula, or from cells that it uses. */
  | { kind: "other-error"; code: string }
  /** A number that a formula uses is kept as a text. */
  | { kind: "number-text"; text: string };

/** What findings are listed by. */
export const FAULT_GROUPS = [
  "names",
  "arguments",
  "words",
  "texts",
  "waiting",
  "numbers",
  "not-held",
  "errors",
] as const;
export type FaultGroup = (typeof FAULT_GROUPS)[number];

const GROUPS: Record<Fault["kind"], FaultGroup> = {
  ...{ misspelt: "names", namespace: "names", unloaded: "names", "not-known": "names", unquoted: "names" },
  ...{ punctuation: "names", separators: "texts", "mixed-separators": "texts", text: "texts" },
  ...{ "too-few": "arguments", "too-many": "arguments", argument: "arguments", word: "words" },
  ...{ waiting: "waiting", stale: "waiting", "number-text": "numbers", "not-held": "not-held" },
  ...{ spill: "errors", reference: "errors", "other-error": "errors" },
};

/** What is wrong with one cell, and what would mend it. */
export interface Diagnosis {
  group: FaultGroup;
  faults: Fault[];
  /** Contents that would mend the cell, the likeliest first; several are for the reader to choose from, none for the reader to mend. */
  repairs: (string | number)[];
}

/** Faults in the order in which they are told; the first says where they are listed. */
export function groupFaults(faults: readonly [Fault, ...Fault[]], repairs: Diagnosis["repairs"]): Diagnosis {
  return { group: GROUPS[faults[0].kind], faults: [...faults], repairs };
}
