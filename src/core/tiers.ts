import { isBlank } from "./blank";
import type { Dataset } from "./dataset";
import type { Period, Tier } from "./entities";
import { quoteName } from "./name";
import { scaleDecimal } from "./observation";
import { comparePeriods } from "./period";
import { InvalidArgument, NoObservation } from "./problem";
import { TextFolder } from "./text-folder";
import { getUnit, unitExponent } from "./unit";
import type { AskedUnit } from "./unit-index";

/** Base value of a printed threshold. */
export const thresholdOf = ({ threshold, unit }: Tier): number => scaleDecimal(threshold, unit.exponent);

/** The counts of one period; the newest where none is asked for. Throws NoObservation naming the periods there are. */
function tiersOf({ tiers }: Dataset, period: Period | undefined): Tier[] {
  const newest = (): Period | undefined =>
    tiers
      .map((tier) => tier.period)
      .sort(comparePeriods)
      .at(-1);
  const code = (period ?? newest())?.code;
  const found = tiers.filter((tier) => tier.period.code === code);
  if (found.length > 0) return found;
  throw new NoObservation(() => ({ kind: "no-tiers", periods: [...new Set(tiers.map((tier) => tier.period.code))] }));
}

/**
 * How many zones have revenue above a threshold, which must be one that the source prints.
 * Throws NoObservation naming those that are.
 */
export function zonesOver(dataset: Dataset, threshold: number, period?: Period, unit?: AskedUnit): number {
  const tiers = tiersOf(dataset, period);
  const exponent = unitExponent(unit, tiers[0]!.unit, (code) => getUnit(dataset, code));
  const base = scaleDecimal(threshold, exponent);
  const tier = tiers.find((known) => thresholdOf(known) === base);
  if (tier) return tier.zones;
  throw new NoObservation(() => ({
    kind: "no-threshold",
    dataset,
    tiers: tiers.sort((a, b) => thresholdOf(b) - thresholdOf(a)),
  }));
}

const MAX_DIGITS = 60;
const texts = new TextFolder(/\p{Cf}/gu);
const NUMBER = /^[+-]?(?:\d{1,15}|\d{1,3}(?:,\d{3}){1,4})(?:\.\d{1,15})?$/;

/** A number, or text that is one in plain digits. Throws InvalidArgument for anything else. */
export function parseNumber(argument: "threshold" | "n", value: unknown): number {
  if (typeof value === "number" && Number.isFinite(value)) return value;
  if (isBlank(value)) throw new InvalidArgument({ kind: "missing", argument });
  const text = typeof value === "string" && value.length <= MAX_DIGITS ? texts.fold(value, MAX_DIGITS) : undefined;
  if (text === undefined || !NUMBER.test(text.trim()))
    throw new InvalidArgument(() => ({ kind: "not-a-number", argument, text: quoteName(String(value)) }));
  return Number(text.replaceAll(",", ""));
}
