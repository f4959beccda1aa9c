import type { Measure, Observation, Status } from "./entities";

export const MEASURES = ["level", "growth", "share"] as const satisfies readonly Measure[];

export const STATUSES = ["A", "D"] as const satisfies readonly Status[];

const { abs, round } = Math;

/**
 * A printed number in a unit of ten to the power `exponent` smaller, as if the decimal point moved in its text:
 * 289.8 billion is 289800000000, though 289.8 × 1e9 is not.
 */
export function scaleDecimal(value: number, exponent: number): number {
  if (exponent === 0 || value === 0) return value;
  for (let decimals = 0; decimals <= MOST_DECIMALS; decimals++) {
    const digits = round(value * POWERS[decimals]!);
    if (abs(digits) > MOST_DIGITS) break;
    if (digits / POWERS[decimals]! === value) return shiftInteger(digits, exponent - decimals);
  }
  return shiftText(value, exponent);
}

/** Decimals that printed figures have, and the integers of 15 digits, which no two texts share. */
const MOST_DECIMALS = 4;
const MOST_DIGITS = 1e15 - 1;
/** The powers of ten that a double holds exactly: one product or quotient of them is rounded once, like a text. */
const POWERS = Array.from({ length: 23 }, (_, exponent) => Number(`1e${exponent}`));

function shiftInteger(digits: number, exponent: number): number {
  const power = POWERS[abs(exponent)];
  if (power === undefined) return shiftText(digits, exponent);
  return exponent < 0 ? digits / power : digits * power;
}

function shiftText(value: number, exponent: number): number {
  const [digits, e] = String(value).split("e");
  return Number(`${digits}e${Number(e ?? 0) + exponent}`);
}

/** The figure in base units: yuan, dollars, persons; a growth or share as a fraction. */
export function baseValue(observation: Observation): number {
  return scaleDecimal(observation.printed, observation.unit.exponent);
}
