import { distance } from "fastest-levenshtein";

/** Share of a word that may differ, and how much worse than the best a further one may be. */
const FARTHEST = 0.45;
const MARGIN = 0.1;
const MOST = 3;

/** The choices that a misspelt word may mean, the likeliest first; letter case does not count. */
export function findNearest(word: string, choices: readonly string[]): string[] {
  const typed = word.trim().toLowerCase();
  if (typed === "" || typed.length > 40) return [];
  const ranked = choices
    .map((choice) => ({ choice, cost: unlikeness(typed, choice.toLowerCase()) }))
    .filter(({ cost }) => cost <= FARTHEST)
    .sort((a, b) => a.cost - b.cost);
  return ranked
    .filter(({ cost }) => cost <= ranked[0]!.cost + MARGIN)
    .slice(0, MOST)
    .map(({ choice }) => choice);
}

/** 0 for the same word to 1 for nothing in common; the beginning of a word is near to it. */
function unlikeness(typed: string, choice: string): number {
  const longest = Math.max(typed.length, choice.length);
  if (typed.length > 1 && choice.startsWith(typed)) return 0.3 * (1 - typed.length / longest);
  return distance(typed, choice) / longest;
}
