import type { Dataset, Tier } from "./dataset";
import { quoteName } from "./name";
import { scaleDecimal } from "./observation";
import { parsePeriod } from "./period";
import { InvalidArgument, NoObservation } from "./problem";
import { isBlank } from "./resolve";
import { getUnit, parseUnit, unitExponent } from "./unit";

/** Base value of a printed threshold. */
export const thresholdOf = ({ threshold, unit }: Tier): number => scaleDecimal(threshold, unit.exponent);

/**
 * How many zones have revenue above a threshold, which must be one that the source prints.
 * Throws NoObservation naming those that are.
 */
export function zonesOver(dataset: Dataset, threshold: unknown, period?: unknown, unit?: unknown): number {
  const asked = parsePeriod(period);
  const number = parseNumber("threshold", threshold);
  const named = parseUnit(dataset, unit);
  const tiers = dataset.tiers.filter((tier) => !asked || tier.period.code === asked.code);
  if (tiers.length === 0)
    throw new NoObservation({ kind: "no-tiers", periods: [...new Set(dataset.tiers.map((tier) => tier.period.code))] });
  const latest = tiers.reduce((last, tier) => (tier.period.year > last.period.year ? tier : last)).period;
  const ofPeriod = tiers.filter((tier) => tier.period.code === latest.code);
  const base = scaleDecimal(
    number,
    unitExponent(named, ofPeriod[0]!.unit, (code) => getUnit(dataset, code)),
  );
  const tier = ofPeriod.find((known) => thresholdOf(known) === base);
  if (!tier)
    throw new NoObservation({
      kind: "no-threshold",
      dataset,
      tiers: [...ofPeriod].sort((a, b) => thresholdOf(b) - thresholdOf(a)),
    });
  return tier.zones;
}

const NUMBER = /^[+-]?(?:\d{1,15}|\d{1,3}(?:,\d{3}){1,4})(?:\.\d{1,15})?$/;

/** A number, or text that is one in plain digits. Throws InvalidArgument for anything else. */
export function parseNumber(argument: "threshold" | "n", value: unknown): number {
  if (isBlank(value) && value !== 0) throw new InvalidArgument({ kind: "missing", argument });
  if (typeof value === "number" && Number.isFinite(value)) return value;
  const text = typeof value === "string" && value.length <= 60 ? value.normalize("NFKC").trim() : "";
  if (!NUMBER.test(text)) throw new InvalidArgument({ kind: "not-a-number", argument, text: quoteName(String(value)) });
  return Number(text.replaceAll(",", ""));
}
