import type { HeadlessWorkbook } from "../../../workbench/headless/headless-workbook";
import { failure, openStored } from "../books";

let book: HeadlessWorkbook;
beforeEach(async () => {
  // Several rows are deleted at once in Excel on the web alone.
  book = await openStored({ ExcelApiOnline: "1.1" });
});
afterEach(() => book.dispose());

const failing = (work: (context: Excel.RequestContext) => void) =>
  failure(() =>
    book.Excel.run(async (context) => {
      work(context);
      await context.sync();
    }),
  );
const sheetOf = ({ workbook }: Excel.RequestContext) => workbook.worksheets.getItem("Sheet1");

test("a protected sheet is not protected again, and keeps its first password", async () => {
  await book.Excel.run(async (context) => sheetOf(context).protection.protect({}, "first"));
  expect(await failing((context) => sheetOf(context).protection.protect({}, "second"))).toBe(
    "AccessDenied WorksheetProtection.protect",
  );
  expect(await failing((context) => sheetOf(context).protection.unprotect("second"))).toMatch(/^AccessDenied/);
  expect(await failing((context) => sheetOf(context).protection.unprotect("first"))).toBeUndefined();
});

test("a protected workbook is not protected again, and keeps its first password", async () => {
  await book.Excel.run(async ({ workbook }) => workbook.protection.protect("first"));
  expect(await failing(({ workbook }) => workbook.protection.protect("second"))).toBe(
    "AccessDenied WorkbookProtection.protect",
  );
  expect(await failing(({ workbook }) => workbook.protection.unprotect("second"))).toMatch(/^AccessDenied/);
  expect(await failing(({ workbook }) => workbook.protection.unprotect("first"))).toBeUndefined();
});

test("several rows of a table are deleted by the places that they had before", async () => {
  const left = await book.Excel.run(async (context) => {
    const sheet = sheetOf(context);
    sheet.getRange("A1:A6").values = [["Zone"], ["a"], ["b"], ["c"], ["d"], ["e"]];
    const table = sheet.tables.add("A1:A6", true);
    table.rows.deleteRows([0, 3, 1]);
    const body = table.getDataBodyRange().load("values");
    await context.sync();
    return body.values;
  });
  expect(left).toEqual([["c"], ["e"]]);
});
