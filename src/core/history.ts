import type { Indicator, Observation, Period, Zone } from "./entities";
import type { Bound } from "./bound";
import type { Dataset } from "./dataset";
import { getFigure, listSeries } from "./look-up";
import { baseValue } from "./observation";
import { firstMonth, lastMonth } from "./period";
import { NoObservation } from "./problem";

export interface HistoryRow {
  period: Period;
  value: number;
  bound: Bound;
}

/**
 * The printed levels of a series, oldest first, undated ones at the start, in base units. A period counts where it ends:
 * 2009/2011 and 2011-S2 belong to a range that begins with 2011 as to one that begins with 2011-01.
 * Throws NoObservation where none lies between `from` and `to`.
 */
export function history(dataset: Dataset, zone: Zone, indicator: Indicator, from?: Period, to?: Period): HistoryRow[] {
  const series = listSeries(dataset, zone, indicator, "level");
  if (series.length === 0) getFigure(dataset, { zone, indicator, measure: "level", period: undefined });
  const rows = series.filter(({ period }) => isWithin(period, from, to));
  if (rows.length === 0)
    throw new NoObservation({ kind: "no-rows", what: series.map(({ period }) => period.code).join(", ") });
  return rows.map(toHistoryRow);
}

const isWithin = (period: Period, from: Period | undefined, to: Period | undefined): boolean =>
  (!from || lastMonth(period) >= firstMonth(from)) && (!to || lastMonth(period) <= lastMonth(to));

const toHistoryRow = (observation: Observation): HistoryRow => ({
  period: observation.period,
  value: baseValue(observation),
  bound: observation.bound,
});
