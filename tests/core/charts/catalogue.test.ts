import { dataset } from "../../../data/index";
import { buildChart } from "../../../src/core/charts/catalogue";
import { CHART_KEYS } from "../../../src/core/charts/keys";
import { buildTable, listTableIds } from "../../../src/core/tables/catalogue";
import { workbookWordsFor } from "../../../src/i18n/workbook-language";

const words = workbookWordsFor("en");
const chartOf = (id: string, language: "en" | "zh-CN" = "en") => {
  const said = workbookWordsFor(language);
  return buildChart(dataset, buildTable(dataset, id, said), said);
};

test("only tables with one unit and one measure in a column have a chart", () => {
  expect(listTableIds(dataset).filter((id) => chartOf(id))).toEqual([...CHART_KEYS]);
});

test.each(CHART_KEYS)("%s: every point is named, in both languages, and no name stands twice", (id) => {
  for (const language of ["en", "zh-CN"] as const) {
    const { points, table, nameColumn, valueColumn, caption } = chartOf(id, language)!;
    expect(points).toHaveLength(table.rows.length);
    expect(points.map(({ name }) => name)).toEqual(table.rows.map((row) => row[nameColumn]!.text));
    expect(points.map(({ value }) => value ?? "")).toEqual(table.rows.map((row) => row[valueColumn]!.value));
    const named = points.map(({ name, text }) => `${name} ${text}`);
    expect(new Set(named).size).toBe(named.length);
    expect(named.filter((name) => name.startsWith(" "))).toEqual([]);
    expect(caption).toMatch(/(?:Source: |来源：)\S/);
  }
});

test("a figure that the source does not print exactly is marked, and its sign is in the format", () => {
  const { points, caption } = chartOf("growth")!;
  const inexact = points.filter(({ isInexact }) => isInexact);
  expect(inexact.map(({ name, text }) => [name, text])).toEqual([
    ["East Lake: Revenue, 2011", "> 30%"],
    ["Zhongguancun: Revenue, 2013", "> 20%"],
  ]);
  for (const { numberFormat } of inexact) expect(numberFormat).toContain("> ");
  expect(caption).toContain("Bars with a dashed edge");
  expect(caption).toContain("10 values, from 13% (East Lake: Fixed asset investment, 2011) to 44%");
  expect(chartOf("listed-companies")!.caption).not.toContain("Bars with a dashed edge");
});

test("a missing value is a gap, and the caption says that it is not zero", () => {
  const table = buildTable(dataset, "listed-companies", words);
  const column = table.columns.findIndex(({ header }) => header === words.table.header.value);
  const empty = { value: "", text: "", numberFormat: "General" };
  const rows = table.rows.map((row, at) => (at === 1 ? row.map((cell, c) => (c === column ? empty : cell)) : row));
  const { points, caption } = buildChart(dataset, { ...table, rows }, words)!;
  expect(points.map(({ value }) => value)).toEqual([229, undefined, 62, 84]);
  expect(caption).toContain("it is not zero");
});

test("without the column that it draws, or with less than two rows, a table has no chart", () => {
  const table = buildTable(dataset, "growth", words);
  const columns = table.columns.filter(({ header }) => header !== words.table.header.value);
  expect(buildChart(dataset, { ...table, columns }, words)).toBeUndefined();
  expect(buildChart(dataset, { ...table, rows: table.rows.slice(0, 1) }, words)).toBeUndefined();
});
