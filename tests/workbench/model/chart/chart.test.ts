import type { HeadlessWorkbook } from "../../../../workbench/headless/headless-workbook";
import { answer, failure, openStored } from "../../books";

const ZONES = [
  ["Zone", "Revenue", "Firms"],
  ["East", 1, 10],
  ["West", 2, ""],
  ["North", 3, 30],
];

let book: HeadlessWorkbook;
const run = <T>(batch: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>): Promise<T> =>
  book.Excel.run((context) => batch(context.workbook.worksheets.getItem("Data"), context));

beforeAll(async () => {
  book = await openStored();
  book.host.instruments.log = (entry) => {
    if (entry.kind === "defect") throw entry.error;
  };
});
afterAll(() => book.dispose());

beforeEach(() =>
  book.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Data");
    sheet.getRange("A1:C4").values = ZONES;
    const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:C4"));
    chart.name = "Zones";
    await context.sync();
  }),
);
afterEach(() =>
  run(async (sheet, context) => {
    sheet.protection.unprotect();
    sheet.delete();
    await context.sync();
  }),
);

const chartOf = (sheet: Excel.Worksheet): Excel.Chart => sheet.charts.getItem("Zones");
const spec = () => book.host.workbook.worksheets.getItem("Data").charts.getItem("Zones").spec;

test("a chart with its series, by name, place and id, as often as asked", () =>
  run(async (sheet, context) => {
    const other = sheet.charts.add(book.Excel.ChartType.line, sheet.getRange("B1:B4"), "Columns");
    sheet.charts.load("items/name,items/id,items/chartType,count");
    const chart = chartOf(sheet).load("name,id,chartType,width,height,left,top,plotBy,displayBlanksAs");
    const series = chart.series.load("items/name,items/chartType,items/axisGroup,count");
    const missing = sheet.charts.getItemOrNullObject("Nowhere");
    const first = sheet.charts.getItemAt(0).load("id");
    await context.sync();
    expect(sheet.charts.items.map(({ name, chartType }) => [name, chartType])).toEqual([
      ["Zones", "ColumnClustered"],
      ["Chart 1", "Line"],
    ]);
    expect(chart.toJSON()).toMatchObject({ width: 360, height: 216, plotBy: "Columns", displayBlanksAs: "NotPlotted" });
    expect(series.items.map(({ name }) => name)).toEqual(["Revenue", "Firms"]);
    expect([missing.isNullObject, first.id]).toEqual([true, chart.id]);
    other.delete();
    const count = sheet.charts.getCount();
    await context.sync();
    expect(answer(count)).toBe(1);
  }));

test("members of every part are kept and read back, chosen numbers of an axis with them", () =>
  run(async (sheet, context) => {
    const chart = chartOf(sheet);
    chart.set({
      title: { text: "高新区", overlay: true, format: { font: { size: 18, color: "red" } } },
      legend: { position: "Right" },
      axes: { valueAxis: { numberFormat: "0.0", majorGridlines: { visible: false }, title: { text: "bn" } } },
    });
    chart.plotArea.format.fill.setSolidColor("#eeeeee");
    const { valueAxis } = chart.axes;
    const series = chart.series.getItemAt(1);
    series.set({ axisGroup: "Secondary", chartType: "Line", smooth: true, markerStyle: "Diamond", gapWidth: 80 });
    series.format.line.color = "#112233";
    series.trendlines.add("Linear").name = "Trend";
    chart.load("title/text,title/overlay,title/format/font/size,title/format/font/color,legend/position");
    valueAxis.load("minimum,maximum,majorUnit,numberFormat,linkNumberFormat,majorGridlines/visible,title");
    series.load("axisGroup,chartType,smooth,markerStyle,gapWidth,format/line/color");
    series.trendlines.load("items/name,items/type");
    const points = series.points.load("items/value,count");
    await context.sync();
    expect(chart.title.toJSON()).toMatchObject({ text: "高新区", overlay: true });
    expect([chart.title.format.font.size, chart.title.format.font.color, chart.legend.position]).toEqual([
      18,
      "#FF0000",
      "Right",
    ]);
    expect(valueAxis.toJSON()).toMatchObject({
      minimum: 0,
      maximum: 3.5,
      majorUnit: 0.5,
      numberFormat: "0.0",
      linkNumberFormat: false,
      majorGridlines: { visible: false },
      title: { text: "bn", visible: true },
    });
    expect(series.toJSON()).toMatchObject({ axisGroup: "Secondary", chartType: "Line", smooth: true, gapWidth: 80 });
    expect(series.trendlines.items.map(({ name, type }) => [name, type])).toEqual([["Trend", "Linear"]]);
    expect(points.items.map(({ value }) => value)).toEqual([10, "", 30]);
    valueAxis.maximum = 10;
    valueAxis.load("maximum");
    await context.sync();
    expect(valueAxis.maximum).toBe(10);
    valueAxis.maximum = "";
    valueAxis.load("maximum");
    await context.sync();
    expect(valueAxis.maximum).toBe(3.5);
  }));

test("series are added, pointed at cells, renamed, moved and deleted", () =>
  run(async (sheet, context) => {
    const chart = chartOf(sheet);
    sheet.getRange("E1:E3").values = [[7], [8], [9]];
    const added = chart.series.add("Extra");
    added.setValues(sheet.getRange("E1:E3"));
    added.setXAxisValues(sheet.getRange("A2:A4"));
    const values = added.getDimensionValues("Values");
    const names = added.getDimensionValues("Categories");
    const source = added.getDimensionDataSourceString("Values");
    await context.sync();
    expect([answer(values), answer(names), answer(source)]).toEqual([
      [7, 8, 9],
      ["East", "West", "North"],
      "Data!$E$1:$E$3",
    ]);
    // The object that add gave still stands for the series after its request.
    added.name = "Another";
    added.plotOrder = 1;
    chart.series.getItemAt(2).delete();
    const series = chart.series.load("items/name,items/plotOrder");
    await context.sync();
    expect(series.items.map(({ name, plotOrder }) => [name, plotOrder])).toEqual([
      ["Another", 1],
      ["Revenue", 2],
    ]);
  }));

test("a chart follows its cells: what they hold, where they move, and when they go", () =>
  run(async (sheet, context) => {
    sheet.getRange("B2").values = [[100]];
    sheet.getRange("B1").values = [["Income"]];
    await context.sync();
    expect(spec().series[0]).toMatchObject({ name: "Income", values: [100, 2, 3] });
    const chart = chartOf(sheet).load("top,left");
    await context.sync();
    const { top, left } = chart;
    sheet.getRange("1:2").insert("Down");
    sheet.getRange("A:A").insert("Right");
    chart.load("top,left");
    const source = chart.series.getItemAt(0).getDimensionDataSourceString("Values");
    await context.sync();
    expect([chart.top - top, chart.left - left, answer(source)]).toEqual([30, 48, "Data!$C$4:$C$6"]);
    expect(spec().series[0]).toMatchObject({ name: "Income", values: [100, 2, 3] });
    sheet.getRange("C:C").delete("Left");
    await context.sync();
    expect(spec().series.map(({ name, values }) => [name, values])).toEqual([
      ["Series1", []],
      ["Firms", [10, null, 30]],
    ]);
  }));

test("position: by cells, by points, and wider with its columns", () =>
  run(async (sheet, context) => {
    const chart = chartOf(sheet);
    chart.setPosition("E2", "G10");
    chart.load("left,top,width,height");
    await context.sync();
    expect([chart.left, chart.top, chart.width, chart.height]).toEqual([192, 15, 144, 135]);
    sheet.getRange("F:F").format.columnWidth = 148;
    chart.load("left,width");
    await context.sync();
    expect([chart.left, chart.width]).toEqual([192, 244]);
    chart.left = 10;
    chart.height = 50;
    chart.load("left,width,height");
    await context.sync();
    expect([chart.left, chart.width, chart.height]).toEqual([10, 244, 50]);
  }));

test("new data: other series, looks of those that stay", () =>
  run(async (sheet, context) => {
    const chart = chartOf(sheet);
    chart.series.getItemAt(0).format.fill.setSolidColor("#123456");
    chart.setData(sheet.getRange("A1:C4"), "Rows");
    const series = chart.series.load("items/name");
    chart.load("plotBy");
    await context.sync();
    expect([chart.plotBy, series.items.map(({ name }) => name)]).toEqual(["Rows", ["East", "West", "North"]]);
    expect(spec().series.map(({ color }) => color)).toEqual(["#123456", "#ED7D31", "#A5A5A5"]);
    chart.plotBy = "Columns";
    chart.load("plotBy");
    await context.sync();
    expect([chart.plotBy, spec().series.length]).toEqual(["Columns", 2]);
  }));

test("events, the active chart, and the charts of a copied and a deleted sheet", () =>
  run(async (sheet, context) => {
    const heard: string[] = [];
    sheet.charts.onAdded.add(async ({ source }) => void heard.push(`added ${source}`));
    sheet.charts.onDeleted.add(async ({ source }) => void heard.push(`deleted ${source}`));
    sheet.charts.onActivated.add(async ({ type }) => void heard.push(type));
    await context.sync();
    chartOf(sheet).activate();
    const active = context.workbook.getActiveChart().load("name");
    sheet.charts.add("Pie", sheet.getRange("A1:B4")).delete();
    await context.sync();
    expect(active.name).toBe("Zones");
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(heard).toEqual(["ChartActivated", "added Local", "deleted Local"]);
    const copy = sheet.copy("End");
    copy.getRange("B2").values = [[50]];
    const charts = copy.charts.load("items/name");
    const source = copy.charts.getItemAt(0).series.getItemAt(0).getDimensionValues("Values");
    await context.sync();
    expect([charts.items.map(({ name }) => name), answer(source), spec().series[0]?.values]).toEqual([
      ["Zones"],
      [50, 2, 3],
      [1, 2, 3],
    ]);
    copy.delete();
    await context.sync();
    expect(book.host.workbook.charts.all()).toHaveLength(1);
  }));

test.each<[string, string, (sheet: Excel.Worksheet, chart: Excel.Chart) => unknown]>([
  [
    "an unknown type",
    "InvalidArgument ChartCollection.add",
    (sheet) => sheet.charts.add("Cake" as "Pie", sheet.getRange("A1")),
  ],
  [
    "the type Invalid",
    "InvalidArgument ChartCollection.add",
    (sheet) => sheet.charts.add("Invalid", sheet.getRange("A1")),
  ],
  ["no such chart", "ItemNotFound ChartCollection.getItem", (sheet) => sheet.charts.getItem("Nowhere").load("name")],
  ["no such place", "InvalidArgument ChartCollection.getItemAt", (sheet) => sheet.charts.getItemAt(7).load("name")],
  ["a negative place", "InvalidArgument Chart.left", (_, chart) => (chart.left = -1)],
  ["an end before the start", "InvalidArgument Chart.setPosition", (_, chart) => chart.setPosition("E5", "C2")],
  ["a title beyond 255 letters", "InvalidArgument ChartTitle.text", (_, { title }) => (title.text = "x".repeat(256))],
  ["no colour", "InvalidArgument ChartFill.setSolidColor", (_, chart) => chart.format.fill.setSolidColor("reddish")],
  [
    "an axis end that is no number",
    "InvalidArgument ChartAxis.maximum",
    (_, { axes }) => (axes.valueAxis.maximum = "x"),
  ],
  [
    "values in two rows and columns",
    "InvalidArgument ChartSeries.setValues",
    (sheet, { series }) => series.getItemAt(0).setValues(sheet.getRange("A1:B2")),
  ],
  ["a picture without a page", "NotImplemented Chart.getImage", (_, chart) => chart.getImage()],
])("%s: %s", async (_what, error, act) => {
  expect(
    await failure(() =>
      run(async (sheet, context) => {
        act(sheet, chartOf(sheet));
        await context.sync();
      }),
    ),
  ).toBe(error);
});

test("a deleted chart is gone for whoever holds it", () =>
  run(async (sheet, context) => {
    const chart = chartOf(sheet).load("name");
    await context.sync();
    chart.delete();
    await context.sync();
    chart.title.text = "Late";
    expect(await failure(() => context.sync())).toMatch(/^ItemNotFound/);
  }));

test("a protected sheet keeps its charts, unless its objects are free", async () => {
  const change = () =>
    run(async (sheet, context) => {
      chartOf(sheet).title.text = "Changed";
      await context.sync();
    });
  await run(async (sheet) => sheet.protection.protect({ allowEditObjects: false }));
  expect(await failure(change)).toBe("AccessDenied ChartTitle.text");
  await run(async (sheet) => sheet.protection.unprotect());
  await run(async (sheet) => sheet.protection.protect({ allowEditObjects: true }));
  expect(await failure(change)).toBeUndefined();
});
