import { history } from "../../src/core/history";
import { parsePeriod } from "../../src/core/period";
import { parseQuestion } from "../../src/core/question";
import { problemOf } from "./answers";
import { withFigures } from "./made-up";

const revenue = (period: string, value: number) => `china,revenue,level,,${period},${value},billion CNY,over,A,zgc`;
const data = withFigures(...["2013", "2012-S2", "undated", "2011", "2012-S1", "2012"].map(revenue));
const levels = (indicatorName: string, from?: unknown, to?: unknown, of = data) => {
  const { zone, indicator } = parseQuestion(of, "China", indicatorName);
  return history(of, zone, indicator, parsePeriod(from), parsePeriod(to));
};
const periods = (from?: unknown, to?: unknown) => levels("revenue", from, to).map(({ period }) => period.code);

it("lists the levels, oldest first, with value and bound", () => {
  expect(periods()).toEqual(["undated", "2011", "2012-S1", "2012-S2", "2012", "2013"]);
  expect(levels("revenue", 2013)).toEqual([
    { period: expect.objectContaining({ code: "2013" }), value: 0, bound: "over" },
  ]);
  expect(levels("revenue", 2011, 2011)[0]).toMatchObject({ value: 3e9 });
});

it("keeps the parts of the years asked for", () => {
  expect(periods(2012)).toEqual(["2012-S1", "2012-S2", "2012", "2013"]);
  expect(periods("", 2012)).toEqual(["undated", "2011", "2012-S1", "2012-S2", "2012"]);
  expect(periods("2012-S1", "2012-S1")).toEqual(["2012-S1"]);
  expect(periods("2012-S2", "2012-S2")).toEqual(["2012-S2", "2012"]);
  expect(periods("2012-S2", 2012)).toEqual(["2012-S2", "2012"]);
});

it("tells an empty span with what is held, and an empty series as missing", () => {
  expect(problemOf(() => periods(2014))).toEqual({
    kind: "no-rows",
    what: "undated, 2011, 2012-S1, 2012-S2, 2012, 2013",
  });
  expect(problemOf(() => levels("exports", 2013))).toMatchObject({
    kind: "no-observation",
    indicator: { code: "exports" },
  });
});

it("an empty series names the level that was asked for, in no period", () => {
  expect(problemOf(() => levels("exports", 2013))).toMatchObject({
    measure: "level",
    period: undefined,
  });
});

it.each([
  ["2011", "", ["2009/2011", "2011-06", "2012-S1"]],
  ["2011-01", "", ["2009/2011", "2011-06", "2012-S1"]],
  ["2011-S1", "", ["2009/2011", "2011-06", "2012-S1"]],
  ["2011-07", "", ["2009/2011", "2012-S1"]],
  ["2012", "", ["2012-S1"]],
  ["", "2011", ["undated", "2009/2011", "2011-06"]],
  ["", "2011-12", ["undated", "2009/2011", "2011-06"]],
  ["", "2011-06", ["undated", "2011-06"]],
  ["2009/2011", "2011", ["2009/2011", "2011-06"]],
])("a period counts where it ends: from %p to %p", (from, to, expected) => {
  const series = withFigures(...["undated", "2012-S1", "2011-06", "2009/2011"].map(revenue));
  expect(levels("revenue", from, to, series).map(({ period }) => period.code)).toEqual(expected);
});
