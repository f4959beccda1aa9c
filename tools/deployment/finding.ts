/** Something that a deployed add-in has to change ("wrong") or had better change ("advice"). */
export interface Finding {
  kind: "wrong" | "advice";
  url: string;
  /** What is the matter, in a sentence. */
  problem: string;
  /** What to do about it, in a sentence. */
  step: string;
}

export const wrong = (url: string, problem: string, step: string): Finding => ({ kind: "wrong", url, problem, step });
export const advice = (url: string, problem: string, step: string): Finding => ({ kind: "advice", url, problem, step });
