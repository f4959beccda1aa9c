import type { Indicator, Observation, Period, Zone } from "./entities";
import { requireComparable } from "./comparable";
import { observationAt, type Dataset } from "./dataset";
import { findFigure, getObservation } from "./look-up";
import { baseValue } from "./observation";
import type { Basis } from "./option";
import { previousPeriod } from "./period";
import { NoObservation } from "./problem";
import { queryOf, type Question } from "./question";

/**
 * Growth on the same period a year earlier, as a fraction: as printed, or computed from two exact levels.
 * Throws NoObservation where it is not printed, or not both levels are printed exactly.
 */
export function yearOnYear(dataset: Dataset, question: Question, basis: Basis = "published"): number {
  if (basis === "published") return baseValue(getObservation(dataset, queryOf(question, "growth")));
  return computedGrowth(dataset, question);
}

function computedGrowth(dataset: Dataset, { zone, indicator, period }: Question): number {
  const last = getObservation(dataset, { zone, indicator, measure: "level", period });
  const before = previousPeriod(last.period);
  const first = before && findExactPeriod(dataset, zone, indicator, before);
  requireComparable(last, ...(first ? [first] : []));
  if (!before || !first || last.bound !== "exact" || first.bound !== "exact") {
    throw new NoObservation({ kind: "needs-exact-levels", zone, indicator, last, before });
  }
  return baseValue(last) / baseValue(first) - 1;
}

function findExactPeriod(dataset: Dataset, zone: Zone, indicator: Indicator, period: Period): Observation | undefined {
  const at = findFigure(dataset, { zone, indicator, measure: "level", period });
  return at < 0 ? undefined : observationAt(dataset, at);
}
