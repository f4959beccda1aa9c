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

/** Writes to B2:C3, which holds a, b, c, d, and gives its values. */
async function written(write: (range: Excel.Range) => void): Promise<unknown[][]> {
  return onSheet(async (sheet, context) => {
    const range = sheet.getRange("B2:C3");
    range.values = [
      ["a", "b"],
      ["c", "d"],
    ];
    write(range);
    range.load("values");
    await context.sync();
    return range.values;
  });
}

test("null leaves a cell, empty text clears it, a single value fills all", async () => {
  expect(
    await written(
      (range) =>
        (range.values = [
          [null, ""],
          [1, true],
        ]),
    ),
  ).toEqual([
    ["a", ""],
    [1, true],
  ]);
  expect(await written((range) => Object.assign(range, { values: "x" }))).toEqual([
    ["x", "x"],
    ["x", "x"],
  ]);
});

test.each([
  [[[1, 2]]],
  [[[1], [2]]],
  [[[1, 2], [3]]],
  [[]],
  [
    [
      [1, 2, 3],
      [4, 5, 6],
    ],
  ],
])("values of another size: %j", async (values) => {
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
  const error = await failure(() =>
    onSheet(async (sheet, context) => {
      sheet.getRange("A1:B1000").values = Array.from({ length: 999 }, () => [1, 2]);
      await context.sync();
    }),
  );
  expect(error).toBe("InvalidArgument Range._ValidateArraySize");
  expect(book.grid.sheets()[0]?.usedArea(false)).toBeUndefined();
});

test.each([
  ["an object", { a: 1 }, "InvalidArgument Range.values"],
  ["32,768 characters", "x".repeat(32_768), "InvalidArgument Range.values"],
  ["a formula of 8,193 characters", `=${"1".repeat(8_192)}`, "FormulaLengthExceedsLimit Range.values"],
])("%s can't be written", async (_, value, error) => {
  expect(
    await failure(() =>
      written(
        (range) =>
          (range.values = [
            [value, 1],
            [1, 1],
          ]),
      ),
    ),
  ).toBe(error);
});

test("32,767 characters fit", async () => {
  const values = await written(
    (range) =>
      (range.values = [
        ["x".repeat(32_767), 1],
        [1, 1],
      ]),
  );
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

test("one number format in an array is for all cells, as one alone is; one value in an array is not", async () => {
  await onSheet(async (sheet, context) => {
    const range = sheet.getRange("A1:B2");
    range.numberFormat = [["0.00"]];
    range.load("numberFormat");
    await context.sync();
    expect(range.numberFormat.flat()).toEqual(["0.00", "0.00", "0.00", "0.00"]);
    range.values = [[1]];
    expect(await failure(() => context.sync())).toBe("InvalidArgument Range.values");
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
  const error = await failure(() =>
    onSheet(async (sheet, context) => {
      Object.assign(sheet.getRange("A:A"), { values: 1 });
      await context.sync();
    }),
  );
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
    const format = range.format.load("font/bold,font/color,fill/color,horizontalAlignment,wrapText");
    const edge = range.format.borders.getItem("EdgeBottom").load("style,color");
    const inside = range.format.borders.getItem("InsideHorizontal").load("style");
    await context.sync();
    expect([format.font.bold, format.font.color, format.fill.color]).toEqual([true, null, "#FFFF00"]);
    expect([format.horizontalAlignment, format.wrapText]).toEqual(["Center", false]);
    expect([edge.style, edge.color, inside.style]).toEqual(["Continuous", "#000000", "None"]);
    range.clear("Formats");
    const cleared = sheet.getRange("A1:B2").load("format/font/bold,format/fill/color");
    await context.sync();
    expect([cleared.format.font.bold, cleared.format.fill.color]).toEqual([false, "#FFFFFF"]);
  });
});

test.each([
  ["fill.color", (range: Excel.Range) => (range.format.fill.color = "reddish"), "InvalidArgument RangeFill.color"],
  ["font.size", (range: Excel.Range) => (range.format.font.size = 500), "InvalidArgument RangeFont.size"],
  ["columnWidth", (range: Excel.Range) => (range.format.columnWidth = -1), "InvalidArgument RangeFormat.columnWidth"],
])("a wrong %s", async (_, set, error) => {
  expect(
    await failure(() =>
      onSheet(async (sheet, context) => {
        set(sheet.getRange("A1"));
        await context.sync();
      }),
    ),
  ).toBe(error);
});
