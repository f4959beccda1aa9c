import { parseQuestion as ask } from "../../src/core/question";
import { dataset } from "../../data/index";
import type { Dataset } from "../../src/core/dataset";
import { implied } from "../../src/core/implied";
import { wordsFor } from "../../src/i18n/language";
import { kindOf, problemOf } from "./answers";
import { withFigures } from "./made-up";

const impliedOf = (data: Dataset, ...[zone, indicator, period]: unknown[]) =>
  implied(data, wordsFor("en"), ask(data, zone, indicator, period));
const figures = (level: string, growth: string) =>
  withFigures(`china,revenue,level,,2013,${level},zgc`, `china,revenue,growth,,2013,${growth},zgc`);
const boundFrom = (level: string, growth: string) =>
  impliedOf(figures(`120,billion CNY,${level},A`, `20,percent,${growth},A`), "China", "revenue", 2012).bound;

it("divides the next year's level by one plus its growth and shows how", () => {
  expect(impliedOf(dataset, "East Lake", "revenue", 2010)).toEqual({
    value: 381e9 / 1.3,
    bound: "under",
    how: "381 billion CNY ÷ 1.30",
  });
  expect(impliedOf(dataset, "East Lake", "revenue", "2011-S1")).toEqual({
    value: 223.6e9 / 1.29,
    bound: "about",
    how: "223.6 billion CNY ÷ 1.29",
  });
  expect(impliedOf(dataset, "Zhangjiang", "revenue", 2011).how).toBe("420 billion CNY ÷ 1.135");
  expect(impliedOf(dataset, "Zhangjiang", "revenue", 2011).bound).toBe("over");
});

it.each([
  ["exact", "exact", "about"],
  ["exact", "about", "about"],
  ["about", "exact", "about"],
  ["over", "exact", "over"],
  ["at_least", "exact", "over"],
  ["nearly", "exact", "under"],
  ["exact", "over", "under"],
  ["exact", "under", "over"],
])("a level %s and a growth %s imply a figure %s", (level, growth, bound) => {
  expect(boundFrom(level, growth)).toBe(bound);
});

it("two open bounds say nothing", () => {
  expect(problemOf(() => impliedOf(dataset, "Zhongguancun", "revenue", 2012))).toMatchObject({
    kind: "two-open-bounds",
    first: { measure: "level" },
    second: { measure: "growth" },
  });
  expect(kindOf(() => boundFrom("about", "over"))).toBe("two-open-bounds");
});

it("needs a period with a next year, both figures, and one definition", () => {
  expect(problemOf(() => impliedOf(dataset, "East Lake", "revenue", ""))).toEqual({
    kind: "missing",
    argument: "period",
  });
  expect(problemOf(() => impliedOf(dataset, "East Lake", "revenue", "undated"))).toEqual({
    kind: "period-without-next",
    text: "undated",
  });
  expect(problemOf(() => impliedOf(dataset, "China", "revenue", 2012))).toMatchObject({
    kind: "no-observation",
    measure: "growth",
  });
  expect(
    kindOf(() => impliedOf(figures("120,billion CNY,exact,D", "20,percent,exact,A"), "China", "revenue", 2012)),
  ).toBe("definition-differs");
});
