import { parseBasis } from "../../src/core/option";
import { parseQuestion as ask } from "../../src/core/question";
import { dataset } from "../../data/index";
import { shareOf } from "../../src/core/share";
import { kindOf, problemOf } from "./answers";
import { withFigures } from "./made-up";

const published = (zone: string, indicator: string, whole?: unknown) =>
  shareOf(dataset, ask(dataset, zone, indicator), whole);
const computed = (zone: string, indicator: string, whole?: unknown) =>
  shareOf(dataset, ask(dataset, zone, indicator), whole, parseBasis("computed"));

it("gives the printed share as a fraction, and needs no whole where one is printed", () => {
  expect(published("China", "high-tech enterprises")).toBe(0.365);
  expect(published("China", "high-tech enterprises", "enterprises")).toBe(0.365);
  expect(published("East Lake", "patent applications", 0)).toBe(0.43);
});

it("asks which whole is meant where several are printed", () => {
  expect(problemOf(() => published("East Lake", "optical-fiber"))).toMatchObject({
    kind: "several-wholes",
    wholes: [{ code: "china-optical-fiber-market" }, { code: "world-optical-fiber-market" }],
  });
  expect(published("East Lake", "optical-fiber", "World market for optical fibre and cable")).toBe(0.12);
});

it("tells an unknown whole from one of which no share is printed", () => {
  expect(problemOf(() => published("East Lake", "optical-fiber", "the moon"))).toMatchObject({
    kind: "unknown-whole",
    text: "the moon",
    wholes: [{}, {}],
  });
  expect(kindOf(() => published("East Lake", "optical-fiber", 7))).toBe("unknown-whole");
  expect(problemOf(() => published("East Lake", "optical-fiber", "revenue"))).toMatchObject({
    kind: "no-whole",
    wholes: [{}, {}],
  });
});

it("computes the share of a zone in another, in the period of the part", () => {
  expect(computed("Zhongguancun", "revenue", "China")).toBeCloseTo(3 / 20.3, 15);
  expect(computed("East Lake", "patent applications", "Wuhan")).toBe(10365 / 24105);
  expect(problemOf(() => computed("East Lake", "revenue", "China"))).toMatchObject({
    kind: "no-observation",
    period: { code: "2011" },
  });
});

it("does not compute what would say nothing or compare unlike things", () => {
  expect(problemOf(() => computed("Zhongguancun", "revenue"))).toEqual({ kind: "missing", argument: "whole" });
  expect(kindOf(() => computed("Zhongguancun", "added value", "China"))).toBe("definition-differs");
  expect(kindOf(() => computed("Zhongguancun", "revenue", "the moon"))).toBe("unknown-zone");
  const twoFloors = withFigures(
    "china,revenue,level,,2013,20,trillion CNY,over,A,zgc",
    "zhongguancun,revenue,level,,2013,3,trillion CNY,over,A,zgc",
  );
  expect(
    problemOf(() => shareOf(twoFloors, ask(twoFloors, "ZGC", "revenue", 2013), "China", parseBasis("computed"))),
  ).toMatchObject({
    kind: "two-open-bounds",
    first: { id: "M1" },
    second: { id: "M0" },
  });
  const twoCurrencies = withFigures(
    "china,exports,level,,2013,20,billion CNY,exact,A,zgc",
    "zhongguancun,exports,level,,2013,3,billion USD,exact,A,zgc",
  );
  expect(
    problemOf(() =>
      shareOf(twoCurrencies, ask(twoCurrencies, "ZGC", "exports", 2013), "China", parseBasis("computed")),
    ),
  ).toMatchObject({
    kind: "units-differ",
    first: { id: "M1" },
    second: { id: "M0" },
  });
});

it("wholes of other periods are not in question", () => {
  const share = (whole: string, period: string, value: number) =>
    `china,revenue,share,${whole},${period},${value},percent,exact,A,zgc`;
  const data = withFigures(share("china-gdp", "2012", 11), share("beijing-gdp", "2013", 12));
  expect(shareOf(data, ask(data, "China", "revenue"))).toBe(0.12);
  expect(shareOf(data, ask(data, "China", "revenue", 2012))).toBe(0.11);
  expect(problemOf(() => shareOf(data, ask(data, "China", "revenue", 2013), "china-gdp"))).toMatchObject({
    kind: "no-whole",
    wholes: [{ code: "beijing-gdp" }],
  });
});

it("names the argument that it does not understand", () => {
  expect(
    problemOf(() => shareOf(dataset, ask(dataset, "China", "revenue", ""), "", parseBasis("guessed"))),
  ).toMatchObject({ argument: "basis" });
});
