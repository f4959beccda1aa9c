import type { Problem } from "../core/problem";

/** One sentence (and the next step) for every kind of problem. */
export type ProblemSentences = { [K in Problem["kind"]]: (problem: Extract<Problem, { kind: K }>) => string };

/** What a person reads for a problem. */
export function problemSentence(sentences: ProblemSentences, problem: Problem): string {
  const sentence = sentences[problem.kind] as (problem: Problem) => string;
  return sentence(problem);
}
