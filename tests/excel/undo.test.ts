import { insertTable } from "../../src/excel/insert-table";
import type { Place } from "../../src/excel/insertion";
import { createHeadlessGrid } from "../../workbench/grid/headless-grid";
import type { HeadlessWorkbook } from "../../workbench/headless/headless-workbook";
import { fixtureTable } from "../taskpane/fixture-table";
import { printBook } from "../workbench/grid/book-print";
import { openWorkbook, prepare, values } from "./workbook";

let workbook: HeadlessWorkbook;
beforeEach(async () => {
  workbook = await openWorkbook(undefined, {}, await createHeadlessGrid());
  await prepare((sheet) => {
    sheet.getRange("F20:G21").values = [
      ["mine", 1],
      ["=G20*2", 2],
    ];
    sheet.getRange("B2").select();
  });
});
afterEach(() => workbook.dispose());

async function print(): Promise<object> {
  await workbook.grid.settled();
  return printBook(workbook.grid);
}

test.each<Place>(["new-sheet", "selection"])("an insertion at %s is one step of undo, and of redo", async (place) => {
  const before = await print();
  expect(await insertTable(fixtureTable, place, values)).toMatchObject({ kind: "inserted" });
  const after = await print();
  await workbook.grid.undo();
  expect(await print()).toEqual(before);
  await Excel.run(async (context) => {
    const { tables, names, worksheets } = context.workbook;
    const counts = [tables.getCount(), names.getCount(), worksheets.getCount()];
    await context.sync();
    expect(counts.map(({ value }) => value)).toEqual([0, 0, 1]);
  });
  await workbook.grid.redo();
  expect(await print()).toEqual(after);
});
