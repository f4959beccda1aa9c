import { isDeepStrictEqual } from "node:util";
import { buildChart } from "../../src/core/charts/catalogue";
import { buildPivot } from "../../src/core/pivots/catalogue";
import { previewPivot } from "../../src/core/pivots/preview";
import { buildTable } from "../../src/core/tables/catalogue";
import type { ReadyTable } from "../../src/core/tables/table";
import { dataset } from "../../data/index";
import { insertPivot } from "../../src/excel/insert-pivot";
import { insertTable } from "../../src/excel/insert-table";
import { findInsertedTables } from "../../src/excel/recorded/inserted-tables";
import type { ChangeResult } from "../../src/excel/recorded/recorded-change";
import { updatePivot } from "../../src/excel/recorded/update-pivot";
import { type UpdateOptions, updateTable } from "../../src/excel/recorded/update-table";
import { workbookWordsFor } from "../../src/i18n/workbook-language";
import { cellStyleOf } from "../../workbench/grid/cell-style";
import type { HeadlessWorkbook } from "../../workbench/headless/headless-workbook";
import { fixtureTable } from "../taskpane/fixture-table";
import { recordsOf, strike } from "./struck-change";
import { openWorkbook, prepare, read, snapshot, values } from "./workbook";

// Dozens of changes each.
jest.setTimeout(300_000);

const options: UpdateOptions = { ...values, made: { language: "en", choices: {} } };
const [first, second] = fixtureTable.rows as [ReadyTable["rows"][number], ReadyTable["rows"][number]];
/** The same table of a later edition: another figure, a row more, another note. */
const later: ReadyTable = {
  ...fixtureTable,
  edition: "2.0",
  rows: [[first[0]!, { ...first[1]!, value: 4e12 }, first[2]!], second, second.map((cell) => ({ ...cell }))],
  notes: ["Another note.", "And one more."],
};

let workbook: HeadlessWorkbook;
beforeEach(async () => (workbook = await openWorkbook()));
afterEach(() => workbook.dispose());

async function markerOf(name = fixtureTable.tableName): Promise<string> {
  const [found] = await findInsertedTables(name);
  if (!found?.block) throw new Error("no record");
  return found.block.marker;
}
const update = async (table = later, given: Partial<UpdateOptions> = {}): Promise<ChangeResult> =>
  updateTable(await markerOf(), table, { ...options, ...given });

/** What a person sees of a new insertion of the table, to compare with. */
async function freshly(table: ReadyTable, place: "new-sheet" | "selection", at = "A1"): Promise<object> {
  const other = await openWorkbook();
  await prepare((sheet) => void sheet.getRange(at).select());
  await insertTable(table, place, values);
  const { sheets, tables } = snapshot(other) as { sheets: object[]; tables: object[] };
  other.dispose();
  return { sheets, tables };
}

/** What is given back is told of each cell, also where it is as usual. */
const USUAL = cellStyleOf(undefined, "Calibri");

function looksOf(headless: HeadlessWorkbook): object {
  const { sheets, ...rest } = snapshot(headless) as { sheets: { styles: string[] }[] };
  const fill = (style: string) => {
    const [at = "", ...text] = style.split(": ");
    return [at, { ...USUAL, ...(JSON.parse(text.join(": ")) as object) }] as const;
  };
  const looks = sheets.map(({ styles, ...sheet }) => ({
    ...sheet,
    styles: styles.map(fill).filter(([, look]) => !isDeepStrictEqual(look, USUAL)),
  }));
  return { ...rest, looks };
}

test("an update makes of a table what a new insertion would be, in place, under its names of now", async () => {
  await insertTable(fixtureTable, "new-sheet", values);
  expect(await update(fixtureTable)).toEqual({ kind: "current" });
  expect(await update()).toEqual({ kind: "updated", sheet: "Two places", address: "A1:C13" });
  const after = snapshot(workbook) as { sheets: object[]; tables: object[] };
  workbook.dispose();
  expect({ sheets: after.sheets, tables: after.tables }).toEqual(await freshly(later, "new-sheet"));
});

test("a table is found and updated after its name, its sheet and its place were changed; what refers to it stays", async () => {
  await prepare((sheet) => void sheet.getRange("B3").select());
  await insertTable(fixtureTable, "selection", values);
  await prepare((sheet, context) => {
    context.workbook.tables.getItem("Fixture").name = "Mine";
    sheet.getRange("1:4").insert("Down");
    sheet.getRange("A1").values = [["mine"]];
    sheet.name = "It's mine";
  });
  const marker = await markerOf();
  const shorter = { ...later, rows: later.rows.slice(0, 1), notes: [] };
  expect(await updateTable(marker, shorter, options)).toMatchObject({ kind: "updated", address: "B7:D15" });
  expect(read(workbook, "It's mine", 20, 4).slice(6)).toEqual([
    ["", "Two places", "", ""],
    ["", "Output of two places that do not exist.", "", ""],
    ["", "Place", "Output", "Remark"],
    ["", "Northtown", 4e12, "=1+1"],
    ["", "", "", ""],
    ["", "Notes", "", ""],
    ["", expect.stringMatching(/Printed as a floor/), "", ""],
    ["", "Sources", "", ""],
    ["", "A source, 2014. https://example.org/a", "", ""],
    ...Array.from({ length: 5 }, () => ["", "", "", ""]),
  ]);
  expect(workbook.grid.sheets()[0]!.tables()).toMatchObject([
    { name: "Mine", area: { row: 8, column: 1, rows: 2, columns: 3 } },
  ]);
  // The record went along: the next one finds nothing to do.
  expect(await updateTable(marker, shorter, options)).toEqual({ kind: "current" });
  expect(await updateTable(marker, later, options)).toMatchObject({ kind: "updated", address: "B7:D19" });
});

test("cells that a person changed are named, and written over only when the reader agrees to just these", async () => {
  await insertTable(fixtureTable, "new-sheet", values);
  await prepare((sheet) => {
    sheet.getRange("B4:C4").values = [["mine", "too"]];
    sheet.getRange("A5").values = [["Eastown"]];
    sheet.getRange("A5").format.fill.color = "#FFFF00";
  });
  const before = snapshot(workbook);
  const asked = await update();
  expect(asked).toMatchObject({
    kind: "ask",
    changed: { count: 3, places: ["'Two places'!B4:C4", "'Two places'!A5"] },
  });
  expect(snapshot(workbook)).toEqual(before);
  const { agreed } = asked as Extract<ChangeResult, { kind: "ask" }>;
  await prepare((sheet) => void (sheet.getRange("C5").values = [["later"]]));
  expect(await update(later, { agreed })).toMatchObject({ kind: "ask", changed: { count: 4 } });
  await prepare((sheet) => void (sheet.getRange("C5").values = [["'-1 is text"]]));
  expect(await update(later, { agreed })).toMatchObject({ kind: "updated" });
  expect(read(workbook, "Two places", 5, 3).slice(3)).toEqual([
    ["Northtown", 4e12, "=1+1"],
    ["Southtown", 5e11, "-1 is text"],
  ]);
  // What stays a row of the table keeps the colour that a person gave it.
  const [sheet] = workbook.grid.sheets().slice(-1);
  expect(JSON.stringify(sheet!.style(4, 0))).toMatch(/FFFF00/i);
});

test("rows that a person put in are named; one that changed the columns is told that it can't be updated", async () => {
  await insertTable(fixtureTable, "new-sheet", values);
  await prepare((sheet, context) => {
    context.workbook.tables.getItem("Fixture").rows.add(undefined, [["Mine", 1, "x"]]);
    sheet.getRange("A20").values = [["far"]];
  });
  expect(await update()).toMatchObject({ kind: "ask", changed: { count: 3, places: ["'Two places'!A6:C6"] } });
  await prepare((sheet) => void sheet.getRange("B:B").insert("Right"));
  expect(await update()).toMatchObject({ kind: "blocked", obstacles: [{ what: "reshaped" }] });
});

test("it grows only over cells that are free, and names what is in the way", async () => {
  await insertTable(fixtureTable, "new-sheet", values);
  await prepare((sheet) => {
    sheet.getRange("B13").values = [["mine"]];
    sheet.protection.protect();
  });
  const before = snapshot(workbook);
  expect(await update()).toEqual({
    ...{ kind: "blocked", address: "A1:C13" },
    obstacles: [
      { what: "protected-sheet", where: "Two places", count: 0 },
      { what: "values", where: "B13", count: 1 },
    ],
  });
  expect(snapshot(workbook)).toEqual(before);
  await prepare((sheet) => {
    sheet.protection.unprotect();
    sheet.getRange("B13").clear("Contents");
    sheet.getRange("B13").format.fill.color = "#FFFF00";
  });
  expect(await update()).toMatchObject({ obstacles: [{ what: "formats", where: "B13", count: 1 }] });
});

test("other columns, another language and filter buttons come with the choices of now", async () => {
  await insertTable(fixtureTable, "new-sheet", values);
  const [place, , remark] = fixtureTable.columns as [
    ReadyTable["columns"][number],
    unknown,
    ReadyTable["columns"][number],
  ];
  const narrow: ReadyTable = {
    ...{ ...later, columns: [{ ...place, header: "地点" }, remark], hasFilters: true, title: "两个地点" },
    rows: later.rows.map(([a, , c]) => [a!, c!]),
  };
  const made = { language: "zh-CN", choices: { hidden: [1], hasFilters: true } } as const;
  expect(await update(narrow, { made: { ...made, choices: { ...made.choices, hidden: [1] } } })).toMatchObject({
    kind: "updated",
  });
  const [table] = workbook.grid.sheets().at(-1)!.tables();
  expect(table).toMatchObject({ area: { row: 2, column: 0, rows: 4, columns: 2 }, look: { showFilterButton: true } });
  expect(read(workbook, "Two places", 4, 3)).toEqual([
    ["两个地点", "", ""],
    [expect.any(String), "", ""],
    ["地点", "Remark", ""],
    ["Northtown", "=1+1", ""],
  ]);
  const [found] = await findInsertedTables("Fixture");
  expect(found!.block!.record).toMatchObject({ language: "zh-CN", edition: "2.0", choices: { hidden: [1] } });
});

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

test("what is gone is told; an Excel that could not give back what it takes away is not asked to", async () => {
  await insertTable(fixtureTable, "new-sheet", values);
  const marker = await markerOf();
  await prepare((_, context) => void context.workbook.tables.getItem("Fixture").delete());
  expect(await updateTable(marker, later, options)).toEqual({ kind: "gone" });
  workbook.dispose();
  workbook = await openWorkbook("1.12");
  await insertTable(fixtureTable, "new-sheet", values);
  expect(await update()).toMatchObject({ kind: "blocked", obstacles: [{ what: "needs-newer-excel" }] });
});

/** All that a person sees of the workbook, and how its sheets are printed. */
const look = () => ({ ...looksOf(workbook), records: recordsOf(workbook) });

test("a fault at any action leaves the table as it was", async () => {
  await prepare((sheet) => {
    sheet.getRange("A1:B2").values = [
      ["mine", 1],
      ["mine", 2],
    ];
    sheet.getRange("B4").select();
  });
  await insertTable(fixtureTable, "selection", values);
  const marker = await markerOf();
  expect(await strike(workbook, 11, () => updateTable(marker, later, options), look)).toBeGreaterThan(5);
});

test("a fault at any action leaves a table with its chart as they were", async () => {
  const { marker, less, given } = await insertGrowth();
  expect(await strike(workbook, 61, () => updateTable(marker, less, given), look)).toBeGreaterThan(5);
});

test("a fault at any action leaves a pivot and its data as they were", async () => {
  const { marker, next, become } = await insertShares();
  expect(await strike(workbook, 61, () => become(next), look)).toBeGreaterThan(5);
  expect((await findInsertedTables(next.source.tableName))[0]!.block!.marker).toBe(marker);
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
    expect([chart.title.text, line.color, shown.value.length]).toEqual(["Mine", "#FF0000", 6]);
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

test("what a person gave the table and its sheet stays: widths, buttons, looks, a footer", async () => {
  await insertTable(fixtureTable, "new-sheet", values);
  await prepare((sheet, context) => {
    sheet.getRange("A1").format.font.color = "#FF0000";
    sheet.getRange("A4:C4").format.font.italic = true;
    sheet.getRange("C:C").format.columnWidth = 50;
    context.workbook.tables.getItem("Fixture").set({ style: "TableStyleLight9", showFilterButton: true });
    sheet.pageLayout.headersFooters.defaultForAllPages.leftFooter = "Mine";
    sheet.pageLayout.orientation = "Landscape";
  });
  expect(await update()).toMatchObject({ kind: "updated" });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const table = context.workbook.tables.getItem("Fixture").load("style,showFilterButton");
    const title = sheet.getRange("A1").load("format/font/color,format/font/bold");
    const row = sheet.getRange("A4:C4").load("format/font/italic");
    const column = sheet.getRange("C1").load("format/columnWidth");
    const page = sheet.pageLayout.load("orientation,headersFooters/defaultForAllPages/leftFooter");
    const printed = sheet.pageLayout.getPrintArea().load("address");
    await context.sync();
    expect([table.style, table.showFilterButton]).toEqual(["TableStyleLight9", true]);
    expect([title.format.font.color, title.format.font.bold, row.format.font.italic]).toEqual(["#FF0000", true, true]);
    expect(column.format.columnWidth).toBeCloseTo(50, 0);
    expect([page.orientation, page.headersFooters.defaultForAllPages.leftFooter]).toEqual(["Landscape", "Mine"]);
    expect(printed.address).toBe("'Two places'!A1:C13");
  });
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
