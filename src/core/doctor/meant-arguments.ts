import type { FunctionCall, ParameterKind } from "../calls";
import type { Dataset } from "../dataset";
import type { Bilingual } from "../entities";
import type { ArgumentProblem } from "../problem";
import { findNearest } from "./nearest";

/** What an argument may be meant to say. */
export interface Meaning {
  code: string;
  /** Every way to write it, the code last. */
  spellings: readonly string[];
}

/** Words of an option that are offered where none is like the one written. */
const MOST_CHOICES = 4;

/** Which argument a problem is about, and what it may be meant to say, the likeliest first. */
export function locateArgument(
  dataset: Dataset,
  { parameters }: FunctionCall,
  problem: ArgumentProblem,
  args: readonly unknown[],
): { at: number | undefined; meant: Meaning[] } {
  const find = (...kinds: ParameterKind[]): number | undefined => {
    const at = parameters.findIndex((kind, index) => kinds.includes(kind) && !isUnderstood(dataset, kind, args[index]));
    return at < 0 ? undefined : at;
  };
  switch (problem.kind) {
    case "unknown-zone":
      return { at: find("zone", "whole"), meant: problem.suggestions().map(meaningOf) };
    case "unknown-indicator":
      return { at: find("indicator"), meant: problem.suggestions().map(meaningOf) };
    case "swapped":
      return { at: parameters.indexOf("zone"), meant: [meaningOf(problem.indicator)] };
    case "unknown-unit":
      return { at: find("unit"), meant: findUnits(dataset, problem.text) };
    case "unknown-option":
      return { at: find(problem.argument as ParameterKind), meant: choose(problem.text, problem.choices) };
    case "unknown-whole":
      return { at: parameters.indexOf("whole"), meant: choose(problem.text, codesOf(problem.wholes)) };
    case "several-wholes":
      return { at: parameters.indexOf("whole"), meant: codesOf(problem.wholes).map(wordOf) };
    case "unknown-table":
      return { at: find("name"), meant: findNearest(problem.text, problem.names).map(wordOf) };
    default:
      return { at: undefined, meant: [] };
  }
}

/** Whether a value names something as an argument of a kind; false for kinds that are not names. */
export function isUnderstood(dataset: Dataset, kind: ParameterKind | undefined, value: unknown): boolean {
  if (typeof value !== "string") return false;
  if (kind === "zone" || kind === "whole") return dataset.zoneNames.find(value) !== undefined;
  if (kind === "indicator") return dataset.indicatorNames.find(value) !== undefined;
  return kind === "unit" && dataset.unitIndex.find(value) !== undefined;
}

const codesOf = (entries: readonly { code: string }[]): string[] => entries.map(({ code }) => code);

const wordOf = (code: string): Meaning => ({ code, spellings: [code] });

const meaningOf = ({
  code,
  name,
  aliases,
}: {
  code: string;
  name: Bilingual;
  aliases: readonly string[];
}): Meaning => ({
  code,
  spellings: [name.en, name["zh-CN"], ...aliases, code],
});

/** The choices that are like the word, or all where these are few. */
function choose(word: string, choices: readonly string[]): Meaning[] {
  const near = findNearest(word, choices);
  return (near.length > 0 ? near : choices.length <= MOST_CHOICES ? choices : []).map(wordOf);
}

/** Units and scales whose names are like a word. */
function findUnits({ units, scales }: Dataset, word: string): Meaning[] {
  const known = [...scales, ...units].map(meaningOf);
  const near = findNearest(word, [...new Set(known.flatMap(({ spellings }) => spellings))]);
  const found = near.flatMap((spelling) => known.find(({ spellings }) => spellings.includes(spelling)) ?? []);
  return [...new Set(found)];
}
