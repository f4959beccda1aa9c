import { dataset } from "../../data/index";
import type { Dataset } from "../../src/core/dataset";
import { parsePeriod } from "../../src/core/period";
import { parseNumber, zonesOver } from "../../src/core/tiers";
import { parseUnit } from "../../src/core/unit";
import { buildTable } from "../../src/core/tables/catalogue";
import { wordsFor } from "../../src/i18n/language";
import { kindOf, problemOf } from "./answers";
import { withTexts } from "./made-up";

const over = (data: Dataset, threshold: unknown, period?: unknown, unit?: unknown): number =>
  zonesOver(data, parseNumber("threshold", threshold), parsePeriod(period), parseUnit(data, unit));

it.each([
  [500e9, undefined, undefined, 6],
  [500, 2013, "bn", 6],
  ["1,000", undefined, "亿", 55],
  [3, "latest", "tn", 1],
  ["２００", undefined, "billion CNY", 31],
])("above %p, in %p, %p: %d zones", (threshold, period, unit, zones) => {
  expect(over(dataset, threshold, period, unit)).toBe(zones);
});

it("a threshold that is not printed is told with those that are", () => {
  const problem = problemOf(() => over(dataset, 400, 2013, "bn"));
  expect(problem).toMatchObject({ kind: "no-threshold", tiers: { length: 5 } });
  expect(problemOf(() => over(dataset, 500, 2012, "bn"))).toEqual({ kind: "no-tiers", periods: ["2013"] });
  expect(kindOf(() => over(dataset, 500, 2013, "万人"))).toBe("unit-mismatch");
});

it("no period takes the newest that has tiers", () => {
  const header = "id,zone,indicator,period,threshold,unit,threshold_bound,zones,source,note,note_zh";
  const tier = (id: string, period: string, zones: number) =>
    `${id},china,revenue,${period},1,trillion CNY,over,${zones},zgc,,`;
  const data = withTexts({
    tiers: [header, tier("A", "2011", 3), tier("B", "2013", 5), tier("C", "2012", 4), ""].join("\n"),
  });
  expect([over(data, 1e12), over(data, 1e12, 2011), over(data, 1e12, 2012)]).toEqual([5, 3, 4]);
});

it.each([
  [7, 7],
  [-2.5, -2.5],
  [" 12.5 ", 12.5],
  ["+3", 3],
  ["1,234,567", 1234567],
  [0, 0],
])("%p is the number %d", (typed, number) => {
  expect(parseNumber("threshold", typed)).toBe(number);
});

it.each(["abc", "1e3", "0x10", "12,34", "1.2.3", NaN, Infinity, true, "1".repeat(61), "9".repeat(16)])(
  "%p is no number",
  (typed) => {
    expect(problemOf(() => parseNumber("threshold", typed))).toMatchObject({
      kind: "not-a-number",
      argument: "threshold",
    });
  },
);

it.each(["", null, undefined])("%p is missing", (typed) => {
  expect(problemOf(() => parseNumber("n", typed))).toEqual({ kind: "missing", argument: "n" });
});

it("names thresholds from the highest down, and the argument that is no number", () => {
  const problem = problemOf(() => over(dataset, 400, 2013, "bn"));
  if (problem.kind !== "no-threshold") throw new Error(problem.kind);
  expect(problem.tiers.map(({ id }) => id)).toEqual(["O010", "O006", "O007", "O008", "O009"]);
  expect(problemOf(() => over(dataset, "much"))).toMatchObject({
    kind: "not-a-number",
    argument: "threshold",
    text: "much",
  });
});

it("reads sixty characters and no more", () => {
  expect(parseNumber("n", `${" ".repeat(59)}7`)).toBe(7);
  expect(problemOf(() => parseNumber("n", `${" ".repeat(60)}7`)).kind).toBe("not-a-number");
  expect(problemOf(() => parseNumber("n", ["7"])).kind).toBe("not-a-number");
});

it("a data set without counts says so, and its table of them is empty", () => {
  const data = withTexts({
    tiers: "id,zone,indicator,period,threshold,unit,threshold_bound,zones,source,note,note_zh\n",
  });
  expect(problemOf(() => over(data, 500, "", "bn"))).toEqual({ kind: "no-tiers", periods: [] });
  expect(buildTable(data, "revenue-tiers", wordsFor("en")).rows).toEqual([]);
});
