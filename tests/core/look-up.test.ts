import { dataset } from "../../data/index";
import type { Dataset } from "../../src/core/dataset";
import { compareIndicators, findFigure, getAnyObservation, getObservation, listSeries } from "../../src/core/look-up";
import { parsePeriod } from "../../src/core/period";
import { indicator, problemOf, zone } from "./answers";
import { withFigures } from "./made-up";

const idOf = (
  data: Dataset,
  zoneName: string,
  indicatorName: string,
  period?: unknown,
  measure: "level" | "growth" | "share" = "level",
): string =>
  getObservation(data, {
    zone: zone(zoneName),
    indicator: indicator(indicatorName),
    measure,
    period: parsePeriod(period),
  }).id;

it("of two sources for one figure the one of the better rank answers", () => {
  expect(idOf(dataset, "zhongguancun", "revenue", 2013)).toBe("O011");
});

it("latest is the newest full year, else the newest other date, else undated", () => {
  const revenue = (period: string) => `china,revenue,level,,${period},1,CNY,exact,A,zgc`;
  expect(
    idOf(withFigures(revenue("2012"), revenue("2013-S1"), revenue("undated"), revenue("2011")), "china", "revenue"),
  ).toBe("M0");
  expect(idOf(withFigures(revenue("undated"), revenue("2012-S1"), revenue("2012-S2")), "china", "revenue")).toBe("M2");
  expect(idOf(withFigures(revenue("undated")), "china", "revenue")).toBe("M0");
});

it("a year asks for that year; for a stock also for its newest month; never for a half-year", () => {
  expect(idOf(dataset, "zhangjiang", "area", 2011)).toBe("O051");
  const parks = (period: string) => `zhongguancun,parks,level,,${period},1,parks,exact,A,zgc`;
  expect(
    idOf(
      withFigures(parks("2012-03"), parks("2012-10"), parks("2013-01"), parks("2012-S2")),
      "zhongguancun",
      "parks",
      2012,
    ),
  ).toBe("M1");
  const half = withFigures(parks("2012-S2"));
  expect(problemOf(() => idOf(half, "zhongguancun", "parks", 2012)).kind).toBe("no-observation");
  expect(problemOf(() => idOf(dataset, "east-lake", "revenue", 2012)).kind).toBe("no-observation");
  const month = withFigures("china,revenue,level,,2012-10,1,CNY,exact,A,zgc");
  expect(problemOf(() => idOf(month, "china", "revenue", 2012)).kind).toBe("no-observation");
});

it("a share of a given whole is found among several", () => {
  const query = {
    zone: zone("east-lake"),
    indicator: indicator("optical-fiber"),
    measure: "share" as const,
    period: undefined,
  };
  const whole = dataset.wholeNames.find("world-optical-fiber-market");
  expect(getObservation(dataset, { ...query, whole }).id).toBe("O077");
  expect(getObservation(dataset, query).id).toBe("O076");
  expect(findFigure(dataset, { ...query, whole: dataset.wholeNames.find("revenue") })).toBe(-1);
});

it("any measure: the level first, then growth, then share", () => {
  const any = (zoneName: string, indicatorName: string) =>
    getAnyObservation(dataset, { zone: zone(zoneName), indicator: indicator(indicatorName), period: undefined });
  expect([any("east-lake", "revenue").measure, any("china", "high-tech-revenue").measure]).toEqual(["level", "share"]);
  expect(problemOf(() => any("wuhan", "revenue"))).toMatchObject({ kind: "no-observation", measure: "level" });
});

it("what is missing is told with what is held of it, else with what the zone has", () => {
  const held = (zoneName: string, indicatorName: string) => {
    const problem = problemOf(() => idOf(dataset, zoneName, indicatorName, 1999));
    if (problem.kind !== "no-observation") throw new Error(problem.kind);
    return problem.held.map((one) => `${one.indicator.code} ${one.measure} ${one.period.code}`);
  };
  expect(held("east-lake", "revenue")).toEqual([
    "revenue level 2011",
    "revenue level 2012-S1",
    "revenue growth 2011",
    "revenue growth 2012-S1",
  ]);
  expect(held("zhangjiang", "exports").slice(0, 3)).toEqual([
    "revenue level 2012",
    "taxes level 2012",
    "enterprises level undated",
  ]);
  expect(held("beijing", "exports")).toEqual([]);
  expect(held("china", "parks").at(-1)).toMatch(/ share 2013$/);
  expect(held("wuhan", "revenue")).toEqual(["patent-applications level 2012"]);
  const several = held("zhongguancun", "area").map((one) => one.split(" ")[0]);
  expect(new Set(several).size).toBe(several.length);
});

it("a series has one figure a period and whole", () => {
  const ids = (zoneName: string, indicatorName: string, measure: "level" | "share") =>
    listSeries(dataset, zone(zoneName), indicator(indicatorName), measure).map(({ id }) => id);
  expect(ids("zhongguancun", "revenue", "level")).toEqual(["O011"]);
  expect(ids("east-lake", "optical-fiber", "share")).toEqual(["O076", "O077"]);
  expect(ids("east-lake", "revenue", "level")).toEqual(["O079", "O087"]);
});

it("indicators stand by group, then in the order of the catalogue", () => {
  const codes = ["parks", "patent-applications", "taxes", "revenue", "added-value"];
  expect(
    codes
      .map(indicator)
      .sort(compareIndicators)
      .map(({ code }) => code),
  ).toEqual(["added-value", "revenue", "taxes", "patent-applications", "parks"]);
});

it("a half-year of a stock is not answered by one of its months", () => {
  const month = withFigures("zhongguancun,parks,level,,2012-03,1,parks,exact,A,zgc");
  expect(problemOf(() => idOf(month, "zhongguancun", "parks", "2012-S1")).kind).toBe("no-observation");
});

it("the latest share of a whole may be older than that of another", () => {
  const share = (whole: string, period: string) => `china,revenue,share,${whole},${period},1,percent,exact,A,zgc`;
  const data = withFigures(share("china-gdp", "2012"), share("beijing-gdp", "2013"));
  const query = { zone: zone("china"), indicator: indicator("revenue"), measure: "share" as const, period: undefined };
  expect(getObservation(data, { ...query, whole: data.wholeNames.find("china-gdp") }).id).toBe("M0");
});
