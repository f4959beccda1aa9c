import { allObservations, observationAt, type Dataset } from "../dataset";
import type { Observation } from "../entities";
import { HEADLINES } from "../headlines";
import { history } from "../history";
import { findFigure, getObservation } from "../look-up";
import { selectFigures } from "../long-table";
import { parseBasis, parseMeasure } from "../option";
import { parsePeriod, previousPeriod } from "../period";
import { InvalidArgument, NoObservation } from "../problem";
import { askedFigure, parseQuestion, queryOf, type Question } from "../question";
import { topZones } from "../ranking";
import { resolveIndicator, resolveZone } from "../resolve";
import { publishedShare } from "../share";

type Finder = (dataset: Dataset, args: readonly unknown[]) => Observation[];

/** A function of one figure: zone, indicator, period, and one option. */
const ofQuestion =
  (find: (dataset: Dataset, question: Question, option: unknown, other: unknown) => Observation[]): Finder =>
  (dataset, [zone, indicator, period, option, other]) =>
    find(dataset, parseQuestion(dataset, zone, indicator, period), option, other);

const level = (dataset: Dataset, question: Question): Observation[] => [
  getObservation(dataset, queryOf(question, "level")),
];
const asked = ofQuestion((dataset, question) => [askedFigure(dataset, question)]);

const headline = ([name, indicator]: [string, string]): [string, Finder] => [
  name,
  (dataset, [zone, period]) => level(dataset, parseQuestion(dataset, zone, indicator, period)),
];

/** By function, without the family's name. Catalogues, tiers and reports give no single figures. */
const FINDERS: ReadonlyMap<string, Finder> = new Map<string, Finder>([
  ...["GET", "FIGURE", "INTERVAL"].map((name): [string, Finder] => [name, ofQuestion(level)]),
  ...Object.entries(HEADLINES).map(headline),
  ...["PHRASE", "SOURCE", "CAVEAT", "UNIT"].map((name): [string, Finder] => [name, asked]),
  [
    "BOUND",
    ofQuestion((dataset, question, measure) => [getObservation(dataset, queryOf(question, parseMeasure(measure)))]),
  ],
  ["YOY", ofQuestion(growth)],
  ["SHAREOF", ofQuestion(share)],
  ["IMPLIED", ofQuestion(impliedFrom)],
  ["HISTORY", series],
  ["TOP", ranked],
  ["DATASET", (dataset, [zone, indicator, period]) => selectFigures(dataset, zone, indicator, period)],
]);

/** Whether a function's answer is made of single printed figures. */
export const hasFigures = (name: string): boolean => FINDERS.has(name);

/**
 * The printed figures that a call's answer is made of; none where it gives an error. `name` is the function's without the
 * family's ("GET"); an omitted argument is undefined.
 */
export function figuresBehind(dataset: Dataset, name: string, args: readonly unknown[]): Observation[] {
  try {
    return FINDERS.get(name)?.(dataset, args) ?? [];
  } catch (error) {
    if (error instanceof InvalidArgument || error instanceof NoObservation) return [];
    throw error;
  }
}

function growth(dataset: Dataset, question: Question, basis: unknown): Observation[] {
  if (parseBasis(basis) === "published") return [getObservation(dataset, queryOf(question, "growth"))];
  const [last] = level(dataset, question) as [Observation];
  const before = previousPeriod(last.period);
  const at = before ? findFigure(dataset, queryOf({ ...question, period: before }, "level")) : -1;
  return at < 0 ? [last] : [last, observationAt(dataset, at)];
}

function share(dataset: Dataset, question: Question, whole: unknown, basis: unknown): Observation[] {
  if (parseBasis(basis) === "published") return [publishedShare(dataset, question, whole)];
  const [part] = level(dataset, question) as [Observation];
  return [part, ...level(dataset, { ...question, zone: resolveZone(dataset, whole), period: part.period })];
}

/** The level and the growth of the period after, from which a figure follows. */
function impliedFrom(dataset: Dataset, { zone, indicator, period }: Question): Observation[] {
  return allObservations(dataset).filter(
    (figure) =>
      figure.zone === zone &&
      figure.indicator === indicator &&
      figure.measure !== "share" &&
      previousPeriod(figure.period)?.code === period?.code,
  );
}

function series(dataset: Dataset, [zone, indicator, from, to]: readonly unknown[]): Observation[] {
  const question = parseQuestion(dataset, zone, indicator);
  const rows = history(dataset, question.zone, question.indicator, parsePeriod(from), parsePeriod(to));
  return rows.flatMap(({ period }) => level(dataset, { ...question, period }));
}

function ranked(dataset: Dataset, [indicator, period, n]: readonly unknown[]): Observation[] {
  const zones = topZones(dataset, indicator, period, n);
  const resolved = resolveIndicator(dataset, indicator);
  return zones.flatMap(({ zone }) => level(dataset, { zone, indicator: resolved, period: parsePeriod(period) }));
}
