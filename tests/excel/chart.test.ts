import { dataset } from "../../data/index";
import { buildChart } from "../../src/core/charts/catalogue";
import { buildTable } from "../../src/core/tables/catalogue";
import { insertTable } from "../../src/excel/insert-table";
import type { Place } from "../../src/excel/insertion";
import { workbookWordsFor } from "../../src/i18n/workbook-language";
import type { HeadlessWorkbook } from "../../workbench/headless/headless-workbook";
import { namesOfActions } from "./second-author";
import { openWorkbook, prepare, snapshot, values } from "./workbook";

const words = workbookWordsFor("en");
const table = buildTable(dataset, "growth", words);
const ready = buildChart(dataset, table, words)!;
const insert = (place: Place = "new-sheet") => insertTable(table, place, { ...values, chart: { ready, kind: "bar" } });

let workbook: HeadlessWorkbook;
afterEach(() => workbook.dispose());

const settle = () => new Promise((resolve) => setTimeout(resolve, 5));
const chartNames = () =>
  Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/charts/items/name");
    await context.sync();
    return worksheets.items.flatMap(({ charts }) => charts.items.map(({ name }) => name));
  });

test("a chart with its titles, its points by their names, and a mark at each that is no exact figure", async () => {
  workbook = await openWorkbook();
  expect(await insert()).toMatchObject({ kind: "inserted", missing: [], tableName: "HTZone_Growth" });
  const seen = await Excel.run(async (context) => {
    const chart = context.workbook.worksheets.getActiveWorksheet().charts.getItemAt(0);
    chart.load("name,chartType,displayBlanksAs,title/text,legend/visible");
    const { axes } = chart;
    const valueAxis = axes.valueAxis.load("title/text,numberFormat,minimum");
    const categoryAxis = axes.categoryAxis.load("title/text");
    chart.series.load("items/name,items/hasDataLabels");
    const series = chart.series.getItemAt(0);
    const sources = (["Values", "Categories"] as const).map((each) => series.getDimensionDataSourceString(each));
    const names = series.getDimensionValues("Categories");
    const label = series.points.getItemAt(1).dataLabel.load("numberFormat");
    await context.sync();
    return {
      ...{ name: chart.name, type: chart.chartType, blanks: chart.displayBlanksAs, title: chart.title.text },
      legend: chart.legend.visible,
      axes: [categoryAxis.title.text, valueAxis.title.text, valueAxis.numberFormat, valueAxis.minimum],
      series: chart.series.items.map(({ name, hasDataLabels }) => [name, hasDataLabels]),
      sources: sources.map(({ value }) => value),
      names: names.value.slice(0, 2),
      label: label.numberFormat,
    };
  });
  expect(seen).toEqual({
    ...{ name: "HTZone_Growth chart", type: "BarClustered", blanks: "NotPlotted", title: ready.title },
    legend: false,
    axes: [ready.axes.name, ready.axes.value, "0%", 0],
    series: [[ready.axes.value, true]],
    sources: ["Growth!$D$26:$D$35", "Growth!$I$26:$I$35"],
    names: ready.points.slice(0, 2).map(({ name }) => name),
    label: ready.points[1]!.numberFormat,
  });
});

test("table and chart take two round trips", async () => {
  workbook = await openWorkbook();
  let trips = 0;
  workbook.host.instruments.log = ({ kind, ...entry }) => {
    if (kind === "request" && JSON.stringify(entry).includes("Worksheets")) trips += 1;
  };
  await insert();
  workbook.host.instruments.log = undefined;
  expect(trips).toBe(2);
});

test.each(["1.7", "1.1"])(
  "ExcelApi %s: the table stands there without a chart and without its room, and the result says so",
  async (version) => {
    workbook = await openWorkbook(version);
    expect(await insert()).toMatchObject({ kind: "inserted", missing: expect.arrayContaining(["chart"]) as string[] });
    const sheet = workbook.grid.sheets().find((each) => each.getName() === table.sheetName)!;
    expect(sheet.formulas({ row: 2, column: 0, rows: 1, columns: 1 })).toEqual([[table.columns[0]!.header]]);
  },
);

test("at the selection a second chart gets a name of its own, and lies over the cells that were found free", async () => {
  workbook = await openWorkbook();
  await prepare((sheet) => void sheet.getRange("B2").select());
  expect(await insert("selection")).toMatchObject({ kind: "inserted" });
  await prepare((sheet) => void sheet.getRange("B80").select());
  expect(await insert("selection")).toMatchObject({ kind: "inserted" });
  expect(await chartNames()).toEqual(["HTZone_Growth chart", "HTZone_Growth chart 2"]);
});

test.each<Place>(["new-sheet", "selection"])(
  "%s: a fault at any action of the chart leaves the workbook as before",
  async (place) => {
    workbook = await openWorkbook();
    await prepare((sheet) => {
      sheet.getRange("A1").values = [["mine"]];
      sheet.charts.add("Line", sheet.getRange("A1:A3"));
      sheet.getRange("B2").select();
    });
    await settle();
    const before = snapshot(workbook);
    const mine = await chartNames();
    const { instruments } = workbook.host;
    for (const action of ["Name", "SetPosition", "SetXAxisValues", "LineStyle", "ReversePlotOrder"]) {
      instruments.log = (entry) => {
        if (entry.kind !== "request") return;
        const names = namesOfActions(entry);
        if (names.includes("SetXAxisValues")) instruments.failAt(names.lastIndexOf(action), "GeneralException");
      };
      const result = await insert(place);
      instruments.log = undefined;
      await settle();
      instruments.disarm();
      expect({ action, result }).toEqual({
        action,
        result: { kind: "failed", problem: { code: "GeneralException", leftovers: [] } },
      });
      expect({ action, after: snapshot(workbook) }).toEqual({ action, after: before });
      expect(await chartNames()).toEqual(mine);
    }
  },
);

test("a chart that has got no name yet is named as a leftover at the selection, since it may be somebody else's", async () => {
  workbook = await openWorkbook();
  await prepare((sheet) => void sheet.getRange("B2").select());
  await settle();
  const { instruments } = workbook.host;
  instruments.log = (entry) => {
    if (entry.kind !== "request") return;
    const names = namesOfActions(entry);
    const at = names.lastIndexOf("Name", names.lastIndexOf("Name") - 1);
    if (names.includes("SetXAxisValues")) instruments.failAt(at, "GeneralException");
  };
  const result = await insert("selection");
  instruments.log = undefined;
  expect(result).toEqual({
    kind: "failed",
    problem: { code: "GeneralException", leftovers: ["Sheet1: Chart 1"] },
  });
});
