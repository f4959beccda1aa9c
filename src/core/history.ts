import type { Bound } from "./bound";
import type { Dataset } from "./dataset";
import { getFigure, listSeries } from "./look-up";
import { baseValue, type Observation } from "./observation";
import { comparePeriods, parsePeriod, type Period } from "./period";
import { NoObservation } from "./problem";
import { resolvePair } from "./resolve";

export interface HistoryRow {
  period: Period;
  value: number;
  bound: Bound;
}

/**
 * The printed levels of a series, oldest first, undated ones at the start, in base units.
 * Throws NoObservation where none lies between `from` and `to`.
 */
export function history(
  dataset: Dataset,
  zone: unknown,
  indicator: unknown,
  from?: unknown,
  to?: unknown,
): HistoryRow[] {
  const [z, i] = resolvePair(dataset, zone, indicator);
  const [first, last] = [parsePeriod(from), parsePeriod(to)];
  const series = listSeries(dataset, z, i, "level");
  const rows = series.filter(({ period }) => (!first || !isBefore(period, first)) && (!last || !isAfter(period, last)));
  if (series.length === 0) getFigure(dataset, { zone: z, indicator: i, measure: "level", period: undefined });
  if (rows.length === 0)
    throw new NoObservation({ kind: "no-rows", what: series.map(({ period }) => period.code).join(", ") });
  return rows.map(toHistoryRow);
}

const toHistoryRow = (observation: Observation): HistoryRow => ({
  period: observation.period,
  value: baseValue(observation),
  bound: observation.bound,
});

/** A part of a year is neither before nor after that year. */
const isBefore = (a: Period, b: Period): boolean => (b.kind === "year" ? a.year < b.year : comparePeriods(a, b) < 0);
const isAfter = (a: Period, b: Period): boolean => (b.kind === "year" ? a.year > b.year : comparePeriods(a, b) > 0);
