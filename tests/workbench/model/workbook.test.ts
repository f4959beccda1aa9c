import type { HeadlessWorkbook } from "../../../workbench/headless/headless-workbook";
import { answer, failure, openStored } from "../books";

let book: HeadlessWorkbook;
beforeEach(async () => {
  book = await openStored();
});
afterEach(() => book.dispose());

const run = <T>(work: (context: Excel.RequestContext) => Promise<T>) => book.Excel.run(work);

/** What fails when `work` is carried out. */
const fails = (work: (context: Excel.RequestContext) => unknown) =>
  failure(() =>
    run(async (context) => {
      await work(context);
      await context.sync();
    }),
  );

describe("names", () => {
  test("of ranges, constants and formulas", async () => {
    await run(async (context) => {
      const { names, worksheets } = context.workbook;
      names.add("Area", worksheets.getFirst().getRange("B2:C3"), "where");
      names.add("Rate", "=0.13");
      names.add("Word", '="x"');
      names.add("Text", "=Sheet1!$D$4");
      worksheets.getFirst().names.add("Local", worksheets.getFirst().getRange("A1"));
      names.load("items/name,items/type,items/value,items/formula,items/scope");
      const local = worksheets.getFirst().names.getItem("local").load("scope");
      const byName = worksheets.getFirst().getRange("Area").load("address");
      const missing = names.getItemOrNullObject("Nope");
      await context.sync();
      expect(names.items.map(({ name, type, value, formula }) => [name, type, value, formula])).toEqual([
        ["Area", "Range", "Sheet1!$B$2:$C$3", "=Sheet1!$B$2:$C$3"],
        ["Rate", "Double", 0.13, "=0.13"],
        ["Word", "String", "x", '="x"'],
        ["Text", "Range", "Sheet1!$D$4", "=Sheet1!$D$4"],
      ]);
      expect([local.scope, byName.address, missing.isNullObject]).toEqual(["Worksheet", "Sheet1!B2:C3", true]);
      names.getItem("Rate").delete();
      const count = names.getCount();
      await context.sync();
      expect(answer(count)).toBe(3);
    });
  });

  test("of a sheet are apart from the workbook's, and copied with the sheet as its own", async () => {
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      context.workbook.names.add("Rate", "=1");
      sheet.names.add("Rate", sheet.getRange("A1"));
      sheet.names.add("Pi", "=3.14");
      const copied = sheet.copy().names.load("items/name,items/formula");
      const own = sheet.names.getItem("rate").load("formula");
      const whole = context.workbook.names.getItem("rate").load("formula");
      await context.sync();
      expect([whole.formula, own.formula]).toEqual(["=1", "=Sheet1!$A$1"]);
      expect(copied.items.map(({ name, formula }) => [name, formula])).toEqual([
        ["Rate", "='Sheet1 (2)'!$A$1"],
        ["Pi", "=3.14"],
      ]);
    });
  });

  test.each(["", "two words", "A1", "R1C1", "1a", "area", "table1"])("the name %p is refused", async (name) => {
    const error = await fails((context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.tables.add("A1:B3", true);
      context.workbook.names.add("Area", sheet.getRange("B2:C3"));
      context.workbook.names.add(name, sheet.getRange("A1"));
    });
    expect(error).toBe("InvalidArgument NamedItemCollection.add");
  });
});

describe("settings", () => {
  test("are added, replaced and deleted", async () => {
    await run(async (context) => {
      const { settings } = context.workbook;
      settings.add("a", [1, { b: null }]);
      settings.add("a", "new");
      settings.add("b", true);
      settings.load("items/key,items/value");
      await context.sync();
      expect(settings.items.map(({ key, value }) => [key, value])).toEqual([
        ["a", "new"],
        ["b", true],
      ]);
      settings.getItem("a").delete();
      const missing = settings.getItemOrNullObject("a");
      await context.sync();
      expect(missing.isNullObject).toBe(true);
    });
    expect(await fails((context) => context.workbook.settings.getItem("a").load("value"))).toBe(
      "ItemNotFound SettingCollection.getItem",
    );
  });
});

describe("protection", () => {
  test.each<[string, (sheet: Excel.Worksheet) => unknown, string]>([
    ["values", (sheet) => (sheet.getRange("A1").values = [[1]]), "Range.values"],
    ["number formats", (sheet) => (sheet.getRange("A1").numberFormat = [["0"]]), "Range.numberFormat"],
    ["looks", (sheet) => (sheet.getRange("A1").format.font.bold = true), "RangeFont.bold"],
    ["widths", (sheet) => (sheet.getRange("A1").format.columnWidth = 9), "RangeFormat.columnWidth"],
    ["clearing", (sheet) => sheet.getRange("A1").clear(), "Range.clear"],
    ["inserting", (sheet) => sheet.getRange("1:1").insert("Down"), "Range.insert"],
    ["deleting", (sheet) => sheet.getRange("A1").delete("Up"), "Range.delete"],
    ["merging", (sheet) => sheet.getRange("A1:B1").merge(), "Range.merge"],
    ["tables", (sheet) => sheet.tables.add("A1:B2", true), "TableCollection.add"],
  ])("of a sheet forbids %s", async (_, write, location) => {
    await run(async (context) => context.workbook.worksheets.getFirst().protection.protect());
    expect(await fails((context) => write(context.workbook.worksheets.getFirst()))).toBe(`AccessDenied ${location}`);
  });

  test("may leave out formatting, and needs its password to end", async () => {
    await run(async (context) =>
      context.workbook.worksheets.getFirst().protection.protect({ allowFormatCells: true }, "secret"),
    );
    expect(
      await fails((context) => (context.workbook.worksheets.getFirst().getRange("A1").format.font.bold = true)),
    ).toBeUndefined();
    expect(await fails((context) => context.workbook.worksheets.getFirst().protection.unprotect())).toBe(
      "AccessDenied WorksheetProtection.unprotect",
    );
    await run(async (context) => {
      const { protection } = context.workbook.worksheets.getFirst();
      protection.load("protected,options");
      await context.sync();
      expect([protection.protected, protection.options.allowFormatCells, protection.options.allowSort]).toEqual([
        true,
        true,
        false,
      ]);
      protection.unprotect("secret");
    });
    expect(
      await fails((context) => (context.workbook.worksheets.getFirst().getRange("A1").values = [[1]])),
    ).toBeUndefined();
  });

  test("of the workbook forbids adding, renaming and deleting sheets, not writing", async () => {
    await run(async (context) => context.workbook.protection.protect());
    expect(await fails((context) => context.workbook.worksheets.add("X"))).toBe("AccessDenied WorksheetCollection.add");
    expect(await fails((context) => (context.workbook.worksheets.getFirst().name = "X"))).toBe(
      "AccessDenied Worksheet.name",
    );
    expect(
      await fails((context) => (context.workbook.worksheets.getFirst().getRange("A1").values = [[1]])),
    ).toBeUndefined();
  });
});

test("the application tells its separators and language, and calculates on demand", async () => {
  await run(async (context) => {
    const { application } = context.workbook;
    application.load("decimalSeparator,thousandsSeparator,calculationMode");
    application.cultureInfo.load("name,numberFormat/numberDecimalSeparator");
    application.suspendScreenUpdatingUntilNextSync();
    application.calculate("Full");
    await context.sync();
    expect([
      application.decimalSeparator,
      application.thousandsSeparator,
      application.calculationMode,
      application.cultureInfo.name,
    ]).toEqual([".", ",", "Automatic", "en-US"]);
  });
  expect((book.grid as Awaited<ReturnType<typeof openStored>>["grid"]).recalculations).toBe(1);
});

test("charts, pivots and comments are none", async () => {
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const counts = [
      sheet.charts.getCount(),
      sheet.pivotTables.getCount(),
      context.workbook.comments.getCount(),
      sheet.getRange("A1:B2").getPivotTables().getCount(),
    ];
    const missing = [sheet.charts.getItemOrNullObject("x"), sheet.pivotTables.getItemOrNullObject("x")];
    const charts = sheet.charts.load("items/name");
    await context.sync();
    expect(counts.map(({ value }) => value)).toEqual([0, 0, 0, 0]);
    expect(missing.every(({ isNullObject }) => isNullObject)).toBe(true);
    expect(charts.items).toEqual([]);
  });
});
