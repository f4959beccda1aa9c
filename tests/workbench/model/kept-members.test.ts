import type { HeadlessWorkbook } from "../../../workbench/headless/headless-workbook";
import { EXCEL } from "../../../workbench/office-api/excel";
import { openStored } from "../books";

let book: HeadlessWorkbook;
beforeAll(async () => {
  book = await openStored();
  await book.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1:C4").values = [
      ["Zone", "Revenue", "Firms"],
      ["East", 1, 10],
      ["West", 2, 20],
      ["North", 3, 30],
    ];
    const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:C4"));
    chart.name = "Zones";
    chart.title.text = "Zones";
    chart.series.getItemAt(0).trendlines.add("Polynomial");
    sheet.tables.add("A1:C4", true).name = "Zones";
    context.workbook.styles.add("Mine");
    sheet.shapes.addGeometricShape("Rectangle").name = "Box";
    sheet.shapes.addLine(1, 2, 3, 4).name = "Line";
    await context.sync();
  });
});
afterAll(() => book.dispose());

type Find = (places: {
  chart: Excel.Chart;
  series: Excel.ChartSeries;
  axis: Excel.ChartAxis;
  sheet: Excel.Worksheet;
  workbook: Excel.Workbook;
}) => OfficeExtension.ClientObject;

/** An object of each class most of whose members are kept and change nothing else. */
const OBJECTS: readonly (readonly [type: string, find: Find])[] = [
  ["Chart", ({ chart }) => chart],
  ["ChartAreaFormat", ({ chart }) => chart.format],
  ["ChartAxis", ({ axis }) => axis],
  ["ChartAxisTitle", ({ axis }) => axis.title],
  ["ChartBorder", ({ chart }) => chart.format.border],
  ["ChartDataLabel", ({ series }) => series.points.getItemAt(0).dataLabel],
  ["ChartDataLabels", ({ series }) => series.dataLabels],
  ["ChartFont", ({ axis }) => axis.format.font],
  ["ChartGridlines", ({ axis }) => axis.minorGridlines],
  ["ChartLegend", ({ chart }) => chart.legend],
  ["ChartLegendEntry", ({ chart }) => chart.legend.legendEntries.getItemAt(1)],
  ["ChartLineFormat", ({ axis }) => axis.majorGridlines.format.line],
  ["ChartPivotOptions", ({ chart }) => chart.pivotOptions],
  ["ChartPlotArea", ({ chart }) => chart.plotArea],
  ["ChartPoint", ({ series }) => series.points.getItemAt(1)],
  ["ChartSeries", ({ series }) => series],
  ["ChartTitle", ({ chart }) => chart.title],
  ["ChartTrendline", ({ series }) => series.trendlines.getItem(0)],
  ["DocumentProperties", ({ workbook }) => workbook.properties],
  ["HeaderFooter", ({ sheet }) => sheet.pageLayout.headersFooters.defaultForAllPages],
  ["PageLayout", ({ sheet }) => sheet.pageLayout],
  ["RangeFill", ({ sheet }) => sheet.getRange("E1").format.fill],
  ["RangeFont", ({ sheet }) => sheet.getRange("E1").format.font],
  ["RangeFormat", ({ sheet }) => sheet.getRange("E1").format],
  ["Line", ({ sheet }) => sheet.shapes.getItem("Line").line],
  ["Shape", ({ sheet }) => sheet.shapes.getItemAt(0)],
  ["ShapeFill", ({ sheet }) => sheet.shapes.getItemAt(0).fill],
  ["ShapeFont", ({ sheet }) => sheet.shapes.getItemAt(0).textFrame.textRange.font],
  ["ShapeLineFormat", ({ sheet }) => sheet.shapes.getItemAt(0).lineFormat],
  ["Style", ({ workbook }) => workbook.styles.getItem("Mine")],
  ["Table", ({ sheet }) => sheet.tables.getItemAt(0)],
  ["TextFrame", ({ sheet }) => sheet.shapes.getItemAt(0).textFrame],
  ["TextRange", ({ sheet }) => sheet.shapes.getItemAt(0).textFrame.textRange],
];

/** Members for which any other value of their type will not do. */
const SAMPLES: Readonly<Record<string, unknown>> = {
  "ChartSeries.plotOrder": 2,
  "RangeFill.patternTintAndShade": 0.5,
  "RangeFill.tintAndShade": -0.5,
  // A text that is raised is not lowered.
  "RangeFont.subscript": false,
  "RangeFont.tintAndShade": 0.25,
  "ShapeFill.transparency": 0.5,
  "ShapeLineFormat.transparency": 0.25,
  "Table.style": "TableStyleDark3",
};

/** Another value of the type that Office.js declares. */
function otherValue(type: string, name: string, now: unknown): unknown {
  const sample = SAMPLES[`${type}.${name}`];
  if (sample !== undefined) return sample;
  const [declared = ""] = EXCEL.classes[type]?.members[name]?.type ?? [];
  if (declared === "boolean") return now !== true;
  if (declared === "number") return Number(now) + 2;
  if (declared === "string") return /color/i.test(name) ? "#123456" : "Other";
  return EXCEL.enums[declared.slice(1)]?.find((value) => value !== now && !/Invalid|Unknown|Mixed/.test(value));
}

/** What changes other members, too, or can only be given back; tested where it is at home. */
const ELSEWHERE: ReadonlySet<string> = new Set([
  ...["Chart.chartType", "Chart.plotBy", "ChartSeries.chartType", "Table.showHeaders"],
  ...["RangeFormat.useStandardHeight", "RangeFormat.useStandardWidth"],
]);

const isKept = (type: string, name: string): boolean => {
  if (ELSEWHERE.has(`${type}.${name}`)) return false;
  const { kind, readonly, type: [declared = ""] = [] } = EXCEL.classes[type]?.members[name] ?? { kind: "method" };
  return kind === "value" && readonly !== true && /^(?:boolean|number|string|#.*)$/.test(declared);
};

type Values = Record<string, unknown>;

/** Works on an object, with what it is afterwards. */
const onObject = (type: string, find: Find, work: (object: Values) => void): Promise<Values> =>
  book.Excel.run(async (context) => {
    const { workbook } = context;
    const sheet = workbook.worksheets.getItem("Sheet1");
    const chart = sheet.charts.getItemAt(0);
    const object = find({
      workbook,
      sheet,
      chart,
      series: chart.series.getItemAt(0),
      axis: chart.axes.getItem("Value"),
    });
    work(object as unknown as Values);
    (object as Excel.Chart).load();
    await context.sync();
    return Object.fromEntries(
      Object.entries((object as Excel.Chart).toJSON() as unknown as Values).filter(([name]) => isKept(type, name)),
    );
  });

test.each(OBJECTS)("%s: what is written is read again, and one undo takes all of it back", async (type, find) => {
  const before = await onObject(type, find, () => {});
  const wanted = Object.fromEntries(Object.entries(before).map(([name, now]) => [name, otherValue(type, name, now)]));
  expect(Object.keys(wanted)).not.toEqual([]);
  expect(await onObject(type, find, (object) => Object.assign(object, wanted))).toEqual(wanted);
  await book.grid.undo();
  expect(await onObject(type, find, () => {})).toEqual(before);
});
