import type { HeadlessWorkbook } from "../../../workbench/headless/headless-workbook";
import { failure, openStored } from "../books";

let book: HeadlessWorkbook;
afterEach(() => book.dispose());

type Work = (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown;

const failing = (work: Work) =>
  failure(() =>
    book.Excel.run(async (context) => {
      work(context.workbook.worksheets.getItem("Sheet1"), context);
      await context.sync();
    }),
  );

/** A value that TypeScript would not let through. */
const doubtful = (value: unknown): never => value as never;

test.each<[string, Work, string]>([
  ["a text for a truth", (sheet) => (sheet.getRange("A1").format.font.bold = doubtful("yes")), "RangeFont.bold"],
  ["a number for a text", (sheet) => (sheet.getRange("A1").format.font.name = doubtful(5)), "RangeFont.name"],
  ["a text for a number", (sheet) => (sheet.getRange("A1").format.font.size = doubtful("11")), "RangeFont.size"],
  ["no number", (sheet) => (sheet.getRange("A1").format.columnWidth = NaN), "RangeFormat.columnWidth"],
  [
    "an underline that there is not",
    (sheet) => (sheet.getRange("A1").format.font.underline = doubtful("Wavy")),
    "RangeFont.underline",
  ],
  ["a text for a count", (sheet) => sheet.freezePanes.freezeRows(doubtful("2")), "WorksheetFreezePanes.freezeRows"],
  ["a number for an address", (sheet) => sheet.getRange(doubtful(5)).select(), "Worksheet.getRange"],
  ["a direction that there is not", (sheet) => sheet.getRange("A1").insert(doubtful("Up")), "Range.insert"],
  ["a text for a flag", (sheet) => sheet.getRange("A1:A2").merge(doubtful("no")), "Range.merge"],
  ["another object than the declared", (sheet) => sheet.getRange("A1").copyFrom(doubtful(sheet)), "Range.copyFrom"],
])("InvalidArgument, and where: %s", async (_, work, place) => {
  book = await openStored();
  expect(await failing(work)).toBe(`InvalidArgument ${place}`);
});

test("members beyond the set that the host claims don't exist for this client, on the way as well", async () => {
  book = await openStored({ ExcelApi: "1.8" });
  expect(await failing((sheet) => sheet.getRange("A1").copyFrom("B1"))).toBe("ApiNotFound Range.copyFrom");
  expect(await failing((sheet) => sheet.freezePanes.freezeRows(1))).toBeUndefined();
  expect(await failing((sheet) => sheet.pageLayout.load("orientation"))).toBe("ApiNotFound Worksheet.pageLayout");
  expect(await failing((sheet) => sheet.getRange("A1").load("hasSpill"))).toBe("ApiNotFound Range.hasSpill");
});

test("a load of all values gives what the claimed set has", async () => {
  const loaded = async (version: string) => {
    book = await openStored({ ExcelApi: version });
    return book.Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load("items");
      await context.sync();
      return Object.keys(worksheets.items[0]!.toJSON());
    });
  };
  expect(await loaded("1.1")).toEqual(expect.arrayContaining(["id", "name", "position", "visibility"]));
  expect(await loaded("1.1")).not.toContain("tabColor");
  expect(await loaded("1.8")).toEqual(expect.arrayContaining(["showGridlines", "tabColor"]));
});

test("what Office.js has and the workbench has not is said by name", async () => {
  book = await openStored();
  const message = await book.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").horizontalPageBreaks.load("items");
    await context.sync();
  }).catch((error: Error) => error.message);
  expect(message).toBe("The workbench does not have Worksheet.horizontalPageBreaks yet.");
});
