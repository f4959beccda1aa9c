import { type InsertedTable, findInsertedTables } from "../../src/excel/recorded/inserted-tables";
import { insertTable } from "../../src/excel/insert-table";
import type { HeadlessWorkbook } from "../../workbench/headless/headless-workbook";
import { openWorkbook as openFile } from "../../workbench/files/open-workbook";
import { saveWorkbook } from "../../workbench/files/save-workbook";
import { fixtureTable } from "../taskpane/fixture-table";
import { openWorkbook, prepare, values } from "./workbook";

let workbook: HeadlessWorkbook;
beforeEach(async () => (workbook = await openWorkbook()));
afterEach(() => workbook.dispose());

const find = () => findInsertedTables(fixtureTable.tableName);

test("an inserted table is found on a sheet that was renamed and moved, and so is a second one", async () => {
  expect(await find()).toEqual([]);
  await insertTable(fixtureTable, "new-sheet", values);
  await prepare((sheet, context) => {
    sheet.name = "It's renamed";
    sheet.position = 0;
    context.workbook.worksheets.getItem("Sheet1").activate();
  });
  const [first, ...others] = await find();
  expect(others).toEqual([]);
  expect(first).toMatchObject({
    sheet: "It's renamed",
    column: 0,
    place: expect.stringMatching(/^'It''s renamed'!A\d+:/),
  });
  await insertTable(fixtureTable, "new-sheet", values);
  expect((await find()).map(({ sheet }) => sheet)).toEqual(["It's renamed", "Two places"]);
});

test("a table that a person renamed is found on rows that were moved, by the record of its insertion", async () => {
  await prepare((sheet) => void sheet.getRange("B3").select());
  await insertTable(fixtureTable, "selection", values);
  await prepare((sheet, context) => {
    context.workbook.tables.getItem("Fixture").name = "Mine";
    sheet.getRange("1:4").insert("Down");
    sheet.name = "It's mine";
  });
  const [found, ...others] = await find();
  expect(others).toEqual([]);
  expect(found).toMatchObject({ sheet: "It's mine", row: 8, column: 1, place: "'It''s mine'!B9:D11" });
  expect(found!.block).toMatchObject({
    area: { row: 6, column: 1 },
    record: { id: "three-zones", edition: "1.0", language: "en", content: "values", isOwnSheet: false },
  });
});

test("a table that was deleted, with its sheet or alone, is not there; a copy of its sheet has no record", async () => {
  await insertTable(fixtureTable, "new-sheet", values);
  await insertTable(fixtureTable, "new-sheet", values);
  await prepare((sheet, context) => {
    sheet.delete();
    context.workbook.worksheets.getItem("Two places").copy("End");
  });
  expect((await find()).map(({ sheet }) => sheet)).toEqual(["Two places"]);
  await prepare((_, context) => void context.workbook.tables.getItem("Fixture").convertToRange());
  expect(await find()).toEqual([]);
});

test("a workbook that was saved and opened again knows what was inserted, and hides its names", async () => {
  await insertTable(fixtureTable, "new-sheet", values);
  const [before] = await find();
  const other = await openWorkbook();
  const { bytes, leftOut } = await saveWorkbook(workbook.workbook);
  expect([leftOut, await openFile(bytes, other.workbook)]).toEqual([{}, {}]);
  workbook.dispose();
  workbook = other;
  expect(await find()).toEqual([before]);
  expect(before!.block).toBeDefined();
  expect(other.grid.names().filter(({ visible }) => !visible)).toHaveLength(1);
  expect(other.workbook.customXmlParts.items()).toEqual([]);
});

test("a record that is damaged, or of another version, is as if it were not there", async () => {
  await insertTable(fixtureTable, "new-sheet", values);
  const [{ block }] = (await find()) as [InsertedTable];
  const key = `htzone.insertion.${block!.marker}`;
  const whole = JSON.parse(String(workbook.grid.records.get(`setting/${key}`))) as object;
  const damaged = [
    ...[
      "",
      "{",
      "null",
      "[]",
      7,
      { ...whole, version: 1 },
      { ...whole, version: 3 },
      { ...whole, marks: "AAA" },
      { ...whole, rows: -1 },
      { ...whole, chart: { chartName: "a" } },
      { ...whole, pivot: {} },
    ],
    ...[
      { ...whole, digest: 7 },
      { ...whole, block: 0.5 },
      { ...whole, id: null },
      { ...whole, table: { row: "x" } },
      { ...whole, chart: 5 },
    ],
  ];
  for (const value of damaged) {
    const kept = typeof value === "object" ? JSON.stringify(value) : value;
    await prepare((_, context) => void context.workbook.settings.add(key, kept));
    expect(await find()).toEqual([expect.not.objectContaining({ block: expect.anything() })]);
  }
  // Choices that are not understood are the usual ones.
  const strange = { ...whole, language: 9, choices: [], content: 1 };
  await prepare((_, context) => void context.workbook.settings.add(key, JSON.stringify(strange)));
  expect(await find()).toMatchObject([{ block: { record: { language: "en", content: "values" } } }]);
});

test.each([
  ["1.3", undefined],
  ["1.4", "three-zones"],
])("ExcelApi %s records %s", async (version, id) => {
  workbook.dispose();
  workbook = await openWorkbook(version);
  await insertTable(fixtureTable, "new-sheet", values);
  expect(workbook.grid.names()).toHaveLength(id ? 1 : 0);
  expect((await find()).map(({ block }) => block?.record.id)).toEqual([id]);
});

test("tables of the user's, of other names, are none of ours; what can't be read is none", async () => {
  await prepare((sheet) => {
    sheet.getRange("A1:A2").values = [["x"], [1]];
    sheet.tables.add("A1:A2", true).name = `${fixtureTable.tableName}_mine`;
  });
  expect(await find()).toEqual([]);
  await insertTable(fixtureTable, "new-sheet", values);
  // Excel.run lets go of its ranges after it is done.
  await new Promise((resolve) => setTimeout(resolve, 5));
  workbook.host.instruments.failAt(0, "GeneralException");
  expect(await find()).toEqual([]);
});
