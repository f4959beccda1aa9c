import { allObservations, observationAt } from "../../src/core/dataset";
import { listSeries } from "../../src/core/look-up";
import { indicator, zone } from "./answers";
import { withFigures } from "./made-up";

const share = (whole: string, source: string) => `china,revenue,share,${whole},2013,5,percent,about,D,${source}`;

it("gives every figure back as it stands in the file, whatever the order of the lines", () => {
  const data = withFigures(
    "wuhan,exports,level,,2013,3,billion USD,at_least,A,zgc",
    "china,revenue,growth,,2012-S1,-2.5,percent,nearly,A,zjpark",
    share("china-gdp", "zgc"),
  );
  expect(data.figures.count).toBe(3);
  expect(
    allObservations(data).map(({ id, zone: z, measure, period, printed, unit, bound, status, source }) => [
      id,
      z.code,
      measure,
      period.code,
      printed,
      unit.code,
      bound,
      status,
      source.code,
    ]),
  ).toEqual([
    ["M1", "china", "growth", "2012-S1", -2.5, "percent", "nearly", "A", "zjpark"],
    ["M2", "china", "share", "2013", 5, "percent", "about", "D", "zgc"],
    ["M0", "wuhan", "level", "2013", 3, "billion USD", "at_least", "A", "zgc"],
  ]);
  expect(observationAt(data, 1).whole?.code).toBe("china-gdp");
  expect(observationAt(data, 2)).toMatchObject({ whole: undefined, note: { en: "", "zh-CN": "" } });
});

it("sorts a series by period, whole and rank of source, and keeps the file's order where all are equal", () => {
  const level = (period: string, source: string) => `china,revenue,level,,${period},1,CNY,exact,A,${source}`;
  const data = withFigures(
    level("2013", "baike-so"),
    level("2012", "zgc"),
    level("2013", "std-2014-04-04"),
    level("2013", "baike-so"),
  );
  expect(allObservations(data).map(({ id }) => id)).toEqual(["M1", "M2", "M0", "M3"]);
  expect(listSeries(data, zone("china"), indicator("revenue"), "level").map(({ id }) => id)).toEqual(["M1", "M2"]);
  const shares = withFigures(share("china-gdp", "zgc"), share("beijing-gdp", "baike-so"));
  expect(allObservations(shares).map(({ id }) => id)).toEqual(["M1", "M0"]);
});

it("refuses what the catalogues don't know", () => {
  expect(() => withFigures("atlantis,revenue,level,,2013,1,CNY,exact,A,zgc")).toThrow("unknown code: atlantis");
  expect(() => withFigures(share("the-moon", "zgc"))).toThrow("unknown code: the-moon");
  expect(() => withFigures("china,revenue,levels,,2013,1,CNY,exact,A,zgc")).toThrow("unknown code: levels");
  expect(() => withFigures("china,revenue,level,,2013,1,CNY,precisely,A,zgc")).toThrow("unknown code: precisely");
  expect(() => withFigures("china,revenue,level,,2013,1,CNY,exact,B,zgc")).toThrow("unknown code: B");
  expect(() => withFigures("china,revenue,level,,2013-Q1,1,CNY,exact,A,zgc")).toThrow("not a period: 2013-Q1");
});
