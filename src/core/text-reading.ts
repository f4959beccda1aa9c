import type { Dataset } from "./dataset";
import type { Indicator, Measure, Period, Zone } from "./entities";
import { MAX_NAME_LENGTH } from "./name";
import type { NameIndex } from "./name-index";
import { parsePeriod } from "./period";
import { InvalidArgument } from "./problem";

/** What a text typed into a search names, in any order and in either language, with or without spaces. */
export interface TextReading {
  zones: Zone[];
  indicators: Indicator[];
  periods: Period[];
  measures: Measure[];
  /** What the words that name nothing look like, the likeliest first: misspelt names, and names not yet typed to the end. */
  guesses: { zones: Zone[]; indicators: Indicator[] };
  /** The words that name nothing, as typed; without those that every sentence has. */
  rest: string[];
}

/** A Chinese character, or a word or number with the signs that hold it together: 2012-S1, hi-tech. */
const PIECE = /\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{N}\p{M}&'’])+(?:[-/.](?!\p{Script=Han})[\p{L}\p{N}]+)*/gu;
/** Pieces of the longest name, in Chinese a character each. */
const LONGEST_NAME = 24;
/** Of the ways in which a text is misspelt: how unlike its name it may be, and how much worse than the best a further one. */
const FARTHEST = 0.4;
const MARGIN = 0.12;
const MOST_GUESSES = 4;

const FILLERS = new Set(["a", "an", "and", "by", "for", "in", "of", "on", "the", "to", "的", "在", "和", "与"]);
const MEASURE_WORDS = new Map<string, Measure>([
  ...["growth", "yoy", "增长", "增速", "增长率"].map((word) => [word, "growth"] as const),
  ...["share", "shares", "比重", "占比", "份额"].map((word) => [word, "share"] as const),
]);

interface Piece {
  start: number;
  end: number;
}

/** Reads a text, the longest names first. Of a text above 100 characters the rest is not looked at. */
export function readText(dataset: Dataset, typed: string): TextReading {
  const text = typed.slice(0, MAX_NAME_LENGTH);
  const pieces = [...text.matchAll(PIECE)].map(({ 0: piece, index }) => ({ start: index, end: index + piece.length }));
  const found: Found = { zones: new Set(), indicators: new Set(), periods: new Set(), measures: new Set() };
  const unknown: Piece[][] = [[]];
  for (let at = 0; at < pieces.length;) {
    const length = findNamed(dataset, text, pieces, at, found);
    if (length > 0) unknown.push([]);
    else if (!FILLERS.has(cut(text, pieces[at]!).toLowerCase())) unknown.at(-1)!.push(pieces[at]!);
    at += Math.max(1, length);
  }
  const runs = unknown.filter((run) => run.length > 0).map((run) => cut(text, run[0]!, run.at(-1)!));
  return {
    ...{ zones: [...found.zones], indicators: [...found.indicators] },
    ...{ periods: [...found.periods], measures: [...found.measures] },
    guesses: guess(dataset, runs, found),
    rest: runs.flatMap((run) => run.split(/\s+/)),
  };
}

const cut = (text: string, first: Piece, last = first): string => text.slice(first.start, last.end);

interface Found {
  zones: Set<Zone>;
  indicators: Set<Indicator>;
  periods: Set<Period>;
  measures: Set<Measure>;
}

/** How many pieces the longest name that begins at one has; 0 where none does. What it names is added. */
function findNamed(dataset: Dataset, text: string, pieces: readonly Piece[], at: number, found: Found): number {
  for (let length = Math.min(LONGEST_NAME, pieces.length - at); length > 0; length--) {
    const part = cut(text, pieces[at]!, pieces[at + length - 1]!);
    const zone = dataset.zoneNames.find(part);
    const indicator = dataset.indicatorNames.find(part);
    const period = findPeriod(part);
    const measure = MEASURE_WORDS.get(part.toLowerCase());
    if (zone) found.zones.add(zone);
    if (indicator) found.indicators.add(indicator);
    if (period) found.periods.add(period);
    if (measure) found.measures.add(measure);
    if (zone || indicator || period || measure) return length;
  }
  return 0;
}

function findPeriod(text: string): Period | undefined {
  try {
    return parsePeriod(text);
  } catch (error) {
    if (error instanceof InvalidArgument) return undefined;
    throw error;
  }
}

/** What several words look like together; where that is nothing, what each looks like. Nothing of a kind that is named. */
function guess({ zoneNames, indicatorNames }: Dataset, runs: string[], named: Found): TextReading["guesses"] {
  const guesses = { zones: new Set<Zone>(), indicators: new Set<Indicator>() };
  for (const run of runs) {
    const words = run.split(/\s+/);
    for (const text of [run, ...(words.length > 1 ? words : [])]) {
      const zones = named.zones.size > 0 ? [] : rankNear(zoneNames, text);
      const indicators = named.indicators.size > 0 ? [] : rankNear(indicatorNames, text);
      if (zones.length + indicators.length === 0) continue;
      // A text stands for one thing: for what it resembles more.
      if ((zones[0]?.cost ?? 1) <= (indicators[0]?.cost ?? 1)) for (const { entry } of zones) guesses.zones.add(entry);
      else for (const { entry } of indicators) guesses.indicators.add(entry);
      if (text === run) break;
    }
  }
  return { zones: [...guesses.zones], indicators: [...guesses.indicators] };
}

function rankNear<T extends Zone | Indicator>(names: NameIndex<T>, text: string): { entry: T; cost: number }[] {
  const ranked = names.rank(text);
  return ranked.filter(({ cost }) => cost <= Math.min(FARTHEST, ranked[0]!.cost + MARGIN)).slice(0, MOST_GUESSES);
}
