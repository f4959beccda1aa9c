import { dataset } from "../../data/index";
import { coverage } from "../../src/core/coverage";
import { search } from "../../src/core/search";

const figuresOf = (text: string) =>
  search(dataset, text).figures.map(({ zone, indicator, measure, period }) =>
    [zone.code, indicator.code, measure, period.code].join(" "),
  );

test.each([
  "Zhongguancun revenue 2013",
  "2013 revenue of ZGC",
  "中关村营业收入2013",
  "中关村 2013年 营业收入",
  "zhong guan cun yingye shouru 2013",
  "zhongguncun revenu 2013",
])("%s finds the figures that it names, in any order and language", (text) => {
  expect([...new Set(figuresOf(text))]).toEqual([
    "zhongguancun revenue level 2013",
    "zhongguancun revenue growth 2013",
  ]);
});

test("a misspelt name is told to be taken for another", () => {
  expect(search(dataset, "zhongguncun")).toMatchObject({ isGuess: true, zones: [{ code: "zhongguancun" }] });
  expect(search(dataset, "zhongguancun")).toMatchObject({ isGuess: false, zones: [{ code: "zhongguancun" }] });
});

test("a name not yet typed to the end finds what it may become", () => {
  const { indicators } = search(dataset, "pat");
  expect(indicators.map(({ code }) => code)).toEqual(
    expect.arrayContaining(["patent-applications", "patents-granted"]),
  );
});

test("a year means all that lies in it; levels come before growth, newer before older", () => {
  expect(figuresOf("East Lake revenue")).toEqual([
    "east-lake revenue level 2012-S1",
    "east-lake revenue level 2011",
    "east-lake revenue growth 2012-S1",
    "east-lake revenue growth 2011",
  ]);
  expect(figuresOf("donghu revenue 2012")).toEqual([
    "east-lake revenue level 2012-S1",
    "east-lake revenue growth 2012-S1",
  ]);
});

test("growth and shares may be asked for by name", () => {
  expect(figuresOf("东湖 2011 增速").every((key) => key.includes("growth"))).toBe(true);
  expect(figuresOf("ZGC exports share")).toEqual(["zhongguancun exports share 2013"]);
});

test("what is not held is told with what is held instead", () => {
  const { figures, gaps } = search(dataset, "Wuhan exports");
  expect(figures).toEqual([]);
  expect(gaps).toEqual([
    expect.objectContaining({ kind: "no-observation", held: [expect.objectContaining({ period: expect.anything() })] }),
  ]);
  const { instead } = search(dataset, "employees 2012");
  expect(instead.map(({ period }) => period.code)).toEqual(["2013"]);
});

test("events are found by zone, year and word, in both languages", () => {
  const idsOf = (text: string) => search(dataset, text).events.map(({ id }) => id);
  expect(idsOf("East Lake 2009")).toContain("E12");
  expect(idsOf("State Council").length).toBeGreaterThan(5);
  expect(idsOf("国务院")).toEqual(idsOf("State Council"));
  expect(idsOf("revenue")).toEqual([]);
});

test.each(["", "   ", "xyzzy", "__proto__", "constructor", "の", "a".repeat(5000), "中".repeat(5000), "1e308", "�"])(
  "%.20s finds nothing and does no harm",
  (text) => {
    expect(search(dataset, text)).toMatchObject({ figures: [], events: [], gaps: [] });
  },
);

test("the coverage holds every figure once, under its zone and indicator", () => {
  const { zones, groups, years } = coverage(dataset);
  const cells = groups.flatMap(({ indicators }) => indicators);
  const held = cells.flatMap((row) => row.held.flat());
  expect(new Set(held.map(({ id }) => id)).size).toBe(dataset.figures.count);
  expect(held).toHaveLength(dataset.figures.count);
  for (const { indicator, held: row } of cells)
    row.forEach((figures, at) =>
      expect(figures.every((figure) => figure.zone === zones[at] && figure.indicator === indicator)).toBe(true),
    );
  expect(years).toEqual([...years].sort((a, b) => b - a));
  expect(years.at(-1)).toBe(0);
});
