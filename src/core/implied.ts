import type { Bound } from "./bound";
import { requireComparable } from "./comparable";
import type { Dataset } from "./dataset";
import { boundOfInterval, divideIntervals, intervalOf } from "./interval";
import { getObservation } from "./look-up";
import { quoteName } from "./name";
import { countDecimals } from "./number-format";
import { baseValue, scaleDecimal, type Observation } from "./observation";
import { phraseQuantity, type Phrasing } from "./phrase";
import { nextPeriod, parsePeriod } from "./period";
import { InvalidArgument, NoObservation } from "./problem";
import { isBlank, resolvePair } from "./resolve";

export interface Implied {
  value: number;
  bound: Bound;
  /** The arithmetic, in printed figures: "381 billion CNY ÷ 1.30". */
  how: string;
}

/**
 * The figure of a period that the next year's printed level and growth imply, with interval arithmetic.
 * Throws NoObservation where they are not printed, their definition differs, or two open bounds say nothing.
 */
export function implied(
  dataset: Dataset,
  words: Phrasing,
  zone: unknown,
  indicator: unknown,
  period: unknown,
): Implied {
  const [z, i] = resolvePair(dataset, zone, indicator);
  const asked = parsePeriod(period);
  if (isBlank(period)) throw new InvalidArgument({ kind: "missing", argument: "period" });
  const next = asked && nextPeriod(asked);
  if (!next) throw new InvalidArgument({ kind: "period-without-next", text: quoteName(String(period)) });
  const growth = getObservation(dataset, { zone: z, indicator: i, measure: "growth", period: next });
  const level = getObservation(dataset, { zone: z, indicator: i, measure: "level", period: next });
  requireComparable(growth, level);
  return divideByGrowth(dataset, words, level, growth);
}

/** A level divided by one plus its growth. */
export function divideByGrowth(dataset: Dataset, words: Phrasing, level: Observation, growth: Observation): Implied {
  const factor = scaleDecimal(100 + growth.printed, -2);
  const bound = impliedBound(level, growth, factor);
  if (!bound) throw new NoObservation({ kind: "two-open-bounds", first: level, second: growth });
  const decimals = 2 + countDecimals(growth.printed);
  const phrase = phraseQuantity(dataset, words, level.printed, level.unit);
  return {
    value: baseValue(level) / factor,
    bound,
    how: `${words.phrase.amount(level.printed, level.unit.code, phrase)} ÷ ${factor.toFixed(decimals)}`,
  };
}

function impliedBound(level: Observation, growth: Observation, factor: number): Bound | undefined {
  const rounded = (bound: Bound): boolean => bound === "about" || bound === "exact";
  if (rounded(level.bound) && rounded(growth.bound)) return "about";
  return boundOfInterval(divideIntervals(intervalOf(baseValue(level), level.bound), intervalOf(factor, growth.bound)));
}
