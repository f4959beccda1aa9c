export interface Scale {
  minimum: number;
  maximum: number;
  majorUnit: number;
}

/** What is fixed of a scale; undefined is chosen. */
export type FixedScale = { [K in keyof Scale]?: number | undefined };

/** Steps that an axis aims at. */
const STEPS = 6;

/** Where numbers differ by less than this part of the largest, the axis does not begin at 0, as in Excel. */
const NARROW = 1 / 6;

/** The ends and the step of a value axis, in steps of 1, 2 or 5 times a power of ten. Without values from 0 to 1. */
export function scaleFor(values: readonly number[], fixed: FixedScale = {}): Scale {
  const [low, high] = reach(values);
  const majorUnit = fixed.majorUnit ?? stepFor((fixed.maximum ?? high) - (fixed.minimum ?? low));
  const minimum = fixed.minimum ?? round(Math.floor(low / majorUnit + 1e-9) * majorUnit);
  // Room above the highest value, but none above 0.
  const room = high > 0 ? (high - Math.max(low, 0)) * 0.05 : 0;
  const maximum = fixed.maximum ?? round(Math.ceil((high + room) / majorUnit - 1e-9) * majorUnit);
  return { minimum, maximum: maximum > minimum ? maximum : minimum + majorUnit, majorUnit };
}

function reach(values: readonly number[]): [number, number] {
  let low = Infinity;
  let high = -Infinity;
  for (const value of values) {
    low = Math.min(low, value);
    high = Math.max(high, value);
  }
  if (low > high) return [0, 1];
  if (low === 0 && high === 0) return [0, 1];
  const isNarrow = high - low <= NARROW * Math.max(Math.abs(low), Math.abs(high)) && high > low;
  if (isNarrow)
    return low > 0 ? [low - (high - low) / 2, high] : high < 0 ? [low, high + (high - low) / 2] : [low, high];
  return [Math.min(0, low), Math.max(0, high)];
}

function stepFor(span: number): number {
  const rough = Math.abs(span || 1) / STEPS;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].find((multiple) => multiple * power >= rough * 0.999) ?? 10;
  return round(step * power);
}

/** Without the noise of binary fractions. */
function round(value: number): number {
  return Number(value.toPrecision(12));
}
