import { comparePeriods, nextPeriod, parsePeriod, parsePeriodCode, previousPeriod } from "../../src/core/period";
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

it.each([
  ["2012-s2", "2012-S2"],
  ["2012S1", "2012-S1"],
  ["h2-2012", "2012-S2"],
  ["S1 2012", "2012-S1"],
  ["2012下半年", "2012-S2"],
  ["2012年上半年", "2012-S1"],
  ["2014-12", "2014-12"],
  ["2014年04月", "2014-04"],
  ["2014年12月", "2014-12"],
  ["2009–2011", "2009/2011"],
  ["2009—2011", "2009/2011"],
  ["无日期", "undated"],
  ["1900", "1900"],
  [2100, "2100"],
])("%p is %s too", (typed, code) => {
  expect(parsePeriod(typed)).toEqual(parsePeriodCode(code));
});

it.each([
  "x2013",
  "2013年年",
  "x2012-S1",
  "2012-S1x",
  "2012-S3",
  "S1-2012x",
  "xS1-2012",
  "x2012上半年",
  "2012上半年x",
  "x2012下半年",
  "2012下半年x",
])("%p is no period", (typed) => {
  expect(problemOf(typed)).toBe("period-text");
});

it.each([
  "x2014-04",
  "2014-04x",
  "2014-00",
  "x2014年4月",
  "2014年4月x",
  "2014年13月",
  "x2009/2011",
  "2009/2011x",
  "1899/2011",
  "2009/2101",
])("%p is no period either", (typed) => {
  expect(problemOf(typed)).toBe("period-text");
});

it("tells a date from a year out of reach", () => {
  expect([2101, 2_958_465, 2_958_466, 1899].map(problemOf)).toEqual([
    "period-date",
    "period-date",
    "period-text",
    "period-text",
  ]);
});

it("says what was typed, short", () => {
  expect(() => parsePeriod(true)).toThrow(expect.objectContaining({ problem: { kind: "period-text", text: "TRUE" } }));
  expect(() => parsePeriod(" 2013x ")).toThrow(
    expect.objectContaining({ problem: { kind: "period-text", text: "2013x" } }),
  );
  expect(parsePeriod(`${" ".repeat(36)}2013`)?.code).toBe("2013");
  expect(problemOf(`${" ".repeat(37)}2013`)).toBe("period-text");
});

it("moves by a year what lies in one", () => {
  const codes = ["2012", "2012-S1", "2014-04", "undated", "2009/2011"].map(parsePeriodCode);
  expect(codes.map((period) => nextPeriod(period)?.code)).toEqual(["2013", "2013-S1", "2015-04", undefined, undefined]);
  expect(codes.map((period) => previousPeriod(period)?.code)).toEqual([
    "2011",
    "2011-S1",
    "2013-04",
    undefined,
    undefined,
  ]);
});

it.each([
  "x2013",
  "2013x",
  "x2012-S1",
  "2012-S1x",
  "2012-S3",
  "x2014-04",
  "2014-04x",
  "2014-13",
  "x2009/2011",
  "2009/2011x",
  "",
])("%p is no code", (code) => {
  expect(() => parsePeriodCode(code)).toThrow(`not a period: ${code}`);
});

it("knows the kind and the year of a code", () => {
  expect(
    ["2013", "2012-S2", "2014-04", "2009/2011", "undated"].map(parsePeriodCode).map(({ kind, year }) => [kind, year]),
  ).toEqual([
    ["year", 2013],
    ["half", 2012],
    ["month", 2014],
    ["range", 2011],
    ["undated", 0],
  ]);
});
