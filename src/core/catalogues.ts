import type { Bilingual, Indicator, Source, Unit, Whole, Zone } from "./entities";
import type { CsvRecord } from "./csv";

/** The tables that other tables refer to by code, while a data package is read. */
export interface Catalogues {
  zones: Zone[];
  indicators: Indicator[];
  units: Unit[];
  sources: Source[];
  wholes: Whole[];
  zone: (code: string) => Zone;
  indicator: (code: string) => Indicator;
  unit: (code: string) => Unit;
  source: (code: string) => Source;
}

/** A column and its Chinese partner: `note` and `note_zh`. */
export function bilingual(r: CsvRecord, column: string): Bilingual {
  return { en: r(column), "zh-CN": r(`${column}_zh`) };
}

/** One of a few known codes, as the very string that is known: a million copies of it would stay in memory. Throws RangeError. */
export function oneOf<T extends string>(known: readonly T[], code: string): T {
  const found = known.find((one) => one === code);
  if (found === undefined) throw new RangeError(`unknown code: ${code}`);
  return found;
}

/** Finds entries by code; throws RangeError for a code that is not there. */
export function byCode<T extends { code: string }>(items: readonly T[]): (code: string) => T {
  const map = new Map(items.map((item) => [item.code, item]));
  return (code) => {
    const item = map.get(code);
    if (!item) throw new RangeError(`unknown code: ${code}`);
    return item;
  };
}
