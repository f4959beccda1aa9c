import { buildChart } from "../../src/core/charts/catalogue";
import { buildPivot } from "../../src/core/pivots/catalogue";
import { previewPivot } from "../../src/core/pivots/preview";
import { buildTable } from "../../src/core/tables/catalogue";
import { dataset } from "../../data/index";
import { insertPivot } from "../../src/excel/insert-pivot";
import { insertTable } from "../../src/excel/insert-table";
import { findInsertedTables } from "../../src/excel/recorded/inserted-tables";
import { removeInserted } from "../../src/excel/recorded/remove-inserted";
import { updatePivot } from "../../src/excel/recorded/update-pivot";
import { updateTable } from "../../src/excel/recorded/update-table";
import { workbookWordsFor } from "../../src/i18n/workbook-language";
import type { HeadlessWorkbook } from "../../workbench/headless/headless-workbook";
import { recordsOf, strike } from "./struck-change";
import { looksOf, markerOf, options } from "./updates";
import { openWorkbook, prepare, read, values } from "./workbook";

// Dozens of changes each, and hundreds where each action is struck.
jest.setTimeout(process.env.FAULTS === "all" ? 3_600_000 : 300_000);

let workbook: HeadlessWorkbook;
beforeEach(async () => (workbook = await openWorkbook()));
afterEach(() => workbook.dispose());

/** All that a person sees of the workbook, and how its sheets are printed. */
const look = () => ({ ...looksOf(workbook), records: recordsOf(workbook) });

/** Growth with its chart, and what it is to become: fewer rows. */
async function insertGrowth() {
  const words = workbookWordsFor("en");
  const growth = buildTable(dataset, "growth", words);
  const chart = { ready: buildChart(dataset, growth, words)!, kind: "bar" } as const;
  await insertTable(growth, "new-sheet", { ...values, chart });
  const less = { ...growth, rows: growth.rows.slice(0, 6) };
  const given = { ...options, chart: { ready: buildChart(dataset, less, words)!, kind: "bar" as const } };
  return { growth, chart, less, given, marker: await markerOf("HTZone_Growth") };
}

test("a table with its chart is updated with it: one chart, over the rows of now", async () => {
  const { growth, chart, less, given, marker } = await insertGrowth();
  expect(await updateTable(marker, growth, { ...options, chart })).toEqual({ kind: "current" });
  expect(await updateTable(marker, less, given)).toMatchObject({ kind: "updated" });
  await Excel.run(async (context) => {
    const { charts } = context.workbook.worksheets.getItem(less.sheetName);
    charts.load("items/name");
    await context.sync();
    expect(charts.items).toHaveLength(1);
    const shown = charts.items[0]!.series.getItemAt(0).getDimensionValues("Values");
    await context.sync();
    expect([shown].map(({ value }) => value.length)).toEqual([6]);
  });
  expect(await updateTable(marker, less, given)).toEqual({ kind: "current" });
});

test("a chart that a person renamed is updated and removed as the same one, as long as it lies where it was put", async () => {
  const { marker, less, given } = await insertGrowth();
  const chartsOf = async (rename?: string): Promise<string[]> =>
    Excel.run(async (context) => {
      const { charts } = context.workbook.worksheets.getItem(less.sheetName);
      if (rename !== undefined) charts.getItemAt(0).name = rename;
      charts.load("items/name");
      await context.sync();
      return charts.items.map(({ name }) => name);
    });
  await chartsOf("Mine");
  expect(await updateTable(marker, less, given)).toMatchObject({ kind: "updated" });
  expect(await chartsOf()).toEqual(["Mine"]);
  await chartsOf("Mine too");
  expect(await updateTable(marker, less, given)).toEqual({ kind: "current" });
  expect(await removeInserted(marker)).toMatchObject({ kind: "ask", loses: { sheets: [less.sheetName], kept: [] } });
  await prepare((_, { workbook: { worksheets } }) => {
    worksheets.getItem(less.sheetName).charts.getItemAt(0).left = 500;
  });
  expect(await removeInserted(marker)).toMatchObject({ kind: "ask", loses: { sheets: [], kept: [less.sheetName] } });
});

test("what a person made of a chart stays: its place and size, its type, colours and title", async () => {
  const { marker, less, given } = await insertGrowth();
  const chartOf = (context: Excel.RequestContext) =>
    context.workbook.worksheets.getItem(less.sheetName).charts.getItemAt(0);
  await prepare((_, context) => {
    const chart = chartOf(context);
    chart.set({ left: 500, top: 40, width: 300, height: 200, chartType: "Line" });
    chart.title.text = "Mine";
    chart.series.getItemAt(0).format.line.color = "#FF0000";
  });
  expect(await updateTable(marker, less, given)).toMatchObject({ kind: "updated" });
  const retitled = { ...given, chart: { ...given.chart, ready: { ...given.chart.ready, title: "Another title" } } };
  expect(await updateTable(marker, less, retitled)).toMatchObject({ kind: "updated" });
  await Excel.run(async (context) => {
    const chart = chartOf(context).load("left,top,width,height,chartType,title/text");
    const line = chart.series.getItemAt(0).format.line.load("color");
    const shown = chart.series.getItemAt(0).getDimensionValues("Values");
    await context.sync();
    const { left, top, width, height, chartType } = chart;
    expect({ left, top, width, height, chartType }).toEqual({
      ...{ left: 500, top: 40, width: 300, height: 200, chartType: "Line" },
    });
    const [count] = [shown].map(({ value }) => value.length);
    expect([chart.title.text, line.color, count]).toEqual(["Mine", "#FF0000", 6]);
    chart.title.text = retitled.chart.ready.title;
    await context.sync();
  });
  // Where it has the title of an insertion it gets the one of now.
  expect(await updateTable(marker, less, given)).toMatchObject({ kind: "updated" });
  await Excel.run(async (context) => {
    const { title } = chartOf(context).load("title/text");
    await context.sync();
    expect(title.text).toBe(given.chart.ready.title);
  });
});

test("a fault at any action leaves a table with its chart as they were", async () => {
  const { marker, less, given } = await insertGrowth();
  expect(await strike(workbook, 31, () => updateTable(marker, less, given), look)).toBeGreaterThan(5);
});

/** Shares as a pivot, and what it is to become: fewer rows, other words. */
async function insertShares() {
  const words = workbookWordsFor("en");
  const pivot = buildPivot(dataset, "shares", words);
  const source = { ...pivot.source, rows: pivot.source.rows.slice(1), edition: "2.0" };
  const given = { labels: values.labels, instead: "", language: "en" } as const;
  await insertPivot(pivot, previewPivot(pivot, words), given);
  const marker = await markerOf(source.tableName);
  const become = (wanted: typeof pivot) => updatePivot(marker, wanted, previewPivot(wanted, words), given);
  return { pivot, marker, next: { ...pivot, source, description: "Other words." }, become };
}

test("a pivot is updated with its data and stays the same one; other fields would be another pivot", async () => {
  const { pivot, next, become } = await insertShares();
  const { source } = next;
  expect(await become(pivot)).toEqual({ kind: "current" });
  const other = { ...next, shape: { ...next.shape, rows: next.shape.rows.slice(1) } };
  expect(await become(other)).toMatchObject({ kind: "blocked", obstacles: [{ what: "other-fields" }] });
  expect(await become(next)).toMatchObject({ kind: "updated", sheet: pivot.sheetName });
  expect(read(workbook, pivot.sheetName, 2, 1)).toEqual([[pivot.title], ["Other words."]]);
  const [data] = workbook.grid.sheets().at(-1)!.tables();
  expect(data).toMatchObject({ name: source.tableName, area: { rows: source.rows.length + 1 } });
  expect(workbook.workbook.pivots.records).toHaveLength(1);
  expect(await become(next)).toEqual({ kind: "current" });
});

test("a fault at any action leaves a pivot and its data as they were", async () => {
  const { marker, next, become } = await insertShares();
  expect(await strike(workbook, 31, () => become(next), look)).toBeGreaterThan(5);
  expect((await findInsertedTables(next.source.tableName))[0]!.block!.marker).toBe(marker);
});
