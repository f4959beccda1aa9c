import { openHeadless, type HeadlessWorkbook } from "../../../workbench/headless/headless-workbook";
import { failure } from "../books";

let book: HeadlessWorkbook;
beforeAll(async () => {
  book = await openHeadless();
});
afterAll(() => book.dispose());

/** Every test has a sheet of its own, made in a run of its own: what one run did is one step to undo. */
async function onSheet<T>(work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>): Promise<T> {
  const id = await book.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add().load("id");
    await context.sync();
    return sheet.id;
  });
  return book.Excel.run((context) => work(context.workbook.worksheets.getItem(id), context));
}

test("a list is read back, allows its items, and is gone after clear and undo of it", async () => {
  await onSheet(async (sheet, context) => {
    const range = sheet.getRange("A1:A4");
    range.values = [["North"], ["East"], [""], ["Elsewhere"]];
    const { dataValidation } = range;
    dataValidation.rule = { list: { inCellDropDown: true, source: "North, South,East" } };
    dataValidation.errorAlert = { message: "Choose a zone.", showAlert: true, style: "Warning", title: "Zones" };
    dataValidation.prompt = { message: "A zone", showPrompt: true, title: "Zone" };
    dataValidation.load();
    const invalid = dataValidation.getInvalidCells().load("address");
    await context.sync();
    expect(dataValidation.toJSON()).toEqual({
      type: "List",
      rule: { list: { inCellDropDown: true, source: "North,South,East" } },
      errorAlert: { message: "Choose a zone.", showAlert: true, style: "Warning", title: "Zones" },
      prompt: { message: "A zone", showPrompt: true, title: "Zone" },
      ignoreBlanks: true,
      valid: null,
    });
    expect(invalid.address).toMatch(/!A4$/);
    dataValidation.ignoreBlanks = false;
    const blanks = dataValidation.getInvalidCells().load("address");
    await context.sync();
    expect(blanks.address).toMatch(/!A3:A4$/);
    dataValidation.clear();
    dataValidation.load();
    const none = dataValidation.getInvalidCellsOrNullObject();
    await context.sync();
    expect([dataValidation.type, dataValidation.rule, dataValidation.valid]).toEqual(["None", {}, true]);
    expect(none.isNullObject).toBe(true);
  });
});

test.each<[string, Excel.DataValidationRule, unknown[], boolean[]]>([
  [
    "whole numbers",
    { wholeNumber: { formula1: 1, formula2: 9, operator: "Between" } },
    [5, 9.5, 10, "'5"],
    [true, false, false, false],
  ],
  ["decimals", { decimal: { formula1: 0, operator: "GreaterThan" } }, [0.1, 0, -1], [true, false, false]],
  ["dates", { date: { formula1: "2014-01-01", operator: "LessThan" } }, [41_639, 41_640, "x"], [true, false, false]],
  ["times", { time: { formula1: "12:00", operator: "GreaterThanOrEqualTo" } }, [0.5, 0.25], [true, false]],
  ["lengths", { textLength: { formula1: 3, operator: "LessThanOrEqualTo" } }, ["abc", "abcd", 12], [true, false, true]],
  ["a formula", { custom: { formula: "=A1>10" } }, [11, 10], [true, false]],
  ["a bound in a cell", { wholeNumber: { formula1: "=$F$1", operator: "NotEqualTo" } }, [7, 8], [false, true]],
  [
    "a list in cells",
    { list: { inCellDropDown: true, source: "=$G$1:$G$2" } },
    ["one", "TWO", "three"],
    [true, true, false],
  ],
])("%s are checked as Excel does", async (_what, rule, values, expected) => {
  await onSheet(async (sheet, context) => {
    sheet.getRange("F1").values = [[7]];
    sheet.getRange("G1:G2").values = [["one"], ["two"]];
    const range = sheet.getRangeByIndexes(0, 0, values.length, 1);
    range.values = values.map((value) => [value]);
    range.dataValidation.rule = rule;
    const cells = values.map((_, row) => range.getCell(row, 0).dataValidation.load("valid"));
    await context.sync();
    expect(cells.map(({ valid }) => valid)).toEqual(expected);
  });
});

test("operands are read back as formulas", async () => {
  await onSheet(async (sheet, context) => {
    const { dataValidation } = sheet.getRange("B2");
    dataValidation.rule = { decimal: { formula1: 1.5, formula2: "=A1", operator: "NotBetween" } };
    dataValidation.load("rule");
    const source = sheet.getRange("D1").dataValidation;
    source.rule = { list: { inCellDropDown: false, source: sheet.getRange("A1:A3") as unknown as string } };
    source.load("rule");
    sheet.load("name");
    await context.sync();
    expect(dataValidation.rule).toEqual({ decimal: { formula1: "=1.5", formula2: "=A1", operator: "NotBetween" } });
    expect(source.rule.list).toEqual({ inCellDropDown: false, source: `=${sheet.name}!$A$1:$A$3` });
  });
});

test("a range with several rules, or cells without, says so", async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange("A1:A4").dataValidation.rule = { wholeNumber: { formula1: 1, operator: "GreaterThan" } };
    sheet.getRange("A2").dataValidation.rule = { list: { inCellDropDown: true, source: "a,b" } };
    const read = (address: string) => sheet.getRange(address).dataValidation.load("type,rule");
    const [several, some, one, whole] = [read("A1:A2"), read("A4:A5"), read("A2"), read("A3:A4")];
    await context.sync();
    expect([several?.type, some?.type, one?.type, whole?.type]).toEqual([
      "Inconsistent",
      "MixedCriteria",
      "List",
      "WholeNumber",
    ]);
    expect(several?.rule).toBeNull();
  });
});

test("rules follow their cells", async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange("B2").dataValidation.rule = { wholeNumber: { formula1: "=A2", operator: "EqualTo" } };
    sheet.getRange("1:1").insert("Down");
    const moved = sheet.getRange("B3").dataValidation.load("type,rule");
    const left = sheet.getRange("B2").dataValidation.load("type");
    await context.sync();
    expect([moved.type, left.type]).toEqual(["WholeNumber", "None"]);
    expect(moved.rule.wholeNumber?.formula1).toBe("=A3");
  });
});

test("references with $ and to other sheets follow rows that come and go, and undo", async () => {
  await onSheet(async (sheet, context) => {
    const other = context.workbook.worksheets.add("Lists");
    sheet.getRange("B5:B6").dataValidation.rule = { list: { inCellDropDown: true, source: "=$D$2:$D$3" } };
    sheet.getRange("C5").dataValidation.rule = { list: { inCellDropDown: true, source: "=Lists!$A$2:$A$3" } };
    await context.sync();
    const sources = async (...cells: string[]) => {
      const found = cells.map((cell) => sheet.getRange(cell).dataValidation.load("rule"));
      await context.sync();
      return found.map(({ rule }) => rule.list?.source);
    };
    await book.Excel.run(async (again) => {
      const { worksheets } = again.workbook;
      sheet.load("name");
      await context.sync();
      worksheets.getItem(sheet.name).getRange("2:2").insert("Down");
      worksheets.getItem("Lists").getRange("1:2").insert("Down");
      await again.sync();
    });
    expect(await sources("B6", "B7", "C6")).toEqual(["=$D$3:$D$4", "=$D$3:$D$4", "=Lists!$A$4:$A$5"]);
    await book.grid.undo();
    expect(await sources("B5", "B6", "C5")).toEqual(["=$D$2:$D$3", "=$D$2:$D$3", "=Lists!$A$2:$A$3"]);
    await book.grid.redo();
    expect(await sources("B6", "C6")).toEqual(["=$D$3:$D$4", "=Lists!$A$4:$A$5"]);
    other.delete();
    await context.sync();
  });
});

test.each<[string, unknown]>([
  ["no kind", {}],
  ["two kinds", { list: { source: "a" }, custom: { formula: "=A1" } }],
  ["an unknown kind", { colour: {} }],
  ["an empty list", { list: { source: " " } }],
  ["a list longer than 255 characters", { list: { source: "a".repeat(256) } }],
  ["an unknown operator", { decimal: { formula1: 1, operator: "Roughly" } }],
  ["a missing second operand", { decimal: { formula1: 1, operator: "Between" } }],
  ["a formula without its sign", { custom: { formula: "A1>1" } }],
  ["text for a date", { date: { formula1: "soon", operator: "EqualTo" } }],
])("%s is refused", async (_what, rule) => {
  const refused = await failure(() =>
    onSheet(async (sheet, context) => {
      sheet.getRange("A1").dataValidation.rule = rule as Excel.DataValidationRule;
      await context.sync();
    }),
  );
  expect(refused).toBe("InvalidArgument DataValidation.rule");
});

test("a protected sheet refuses rules", async () => {
  const refused = await failure(() =>
    onSheet(async (sheet, context) => {
      sheet.protection.protect();
      sheet.getRange("A1").dataValidation.rule = { custom: { formula: "=TRUE" } };
      await context.sync();
    }),
  );
  expect(refused).toBe("AccessDenied DataValidation.rule");
});

test("undo takes a rule back", async () => {
  await onSheet(async (sheet, context) => {
    await context.sync();
    const { dataValidation } = sheet.getRange("A1:B2");
    dataValidation.rule = { custom: { formula: "=TRUE" } };
    dataValidation.load("type");
    await context.sync();
    expect(dataValidation.type).toBe("Custom");
    await book.grid.undo();
    dataValidation.load("type");
    await context.sync();
    expect(dataValidation.type).toBe("None");
  });
});
