import { dataset } from "../../data/index";
import * as rows from "../../src/core/catalogue-rows";
import { wordsFor } from "../../src/i18n/language";
import { kindOf } from "./answers";

const words = wordsFor("en");

it("lists zones with their number of figures, all or of one kind", () => {
  const zones = rows.listZones(dataset, words);
  expect(zones).toHaveLength(dataset.zones.length);
  expect(zones.find(([code]) => code === "wuhan")).toEqual(["wuhan", "Wuhan", "武汉", "place", "Hubei", "", 1]);
  expect(rows.listZones(dataset, words, "group").map(([code]) => code)).toEqual(["china", "demonstration-zones"]);
});

it("lists all indicators, or those held for a zone", () => {
  expect(rows.listIndicators(dataset, words)).toHaveLength(dataset.indicators.length);
  expect(rows.listIndicators(dataset, words, "Wuhan").map((row) => row.slice(0, 6))).toEqual([
    ["patent-applications", "Patent applications", "专利申请", "flow", "patent applications", 1],
  ]);
  expect(kindOf(() => rows.listIndicators(dataset, words, "Beijing"))).toBe("no-such-rows");
});

it("lists periods with their number of figures, oldest first", () => {
  expect(rows.listPeriods(dataset, "East Lake", "revenue")).toEqual([
    [2011, 2],
    ["2012-S1", 2],
  ]);
  expect(rows.listPeriods(dataset).reduce((sum, [, count]) => sum + Number(count), 0)).toBe(dataset.figures.count);
  expect(kindOf(() => rows.listPeriods(dataset, "Wuhan", "revenue"))).toBe("no-such-rows");
});

const dates = (zone?: unknown, from?: unknown, to?: unknown) =>
  rows.listEvents(dataset, words, zone, from, to).map(([date]) => date);

it("lists events in order of time, between periods as far as dates are known", () => {
  expect(rows.listEvents(dataset, words)).toHaveLength(dataset.events.length);
  expect(dates("ZGC", "", 1988)).toEqual(["early 1980s", "1988-05"]);
  expect(dates("ZGC", 1988, "1988-05")).toEqual(["early 1980s", "1988-05"]);
  expect(dates("ZGC", 1988, "1988-04")).toEqual(["early 1980s"]);
  expect(dates("ZGC", 1989)).not.toContain("1988-05");
  expect(kindOf(() => dates("Wuhan", 1900, 1901))).toBe("no-such-rows");
});

it("lists targets, industries and checks, all or some", () => {
  expect(rows.listTargets(dataset, words)).toHaveLength(dataset.targets.length);
  expect(rows.listTargets(dataset, words, "ZGC").length).toBeLessThan(dataset.targets.length);
  expect(kindOf(() => rows.listTargets(dataset, words, "Wuhan"))).toBe("no-such-rows");
  expect(rows.listIndustries(dataset, words, "East Lake").every(([zone]) => zone === "East Lake")).toBe(true);
  expect(rows.listIndustries(dataset, words)).toHaveLength(dataset.industries.length);
  expect(rows.listChecks(dataset, words, "agrees").map(([id, , printed, computed]) => [id, printed, computed])).toEqual(
    [
      ["C17", 229, 229],
      ["C18", 0.43, 10365 / 24105],
    ],
  );
  expect(rows.listChecks(dataset, words, "Cannot tell")[0]!.slice(2, 5)).toEqual(["", "", "cannot tell"]);
  expect(rows.listChecks(dataset, words)).toHaveLength(dataset.checks.length);
  expect(kindOf(() => rows.listChecks(dataset, words, "maybe"))).toBe("unknown-option");
});
