import type { Indicator, Measure, Observation, Period, Whole, Zone } from "./entities";
import { INDICATOR_GROUPS, observationAt, type Dataset } from "./dataset";
import { MEASURES } from "./observation";
import { NoObservation, type Held } from "./problem";

/** A question for one figure. No period asks for the latest. */
export interface Query {
  zone: Zone;
  indicator: Indicator;
  measure: Measure;
  period: Period | undefined;
  whole?: Whole | undefined;
}

/** Position of the figure that answers a query, −1 where none is held. */
export function findFigure(dataset: Dataset, query: Query): number {
  const { zone, indicator, measure, period } = query;
  const whole = query.whole ? query.whole.index + 1 : 0;
  if (!period) return findLatest(dataset, query, whole);
  const wanted = dataset.periodIndex.get(period.code);
  const at = wanted === undefined ? -1 : dataset.figures.find(zone.index, indicator.index, measure, wanted, whole);
  if (at >= 0 || period.kind !== "year" || indicator.kind === "flow") return at;
  return findLastIn(dataset, query, whole, (held) => held.kind === "month" && held.year === period.year);
}

/** The newest full year; without one the newest other dated period; without one, undated. */
function findLatest(dataset: Dataset, query: Query, whole: number): number {
  for (const fits of [isYear, isDated, () => true]) {
    const at = findLastIn(dataset, query, whole, fits);
    if (at >= 0) return at;
  }
  return -1;
}

const isYear = (period: Period): boolean => period.kind === "year";
const isDated = (period: Period): boolean => period.kind !== "undated";

function findLastIn(
  dataset: Dataset,
  { zone, indicator, measure }: Query,
  whole: number,
  fits: (period: Period) => boolean,
): number {
  const { figures, periods } = dataset;
  const [start, end] = figures.series(zone.index, indicator.index, measure);
  for (let at = end - 1; at >= start; at--) {
    const period = figures.periodAt(at);
    if (!fits(periods[period]!)) continue;
    const first = figures.find(zone.index, indicator.index, measure, period, whole);
    if (first >= 0) return first;
  }
  return -1;
}

/** Position of the figure that answers a query. Throws NoObservation, naming what is held. */
export function getFigure(dataset: Dataset, query: Query): number {
  const at = findFigure(dataset, query);
  if (at >= 0) return at;
  throw notHeld(dataset, query, query.measure);
}

function notHeld(dataset: Dataset, query: Omit<Query, "measure">, measure: Measure): NoObservation {
  return new NoObservation(() => {
    const { zone, indicator, period } = query;
    return { kind: "no-observation", zone, indicator, measure, period, held: listHeld(dataset, zone, indicator) };
  });
}

/** The figure that answers a query. Throws NoObservation, naming what is held. */
export function getObservation(dataset: Dataset, query: Query): Observation {
  return observationAt(dataset, getFigure(dataset, query));
}

/** The level, else the growth, else the share: for questions about a figure that are not about its measure. */
export function getAnyObservation(dataset: Dataset, query: Omit<Query, "measure">): Observation {
  const { zone, indicator, period, whole } = query;
  for (const measure of MEASURES) {
    const at = findFigure(dataset, { zone, indicator, measure, period, whole });
    if (at >= 0) return observationAt(dataset, at);
  }
  throw notHeld(dataset, query, "level");
}

/** Figures of a series, oldest first, one a period and whole. */
export function listSeries(dataset: Dataset, zone: Zone, indicator: Indicator, measure: Measure): Observation[] {
  const [start, end] = dataset.figures.series(zone.index, indicator.index, measure);
  const out: Observation[] = [];
  for (let at = start; at < end; at++) {
    const observation = observationAt(dataset, at);
    const last = out.at(-1);
    if (last?.period !== observation.period || last.whole !== observation.whole) out.push(observation);
  }
  return out;
}

/** What is held for the same indicator of a zone; where nothing is, what is held for the zone. */
function listHeld(dataset: Dataset, zone: Zone, indicator: Indicator): Held[] {
  const same = heldOf(dataset, zone, indicator);
  if (same.length > 0) return same;
  const others = dataset.indicators.flatMap((other) => heldOf(dataset, zone, other, 1));
  return others.sort(
    (a, b) => MEASURES.indexOf(a.measure) - MEASURES.indexOf(b.measure) || compareIndicators(a.indicator, b.indicator),
  );
}

/** Output, trade and finance first, as tables show them; groups that are not known last. */
export function compareIndicators(a: Indicator, b: Indicator): number {
  const place = ({ group }: Indicator): number => {
    const at = (INDICATOR_GROUPS as readonly string[]).indexOf(group);
    return at < 0 ? INDICATOR_GROUPS.length : at;
  };
  return place(a) - place(b) || a.index - b.index;
}

/** Up to `most`, levels and oldest first: positions only, for a sentence may be asked for in thousands of cells. */
function heldOf({ figures, periods }: Dataset, zone: Zone, indicator: Indicator, most = Infinity): Held[] {
  const held: Held[] = [];
  for (const measure of MEASURES) {
    const [start, end] = figures.series(zone.index, indicator.index, measure);
    for (let at = start; at < end && held.length < most; at++)
      if (at === start || !figures.repeatsAt(at))
        held.push({ indicator, measure, period: periods[figures.periodAt(at)]! });
  }
  return held;
}
