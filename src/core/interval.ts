import type { Bound } from "./bound";

/** The values that a worded figure allows; an open side is infinite. */
export interface Interval {
  low: number;
  high: number;
}

/** "exact" is a point, "over" has no upper end, "nearly" and "under" no lower, "about" neither. */
export function intervalOf(value: number, bound: Bound): Interval {
  switch (bound) {
    case "exact":
      return { low: value, high: value };
    case "over":
    case "at_least":
      return { low: value, high: Infinity };
    case "nearly":
    case "under":
      return { low: -Infinity, high: value };
    case "about":
      return { low: -Infinity, high: Infinity };
  }
}

/** Quotient of two figures that cannot be negative. Its open sides follow from theirs. */
export function divideIntervals(a: Interval, b: Interval): Interval {
  return {
    low: Number.isFinite(a.low) && Number.isFinite(b.high) ? a.low / b.high : -Infinity,
    high: Number.isFinite(a.high) && Number.isFinite(b.low) && b.low > 0 ? a.high / b.low : Infinity,
  };
}

/** True when no value of one lies above every value of the other. */
export function overlap(a: Interval, b: Interval): boolean {
  return a.low <= b.high && b.low <= a.high;
}

/** How a computed value is worded; undefined when the interval is open on both sides and says nothing. */
export function boundOfInterval({ low, high }: Interval): Bound | undefined {
  if (Number.isFinite(low) && Number.isFinite(high)) return "about";
  if (Number.isFinite(low)) return "over";
  return Number.isFinite(high) ? "under" : undefined;
}
