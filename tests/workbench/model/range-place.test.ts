import type { HeadlessWorkbook } from "../../../workbench/headless/headless-workbook";
import { failure, openStored } from "../books";

let book: HeadlessWorkbook;
beforeEach(async () => {
  book = await openStored();
});
afterEach(() => book.dispose());

/** Runs on the first sheet; `read` gives a range's loaded property afterwards. */
async function onSheet<T>(work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>): Promise<T> {
  return book.Excel.run((context) => work(context.workbook.worksheets.getItem("Sheet1"), context));
}

async function address(navigate: (range: Excel.Range) => Excel.Range): Promise<string> {
  return onSheet(async (sheet, context) => {
    const range = navigate(sheet.getRange("B2:D5")).load("address");
    await context.sync();
    return range.isNullObject ? "null" : range.address.replace("Sheet1!", "");
  });
}

test.each<[string, (range: Excel.Range) => Excel.Range, string]>([
  ["getCell outside the range", (range) => range.getCell(-1, 10), "L1"],
  ["getRow", (range) => range.getRow(3), "B5:D5"],
  ["getColumn", (range) => range.getColumn(2), "D2:D5"],
  ["getLastCell", (range) => range.getLastCell(), "D5"],
  ["getLastRow", (range) => range.getLastRow(), "B5:D5"],
  ["getLastColumn", (range) => range.getLastColumn(), "D2:D5"],
  ["getOffsetRange", (range) => range.getOffsetRange(-1, 2), "D1:F4"],
  ["getResizedRange", (range) => range.getResizedRange(-3, 1), "B2:E2"],
  ["getResizedRange beyond its first corner", (range) => range.getResizedRange(-4, -3), "A1:B2"],
  ["getAbsoluteResizedRange", (range) => range.getAbsoluteResizedRange(1, 1), "B2"],
  ["getRowsAbove", (range) => range.getRowsAbove(1), "B1:D1"],
  ["getRowsBelow", (range) => range.getRowsBelow(2), "B6:D7"],
  ["getColumnsBefore", (range) => range.getColumnsBefore(1), "A2:A5"],
  ["getColumnsAfter", (range) => range.getColumnsAfter(2), "E2:F5"],
  ["getEntireRow", (range) => range.getEntireRow(), "2:5"],
  ["getEntireColumn", (range) => range.getEntireColumn(), "B:D"],
  ["getBoundingRect", (range) => range.getBoundingRect("A1"), "A1:D5"],
  ["getIntersection", (range) => range.getIntersection("C:C"), "C2:C5"],
  ["getIntersectionOrNullObject of strangers", (range) => range.getIntersectionOrNullObject("F9"), "null"],
])("%s", async (_, navigate, expected) => {
  expect(await address(navigate)).toBe(expected);
});

test.each<[string, (range: Excel.Range) => Excel.Range, string]>([
  ["above the sheet", (range) => range.getOffsetRange(-2, 0), "InvalidArgument Range.getOffsetRange"],
  ["beyond the last row", (range) => range.getResizedRange(1_048_576, 0), "InvalidArgument Range.getResizedRange"],
  ["to nothing", (range) => range.getAbsoluteResizedRange(0, 3), "InvalidArgument Range.getAbsoluteResizedRange"],
  ["a row it doesn't have", (range) => range.getRow(4), "InvalidArgument Range.getRow"],
  ["an intersection that is empty", (range) => range.getIntersection("F9"), "ItemNotFound Range.getIntersection"],
])("a range %s fails", async (_, navigate, error) => {
  expect(await failure(() => address(navigate))).toBe(error);
});

test.each(["XFE1", "A1048577", "no such name", "A1,B2"])("getRange(%p) is InvalidArgument", async (text) => {
  expect(
    await failure(() =>
      onSheet(async (sheet, context) => {
        sheet.getRange(text).load("address");
        await context.sync();
      }),
    ),
  ).toMatch(/^InvalidArgument Worksheet.getRange/);
});

test("a kept range stays with its cells, and says so when these are deleted", async () => {
  await book.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const range = sheet.getRange("B3:C4").load("address");
    await context.sync();
    sheet.getRange("1:2").insert("Down");
    sheet.getRange("A:A").delete("Left");
    range.load("address");
    await context.sync();
    expect(range.address).toBe("Sheet1!A5:B6");
    sheet.getRange("4:7").delete("Up");
    range.load("address");
    expect(await failure(() => context.sync())).toMatch(/^InvalidReference/);
  });
});
