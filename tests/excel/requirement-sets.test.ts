import { insertTable } from "../../src/excel/insert-table";
import type { HeadlessWorkbook } from "../../workbench/headless/headless-workbook";
import { fixtureTable } from "../taskpane/fixture-table";
import { longTable, openWorkbook, values } from "./workbook";

let workbook: HeadlessWorkbook;
afterEach(() => workbook.dispose());

const table = longTable(fixtureTable, 30);

test.each(["1.1", "1.2", "1.3", "1.6", "1.7", "1.8", "1.9", "1.12", "1.13", "1.15"])(
  "ExcelApi %s: a table always goes on a new sheet",
  async (version) => {
    workbook = await openWorkbook(version);
    expect(await insertTable(table, "new-sheet", values)).toMatchObject({ kind: "inserted" });
  },
);

test.each(["1.1", "1.3", "1.8"])("ExcelApi %s: at the selection is refused with its reason", async (version) => {
  workbook = await openWorkbook(version);
  expect(await insertTable(table, "selection", values)).toMatchObject({
    kind: "blocked",
    obstacles: [{ what: "needs-newer-excel" }],
  });
});

test.each(["1.9", "1.12", "1.13", "1.15"])("ExcelApi %s: at the selection works", async (version) => {
  workbook = await openWorkbook(version);
  expect(await insertTable(table, "selection", values)).toMatchObject({ kind: "inserted" });
});
