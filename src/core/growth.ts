import { requireComparable } from "./comparable";
import { observationAt, type Dataset, type Indicator, type Zone } from "./dataset";
import { findFigure, getObservation } from "./look-up";
import { baseValue, type Observation } from "./observation";
import { parseChoice } from "./option";
import { parsePeriod, previousPeriod, type Period } from "./period";
import { NoObservation } from "./problem";
import { resolvePair } from "./resolve";

export const BASES = ["published", "computed"] as const;

/**
 * Growth on the same period a year earlier, as a fraction: as printed (default), or computed from two exact levels.
 * Throws NoObservation where it is not printed, or not both levels are printed exactly.
 */
export function yearOnYear(
  dataset: Dataset,
  zone: unknown,
  indicator: unknown,
  period?: unknown,
  basis?: unknown,
): number {
  const [z, i] = resolvePair(dataset, zone, indicator);
  const asked = parsePeriod(period);
  if ((parseChoice("basis", BASES, basis) ?? "published") === "published") {
    return baseValue(getObservation(dataset, { zone: z, indicator: i, measure: "growth", period: asked }));
  }
  return computedGrowth(dataset, z, i, asked);
}

function computedGrowth(dataset: Dataset, zone: Zone, indicator: Indicator, period: Period | undefined): number {
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
