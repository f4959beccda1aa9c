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

test("used ranges: of values, of formats, of nothing", async () => {
  await onSheet(async (sheet, context) => {
    const empty = sheet.getUsedRange().load("address");
    const none = sheet.getUsedRangeOrNullObject();
    await context.sync();
    expect([empty.address, none.isNullObject]).toEqual(["Sheet1!A1", true]);
    sheet.getRange("B2:C3").values = [
      [1, ""],
      ["", 2],
    ];
    sheet.getRange("E5").format.fill.color = "#ff0000";
    const all = sheet.getUsedRange().load("address");
    const values = sheet.getUsedRange(true).load("address");
    const part = sheet.getRange("A1:B9").getUsedRange(true).load("address");
    const nothing = sheet.getRange("G1:H9").getUsedRangeOrNullObject();
    const region = sheet.getRange("C3").getSurroundingRegion().load("address");
    await context.sync();
    expect([all.address, values.address, part.address, region.address]).toEqual([
      "Sheet1!B2:E5",
      "Sheet1!B2:C3",
      "Sheet1!B2",
      "Sheet1!B2:C3",
    ]);
    expect(nothing.isNullObject).toBe(true);
    expect(
      await failure(async () => {
        sheet.getRange("G1").getUsedRange().load("address");
        await context.sync();
      }),
    ).toBe("ItemNotFound Range.getUsedRange");
  });
});

test("insert and delete move cells, names with them", async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange("A1:B3").values = [
      [1, 2],
      [3, 4],
      [5, 6],
    ];
    context.workbook.names.add("Last", sheet.getRange("A3:B3"));
    sheet.getRange("A2:B2").insert("Down");
    sheet.getRange("1:1").insert("Down");
    const moved = sheet.getRange("A1:B5").load("values");
    const name = context.workbook.names.getItem("Last").load("formula");
    await context.sync();
    expect(moved.values).toEqual([
      ["", ""],
      [1, 2],
      ["", ""],
      [3, 4],
      [5, 6],
    ]);
    expect(name.formula).toBe("=Sheet1!$A$5:$B$5");
    sheet.getRange("A2:A4").delete("Left");
    moved.load("values");
    sheet.getRange("5:5").delete("Up");
    name.load("formula,type");
    const rest = sheet.getRange("A1:B5").load("values");
    await context.sync();
    expect(moved.values).toEqual([
      ["", ""],
      [2, ""],
      ["", ""],
      [4, ""],
      [5, 6],
    ]);
    expect(rest.values).toEqual([
      ["", ""],
      [2, ""],
      ["", ""],
      [4, ""],
      ["", ""],
    ]);
    expect([name.formula, name.type]).toEqual(["=#REF!", "Error"]);
  });
});

test("a merged text that looks like a formula stays a text", async () => {
  await onSheet(async (sheet, context) => {
    const range = sheet.getRange("A1:C1");
    range.numberFormat = [["@", "@", "@"]];
    range.values = [["=1+1", "", ""]];
    range.merge(true);
    range.load("values,formulas");
    await context.sync();
    expect([range.values, range.formulas]).toEqual([[["=1+1", "", ""]], [["=1+1", "", ""]]]);
  });
});

test("merging keeps the first value; merged areas are found and undone", async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange("A1:B2").values = [
      ["a", "b"],
      ["c", "d"],
    ];
    sheet.getRange("A1:B2").merge();
    const range = sheet.getRange("A1:C3").load("values");
    const areas = range.getMergedAreasOrNullObject().load("address,areaCount");
    await context.sync();
    expect(range.values).toEqual([
      ["a", "", ""],
      ["", "", ""],
      ["", "", ""],
    ]);
    expect([areas.address, areas.areaCount]).toEqual(["Sheet1!A1:B2", 1]);
    range.unmerge();
    const none = range.getMergedAreasOrNullObject();
    await context.sync();
    expect(none.isNullObject).toBe(true);
  });
});

test("hyperlinks are set, read and cleared", async () => {
  await onSheet(async (sheet, context) => {
    const cell = sheet.getRange("A1");
    cell.hyperlink = { address: "https://example.com/", textToDisplay: "Example", screenTip: "There" };
    cell.load("hyperlink,values");
    await context.sync();
    expect(cell.values).toEqual([["Example"]]);
    expect(cell.hyperlink).toEqual({ address: "https://example.com/", textToDisplay: "Example", screenTip: "There" });
    cell.clear("Hyperlinks");
    cell.load("hyperlink");
    await context.sync();
    expect(cell.hyperlink).toBeNull();
  });
});

test("a copy takes values, formulas and formats, or part of them", async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange("A1:B1").formulas = [["=1+1", "'007"]];
    sheet.getRange("A1").format.font.bold = true;
    sheet.getRange("D1").copyFrom("A1:B1");
    sheet.getRange("D2").copyFrom(sheet.getRange("A1:B1"), "Values");
    const copies = sheet.getRange("D1:E2").load("formulas");
    const bold = sheet.getRange("D1").load("format/font/bold");
    await context.sync();
    expect(copies.formulas).toEqual([
      ["=1+1", "007"],
      [0, "007"],
    ]);
    expect(bold.format.font.bold).toBe(true);
  });
});

test("several selected areas are no range", async () => {
  const grid = book.grid as Awaited<ReturnType<typeof openStored>>["grid"];
  grid.selectAreas(grid.activeSheet().id, [
    { row: 0, column: 0, rows: 1, columns: 1 },
    { row: 4, column: 2, rows: 2, columns: 1 },
  ]);
  await onSheet(async (_, context) => {
    const areas = context.workbook.getSelectedRanges().load("address,areaCount");
    await context.sync();
    expect([areas.address, areas.areaCount]).toEqual(["Sheet1!A1,Sheet1!C5:C6", 2]);
  });
  const error = await failure(() =>
    onSheet(async (_, context) => {
      context.workbook.getSelectedRange().load("address");
      await context.sync();
    }),
  );
  expect(error).toBe("InvalidSelection Workbook.getSelectedRange");
});

test("a range of a deleted sheet is gone", async () => {
  const error = await failure(() =>
    onSheet(async (_, context) => {
      const sheet = context.workbook.worksheets.add("Gone");
      const range = sheet.getRange("A1");
      await context.sync();
      sheet.delete();
      range.values = [[1]];
      await context.sync();
    }),
  );
  expect(error).toBe("ItemNotFound Range.values");
});
