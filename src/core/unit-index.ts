import type { Scale, Unit } from "./entities";
import { Memory } from "./memory";
import { normalizeName, quoteName } from "./name";

/** What a `unit` argument asks for: the power of ten that the answer is divided by. */
export interface AskedUnit {
  exponent: number;
  /** Base units that the text may mean; none when only a scale was named ("bn"), which fits any money, count or area. */
  bases: string[];
  text: string;
}

/** Finds units by code, and by whatever a person may call them; a unit like "billion CNY" is found as scale and base. */
export class UnitIndex {
  private readonly byCode: ReadonlyMap<string, Unit>;
  /** Several units may share a measure word: 件, 家. */
  private readonly byName = new Map<string, Unit[]>();
  private readonly scales = new Map<string, Scale>();
  private readonly readings = new Memory<AskedUnit | undefined>();

  constructor(units: readonly Unit[], scales: readonly Scale[]) {
    this.byCode = new Map(units.map((unit) => [unit.code, unit]));
    for (const unit of units) {
      for (const name of namesOf(unit)) this.byName.set(name, [...(this.byName.get(name) ?? []), unit]);
    }
    for (const scale of scales) {
      for (const name of namesOf(scale)) this.scales.set(name, scale);
    }
  }

  /** The unit with a code. Throws RangeError where there is none. */
  get(code: string): Unit {
    const unit = this.byCode.get(code);
    if (!unit) throw new RangeError(`unknown code: ${code}`);
    return unit;
  }

  /** What a text asks for: "bn", "万亿", "bn CNY", "亿元", "%"; undefined where it names no unit. */
  find(text: string): AskedUnit | undefined {
    return this.readings.recall(text, this.read);
  }

  private readonly read = (typed: string): AskedUnit | undefined => {
    const name = normalizeName(typed);
    if (!name) return undefined;
    const text = quoteName(typed);
    const exact = this.byName.get(name);
    if (exact) return { exponent: exact[0]!.exponent, bases: exact.map(({ base }) => base), text };
    const scale = this.scales.get(name);
    if (scale) return { exponent: scale.exponent, bases: [], text };
    for (const [scaleName, { exponent }] of this.scales) {
      const bases = (this.byName.get(restOf(name, scaleName)) ?? []).filter((unit) => unit.exponent === 0);
      if (bases.length > 0) return { exponent, bases: bases.map(({ base }) => base), text };
    }
    return undefined;
  };
}

/** What stands before or behind the name of a scale; "" where it is neither's. */
function restOf(name: string, scale: string): string {
  if (name.startsWith(scale)) return name.slice(scale.length);
  return name.endsWith(scale) ? name.slice(0, -scale.length) : "";
}

function namesOf(entry: Unit | Scale): Set<string> {
  const texts = [entry.code, entry.name.en, entry.name["zh-CN"], ...entry.aliases];
  return new Set(texts.map((text) => normalizeName(text)).filter((name): name is string => !!name));
}
