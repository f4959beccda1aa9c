import { comparePeriods, parsePeriod, parsePeriodCode } from "../../src/core/period";
import { InvalidArgument } from "../../src/core/problem";

const problemOf = (value: unknown): string => {
  try {
    parsePeriod(value);
  } catch (error) {
    if (error instanceof InvalidArgument) return error.problem.kind;
    throw error;
  }
  throw new Error(`${String(value)} was taken for a period`);
};

describe("a period as an analyst types it", () => {
  it.each([
    [2013, "2013"],
    ["2013", "2013"],
    [" ２０１３ ", "2013"],
    ["2013年", "2013"],
    ["2012-S1", "2012-S1"],
    ["2012H1", "2012-S1"],
    ["H1 2012", "2012-S1"],
    ["2012上半年", "2012-S1"],
    ["2012年下半年", "2012-S2"],
    ["2014-04", "2014-04"],
    ["2014-4", "2014-04"],
    ["2014年4月", "2014-04"],
    ["2009/2011", "2009/2011"],
    ["Undated", "undated"],
  ])("%p is %s", (typed, code) => {
    expect(parsePeriod(typed)?.code).toBe(code);
  });

  it.each([null, undefined, "", 0, "latest", "LATEST", "最新", "  "])("%p asks for the latest", (typed) => {
    expect(parsePeriod(typed)).toBeUndefined();
  });

  it.each([
    [2013.5, "period-fraction"],
    [41275, "period-date"],
    [true, "period-text"],
    ["0x7DD", "period-text"],
    ["2e3", "period-text"],
    ["2013abc", "period-text"],
    [-1, "period-text"],
    [1e308, "period-text"],
    [NaN, "period-fraction"],
    ["1066", "period-text"],
    ["2013-13", "period-text"],
    ["__proto__", "period-text"],
    ["2".repeat(32767), "period-text"],
  ])("%p is refused as %s", (typed, kind) => {
    expect(problemOf(typed)).toBe(kind);
  });
});

it("orders periods in time, a whole year after its parts and undated first", () => {
  const codes = ["2013", "undated", "2012-10", "2012", "2012-S1", "2009/2011", "2011"];
  expect(
    codes
      .map(parsePeriodCode)
      .sort(comparePeriods)
      .map(({ code }) => code),
  ).toEqual(["undated", "2009/2011", "2011", "2012-S1", "2012-10", "2012", "2013"]);
});

it("reads only exact codes from the data", () => {
  expect(() => parsePeriodCode("2013 ")).toThrow(RangeError);
  expect(() => parsePeriodCode("2014-4")).toThrow(RangeError);
});
