import { buildChart } from "../../src/core/charts/catalogue";
import { buildPivot } from "../../src/core/pivots/catalogue";
import { previewPivot } from "../../src/core/pivots/preview";
import { buildTable } from "../../src/core/tables/catalogue";
import { dataset } from "../../data/index";
import { insertPivot } from "../../src/excel/insert-pivot";
import { insertTable } from "../../src/excel/insert-table";
import type { Place } from "../../src/excel/insertion";
import { findInsertedTables } from "../../src/excel/recorded/inserted-tables";
import type { ChangeResult } from "../../src/excel/recorded/recorded-change";
import { removeInserted } from "../../src/excel/recorded/remove-inserted";
import { workbookWordsFor } from "../../src/i18n/workbook-language";
import type { HeadlessWorkbook } from "../../workbench/headless/headless-workbook";
import { fixtureTable } from "../taskpane/fixture-table";
import { actAfter, namesOfActions } from "./second-author";
import { recordsOf, settle, strike } from "./struck-change";
import { openWorkbook, prepare, read, snapshot, values } from "./workbook";

// Dozens of changes each, and hundreds where each action is struck.
jest.setTimeout(process.env.FAULTS === "all" ? 3_600_000 : 300_000);

const words = workbookWordsFor("en");

let workbook: HeadlessWorkbook;
beforeEach(() => open());
afterEach(() => workbook.dispose());

async function open(): Promise<void> {
  workbook = await openWorkbook();
  await prepare((sheet) => {
    sheet.getRange("A1:B2").values = [
      ["mine", 1],
      ["mine", 2],
    ];
    sheet.getRange("B4").select();
  });
}

const sheetNames = () => workbook.grid.sheets().map((sheet) => sheet.getName());

async function markerOf(name = fixtureTable.tableName): Promise<string> {
  const [found] = await findInsertedTables(name);
  if (!found?.block) throw new Error("no record");
  return found.block.marker;
}

/** Asks what goes, and agrees to it. */
async function remove(marker: string): Promise<[ChangeResult, ChangeResult]> {
  const asked = await removeInserted(marker);
  if (asked.kind !== "ask") return [asked, asked];
  return [asked, await removeInserted(marker, asked.agreed)];
}

/** Contents and names, without what a row's height or a cell's format keeps of the past. */
function holdings(): object {
  const { sheets, tables, names, settings } = snapshot(workbook) as Record<string, object[]>;
  const seen = (
    sheets as { name: string; formulas: string[]; formats: string[]; merges: object[]; links: object[] }[]
  ).map(({ name, formulas, formats, merges, links }) => ({ name, formulas, formats, merges, links }));
  return { sheets: seen, tables, names, settings };
}

test.each<[Place, ChangeResult]>([
  ["new-sheet", { kind: "removed", sheets: ["Two places"] }],
  ["selection", { kind: "removed", sheets: [] }],
])("%s: what was inserted goes, and nothing else, also after it was renamed and moved", async (place, removed) => {
  const before = holdings();
  await insertTable(fixtureTable, place, values);
  await prepare((_, context) => void (context.workbook.tables.getItem("Fixture").name = "Mine"));
  const [asked, result] = await remove(await markerOf());
  expect(asked).toMatchObject({ kind: "ask", changed: { count: 0, places: [] } });
  expect(result).toEqual(removed);
  expect(holdings()).toEqual(before);
});

test("what a person added to a sheet of ours is kept, and told", async () => {
  await insertTable(fixtureTable, "new-sheet", values);
  await prepare((sheet) => {
    sheet.getRange("A30").values = [["mine"]];
    sheet.getRange("B4").values = [[7]];
  });
  const marker = await markerOf();
  const [asked, result] = await remove(marker);
  expect(asked).toMatchObject({
    changed: { count: 1, places: ["'Two places'!B4"] },
    loses: { sheets: [], kept: ["Two places"] },
  });
  expect(result).toEqual({ kind: "removed", sheets: [] });
  expect(read(workbook, "Two places", 30, 3).flat().join("")).toBe("mine");
  expect(workbook.grid.names()).toEqual([]);
  expect(await removeInserted(marker)).toEqual({ kind: "gone" });
});

test("another table, chart or pivot keeps the sheet, and the last sheet stays", async () => {
  await insertTable(fixtureTable, "new-sheet", values);
  await prepare((sheet) => {
    const chart = sheet.charts.add("ColumnClustered", sheet.getRange("B3:B5"), "Columns");
    chart.name = "mine";
  });
  expect((await removeInserted(await markerOf())) as object).toMatchObject({ loses: { kept: ["Two places"] } });
  await prepare((sheet, context) => {
    sheet.charts.getItem("mine").delete();
    context.workbook.worksheets.getItem("Sheet1").visibility = "Hidden";
  });
  expect(await remove(await markerOf())).toMatchObject([
    { loses: { sheets: [], kept: ["Two places"] } },
    { kind: "removed", sheets: [] },
  ]);
  expect(sheetNames()).toEqual(["Sheet1", "Two places"]);
});

test("what was agreed to is what goes: a change since is asked about again; a locked sheet is in the way", async () => {
  await insertTable(fixtureTable, "selection", values);
  const marker = await markerOf();
  const asked = (await removeInserted(marker)) as Extract<ChangeResult, { kind: "ask" }>;
  await prepare((sheet) => void (sheet.getRange("C7").values = [["mine"]]));
  expect(await removeInserted(marker, asked.agreed)).toMatchObject({ kind: "ask", changed: { count: 1 } });
  await prepare((sheet) => sheet.protection.protect());
  expect(await removeInserted(marker)).toMatchObject({
    kind: "blocked",
    obstacles: [{ what: "protected-sheet", where: "Sheet1" }],
  });
});

async function insertGrowth(place: Place): Promise<void> {
  const growth = buildTable(dataset, "growth", words);
  const chart = { ready: buildChart(dataset, growth, words)!, kind: "bar" } as const;
  await insertTable(growth, place, { ...values, chart });
}

test("a table goes with its chart", async () => {
  const before = holdings();
  await insertGrowth("selection");
  expect((await remove(await markerOf("HTZone_Growth")))[1]).toEqual({ kind: "removed", sheets: [] });
  expect(holdings()).toEqual(before);
  await Excel.run(async (context) => {
    const { charts } = context.workbook.worksheets.getItem("Sheet1");
    charts.load("items/name");
    await context.sync();
    expect(charts.items).toEqual([]);
  });
});

const pivot = buildPivot(dataset, "shares", words);
const insertShares = () =>
  insertPivot(pivot, previewPivot(pivot, words), {
    ...{ labels: values.labels, instead: "", language: "en" },
  });

test("a pivot goes with its data; where a person wrote beside it its sheet stays", async () => {
  const before = holdings();
  await insertShares();
  const marker = await markerOf(pivot.source.tableName);
  expect((await remove(marker))[1]).toEqual({
    kind: "removed",
    sheets: [pivot.sheetName, pivot.source.sheetName],
  });
  expect(holdings()).toEqual(before);
  await insertShares();
  await prepare((_, context) => {
    context.workbook.worksheets.getItem(pivot.source.sheetName).getRange("A100").values = [["mine"]];
  });
  const [asked, result] = await remove(await markerOf(pivot.source.tableName));
  expect(asked).toMatchObject({ loses: { sheets: [pivot.sheetName], kept: [pivot.source.sheetName] } });
  expect(result).toEqual({ kind: "removed", sheets: [pivot.sheetName] });
  expect(read(workbook, pivot.source.sheetName, 60, 10).flat().join("")).toBe("");
});

test("somebody who writes meanwhile keeps his cells, and the table stays", async () => {
  for (const [place, sheet] of [
    ["selection", "Sheet1"],
    ["new-sheet", "Two places"],
  ] as const) {
    await insertTable(fixtureTable, place, values);
    const marker = await markerOf();
    const { agreed } = (await removeInserted(marker)) as Extract<ChangeResult, { kind: "ask" }>;
    await settle();
    // After all was looked at.
    actAfter(workbook, [{ at: 3 }], (_, book) => {
      book.worksheets.getItem(sheet).getRange("C8").values = [["theirs"]];
    });
    const result = await removeInserted(marker, agreed);
    workbook.host.instruments.log = undefined;
    expect(result).toEqual({ kind: "failed", problem: { code: "Conflict", leftovers: [] } });
    expect(read(workbook, sheet, 8, 3)[7]![2]).toBe("theirs");
    expect(await markerOf()).toBe(marker);
    workbook.dispose();
    await open();
  }
});

const look = () => ({ ...holdings(), records: recordsOf(workbook) });

async function strikeRemoval(marker: string, stride: number): Promise<number> {
  const { agreed } = (await removeInserted(marker)) as Extract<ChangeResult, { kind: "ask" }>;
  return strike(workbook, stride, () => removeInserted(marker, agreed), look);
}

test.each<Place>(["new-sheet", "selection"])("%s: a fault at any action leaves all as it was", async (place) => {
  await insertTable(fixtureTable, place, values);
  expect(await strikeRemoval(await markerOf(), 11)).toBeGreaterThan(5);
});

test("a fault at any action leaves a table with its chart as they were", async () => {
  await insertGrowth("selection");
  expect(await strikeRemoval(await markerOf("HTZone_Growth"), 31)).toBeGreaterThan(3);
});

test("a fault at any action leaves a pivot and its data as they were, or neither", async () => {
  const before = holdings();
  await insertShares();
  expect(await strikeRemoval(await markerOf(pivot.source.tableName), 31)).toBeGreaterThan(3);
  expect(holdings()).toEqual(before);
});

/** From now on the deletion of the second sheet of a request is refused, `times` in all; the name and the record of the first come before it. */
function refuseSecondSheet(times: number): void {
  const { instruments } = workbook.host;
  let left = times;
  instruments.log = (entry) => {
    const deletions = namesOfActions(entry).flatMap((name, at) => (name === "Delete" ? [at] : []));
    if (deletions.length < 6 || left === 0) return;
    left -= 1;
    instruments.failAt(deletions[3]!, "GeneralException");
  };
}

test("once one sheet of a pivot is gone the other goes as well; where it is refused for good it is named, and not locked", async () => {
  const before = holdings();
  for (const [times, result] of [
    [1, { kind: "removed", sheets: [pivot.sheetName, pivot.source.sheetName] }],
    [99, { kind: "failed", problem: { code: "GeneralException", leftovers: [pivot.source.sheetName] } }],
  ] as const) {
    await insertShares();
    const marker = await markerOf(pivot.source.tableName);
    const { agreed } = (await removeInserted(marker)) as Extract<ChangeResult, { kind: "ask" }>;
    await settle();
    refuseSecondSheet(times);
    expect(await removeInserted(marker, agreed)).toEqual(result);
    workbook.host.instruments.log = undefined;
    if (times === 1) expect(holdings()).toEqual(before);
  }
  // It is a table now, that can be changed and removed like any other.
  await prepare((_, { workbook: { worksheets } }) => {
    worksheets.getItem(pivot.source.sheetName).getRange("A1").format.font.bold = true;
  });
  expect((await remove(await markerOf(pivot.source.tableName)))[1]).toMatchObject({ kind: "removed" });
  expect(holdings()).toEqual(before);
});
