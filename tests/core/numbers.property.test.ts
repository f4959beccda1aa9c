import fc from "fast-check";
import { BOUNDS } from "../../src/core/bound";
import { boundOfInterval, divideIntervals, intervalOf, overlap } from "../../src/core/interval";
import { countDecimals } from "../../src/core/number-format";
import { scaleDecimal } from "../../src/core/observation";

const RUNS = { numRuns: Number(process.env["HTZONE_RUNS"] ?? 1000) };

/** A number of up to 15 digits as print has it, with its digits and the place of its point. */
const printed = fc.record({
  digits: fc.bigInt({ min: 0n, max: 10n ** 15n - 1n }),
  decimals: fc.integer({ min: 0, max: 14 }),
});
const toNumber = (digits: bigint, exponent: number): number => Number(`${digits}e${exponent}`);

it("scaling is moving the point in the text, for every number that print has", () => {
  fc.assert(
    fc.property(printed, fc.integer({ min: -14, max: 14 }), ({ digits, decimals }, exponent) => {
      expect(scaleDecimal(toNumber(digits, -decimals), exponent)).toBe(toNumber(digits, exponent - decimals));
    }),
    RUNS,
  );
});

it("scaling there and back gives the number itself", () => {
  fc.assert(
    fc.property(printed, fc.integer({ min: -14, max: 14 }), ({ digits, decimals }, exponent) => {
      const value = toNumber(digits, -decimals);
      expect(scaleDecimal(scaleDecimal(value, exponent), -exponent)).toBe(value);
    }),
    RUNS,
  );
});

it("scaling keeps the order and the sign of any number", () => {
  const any = fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e200, max: 1e200 });
  fc.assert(
    fc.property(any, any, fc.integer({ min: -20, max: 20 }), (a, b, exponent) => {
      const [low, high] = a <= b ? [a, b] : [b, a];
      expect(scaleDecimal(low, exponent)).toBeLessThanOrEqual(scaleDecimal(high, exponent));
      expect(scaleDecimal(-a, exponent)).toBe(-scaleDecimal(a, exponent));
    }),
    RUNS,
  );
});

it("decimals are counted as they are written", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 10 ** 9 }), fc.integer({ min: 0, max: 12 }), (digits, decimals) => {
      const value = toNumber(BigInt(digits), -decimals);
      const counted = countDecimals(value);
      expect(counted).toBeLessThanOrEqual(decimals);
      expect(Number(value.toFixed(counted))).toBe(value);
      if (counted > 0) expect(Number(value.toFixed(counted - 1))).not.toBe(value);
    }),
    RUNS,
  );
});

const bound = fc.constantFrom(...BOUNDS);
const positive = fc.double({ min: 1e-3, max: 1e15, noNaN: true });

/** A value that a worded figure allows, above or below it by a factor. */
function within(value: number, worded: (typeof BOUNDS)[number], factor: number): number {
  if (worded === "exact") return value;
  if (worded === "about") return factor > 0.5 ? value * 2 * factor : value / (2 - factor);
  return worded === "over" || worded === "at_least" ? value * (1 + factor) : value / (1 + factor);
}

it("a quotient of worded figures holds every quotient of what they allow", () => {
  const factor = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(positive, bound, factor, positive, bound, factor, (a, boundA, factorA, b, boundB, factorB) => {
      const quotient = divideIntervals(intervalOf(a, boundA), intervalOf(b, boundB));
      const possible = within(a, boundA, factorA) / within(b, boundB, factorB);
      expect(possible).toBeGreaterThanOrEqual(quotient.low * (1 - 1e-12));
      expect(possible).toBeLessThanOrEqual(quotient.high * (1 + 1e-12));
      const worded = boundOfInterval(quotient);
      if (worded === "over") expect(possible).toBeGreaterThanOrEqual((a / b) * (1 - 1e-12));
      if (worded === "under") expect(possible).toBeLessThanOrEqual((a / b) * (1 + 1e-12));
    }),
    RUNS,
  );
});

it("overlap asks no order and never parts a figure from itself", () => {
  fc.assert(
    fc.property(positive, bound, positive, bound, (a, boundA, b, boundB) => {
      const [one, other] = [intervalOf(a, boundA), intervalOf(b, boundB)];
      expect(overlap(one, other)).toBe(overlap(other, one));
      expect(overlap(one, one)).toBe(true);
    }),
    RUNS,
  );
});
