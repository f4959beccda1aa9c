import type { Observation } from "./entities";
import type { Bound } from "./bound";
import { requireComparable } from "./comparable";
import type { Dataset } from "./dataset";
import { boundOfInterval, divideIntervals, intervalOf } from "./interval";
import { getObservation } from "./look-up";
import { countDecimals } from "./number-format";
import { baseValue, scaleDecimal } from "./observation";
import { phraseQuantity, type Phrasing } from "./phrase";
import { nextPeriod } from "./period";
import { InvalidArgument, NoObservation } from "./problem";
import type { Question } from "./question";

export interface Implied {
  value: number;
  bound: Bound;
  /** The arithmetic, in printed figures: "381 billion CNY ÷ 1.30". */
  how: string;
}

/**
 * The figure of a period that the next year's printed level and growth imply, with interval arithmetic.
 * Throws InvalidArgument without a period that has a next year, NoObservation where they are not printed, their definition differs, or two open bounds say nothing.
 */
export function implied(dataset: Dataset, words: Phrasing, { zone, indicator, period }: Question): Implied {
  if (!period) throw new InvalidArgument({ kind: "missing", argument: "period" });
  const next = nextPeriod(period);
  if (!next) throw new InvalidArgument({ kind: "period-without-next", text: period.code });
  const growth = getObservation(dataset, { zone, indicator, measure: "growth", period: next });
  const level = getObservation(dataset, { zone, indicator, measure: "level", period: next });
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
