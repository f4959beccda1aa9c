import fc from "fast-check";
import { fitGeneral, formatGeneral } from "../../../workbench/grid/general-number";
import { fitNumber } from "../../../workbench/grid/number-fit";
import { formatNumber } from "../../../workbench/grid/number-text";

const length = (text: string): number => text.length;
const inCharacters = (value: number, count: number): string => fitNumber({ general: value }, count, length);

test.each([
  [0, "0"],
  [-0, "0"],
  [3e12, "3E+12"],
  [381e9, "3.81E+11"],
  [99999999999, "99999999999"],
  [99999999999.6, "1E+11"],
  [-99999999999.6, "-1E+11"],
  [123456789012, "1.23457E+11"],
  [1 / 3, "0.333333333"],
  [1234567.89012, "1234567.89"],
  [123456789.12345, "123456789.1"],
  [0.1 + 0.2, "0.3"],
  [0.00001, "0.00001"],
  [0.000012345678, "1.23457E-05"],
  [0.000123456789, "0.000123457"],
  [1e-10, "1E-10"],
  [1e100, "1E+100"],
])("General shows %d as %s where there is room", (value, text) => {
  expect(formatGeneral(value)).toBe(text);
  expect(formatNumber(value, "General", "en")).toBe(text);
});

test("General gives up decimals, then takes an exponent, then shows number signs", () => {
  expect([9, 8, 7, 6, 5, 4].map((count) => inCharacters(543212345, count))).toEqual([
    "543212345",
    "5.43E+08",
    "5.4E+08",
    "5E+08",
    "5E+08",
    "####",
  ]);
  expect([8, 7, 5, 3, 2, 1].map((count) => inCharacters(2.8617283, count))).toEqual([
    "2.861728",
    "2.86173",
    "2.862",
    "2.9",
    "3",
    "3",
  ]);
  expect([5, 2].map((count) => inCharacters(0.3, count))).toEqual(["0.3", "0"]);
  expect([5, 4].map((count) => inCharacters(3e12, count))).toEqual(["3E+12", "####"]);
});

test("formatted numbers, dates, booleans and errors are whole or number signs", () => {
  const cases = [
    { text: "> 3.0 tn" },
    { text: "2014-04-30" },
    { text: "TRUE" },
    { text: "#VALUE!" },
    { text: "-1,234.50" },
  ] as const;
  for (const cell of cases) {
    expect(fitNumber(cell, cell.text.length, length)).toBe(cell.text);
    expect(fitNumber(cell, cell.text.length - 1, length)).toBe("#".repeat(cell.text.length - 1));
  }
  expect(fitNumber({ text: "######" }, 3, length)).toBe("###");
});

test("a column of no width shows nothing, one of less than a character one number sign", () => {
  expect(inCharacters(12, 0)).toBe("");
  expect(inCharacters(12, -4)).toBe("");
  expect(inCharacters(12, 0.5)).toBe("#");
});

test("what is shown fits, and is the number to within the rounding of its last digit", () => {
  const number = fc.oneof(
    fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e300, max: 1e300 }),
    fc.integer(),
    fc.tuple(fc.integer({ min: -1e6, max: 1e6 }), fc.integer({ min: -12, max: 15 })).map(([m, e]) => m * 10 ** e),
  );
  fc.assert(
    fc.property(number, fc.integer({ min: 1, max: 14 }), (value, count) => {
      const text = inCharacters(value, count);
      if (text.length > count) return false;
      if (/^#+$/.test(text)) return fitGeneral(value, (form) => form.length <= count) === undefined;
      return Math.abs(Number(text) - value) <= lastDigit(text) * 0.5000001 + Math.abs(value) * 1e-14;
    }),
    { numRuns: 1500 },
  );
});

test("a wider cell never shows a number less exactly", () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, min: -1e15, max: 1e15 }), fc.integer({ min: 1, max: 13 }), (value, count) => {
      const [narrow, wide] = [inCharacters(value, count), inCharacters(value, count + 1)];
      if (/^#+$/.test(narrow)) return true;
      return Math.abs(Number(wide) - value) <= Math.abs(Number(narrow) - value) * (1 + 1e-9) + Math.abs(value) * 1e-14;
    }),
    { numRuns: 500 },
  );
});

/** The worth of one step in a text's last digit. */
function lastDigit(text: string): number {
  const [mantissa = "", exponent = "0"] = text.split("E");
  const decimals = mantissa.split(".")[1]?.length ?? 0;
  return 10 ** (Number(exponent) - decimals);
}
