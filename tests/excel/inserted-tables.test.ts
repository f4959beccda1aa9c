import { findInsertedTables } from "../../src/excel/inserted-tables";
import { insertTable } from "../../src/excel/insert-table";
import type { HeadlessWorkbook } from "../../workbench/headless/headless-workbook";
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
