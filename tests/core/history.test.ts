import { history } from "../../src/core/history";
import { problemOf } from "./answers";
import { withFigures } from "./made-up";

const revenue = (period: string, value: number) => `china,revenue,level,,${period},${value},billion CNY,over,A,zgc`;
const data = withFigures(...["2013", "2012-S2", "undated", "2011", "2012-S1", "2012"].map(revenue));
const periods = (from?: unknown, to?: unknown) =>
  history(data, "China", "revenue", from, to).map(({ period }) => period.code);

it("lists the levels, oldest first, with value and bound", () => {
  expect(periods()).toEqual(["undated", "2011", "2012-S1", "2012-S2", "2012", "2013"]);
  expect(history(data, "China", "revenue", 2013)).toEqual([
    { period: expect.objectContaining({ code: "2013" }), value: 0, bound: "over" },
  ]);
  expect(history(data, "China", "revenue", 2011, 2011)[0]).toMatchObject({ value: 3e9 });
});

it("keeps the parts of the years asked for", () => {
  expect(periods(2012)).toEqual(["2012-S1", "2012-S2", "2012", "2013"]);
  expect(periods("", 2012)).toEqual(["undated", "2011", "2012-S1", "2012-S2", "2012"]);
  expect(periods("2012-S2", "2012-S2")).toEqual(["2012-S2"]);
  expect(periods("2012-S2", 2012)).toEqual(["2012-S2", "2012"]);
});

it("tells an empty span with what is held, and an empty series as missing", () => {
  expect(problemOf(() => periods(2014))).toEqual({
    kind: "no-rows",
    what: "undated, 2011, 2012-S1, 2012-S2, 2012, 2013",
  });
  expect(problemOf(() => history(data, "China", "exports", 2013))).toMatchObject({
    kind: "no-observation",
    indicator: { code: "exports" },
  });
});

it("an empty series names the level that was asked for, in no period", () => {
  expect(problemOf(() => history(data, "China", "exports", 2013))).toMatchObject({
    measure: "level",
    period: undefined,
  });
});
