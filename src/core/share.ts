import { requireComparable } from "./comparable";
import type { Dataset, Indicator, Whole, Zone } from "./dataset";
import { BASES } from "./growth";
import { boundOfInterval, divideIntervals, intervalOf } from "./interval";
import { getObservation, listSeries } from "./look-up";
import { quoteName } from "./name";
import { baseValue, type Observation } from "./observation";
import { parseChoice } from "./option";
import { parsePeriod, type Period } from "./period";
import { InvalidArgument, NoObservation } from "./problem";
import { isBlank, resolvePair, resolveZone } from "./resolve";

/**
 * A share as a fraction: as printed (default; `whole` says of what where several are printed), or computed as the
 * figure of a zone over that of the zone named by `whole`. Throws NoObservation where it is not printed, a definition
 * differs, or both figures are open on the same side.
 */
export function shareOf(
  dataset: Dataset,
  zone: unknown,
  indicator: unknown,
  period?: unknown,
  whole?: unknown,
  basis?: unknown,
): number {
  const [z, i] = resolvePair(dataset, zone, indicator);
  const asked = parsePeriod(period);
  if (parseChoice("basis", BASES, basis) === "computed") return computedShare(dataset, z, i, asked, whole);
  return baseValue(publishedShare(dataset, z, i, asked, whole));
}

function publishedShare(
  dataset: Dataset,
  zone: Zone,
  indicator: Indicator,
  period: Period | undefined,
  whole: unknown,
): Observation {
  const query = { zone, indicator, measure: "share" as const, period };
  const found = getObservation(dataset, query);
  const wholes = listSeries(dataset, zone, indicator, "share").flatMap((share) =>
    share.period === found.period && share.whole ? [share.whole] : [],
  );
  if (isBlank(whole)) {
    if (wholes.length > 1) throw new InvalidArgument({ kind: "several-wholes", indicator, wholes });
    return found;
  }
  const named = resolveWhole(dataset, whole, wholes);
  if (!wholes.includes(named)) throw new NoObservation({ kind: "no-whole", zone, indicator, wholes });
  return getObservation(dataset, { ...query, whole: named });
}

function resolveWhole(dataset: Dataset, value: unknown, printed: Whole[]): Whole {
  const whole = typeof value === "string" ? dataset.wholeNames.find(value) : undefined;
  if (!whole) throw new InvalidArgument({ kind: "unknown-whole", text: quoteName(String(value)), wholes: printed });
  return whole;
}

function computedShare(
  dataset: Dataset,
  zone: Zone,
  indicator: Indicator,
  period: Period | undefined,
  whole: unknown,
): number {
  if (isBlank(whole)) throw new InvalidArgument({ kind: "missing", argument: "whole" });
  const total = resolveZone(dataset, whole);
  const part = getObservation(dataset, { zone, indicator, measure: "level", period });
  const sum = getObservation(dataset, { zone: total, indicator, measure: "level", period: part.period });
  requireComparable(part, sum);
  if (part.unit.base !== sum.unit.base) throw new NoObservation({ kind: "units-differ", first: part, second: sum });
  const ratio = divideIntervals(intervalOf(baseValue(part), part.bound), intervalOf(baseValue(sum), sum.bound));
  if (!boundOfInterval(ratio)) throw new NoObservation({ kind: "two-open-bounds", first: part, second: sum });
  return baseValue(part) / baseValue(sum);
}
