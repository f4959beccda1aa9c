import { dataset } from "../../../data/index";
import { allObservations } from "../../../src/core/dataset";
import { buildPivot, listPivotChoices, listPivotIds } from "../../../src/core/pivots/catalogue";
import { previewPivot } from "../../../src/core/pivots/preview";
import { checkShape, maySum } from "../../../src/core/pivots/rules";
import { workbookWordsFor } from "../../../src/i18n/workbook-language";

const LANGUAGES = ["en", "zh-CN"] as const;
const cases = LANGUAGES.flatMap((language) =>
  listPivotIds().flatMap((id) => {
    const choices = listPivotChoices(dataset, id, workbookWordsFor(language)).map(({ code }) => code);
    return (choices.length > 0 ? choices : [undefined]).map((choice) => [id, choice, language] as const);
  }),
);

/** The shown values by the labels of their line and column, "" left out. */
function read(id: (typeof cases)[number][0], choice?: string): Record<string, number> {
  const words = workbookWordsFor("en");
  const { cells, headerRows, labelColumns } = previewPivot(buildPivot(dataset, id, words, choice), words);
  const items = cells[headerRows - 1]!.map(({ value }) => value);
  return Object.fromEntries(
    cells
      .slice(headerRows)
      .flatMap((line) =>
        line.flatMap(({ value }, column) =>
          column >= labelColumns && value !== "" ? [[`${line[0]!.value} / ${items[column]}`, Number(value)]] : [],
        ),
      ),
  );
}

describe.each(cases)("pivot %s, choice %s, in %s", (id, choice, language) => {
  const pivot = buildPivot(dataset, id, workbookWordsFor(language), choice);
  const headers = pivot.source.columns.map(({ header }) => header);

  it("groups a table without blanks, whose fields all exist and have names of their own", () => {
    expect(pivot.source.rows.length).toBeGreaterThan(1);
    expect(pivot.source.rows.flat().filter(({ value }) => value === "")).toEqual([]);
    expect(pivot.source.rows.flat().filter(({ formula }) => formula !== undefined)).toEqual([]);
    expect(new Set(headers).size).toBe(headers.length);
    const { rows, columns, values } = pivot.shape;
    expect(headers).toEqual(expect.arrayContaining([...rows, ...columns, ...values.map(({ field }) => field)]));
    for (const { name } of values) expect(headers).not.toContain(name);
    expect(checkShape(pivot.shape, pivot.source.rows.length)).toEqual([]);
  });

  it("has years as texts, names that Excel takes, and a word about every doubt", () => {
    const year = headers.indexOf(workbookWordsFor(language).pivot.header.year);
    for (const row of pivot.source.rows) if (year >= 0) expect(typeof row[year]!.value).toBe("string");
    for (const name of [pivot.sheetName, pivot.source.sheetName]) {
      expect(name.length).toBeLessThanOrEqual(31);
      expect(name).not.toMatch(/[:\\/?*[\]]|^'|'$/);
    }
    expect(pivot.sheetName).not.toBe(pivot.source.sheetName);
    expect(pivot.notes).not.toContain("");
    expect(pivot.description).toMatch(/[.。]$/);
  });
});

it("zones by indicator shows the newest comparable figure of each zone, and no other unit", () => {
  expect(read("zones-by-indicator", "CNY")).toEqual({
    "China / Added value": 5.8e12,
    "China / Revenue": 20.3e12,
    "East Lake / Fiscal revenue": 13.3e9,
    "East Lake / Fixed asset investment": 35.5e9,
    "East Lake / Industrial output": 289.8e9,
    "East Lake / Revenue": 381e9,
    "Zhangjiang / Revenue": 420e9,
    "Zhangjiang / Taxes": 20e9,
    "Zhongguancun / Revenue": 3e12,
  });
});

it("years by zone never shows a half-year as a year", () => {
  expect(read("years-by-zone", "revenue")).toEqual({
    "2011 / East Lake": 381e9,
    "2012 / Zhangjiang": 420e9,
    "2013 / China": 20.3e12,
    "2013 / Zhongguancun": 3e12,
  });
});

it("shares stand beside what they are shares of", () => {
  const shown = read("shares");
  expect(Object.keys(shown)).toHaveLength(allObservations(dataset).filter(({ measure }) => measure === "share").length);
  expect(shown["GDP of Beijing / Zhongguancun"]).toBe(0.2);
});

it("events by year counts every event once, and says what no one is named for", () => {
  const shown = read("events-by-year");
  expect(shown["Grand Total / Number of events"]).toBe(dataset.events.length);
  expect(shown["1980s / Number of events"]).toBe(3);
});

it("targets by plan counts every target once", () => {
  const shown = read("targets-by-plan");
  expect(shown["Grand Total / Grand Total"]).toBe(dataset.targets.length);
  expect(shown["12th Five-Year Plan for the zones / no year"]).toBe(9);
});

it("no preset adds figures: growth, shares, ranks and what is defined differently have no sum", () => {
  const summaries = listPivotIds().flatMap((id) => buildPivot(dataset, id, workbookWordsFor("en")).shape.values);
  expect(summaries.map(({ summary }) => summary)).toEqual(["max", "max", "max", "count", "count"]);
});

describe("what may be added", () => {
  const figures = allObservations(dataset);
  const of = (...ids: string[]) => figures.filter(({ id }) => ids.includes(id));
  it.each([
    ["levels of one indicator of two zones", ["O011", "O057"], true],
    ["a country and a zone in it", ["O002", "O043"], false],
    ["a year and a half of the next", ["O079", "O087"], false],
    ["growth", ["O058", "O080"], false],
    ["shares", ["O076", "O077"], false],
    ["ranks", ["O060", "O062"], false],
    ["what a zone defines in its own way", ["O054", "O073"], false],
    ["two indicators", ["O079", "O081"], false],
    ["a figure that two sources print", ["O011", "O043"], false],
    ["a stock at two times", ["O001", "O023"], false],
  ])("%s", (_what, ids, expected) => {
    expect(of(...ids)).toHaveLength(ids.length);
    expect(maySum(of(...ids))).toBe(expected);
  });
});

it("a choice that is not offered is refused", () => {
  expect(() => buildPivot(dataset, "years-by-zone", workbookWordsFor("en"), "exports")).toThrow(RangeError);
});
