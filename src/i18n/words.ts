import type { CoreWords } from "../core/words";
import type { ProblemSentences } from "./problem-sentence";

/** Every sentence that functions and tables say, in one language; the pane has its own. */
export interface Words extends CoreWords {
  problem: ProblemSentences;
  /** What HTZONE.CARD says where Excel shows no cards. */
  cards: { feature: string; instead: string };
  /** For a fault of ours inside a function: safe, without its cause. */
  unexpected: string;
}
