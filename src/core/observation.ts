import type { Bound } from "./bound";
import type { Indicator, Source, Unit, Whole, Zone } from "./dataset";
import type { Period } from "./period";

export const MEASURES = ["level", "growth", "share"] as const;
export type Measure = (typeof MEASURES)[number];

/** SDMX OBS_STATUS: "A" normal, "D" the definition differs from the indicator's. */
export type Status = "A" | "D";

/** One printed figure. */
export interface Observation {
  id: string;
  zone: Zone;
  indicator: Indicator;
  measure: Measure;
  /** What a share is a share of; undefined for levels and growth. */
  whole: Whole | undefined;
  period: Period;
  /** The number as printed, in `unit`. */
  printed: number;
  unit: Unit;
  bound: Bound;
  status: Status;
  source: Source;
  /** "" when there is nothing to say. */
  note: Bilingual;
}

/** A text in both languages of the add-in; both are "" or neither is. */
export interface Bilingual {
  en: string;
  "zh-CN": string;
}

/**
 * A printed number in a unit of ten to the power `exponent` smaller: exact, since the decimal point moves in the text
 * and no product of floats is formed (289.8 billion is 289800000000).
 */
export function scaleDecimal(value: number, exponent: number): number {
  if (exponent === 0 || value === 0) return value;
  const [digits, e] = String(value).split("e");
  return Number(`${digits}e${Number(e ?? 0) + exponent}`);
}

/** The figure in base units: yuan, dollars, persons; a growth or share as a fraction. */
export function baseValue(observation: Observation): number {
  return scaleDecimal(observation.printed, observation.unit.exponent);
}
