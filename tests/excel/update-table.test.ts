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
import { openWorkbook, prepare, read, snapshot, values } from "./workbook";

// Dozens of changes each.
jest.setTimeout(300_000);

/** Every eleventh action, other ones each time; FAULTS=all takes every one. */
const STRIDE = process.env.FAULTS === "all" ? 1 : 11;

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

test("a table with its chart is updated with it: one chart, over the rows of now", async () => {
  const words = workbookWordsFor("en");
  const growth = buildTable(dataset, "growth", words);
  const ready = buildChart(dataset, growth, words)!;
  const chart = { ready, kind: "bar" } as const;
  await insertTable(growth, "new-sheet", { ...values, chart });
  const less = { ...growth, rows: growth.rows.slice(0, 6) };
  const given = { ...options, chart: { ready: buildChart(dataset, less, words)!, kind: "bar" as const } };
  const marker = await markerOf("HTZone_Growth");
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
  const before = looksOf(workbook);
  const { instruments } = workbook.host;
  const settle = () => new Promise((resolve) => setTimeout(resolve, 5));
  const failing: string[] = [];
  for (let action = Math.floor(Math.random() * STRIDE); ; action += STRIDE) {
    await settle();
    instruments.failAt(action, "GeneralException");
    const result = await updateTable(marker, later, options);
    await settle();
    instruments.disarm();
    if (result.kind === "updated") break;
    expect({ action, result }).toMatchObject({ result: { kind: "failed", problem: { leftovers: [] } } });
    expect({ action, after: looksOf(workbook) }).toEqual({ action, after: before });
    failing.push(result.kind);
  }
  expect(failing.length).toBeGreaterThan(5);
});

test("a pivot is updated with its data and stays the same one; other fields would be another pivot", async () => {
  const words = workbookWordsFor("en");
  const pivot = buildPivot(dataset, "shares", words);
  const source = { ...pivot.source, rows: pivot.source.rows.slice(1), edition: "2.0" };
  const next = { ...pivot, source, description: "Other words." };
  const given = { labels: values.labels, instead: "", language: "en" } as const;
  await insertPivot(pivot, previewPivot(pivot, words), given);
  const marker = await markerOf(source.tableName);
  const become = (wanted: typeof pivot) => updatePivot(marker, wanted, previewPivot(wanted, words), given);
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
