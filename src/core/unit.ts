import { isBlank } from "./blank";
import type { Dataset } from "./dataset";
import type { Indicator, Measure, Unit } from "./entities";
import { normalizeName, quoteName } from "./name";
import { scaleDecimal } from "./observation";
import { InvalidArgument } from "./problem";
import type { AskedUnit } from "./unit-index";

/**
 * Reads a unit as a person types it: "bn", "万亿", "bn CNY", "亿元", "%". undefined stands for the base unit, which is
 * also what an empty cell (0 on the desktop) means. Throws InvalidArgument for anything else.
 */
export function parseUnit(dataset: Dataset, value: unknown): AskedUnit | undefined {
  if (isBlank(value)) return undefined;
  const asked = typeof value === "string" ? dataset.unitIndex.find(value) : undefined;
  if (asked || (typeof value === "string" && normalizeName(value) === "")) return asked;
  throw new InvalidArgument(() => ({
    kind: "unknown-unit",
    text: quoteName(String(value)),
    examples: dataset.scales.map(({ code }) => code),
  }));
}

const SCALABLE = new Set<Unit["kind"]>(["currency", "count", "area"]);

/** Power of ten to divide a base value by. Throws InvalidArgument where the figure cannot be given in the unit. */
export function unitExponent(asked: AskedUnit | undefined, held: Unit, unitOf: (code: string) => Unit): number {
  if (!asked) return 0;
  const base = unitOf(held.base);
  if (asked.bases.length === 0 ? SCALABLE.has(base.kind) : asked.bases.includes(base.code)) return asked.exponent;
  const other = asked.bases.length === 0 ? undefined : unitOf(asked.bases[0]!);
  if (other?.kind === "currency" && base.kind === "currency")
    throw new InvalidArgument({ kind: "currency", asked: other, held: base });
  throw new InvalidArgument({ kind: "unit-mismatch", text: asked.text, held: base });
}

/** A printed number of `unit` in the unit asked for, exact. */
export function convertPrinted(dataset: Dataset, printed: number, unit: Unit, asked: AskedUnit | undefined): number {
  const exponent = asked ? unitExponent(asked, unit, (code) => getUnit(dataset, code)) : 0;
  return scaleDecimal(printed, unit.exponent - exponent);
}

/** The unit with a code. Throws RangeError where there is none. */
export const getUnit = (dataset: Dataset, code: string): Unit => dataset.unitIndex.get(code);

/** Base unit of a measure of an indicator; growth and shares are fractions. */
export function baseUnit(dataset: Dataset, indicator: Indicator, measure: Measure): Unit | undefined {
  if (measure === "level") return indicator.unit;
  return dataset.units.find((unit) => unit.kind === "share" && unit.exponent === 0);
}
