import { dataset } from "../data/index";
import { allObservations, type Dataset } from "../src/core/dataset";
import { createDataset } from "../src/core/dataset-parser";
import { level } from "../src/core/level";
import { parseQuestion } from "../src/core/question";
import { baseValue } from "../src/core/observation";
import { revenue } from "../src/functions/levels";
import { timeInTurns } from "./clock";
import { duration, printRows, times, type Row } from "./row";
import { FIRST_YEAR, indicatorName, MILLION, printedOf, syntheticTexts, zoneName } from "./synthetic";

type Query = readonly [zone: string, indicator: string, year: number];
type NestedMap = Map<string, Map<string, Map<number, number>>>;

const ROUNDS = 25;
/** Names typed in a workbook: more than fit into the processor's nearest cache, fewer than are remembered. */
const QUERIES = 4000;

/** A fixed sequence that looks random, so that every run asks the same. */
function* pseudoRandom(seed = 1): Generator<number> {
  for (let state = seed; ;) yield (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32;
}

/** The least code that could answer: a map in a map in a map, keyed by the very text of the question. */
function nestedMap(figures: Iterable<readonly [...Query, value: number]>): NestedMap {
  const map: NestedMap = new Map();
  for (const [zone, indicator, year, value] of figures) {
    if (!map.has(zone)) map.set(zone, new Map());
    const ofZone = map.get(zone)!;
    if (!ofZone.has(indicator)) ofZone.set(indicator, new Map());
    ofZone.get(indicator)!.set(year, value);
  }
  return map;
}

function compare(data: Dataset, map: NestedMap, queries: readonly Query[]) {
  const look = () =>
    queries.reduce((sum, [zone, indicator, year]) => sum + level(data, parseQuestion(data, zone, indicator, year)), 0);
  const get = () =>
    queries.reduce((sum, [zone, indicator, year]) => sum + map.get(zone)!.get(indicator)!.get(year)!, 0);
  if (look() !== get()) throw new Error("The two ways of looking up disagree.");
  const best = timeInTurns({ look, get }, ROUNDS);
  return { look: best.look / queries.length, get: best.get / queries.length };
}

function rowOf(figures: string, { look, get }: { look: number; get: number }): Row {
  const ratio = look / get;
  const what = `look-up by name, ${figures} figures`;
  return {
    goal: "P1",
    what,
    measured: duration(look),
    baseline: `nested Map.get: ${duration(get)}`,
    ratio: times(ratio),
    wanted: "≤ 4×",
    met: ratio <= 4,
  };
}

const pick = <T>(items: readonly T[], random: Generator<number>): T =>
  items[Math.floor(random.next().value * items.length)]!;

/** Level figures of whole years of the embedded data. */
const embedded = allObservations(dataset)
  .filter(({ measure, period }) => measure === "level" && period.kind === "year")
  .map((figure) => [figure.zone.name.en, figure.indicator.name.en, figure.period.year, baseValue(figure)] as const);

function embeddedRow(): Row {
  const random = pseudoRandom();
  const queries = Array.from({ length: QUERIES }, () => pick(embedded, random).slice(0, 3) as unknown as Query);
  return rowOf(`${dataset.figures.count} embedded`, compare(dataset, nestedMap(embedded), queries));
}

function* syntheticFigures(): Generator<readonly [...Query, value: number]> {
  for (let zone = 0; zone < MILLION.zones; zone++) {
    for (let indicator = 0; indicator < MILLION.indicators; indicator++) {
      for (let year = FIRST_YEAR; year < FIRST_YEAR + MILLION.years; year++) {
        yield [zoneName(zone), indicatorName(indicator), year, Math.round(printedOf(zone, indicator, year) * 10) * 1e8];
      }
    }
  }
}

function syntheticRow(): Row {
  const random = pseudoRandom(2);
  const below = (count: number): number => Math.floor(random.next().value * count);
  const queries = Array.from({ length: QUERIES }, (): Query => [
    zoneName(below(MILLION.zones)),
    indicatorName(below(MILLION.indicators)),
    FIRST_YEAR + below(MILLION.years),
  ]);
  return rowOf(
    "10⁶ synthetic",
    compare(createDataset(syntheticTexts(MILLION)), nestedMap(syntheticFigures()), queries),
  );
}

/** What a cell of a range costs on top of its look-up: taking the block apart and putting the answers together. */
function rangeRow(): Row {
  const random = pseudoRandom(3);
  const cells = 40_000;
  const held = embedded.filter(([, indicator]) => indicator === "Revenue");
  const asked = Array.from({ length: cells }, () => pick(held, random));
  const [zones, years] = [asked.map(([zone]) => [zone]), asked.map(([, , year]) => [year])];
  const best = timeInTurns(
    {
      range: () => revenue(zones, years),
      single: () =>
        asked.reduce((sum, [zone, , year]) => sum + level(dataset, parseQuestion(dataset, zone, "revenue", year)), 0),
    },
    ROUNDS,
  );
  const [range, single] = [best.range / cells, best.single / cells];
  const measured = `${duration(range)} a cell, ${duration(range - single)} more`;
  const baseline = `look-up alone: ${duration(single)}`;
  return {
    goal: "P2",
    what: "40,000 look-ups as one range",
    measured,
    baseline,
    ratio: times(range / single),
    wanted: "≤ 25 ns more",
    met: range - single <= 25,
  };
}

printRows([embeddedRow(), syntheticRow(), rangeRow()]);
