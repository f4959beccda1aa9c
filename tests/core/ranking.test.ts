import { dataset } from "../../data/index";
import { parseCount, topZones } from "../../src/core/ranking";
import { kindOf, problemOf } from "./answers";
import { withFigures } from "./made-up";

const level = (zone: string, value: number, bound = "exact", rest = "A,zgc", period = "2013") =>
  `${zone},revenue,level,,${period},${value},billion CNY,${bound},${rest}`;
const ranks = (figures: string[], period?: unknown, n?: unknown) =>
  topZones(withFigures(...figures), "revenue", period, n).map(({ rank, zone }) => `${rank} ${zone.code}`);

it("orders exact figures, the largest first", () => {
  expect(ranks([level("east-lake", 1), level("zhangjiang", 3), level("zhongguancun", 2)])).toEqual([
    "1 zhangjiang",
    "2 zhongguancun",
    "3 east-lake",
  ]);
  expect(ranks([level("east-lake", 1), level("zhangjiang", 3), level("zhongguancun", 2)], 2013, 2)).toEqual([
    "1 zhangjiang",
    "2 zhongguancun",
  ]);
});

it("a tie and an overlap share the rank, and the next rank counts those above", () => {
  expect(ranks([level("east-lake", 5), level("zhangjiang", 5), level("zhongguancun", 2)])).toEqual([
    "1 east-lake",
    "1 zhangjiang",
    "3 zhongguancun",
  ]);
  expect(ranks([level("east-lake", 5, "over"), level("zhangjiang", 9), level("zhongguancun", 2)])).toEqual([
    "1 zhangjiang",
    "1 east-lake",
    "3 zhongguancun",
  ]);
});

it("in an order such as an evaluation a smaller number is the better place", () => {
  const place = (zone: string, rank: number) => `${zone},evaluation-rank,level,,2012,${rank},rank,exact,A,zgc`;
  const data = withFigures(place("east-lake", 3), place("zhangjiang", 1), place("zhongguancun", 2));
  expect(topZones(data, "evaluation-rank").map(({ rank, zone, value }) => [rank, zone.code, value])).toEqual([
    [1, "zhangjiang", 1],
    [2, "zhongguancun", 2],
    [3, "east-lake", 3],
  ]);
});

it("single zones with comparable figures count, neither totals nor other definitions", () => {
  expect(
    ranks([level("china", 99), level("wuhan", 50), level("east-lake", 7, "exact", "D,zgc"), level("zhangjiang", 3)]),
  ).toEqual(["1 zhangjiang"]);
  expect(topZones(dataset, "revenue", 2013)).toMatchObject([
    { rank: 1, zone: { code: "zhongguancun" }, value: 3e12, bound: "over" },
  ]);
});

it("no period takes the newest with a comparable figure", () => {
  const figures = [
    level("east-lake", 1, "exact", "A,zgc", "2012"),
    level("zhangjiang", 3, "exact", "A,zgc", "2011"),
    level("zhongguancun", 9, "exact", "D,zgc", "2013"),
  ];
  expect(ranks(figures)).toEqual(["1 east-lake"]);
  expect(ranks(figures, 2011)).toEqual(["1 zhangjiang"]);
  expect(problemOf(() => ranks(figures, 2013))).toMatchObject({
    kind: "nothing-to-rank",
    indicator: { code: "revenue" },
    period: { code: "2013" },
  });
  expect(problemOf(() => ranks([level("china", 1)]))).toMatchObject({ kind: "nothing-to-rank", period: undefined });
});

it("reads a count", () => {
  expect([1, "3", "1,000", 5000].map(parseCount)).toEqual([1, 3, 1000, 1000]);
  for (const wrong of [0.5, -1, "1.5"])
    expect(problemOf(() => parseCount(wrong))).toMatchObject({ kind: "not-a-count", argument: "n" });
  expect(kindOf(() => parseCount("many"))).toBe("not-a-number");
  expect(kindOf(() => parseCount(0))).toBe("not-a-count");
});

it("within a rank the larger value stands first, and n is named where it is no number", () => {
  expect(
    ranks([level("east-lake", 5, "over"), level("zhangjiang", 7, "over"), level("zhongguancun", 6, "over")]),
  ).toEqual(["1 zhangjiang", "1 zhongguancun", "1 east-lake"]);
  expect(problemOf(() => parseCount("many"))).toMatchObject({ argument: "n" });
});
