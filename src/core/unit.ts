import type { Dataset, Indicator, Scale, Unit } from "./dataset";
import { normalizeName, quoteName } from "./name";
import { scaleDecimal, type Measure } from "./observation";
import { InvalidArgument } from "./problem";

/** What a `unit` argument asks for: the power of ten that the answer is divided by. */
export interface AskedUnit {
  exponent: number;
  /** Base units that the text may mean; none when only a scale was named ("bn"), which fits any money, count or area. */
  bases: string[];
  text: string;
}

interface UnitNames {
  /** Several units may share a measure word: 件, 家. */
  units: Map<string, Unit[]>;
  scales: Map<string, Scale>;
}

const namesOf = new WeakMap<Dataset, UnitNames>();

/** Base units and scales by every name; a unit like "billion CNY" is found as scale and base. */
function unitNames(dataset: Dataset): UnitNames {
  const known = namesOf.get(dataset);
  if (known) return known;
  const names: UnitNames = { units: new Map(), scales: new Map() };
  for (const unit of dataset.units) {
    for (const name of namesOfEntry(unit)) names.units.set(name, [...(names.units.get(name) ?? []), unit]);
  }
  for (const scale of dataset.scales) {
    for (const name of namesOfEntry(scale)) names.scales.set(name, scale);
  }
  namesOf.set(dataset, names);
  return names;
}

function namesOfEntry(entry: Unit | Scale): Set<string> {
  const texts = [entry.code, entry.name.en, entry.name["zh-CN"], ...entry.aliases];
  return new Set(texts.map(normalizeName).filter((name): name is string => !!name));
}

/**
 * Reads a unit as a person types it: "bn", "万亿", "bn CNY", "亿元", "%". undefined stands for the base unit, which is
 * also what an empty cell (0 on the desktop) means. Throws InvalidArgument for anything else.
 */
export function parseUnit(dataset: Dataset, value: unknown): AskedUnit | undefined {
  if (value === null || value === undefined || value === "" || value === 0) return undefined;
  const text = quoteName(String(value));
  const name = typeof value === "string" ? normalizeName(value) : undefined;
  if (name === "") return undefined;
  const asked = name ? readUnit(unitNames(dataset), name, text) : undefined;
  if (asked) return asked;
  throw new InvalidArgument({ kind: "unknown-unit", text, examples: dataset.scales.map((scale) => scale.code) });
}

function readUnit({ units, scales }: UnitNames, name: string, text: string): AskedUnit | undefined {
  const exact = units.get(name);
  if (exact) return { exponent: exact[0]!.exponent, bases: exact.map(({ base }) => base), text };
  const scale = scales.get(name);
  if (scale) return { exponent: scale.exponent, bases: [], text };
  for (const [scaleName, { exponent }] of scales) {
    const rest = name.startsWith(scaleName)
      ? name.slice(scaleName.length)
      : name.endsWith(scaleName)
        ? name.slice(0, -scaleName.length)
        : "";
    const bases = (units.get(rest) ?? []).filter((unit) => unit.exponent === 0).map(({ base }) => base);
    if (bases.length > 0) return { exponent, bases, text };
  }
  return undefined;
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
export function getUnit(dataset: Dataset, code: string): Unit {
  const unit = dataset.units.find((known) => known.code === code);
  if (!unit) throw new RangeError(`unknown code: ${code}`);
  return unit;
}

/** Base unit of a measure of an indicator; growth and shares are fractions. */
export function baseUnit(dataset: Dataset, indicator: Indicator, measure: Measure): Unit | undefined {
  if (measure === "level") return indicator.unit;
  return dataset.units.find((unit) => unit.kind === "share" && unit.exponent === 0);
}
