import fc from "fast-check";
import { scaleDecimal } from "../../src/core/observation";

/** The decimal point moved in the text: what scaling means, and slow. */
function moveInText(value: number, exponent: number): number {
  const [digits, e] = String(value).split("e");
  return Number(`${digits}e${Number(e ?? 0) + exponent}`);
}

const printed = fc
  .tuple(fc.integer({ min: -(10 ** 15), max: 10 ** 15 }), fc.integer({ min: 0, max: 8 }))
  .map(([digits, decimals]) => Number(`${digits}e-${decimals}`) + 0);

it("scales any number as its text would be", () => {
  fc.assert(
    fc.property(
      fc.oneof(
        printed,
        fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0),
      ),
      fc.integer({ min: -30, max: 30 }),
      (value, exponent) => {
        expect(scaleDecimal(value, exponent)).toBe(moveInText(value, exponent));
      },
    ),
    {
      numRuns: 20_000,
      examples: [
        [289.8, 9],
        [0, 9],
        [13.5, -2],
        [999_999_999_999_999, 22],
        [1e15, 23],
        [-0.1, 1],
      ],
    },
  );
});
