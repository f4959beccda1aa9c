import { dataset } from "../../data/index";
import { figuresBehind } from "../../src/core/sources/figures-behind";
import { buildSourcesTable } from "../../src/core/sources/sources-table";
import { buildTable, findInsertedTable } from "../../src/core/tables/catalogue";
import { insertTable } from "../../src/excel/insert-table";
import { listSources } from "../../src/excel/list-sources";
import { updateTable } from "../../src/excel/recorded/update-table";
import type { SourcesOf } from "../../src/excel/workbook-uses";
import type { Progress, Watch } from "../../src/excel/watch";
import { workbookWordsFor } from "../../src/i18n/workbook-language";
import type { HeadlessWorkbook } from "../../workbench/headless/headless-workbook";
import { openWorkbook, prepare, read, snapshot, values } from "./workbook";

const words = workbookWordsFor("en");
const sourcesOf: SourcesOf = {
  figuresBehind: (name, args) => figuresBehind(dataset, name, args),
  findTable: (name) => {
    const table = findInsertedTable(dataset, name, words);
    return table && { table: table.title, sources: table.sources };
  },
  build: (uses) => buildSourcesTable(dataset, words, uses),
};
const quiet = { tell: () => undefined, isCancelled: () => false };
const list = (watch: Watch = quiet, agreed?: string) =>
  listSources(sourcesOf, watch, { labels: values.labels, language: "en", update: updateTable, agreed });

let workbook: HeadlessWorkbook | undefined;
afterEach(() => workbook?.dispose());

test("every formula and inserted table is listed with its place, its figures and their sources", async () => {
  workbook = await openWorkbook();
  await insertTable(buildTable(dataset, "growth", words), "new-sheet", values);
  await prepare((_sheet, context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1:A2").values = [["East Lake"], ["revenue"]];
    sheet.getRange("C5").formulas = [["=HTZONE.GET(A1,A2,2011)"]];
    sheet.getRange("D9").formulas = [['=HTZONE.REVENUE("ZGC")/HTZONE.REVENUE("China")']];
    sheet.getRange("E1").formulas = [["=HTZONE.PANEL(A1:A1,A2:A2)"]];
    context.workbook.worksheets.add("It's mine").getRange("B2").formulas = [
      ["=1+HTZONE.GET(Sheet1!A1,Sheet1!A2,2011)"],
    ];
  });
  expect(await list()).toMatchObject({ kind: "inserted", sheet: "Sources", tableName: "HTZone_Sources" });
  const rows = read(workbook, "Sources", 12, 4).slice(3);
  expect(rows.slice(0, 6)).toEqual([
    ["Sheet1!E1", "=HTZONE.PANEL(A1:A1,A2:A2)", "several figures, or none", ""],
    ["Sheet1!C5", "=HTZONE.GET(A1,A2,2011)", "East Lake: Revenue (2011)", "381 billion yuan"],
    ["Sheet1!D9", expect.any(String), "Zhongguancun: Revenue (2013)", "over 3 trillion yuan"],
    ["Sheet1!D9", expect.any(String), "China: Revenue (2013)", "20.3 trillion yuan"],
    ["'It''s mine'!B2", expect.any(String), "East Lake: Revenue (2011)", "381 billion yuan"],
    [expect.stringMatching(/^Growth!A3:/), "table", "Growth as printed", ""],
  ]);
});

test("a table that a person renamed is known by its record", async () => {
  workbook = await openWorkbook();
  await insertTable(buildTable(dataset, "growth", words), "new-sheet", values);
  await prepare((_, context) => void (context.workbook.tables.getItem("HTZone_Growth").name = "Mine"));
  expect(await list()).toMatchObject({ kind: "inserted", sheet: "Sources" });
  expect(read(workbook, "Sources", 4, 3)[3]).toEqual([
    expect.stringMatching(/^Growth!A3:/),
    "table",
    "Growth as printed",
  ]);
});

test("a list that is there, renamed and moved, is brought up to date in its place; what a person wrote into it is asked about", async () => {
  workbook = await openWorkbook();
  await prepare((sheet) => void (sheet.getRange("A1:A2").formulas = [['=HTZONE.REVENUE("ZGC")'], ["=1"]]));
  expect(await list()).toMatchObject({ kind: "inserted", sheet: "Sources" });
  expect(await list()).toEqual({ kind: "listed-again", change: { kind: "current" } });
  await prepare((sheet, context) => {
    sheet.name = "Cited";
    sheet.getRange("1:2").insert("Down");
    context.workbook.tables.getItem("HTZone_Sources").name = "Mine";
    context.workbook.worksheets.getItem("Sheet1").getRange("A2").formulas = [['=HTZONE.REVENUE("China")']];
    context.workbook.worksheets.getItem("Sheet1").activate();
  });
  expect(await list()).toMatchObject({ kind: "listed-again", change: { kind: "updated", sheet: "Cited" } });
  expect(workbook.grid.sheets().map((sheet) => sheet.getName())).toEqual(["Sheet1", "Cited"]);
  expect(workbook.grid.activeSheet().getName()).toBe("Cited");
  expect(read(workbook, "Cited", 7, 3).slice(5)).toEqual([
    ["Sheet1!A1", '=HTZONE.REVENUE("ZGC")', "Zhongguancun: Revenue (2013)"],
    ["Sheet1!A2", '=HTZONE.REVENUE("China")', "China: Revenue (2013)"],
  ]);
  await prepare((sheet) => void (sheet.getRange("C6").values = [["mine"]]));
  const asked = (await list()) as { kind: "listed-again"; change: { kind: "ask"; agreed: string } };
  expect(asked.change).toMatchObject({ kind: "ask", changed: { count: 1, places: ["Cited!C6"] } });
  expect(await list(quiet, asked.change.agreed)).toMatchObject({ change: { kind: "updated" } });
});

test("an Excel that could not give back what an update takes away makes another list", async () => {
  workbook = await openWorkbook("1.12");
  await prepare((sheet) => void (sheet.getRange("A1").formulas = [['=HTZONE.REVENUE("ZGC")']]));
  await list();
  expect(await list()).toMatchObject({ kind: "inserted", tableName: "HTZone_Sources_2" });
});

test("a workbook without any is told so, and is as it was", async () => {
  workbook = await openWorkbook();
  const before = snapshot(workbook);
  expect(await list()).toEqual({ kind: "nothing" });
  expect(snapshot(workbook)).toEqual(before);
});

test("20,000 cells more are read in parts, with progress, and a reader who cancels gets nothing written", async () => {
  workbook = await openWorkbook();
  await prepare((sheet, context) => {
    const other = context.workbook.worksheets.add("Long");
    other.getRange("A1:B30000").values = Array.from({ length: 30_000 }, () => [1, 2]);
    sheet.getRange("A1").formulas = [['=HTZONE.REVENUE("ZGC")']];
  });
  const told: Progress[] = [];
  expect(await list({ ...quiet, tell: (progress) => void told.push(progress) })).toMatchObject({ kind: "inserted" });
  // What is in use is looked up sheet by sheet; the first cells come soon.
  expect(told.slice(0, 3)).toEqual([
    { of: "sheets", done: 0, all: 2 },
    { of: "sheets", done: 2, all: 2 },
    { of: "cells", done: 999, all: 60_001 },
  ]);
  expect(told.at(-1)).toEqual({ of: "cells", done: 60_001, all: 60_001 });
  const before = snapshot(workbook);
  expect(await list({ ...quiet, isCancelled: () => true })).toEqual({ kind: "cancelled" });
  expect(snapshot(workbook)).toEqual(before);
});

test("a list of any length goes in small requests, and a reader who cancels meanwhile has the workbook as before", async () => {
  workbook = await openWorkbook();
  const formulas = Array.from({ length: 40 }, () => ["=HTZONE.DATASET()"]);
  await prepare((sheet) => void (sheet.getRange("A1:A40").formulas = formulas));
  const before = snapshot(workbook);
  let written: Progress | undefined;
  const tell = (progress: Progress) => void (written = progress.of === "rows" ? progress : undefined);
  expect(await list({ tell, isCancelled: () => written !== undefined })).toEqual({ kind: "cancelled" });
  expect(written!.done).toBeLessThan(written!.all);
  expect(snapshot(workbook)).toEqual(before);
  workbook.host.instruments.reset();
  expect(await list({ ...quiet, tell })).toMatchObject({ kind: "inserted" });
  expect(written!.done).toBe(written!.all);
  expect(workbook.host.instruments.largestRequest).toBeLessThan(256 * 1024);
});

test("a fault while reading is told, with nothing left", async () => {
  workbook = await openWorkbook();
  await new Promise((resolve) => setTimeout(resolve, 5));
  workbook.host.instruments.failAt(2, "GeneralException");
  expect(await list()).toEqual({ kind: "failed", problem: { code: "GeneralException", leftovers: [] } });
});
