import { openWorkbook } from "../../../workbench/files/open-workbook";
import { saveWorkbook, type SavedWorkbook } from "../../../workbench/files/save-workbook";
import { openHeadless, type HeadlessWorkbook } from "../../../workbench/headless/headless-workbook";
import { packageFaults } from "./package-faults";

const TYPES = ["ColumnClustered", "BarStacked", "LineMarkers", "Line", "AreaStacked100", "Pie", "Doughnut"] as const;

async function fill({ Excel: excel }: HeadlessWorkbook): Promise<void> {
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.name = "It's data";
    sheet.getRange("A1:C4").values = [
      ["Year", "Jobs & more", "Plots"],
      ["'2013", 3, 5],
      ["'2014", 4, 4],
      ["'2015", 6, 1],
    ];
    for (const type of TYPES)
      sheet.charts.add(type, sheet.getRange(type === "Pie" ? "A1:B4" : "A1:C4"), "Columns").name = `The ${type} & "it"`;
    for (const type of ["XYScatter", "XYScatterLines"] as const)
      sheet.charts.add(type, sheet.getRange("B1:C4"), "Columns");
    const chart = sheet.charts.getItemAt(0);
    chart.title.text = "Jobs < plots";
    chart.legend.position = "Right";
    Object.assign(chart, { left: 205, top: 63, width: 301, height: 222 });
    chart.axes.valueAxis.set({ minimum: 1, maximum: 9, majorUnit: 2, numberFormat: "0.0" });
    chart.axes.valueAxis.title.text = "Thousands";
    chart.axes.valueAxis.majorGridlines.visible = false;
    chart.axes.categoryAxis.reversePlotOrder = true;
    const series = chart.series.getItemAt(0);
    series.format.fill.setSolidColor("#C00000");
    series.gapWidth = 70;
    series.dataLabels.showValue = true;
    series.trendlines.add("Polynomial").polynomialOrder = 3;
    chart.series.getItemAt(1).name = "Own name";
    const line = sheet.charts.getItemAt(2);
    line.title.visible = false;
    line.legend.visible = false;
    line.series.getItemAt(0).format.line.color = "#00B050";
    context.workbook.worksheets.add("Other").charts.add("Pie", sheet.getRange("A1:B4"), "Columns");
    await context.sync();
  });
}

async function chartsOf({ Excel: excel }: HeadlessWorkbook): Promise<unknown[]> {
  return excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const lists = ["It's data", "Other"].map((name) =>
      worksheets.getItem(name).charts.load("items/name,items/chartType,items/left,items/top,items/width,items/height"),
    );
    await context.sync();
    const read = lists.flatMap((list) => list.items.map((chart) => factsOf(chart)));
    await context.sync();
    return read.map((facts) => facts());
  });
}

function factsOf(chart: Excel.Chart): () => unknown {
  const title = chart.title.load("text,visible");
  const legend = chart.legend.load("visible,position");
  const axis = chart.axes.valueAxis.load(
    "minimum,maximum,majorUnit,numberFormat,linkNumberFormat,majorTickMark,minorTickMark",
  );
  const axisTitle = chart.axes.valueAxis.title.load("text,visible");
  const grid = chart.axes.valueAxis.majorGridlines.load("visible");
  const category = chart.axes.categoryAxis.load("reversePlotOrder");
  const first = chart.series.getItemAt(0);
  const series = first.load("name,chartType,gapWidth,hasDataLabels,smooth");
  const names = chart.series.load("items/name");
  const sources = (["Categories", "Values"] as const).map((dimension) => first.getDimensionDataSourceString(dimension));
  const line = first.format.line.load("color");
  const trends = first.trendlines.load("items/type,items/polynomialOrder");
  return () => ({
    frame: [chart.name, chart.chartType, chart.left, chart.top, chart.width, chart.height],
    title: title.visible ? title.text : false,
    legend: legend.visible ? legend.position : false,
    axis: [axis.toJSON(), axisTitle.toJSON(), grid.visible, category.reversePlotOrder],
    series: [series.toJSON(), names.items.map(({ name }) => name), sources.map(({ value }) => value), line.color],
    trends: trends.items.map((trend) => [trend.type, trend.polynomialOrder]),
  });
}

describe("charts", () => {
  let book: HeadlessWorkbook;
  let again: HeadlessWorkbook;
  let saved: SavedWorkbook;
  beforeAll(async () => {
    book = await openHeadless();
    await fill(book);
    saved = await saveWorkbook(book.workbook);
    again = await openHeadless();
    expect(await openWorkbook(saved.bytes, again.workbook)).toEqual({});
  });
  afterAll(() => {
    book.dispose();
    again.dispose();
  });

  test("come back from a file with their types, places, sources and looks", async () => {
    const charts = await chartsOf(again);
    expect(charts).toEqual(await chartsOf(book));
    expect(charts).toHaveLength(10);
    const fills = ({ workbook }: HeadlessWorkbook) =>
      workbook.charts.all().map(({ parts }) => parts["series/1/format/fill"]);
    expect(fills(again)).toEqual(fills(book));
    expect(fills(again)[0]).toEqual({ color: "#C00000" });
    expect(charts[0]).toMatchObject({ title: "Jobs < plots", legend: "Right", trends: [["Polynomial", 3]] });
  });

  test("break no rule of the format, and name their series by the cells", () => {
    expect(saved.leftOut).toEqual({});
    expect(packageFaults(saved.bytes)).toEqual([]);
  });

  test("follow the cells of the opened workbook", async () => {
    const name = await again.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("It's data");
      sheet.getRange("C1").values = [["Staff"]];
      const series = sheet.charts.getItemAt(1).series.getItemAt(1).load("name");
      await context.sync();
      sheet.getRange("C1").values = [["Plots"]];
      return series.name;
    });
    expect(name).toBe("Staff");
  });
});

test("a chart that the file cannot hold is said", async () => {
  const book = await openHeadless();
  await book.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1:B3").values = [
      ["a", 1],
      ["b", 2],
      ["c", 3],
    ];
    sheet.charts.add("Radar", sheet.getRange("A1:B3"));
    sheet.charts.add("Pie", sheet.getRange("A1:B3"));
    await context.sync();
  });
  expect((await saveWorkbook(book.workbook)).leftOut).toEqual({ charts: 1 });
  book.dispose();
});
