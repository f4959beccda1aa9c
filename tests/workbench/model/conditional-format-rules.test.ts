import { answer, failure } from "../books";
import { addFormat, FormatBook, RED } from "./format-book";

let book: FormatBook;
beforeAll(async () => {
  book = await FormatBook.open();
});
afterAll(() => book.headless.dispose());

test("the format with the lower priority wins, and may stop the others", async () => {
  await book.onSheet(async (sheet, context) => {
    const range = sheet.getRange("A1:A2");
    range.values = [[-1], [1]];
    const bold = addFormat(range, "CellValue");
    bold.cellValue.format.font.color = RED;
    bold.cellValue.format.font.bold = true;
    bold.cellValue.rule = { formula1: "=0", operator: "LessThan" };
    const blue = addFormat(range, "CellValue");
    blue.cellValue.format.font.color = "blue";
    blue.cellValue.rule = { formula1: "=0", operator: "LessThan" };
    bold.load("priority");
    blue.load("priority");
    const look = async () => {
      const [first] = await book.drawn(range);
      return first?.style;
    };
    // A new one comes before those that were there.
    expect(await look()).toMatchObject({ bold: true, fontColor: "#0000FF" });
    expect([blue.priority, bold.priority]).toEqual([0, 1]);
    blue.stopIfTrue = true;
    expect(await look()).toMatchObject({ bold: false, fontColor: "#0000FF" });
    bold.priority = 0;
    const winner = range.conditionalFormats.getItemAt(0).load("id");
    bold.load("id");
    expect(await look()).toMatchObject({ bold: true, fontColor: RED });
    expect(winner.id).toBe(bold.id);
    blue.priority = -2;
    blue.load("priority");
    await context.sync();
    expect(blue.priority).toBe(0);
  });
});

test("a range knows the formats that reach it, and clearing takes only its own cells out", async () => {
  await book.onSheet(async (sheet, context) => {
    const format = addFormat(sheet.getRange("A1:B4"), "Custom").load("id");
    addFormat(sheet.getRange("D1"), "DataBar");
    const within = sheet.getRange("B2:C3").conditionalFormats.load("items/type");
    const all = sheet.getRange().conditionalFormats.getCount();
    await context.sync();
    expect(within.items.map(({ type }) => type)).toEqual(["Custom"]);
    expect(answer(all)).toBe(2);
    within.clearAll();
    const ranges = format.getRanges().load("address");
    const single = format.getRangeOrNullObject();
    const same = sheet.getRange("A1").conditionalFormats.getItem(format.id).load("id");
    await context.sync();
    expect(ranges.address.replaceAll(/[^!,]+!/g, "")).toBe("A1:B1,A4:B4,A2:A3");
    expect([single.isNullObject, same.id]).toEqual([true, format.id]);
    sheet.getRange("D1").clear("Formats");
    same.delete();
    const none = sheet.getRange().conditionalFormats.getCount();
    await context.sync();
    expect(answer(none)).toBe(0);
  });
});

test("formats follow their cells, and so do the references in them", async () => {
  await book.onSheet(async (sheet, context) => {
    sheet.getRange("B2:B3").values = [[1], [9]];
    sheet.getRange("D1").values = [[5]];
    const bound = addFormat(sheet.getRange("B2:B3"), "CellValue");
    bound.cellValue.rule = { formula1: "=$D$1", operator: "GreaterThan" };
    bound.cellValue.format.font.color = RED;
    const own = addFormat(sheet.getRange("B2:B3"), "Custom");
    own.custom.rule.formula = "=B2=1";
    sheet.getRange("1:1").insert("Down");
    bound.cellValue.load("rule");
    own.custom.rule.load();
    const range = bound.getRange().load("address");
    await context.sync();
    expect(range.address).toMatch(/!B3:B4$/);
    expect(bound.cellValue.rule).toEqual({ formula1: "=$D$2", operator: "GreaterThan" });
    expect(own.custom.rule.toJSON()).toEqual({ formula: "=B3=1", formulaLocal: "=B3=1", formulaR1C1: "=RC=1" });
    expect(await book.redCells(sheet.getRange("B3:B4"))).toEqual([false, true]);
    await book.grid.undo();
    expect(await book.redCells(sheet.getRange("B2:B3"))).toEqual([false, false]);
  });
});

test("undo takes formats back and brings deleted ones again, in their order", async () => {
  const kinds = ["ColorScale", "DataBar", "IconSet"];
  const id = await book.onSheet(async (sheet, context) => {
    for (const kind of kinds) addFormat(sheet.getRange("A1:A3"), kind);
    sheet.load("id");
    await context.sync();
    return sheet.id;
  });
  const order = () =>
    book.grid
      .find(id)
      ?.conditionalFormats.list()
      .map(({ rule }) => rule.kind);
  await book.headless.Excel.run(async (context) => {
    context.workbook.worksheets.getItem(id).getRange().conditionalFormats.clearAll();
    await context.sync();
  });
  expect(order()).toEqual([]);
  await book.grid.undo();
  expect(order()).toEqual(["IconSet", "DataBar", "ColorScale"]);
  await book.grid.undo();
  expect(order()).toEqual([]);
  await book.grid.redo();
  expect(order()).toEqual(["IconSet", "DataBar", "ColorScale"]);
});

test("looks are read back, and only what a format says", async () => {
  await book.onSheet(async (sheet, context) => {
    const { format } = addFormat(sheet.getRange("A1"), "Custom").custom;
    Object.assign(format.font, { italic: true, underline: "Double", strikethrough: true });
    format.fill.color = "lightgray";
    format.borders.bottom.style = "Dash";
    format.borders.getItem("EdgeTop").color = RED;
    format.numberFormat = "0.00";
    format.load("numberFormat,font,fill,borders");
    await context.sync();
    expect(format.font.toJSON()).toEqual({
      bold: null,
      color: "",
      italic: true,
      strikethrough: true,
      underline: "Double",
    });
    expect([format.fill.color, format.numberFormat]).toEqual(["#D3D3D3", "0.00"]);
    expect(format.borders.items.map(({ sideIndex, style, color }) => [sideIndex, style, color])).toEqual([
      ["EdgeTop", "Continuous", RED],
      ["EdgeBottom", "Dash", "#000000"],
      ["EdgeLeft", "None", "#000000"],
      ["EdgeRight", "None", "#000000"],
    ]);
    format.font.clear();
    format.fill.clear();
    format.load("font,fill");
    await context.sync();
    expect([format.font.italic, format.fill.color]).toEqual([null, ""]);
  });
});

test.each<[string, string, (format: Excel.ConditionalFormat) => void, string]>([
  [
    "no operator",
    "CellValue",
    ({ cellValue }) => (cellValue.rule = { formula1: "=1" } as never),
    "CellValueConditionalFormat.rule",
  ],
  [
    "one bound of two",
    "CellValue",
    ({ cellValue }) => (cellValue.rule = { formula1: "=1", operator: "Between" }),
    "CellValueConditionalFormat.rule",
  ],
  [
    "an empty text",
    "ContainsText",
    ({ textComparison }) => (textComparison.rule = { operator: "Contains", text: "" }),
    "TextConditionalFormat.rule",
  ],
  [
    "a rank of none",
    "TopBottom",
    ({ topBottom }) => (topBottom.rule = { rank: 0, type: "TopItems" }),
    "TopBottomConditionalFormat.rule",
  ],
  [
    "a formula without its sign",
    "Custom",
    ({ custom }) => (custom.rule.formula = "A1>1"),
    "ConditionalFormatRule.formula",
  ],
  [
    "an unknown criterion",
    "PresetCriteria",
    ({ preset }) => (preset.rule = { criterion: "Nice" } as never),
    "PresetCriteriaConditionalFormat.rule",
  ],
  [
    "a percentage above a hundred",
    "DataBar",
    ({ dataBar }) => (dataBar.upperBoundRule = { type: "Percent", formula: "=101" }),
    "DataBarConditionalFormat.upperBoundRule",
  ],
  [
    "too few icons",
    "IconSet",
    ({ iconSet }) => (iconSet.criteria = [{}, {}] as never),
    "IconSetConditionalFormat.criteria",
  ],
  [
    "a scale without an end",
    "ColorScale",
    ({ colorScale }) => (colorScale.criteria = { minimum: { type: "LowestValue", color: RED } } as never),
    "ColorScaleConditionalFormat.criteria",
  ],
])("%s is refused", async (_what, kind, write, location) => {
  const refused = await failure(() =>
    book.onSheet(async (sheet, context) => {
      write(addFormat(sheet.getRange("A1"), kind));
      await context.sync();
    }),
  );
  expect(refused).toBe(`InvalidArgument ${location}`);
});

test("a format has the parts of its own kind alone, and a protected sheet takes none", async () => {
  await book.onSheet(async (sheet, context) => {
    const format = addFormat(sheet.getRange("A1"), "DataBar");
    const other = format.cellValueOrNullObject.load("rule");
    await context.sync();
    expect(other.isNullObject).toBe(true);
    format.cellValue.load("rule");
    expect(await failure(() => context.sync())).toBe("ItemNotFound ConditionalFormat.cellValue");
    sheet.protection.protect();
    addFormat(sheet.getRange("A1"), "DataBar");
    expect(await failure(() => context.sync())).toBe("AccessDenied ConditionalFormatCollection.add");
  });
});
