import { dataset } from "../../data/index";
import * as rows from "../../src/core/catalogue-rows";
import { wordsFor } from "../../src/i18n/language";
import { kindOf, problemOf } from "./answers";
import { withFigures, withTexts } from "./made-up";

const words = wordsFor("en");

it("lists zones with their number of figures, all or of one kind", () => {
  const zones = rows.listZones(dataset, words).rows;
  expect(zones).toHaveLength(dataset.zones.length);
  expect(zones.find(([code]) => code === "wuhan")).toEqual(["wuhan", "Wuhan", "武汉", "place", "Hubei", "", 1]);
  expect(rows.listZones(dataset, words, "group").rows.map(([code]) => code)).toEqual(["china", "demonstration-zones"]);
});

it("lists all indicators, or those held for a zone", () => {
  expect(rows.listIndicators(dataset, words).rows).toHaveLength(dataset.indicators.length);
  expect(rows.listIndicators(dataset, words, "Wuhan").rows.map((row) => row.slice(0, 6))).toEqual([
    ["patent-applications", "Patent applications", "专利申请", "flow", "patent applications", 1],
  ]);
  expect(kindOf(() => rows.listIndicators(dataset, words, "Beijing"))).toBe("no-such-rows");
});

it("names units in the language of the catalogue", () => {
  const chinese = wordsFor("zh-CN");
  expect(rows.listIndicators(dataset, chinese, "Wuhan").rows[0]?.[4]).toBe("件专利申请");
  const units = [rows.listIndicators(dataset, chinese).rows, rows.listTargets(dataset, chinese).rows].flatMap((list) =>
    list.map((row) => row[4]),
  );
  expect(units.filter((unit) => /[a-z]/i.test(String(unit)))).toEqual([]);
});

it("lists periods with their number of figures, oldest first", () => {
  expect(rows.listPeriods(dataset, words, "East Lake", "revenue").rows).toEqual([
    [2011, 2],
    ["2012-S1", 2],
  ]);
  expect(rows.listPeriods(dataset, words).rows.reduce((sum, [, count]) => sum + Number(count), 0)).toBe(
    dataset.figures.count,
  );
  expect(kindOf(() => rows.listPeriods(dataset, words, "Wuhan", "revenue"))).toBe("no-such-rows");
});

const dates = (zone?: unknown, from?: unknown, to?: unknown) =>
  rows.listEvents(dataset, words, zone, from, to).rows.map(([date]) => date);

it("lists events in order of time, between periods as far as dates are known", () => {
  expect(rows.listEvents(dataset, words).rows).toHaveLength(dataset.events.length);
  expect(dates("ZGC", "", 1988)).toEqual(["early 1980s", "1988-05"]);
  expect(dates("ZGC", 1988, "1988-05")).toEqual(["early 1980s", "1988-05"]);
  expect(dates("ZGC", 1988, "1988-04")).toEqual(["early 1980s"]);
  expect(dates("ZGC", 1989)).not.toContain("1988-05");
  expect(kindOf(() => dates("Wuhan", 1900, 1901))).toBe("no-such-rows");
});

it("lists targets, industries and checks, all or some", () => {
  expect(rows.listTargets(dataset, words).rows).toHaveLength(dataset.targets.length);
  expect(rows.listTargets(dataset, words, "ZGC").rows.length).toBeLessThan(dataset.targets.length);
  expect(kindOf(() => rows.listTargets(dataset, words, "Wuhan"))).toBe("no-such-rows");
  expect(rows.listIndustries(dataset, words, "East Lake").rows.every(([zone]) => zone === "East Lake")).toBe(true);
  expect(rows.listIndustries(dataset, words).rows).toHaveLength(dataset.industries.length);
  expect(
    rows.listChecks(dataset, words, "agrees").rows.map(([id, , printed, computed]) => [id, printed, computed]),
  ).toEqual([
    ["C17", 229, 229],
    ["C18", 0.43, 10365 / 24105],
  ]);
  expect(rows.listChecks(dataset, words, "Cannot tell").rows[0]!.slice(2, 5)).toEqual(["", "", "cannot tell"]);
  expect(rows.listChecks(dataset, words).rows).toHaveLength(dataset.checks.length);
  expect(kindOf(() => rows.listChecks(dataset, words, "maybe"))).toBe("unknown-option");
});

const EVENTS = "id,date,precision,date_text,date_text_zh,zones,event,event_zh,actor,actor_zh,source";
const event = (id: string, date: string, zones = "china") => `${id},${date},month,,,${zones},${id},,,,zgc`;
const inOrder = (lines: string[], ...filter: unknown[]) =>
  rows
    .listEvents(withTexts({ events: [EVENTS, ...lines, ""].join("\n") }), words, ...filter)
    .rows.map(([, , name]) => name);

it("sorts events by date, and keeps the order of the file within one", () => {
  expect(inOrder([event("C", "2012-05"), event("A", "2010-01"), event("B", "2010-01"), event("D", "2013")])).toEqual([
    "A",
    "B",
    "C",
    "D",
  ]);
});

it("half-years hold their months, spans touch what they overlap, and an event of two zones is of each", () => {
  const months = ["2012-01", "2012-06", "2012-07", "2012-12"].map((month) => event(month, month));
  expect(inOrder(months, "", "2012-S1", "2012-S1")).toEqual(["2012-01", "2012-06"]);
  expect(inOrder(months, "", "2012-S2", "2012-S2")).toEqual(["2012-07", "2012-12"]);
  expect(inOrder([event("E", "2010-03/2010-09")], "", "2010-09", "2010-12")).toEqual(["E"]);
  expect(inOrder([event("F", "2010-03", "wuhan; china")], "Wuhan")).toEqual(["F"]);
});

it("gives targets in base units, and nothing where the plan prints no number", () => {
  const header = "id,zones,plan,plan_zh,issued,target,target_zh,value,unit,bound,target_year,note,note_zh,source";
  const targets = [
    header,
    "T1,wuhan; china,Plan,,2013,Goal,,2,billion CNY,at_least,2020,Note,,zgc",
    "T2,china,Plan,,2013,Words,,,,,,,,zgc",
    "",
  ].join("\n");
  expect(rows.listTargets(withTexts({ targets }), words, "China").rows).toEqual([
    ["Wuhan, China", "Plan", "Goal", 2e9, "CNY", "at least", "2020", "Note"],
    ["China", "Plan", "Words", "", "", "", "", ""],
  ]);
  expect(rows.listTargets(withTexts({ targets }), words, "Wuhan").rows).toHaveLength(1);
});

it("lists indicators without figures among all, and periods in time whatever comes first", () => {
  const data = withFigures(
    "wuhan,exports,level,,2011,1,billion USD,exact,A,zgc",
    "china,revenue,level,,2013,1,CNY,exact,A,zgc",
  );
  expect(rows.listIndicators(data, words).rows).toHaveLength(data.indicators.length);
  expect(rows.listPeriods(data, words).rows).toEqual([
    [2011, 1],
    [2013, 1],
  ]);
});

it("names the arguments that it does not understand, and shares no base unit with what is only a share", () => {
  expect(problemOf(() => rows.listZones(dataset, words, "planet"))).toMatchObject({ argument: "kind" });
  expect(problemOf(() => rows.listChecks(dataset, words, "maybe"))).toMatchObject({ argument: "verdict" });
  expect(rows.listIndicators(dataset, words).rows.find(([code]) => code === "optical-fiber")?.[4]).toBe("");
  expect(rows.listEvents(dataset, words, "ZGC").rows[0]?.[4]).toMatch(/^\S/);
});
