import type { Span } from "../formula/tokens";

/** A part of a text, and what it becomes. */
export interface Edit extends Span {
  text: string;
}

/** Ways to mend one fault; each may change several places. */
export type Remedy = Edit[][];

/** So many formulas are offered for one cell. */
const MOST = 6;

/** The text with every fault mended, in each combination of the ways to, the likeliest first. */
export function mendText(text: string, remedies: readonly Remedy[]): string[] {
  const combinations = remedies.reduce<Edit[][]>(
    (found, remedy) => found.flatMap((edits) => remedy.map((way) => [...edits, ...way])).slice(0, MOST),
    [[]],
  );
  return [...new Set(combinations.map((edits) => applyEdits(text, edits)))];
}

function applyEdits(text: string, edits: readonly Edit[]): string {
  return [...edits]
    .sort((a, b) => b.start - a.start)
    .reduce(
      (changed, { start, end, text: replacement }) => changed.slice(0, start) + replacement + changed.slice(end),
      text,
    );
}
