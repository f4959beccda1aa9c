import type { CoreWords } from "../core/words";
import type { PaneWords } from "./pane-en";
import type { ProblemSentences } from "./problem-sentence";

/** Every sentence that a person reads, in one language. */
export interface Words extends CoreWords {
  problem: ProblemSentences;
  /** For a fault of ours inside a function: safe, without its cause. */
  unexpected: string;
  pane: PaneWords;
}
