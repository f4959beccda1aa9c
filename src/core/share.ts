import type { Bound } from "./bound";
import type { Observation, Whole } from "./entities";
import { isBlank } from "./blank";
import { requireComparable } from "./comparable";
import type { Dataset } from "./dataset";
import { type Interval, boundOfInterval, divideIntervals, intervalOf } from "./interval";
import { getObservation, listSeries } from "./look-up";
import { quoteName } from "./name";
import { baseValue } from "./observation";
import type { Basis } from "./option";
import { InvalidArgument, NoObservation } from "./problem";
import type { Question } from "./question";
import { resolveZone } from "./resolve";

/**
 * A share as a fraction: as printed (default; `whole` says of what where several are printed), or computed as the
 * figure of a zone over that of the zone named by `whole`. Throws NoObservation where it is not printed, a definition
 * differs, or both figures are open on the same side.
 */
export function shareOf(dataset: Dataset, question: Question, whole?: unknown, basis: Basis = "published"): number {
  if (basis === "computed") return computedShare(dataset, question, whole).value;
  return baseValue(publishedShare(dataset, question, whole));
}

/** The printed share that a question means. Throws as `shareOf`. */
export function publishedShare(dataset: Dataset, { zone, indicator, period }: Question, whole: unknown): Observation {
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

/** A computed share and how it is worded, given the bounds of both figures. Throws as `shareOf`. */
export function computedShare(
  dataset: Dataset,
  { zone, indicator, period }: Question,
  whole: unknown,
): { value: number; bound: Bound } {
  if (isBlank(whole)) throw new InvalidArgument({ kind: "missing", argument: "whole" });
  const total = resolveZone(dataset, whole);
  const part = getObservation(dataset, { zone, indicator, measure: "level", period });
  const sum = getObservation(dataset, { zone: total, indicator, measure: "level", period: part.period });
  requireComparable(part, sum);
  if (part.unit.base !== sum.unit.base) throw new NoObservation({ kind: "units-differ", first: part, second: sum });
  const ratio = divideIntervals(intervalOf(baseValue(part), part.bound), intervalOf(baseValue(sum), sum.bound));
  const bound = isPoint(ratio) ? "exact" : boundOfInterval(ratio);
  if (!bound) throw new NoObservation({ kind: "two-open-bounds", first: part, second: sum });
  return { value: baseValue(part) / baseValue(sum), bound };
}

const isPoint = ({ low, high }: Interval): boolean => low === high;
