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
  ["to nothing", (range) => range.getResizedRange(-4, 0), "InvalidArgument Range.getResizedRange"],
  ["a row it doesn't have", (range) => range.getRow(4), "InvalidArgument Range.getRow"],
  ["an intersection that is empty", (range) => range.getIntersection("F9"), "ItemNotFound Range.getIntersection"],
])("a range %s fails", async (_, navigate, error) => {
  expect(await failure(() => address(navigate))).toBe(error);
});

test.each(["XFE1", "A1048577", "no such name", "A1,B2"])("getRange(%p) is InvalidArgument", async (text) => {
  expect(await failure(() => onSheet(async (sheet, context) => {
    sheet.getRange(text).load("address");
    await context.sync();
  }))).toMatch(/^InvalidArgument Worksheet.getRange/);
});

/** Writes to B2:C3, which holds a, b, c, d, and gives its values. */
async function written(write: (range: Excel.Range) => void): Promise<unknown[][]> {
  return onSheet(async (sheet, context) => {
    const range = sheet.getRange("B2:C3");
    range.values = [["a", "b"], ["c", "d"]];
    write(range);
    range.load("values");
    await context.sync();
    return range.values;
  });
}

test("null leaves a cell, empty text clears it, a single value fills all", async () => {
  expect(await written((range) => (range.values = [[null, ""], [1, true]]))).toEqual([["a", ""], [1, true]]);
  expect(await written((range) => Object.assign(range, { values: "x" }))).toEqual([["x", "x"], ["x", "x"]]);
});

test.each([[[[1, 2]]], [[[1], [2]]], [[[1, 2], [3]]], [[]], [[[1, 2, 3], [4, 5, 6]]]])("values of another size: %j", async (values) => {
  const error = await book.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("B2:C3").values = values;
    await context.sync();
  }).catch((thrown: unknown) => thrown);
  expect(error).toMatchObject({
    code: "InvalidArgument",
    message: "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    debugInfo: { errorLocation: "Range.values" },
  });
});

test("a large array of another size fails before anything is written", async () => {
  const error = await failure(() => onSheet(async (sheet, context) => {
    sheet.getRange("A1:B1000").values = Array.from({ length: 999 }, () => [1, 2]);
    await context.sync();
  }));
  expect(error).toBe("InvalidArgument Range._ValidateArraySize");
  expect(book.grid.sheets()[0]?.usedArea(false)).toBeUndefined();
});

test.each([
  ["an object", { a: 1 }, "InvalidArgument Range.values"],
  ["32,768 characters", "x".repeat(32_768), "InvalidArgument Range.values"],
  ["a formula of 8,193 characters", `=${"1".repeat(8_192)}`, "FormulaLengthExceedsLimit Range.values"],
])("%s can't be written", async (_, value, error) => {
  expect(await failure(() => written((range) => (range.values = [[value, 1], [1, 1]])))).toBe(error);
});

test("32,767 characters fit", async () => {
  const values = await written((range) => (range.values = [["x".repeat(32_767), 1], [1, 1]]));
  expect(String(values[0]?.[0]).length).toBe(32_767);
});

test("text is read as if typed, except in text cells and after an apostrophe", async () => {
  await onSheet(async (sheet, context) => {
    const range = sheet.getRange("A1:D1");
    range.numberFormat = [["@", "General", "General", "0.0"]];
    range.values = [["2013", "'2013", "2013-04", "5%"]];
    range.load("values,valueTypes,numberFormat");
    await context.sync();
    expect(range.values).toEqual([["2013", "2013", 41365, 0.05]]);
    expect(range.valueTypes).toEqual([["String", "String", "Double", "Double"]]);
    expect(range.numberFormat).toEqual([["@", "General", "mmm-yy", "0.0"]]);
  });
});

test("formulas are kept, also when written as values", async () => {
  await onSheet(async (sheet, context) => {
    const range = sheet.getRange("A1:B1");
    range.formulas = [["=1+1", "'=1+1"]];
    range.load("formulas,valueTypes");
    await context.sync();
    expect(range.formulas).toEqual([["=1+1", "=1+1"]]);
    expect(range.valueTypes).toEqual([["Double", "String"]]);
  });
});

test("whole columns have no values, and take formats but no values", async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange("A1").values = [["x"]];
    const column = sheet.getRange("A:A").load("values,formulas,text,numberFormat,cellCount,isEntireColumn");
    column.format.columnWidth = 100;
    await context.sync();
    expect([column.values, column.formulas, column.text, column.numberFormat]).toEqual([null, null, null, null]);
    expect([column.cellCount, column.isEntireColumn]).toEqual([1_048_576, true]);
  });
  const error = await failure(() => onSheet(async (sheet, context) => {
    Object.assign(sheet.getRange("A:A"), { values: 1 });
    await context.sync();
  }));
  expect(error).toBe("InvalidArgument Range.values");
});

test("formats are uniform or null, and can be set and cleared", async () => {
  await onSheet(async (sheet, context) => {
    const range = sheet.getRange("A1:B2");
    range.format.font.bold = true;
    range.format.fill.color = "yellow";
    range.getCell(0, 0).format.font.color = "#ff0000";
    range.format.borders.getItem("EdgeBottom").style = "Continuous";
    range.format.horizontalAlignment = "Center";
    range.load("format/font/bold,format/font/color,format/fill/color,format/horizontalAlignment,format/wrapText");
    const edge = range.format.borders.getItem("EdgeBottom").load("style,color");
    const inside = range.format.borders.getItem("InsideHorizontal").load("style");
    await context.sync();
    const { font, fill, horizontalAlignment, wrapText } = range.format;
    expect([font.bold, font.color, fill.color, horizontalAlignment, wrapText]).toEqual([true, null, "#FFFF00", "Center", false]);
    expect([edge.style, edge.color, inside.style]).toEqual(["Continuous", "#000000", "None"]);
    range.clear("Formats");
    range.load("format/font/bold,format/fill/color");
    await context.sync();
    expect([range.format.font.bold, range.format.fill.color]).toEqual([false, "#FFFFFF"]);
  });
});

test.each([
  ["fill.color", (range: Excel.Range) => (range.format.fill.color = "reddish"), "InvalidArgument RangeFill.color"],
  ["font.size", (range: Excel.Range) => (range.format.font.size = 500), "InvalidArgument RangeFont.size"],
  ["columnWidth", (range: Excel.Range) => (range.format.columnWidth = -1), "InvalidArgument RangeFormat.columnWidth"],
])("a wrong %s", async (_, set, error) => {
  expect(await failure(() => onSheet(async (sheet, context) => {
    set(sheet.getRange("A1"));
    await context.sync();
  }))).toBe(error);
});

test("used ranges: of values, of formats, of nothing", async () => {
  await onSheet(async (sheet, context) => {
    const empty = sheet.getUsedRange().load("address");
    const none = sheet.getUsedRangeOrNullObject();
    await context.sync();
    expect([empty.address, none.isNullObject]).toEqual(["Sheet1!A1", true]);
    sheet.getRange("B2:C3").values = [[1, ""], ["", 2]];
    sheet.getRange("E5").format.fill.color = "#ff0000";
    const all = sheet.getUsedRange().load("address");
    const values = sheet.getUsedRange(true).load("address");
    const part = sheet.getRange("A1:B9").getUsedRange(true).load("address");
    const nothing = sheet.getRange("G1:H9").getUsedRangeOrNullObject();
    const region = sheet.getRange("C3").getSurroundingRegion().load("address");
    await context.sync();
    expect([all.address, values.address, part.address, region.address]).toEqual(["Sheet1!B2:E5", "Sheet1!B2:C3", "Sheet1!B2", "Sheet1!B2:C3"]);
    expect(nothing.isNullObject).toBe(true);
    expect(await failure(async () => {
      sheet.getRange("G1").getUsedRange().load("address");
      await context.sync();
    })).toBe("ItemNotFound Range.getUsedRange");
  });
});

test("insert and delete move cells, names with them", async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange("A1:B3").values = [[1, 2], [3, 4], [5, 6]];
    context.workbook.names.add("Last", sheet.getRange("A3:B3"));
    sheet.getRange("A2:B2").insert("Down");
    sheet.getRange("1:1").insert("Down");
    const moved = sheet.getRange("A1:B5").load("values");
    const name = context.workbook.names.getItem("Last").load("formula");
    await context.sync();
    expect(moved.values).toEqual([["", ""], [1, 2], ["", ""], [3, 4], [5, 6]]);
    expect(name.formula).toBe("=Sheet1!$A$5:$B$5");
    sheet.getRange("A2:A4").delete("Left");
    moved.load("values");
    sheet.getRange("5:5").delete("Up");
    name.load("formula,type");
    const rest = sheet.getRange("A1:B5").load("values");
    await context.sync();
    expect(moved.values).toEqual([["", ""], [2, ""], ["", ""], [4, ""], [5, 6]]);
    expect(rest.values).toEqual([["", ""], [2, ""], ["", ""], [4, ""], ["", ""]]);
    expect([name.formula, name.type]).toEqual(["=#REF!", "Error"]);
  });
});

test("merging keeps the first value; merged areas are found and undone", async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange("A1:B2").values = [["a", "b"], ["c", "d"]];
    sheet.getRange("A1:B2").merge();
    const range = sheet.getRange("A1:C3").load("values");
    const areas = range.getMergedAreasOrNullObject().load("address,areaCount");
    await context.sync();
    expect(range.values).toEqual([["a", "", ""], ["", "", ""], ["", "", ""]]);
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
    expect(copies.formulas).toEqual([["=1+1", "007"], [0, "007"]]);
    expect(bold.format.font.bold).toBe(true);
  });
});

test("several selected areas are no range", async () => {
  const grid = book.grid as Awaited<ReturnType<typeof openStored>>["grid"];
  grid.selectAreas(grid.activeSheet().id, [{ row: 0, column: 0, rows: 1, columns: 1 }, { row: 4, column: 2, rows: 2, columns: 1 }]);
  await onSheet(async (_, context) => {
    const areas = context.workbook.getSelectedRanges().load("address,areaCount");
    await context.sync();
    expect([areas.address, areas.areaCount]).toEqual(["Sheet1!A1,Sheet1!C5:C6", 2]);
  });
  const error = await failure(() => onSheet(async (_, context) => {
    context.workbook.getSelectedRange().load("address");
    await context.sync();
  }));
  expect(error).toBe("InvalidSelection Workbook.getSelectedRange");
});

test("a range of a deleted sheet is gone", async () => {
  const error = await failure(() => onSheet(async (_, context) => {
    const sheet = context.workbook.worksheets.add("Gone");
    const range = sheet.getRange("A1");
    await context.sync();
    sheet.delete();
    range.values = [[1]];
    await context.sync();
  }));
  expect(error).toBe("ItemNotFound Range.values");
});
