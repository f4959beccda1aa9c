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

describe("sheets", () => {
  test("are added at the end under the next free name, and put in another order", async () => {
    await run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.add();
      worksheets.add("Mine").position = 0;
      worksheets.add("Sheet5");
      worksheets.add();
      worksheets.load("items/name,items/position,items/visibility");
      const first = worksheets.getFirst().load("name");
      const next = first.getNext().load("name");
      const none = worksheets.getLast().getNextOrNullObject();
      await context.sync();
      expect(worksheets.items.map((sheet) => sheet.name)).toEqual(["Mine", "Sheet1", "Sheet2", "Sheet5", "Sheet3"]);
      expect(worksheets.items.map((sheet) => sheet.position)).toEqual([0, 1, 2, 3, 4]);
      expect([first.name, next.name, none.isNullObject]).toEqual(["Mine", "Sheet1", true]);
      next.load("name");
      await context.sync();
      expect(next.name).toBe("Sheet1");
    });
  });

  test.each([" ", "x".repeat(32), "a:b", "a\\b", "a/b", "a?b", "a*b", "[a]", "'a", "a'", "History", "HISTORY"])(
    "the name %p is refused",
    async (name) => {
      expect(await fails((context) => context.workbook.worksheets.add(name))).toBe(
        "InvalidArgument WorksheetCollection.add",
      );
      expect(await fails((context) => (context.workbook.worksheets.getFirst().name = name))).toBe(
        "InvalidArgument Worksheet.name",
      );
    },
  );

  test.each(["x".repeat(31), "数据", "It's", "2013", "a b"])("the name %p is fine", async (name) => {
    expect(await fails((context) => context.workbook.worksheets.add(name))).toBeUndefined();
  });

  test("a taken name, in other case too", async () => {
    expect(await fails((context) => context.workbook.worksheets.add("SHEET1"))).toBe(
      "ItemAlreadyExists WorksheetCollection.add",
    );
    expect(await fails((context) => (context.workbook.worksheets.getFirst().name = "SHEET1"))).toBeUndefined();
  });

  test("one visible sheet stays", async () => {
    expect(await fails((context) => context.workbook.worksheets.getFirst().delete())).toBe(
      "InvalidOperation Worksheet.delete",
    );
    expect(await fails((context) => (context.workbook.worksheets.getFirst().visibility = "Hidden"))).toBe(
      "InvalidOperation Worksheet.visibility",
    );
  });

  test("hidden sheets can't be activated, very hidden ones not even deleted", async () => {
    expect(await fails((context) => (context.workbook.worksheets.add("H").visibility = "VeryHidden"))).toBeUndefined();
    expect(await fails((context) => context.workbook.worksheets.getItem("H").activate())).toBe(
      "InvalidOperation Worksheet.activate",
    );
    expect(await fails((context) => context.workbook.worksheets.getItem("H").delete())).toBe(
      "InvalidOperation Worksheet.delete",
    );
    await run(async (context) => {
      const visible = context.workbook.worksheets.getCount(true);
      const all = context.workbook.worksheets.getCount();
      await context.sync();
      expect([answer(visible), answer(all)]).toEqual([1, 2]);
    });
  });

  test("are copied with cells, looks, sizes, merges and tables", async () => {
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1:B3").formulas = [
        ["Zone", "Sum"],
        ["'007", "=1+1"],
        ["b", 2],
      ];
      sheet.tables.add("A1:B3", true).style = "TableStyleLight1";
      sheet.getRange("A1").format.columnWidth = 99;
      sheet.getRange("A2").format.rowHeight = 45;
      sheet.getRange("D1").format.fill.color = "#ABCDEF";
      sheet.getRange("D1:E1").merge();
      sheet.showGridlines = false;
      const copy = sheet.copy("After", sheet).load("name,position,showGridlines");
      const cells = copy.getRange("A1:B3").load("formulas,format/columnWidth");
      const tall = copy.getRange("A2").load("format/rowHeight");
      const fill = copy.getRange("D1").load("format/fill/color");
      const merged = copy.getRange("A1:E3").getMergedAreasOrNullObject().load("address");
      copy.tables.load("items/name,items/style");
      await context.sync();
      expect([copy.name, copy.position, copy.showGridlines]).toEqual(["Sheet1 (2)", 1, false]);
      expect(cells.formulas).toEqual([
        ["Zone", "Sum"],
        ["007", "=1+1"],
        ["b", 2],
      ]);
      expect([cells.format.columnWidth, fill.format.fill.color]).toEqual([null, "#ABCDEF"]);
      expect(tall.format.rowHeight).toBe(45);
      expect(merged.address).toBe("'Sheet1 (2)'!D1:E1");
      expect(copy.tables.items.map((table) => [table.name, table.style])).toEqual([["Table2", "TableStyleLight1"]]);
      copy.name = "Copied";
      await context.sync();
    });
    expect(book.workbook.worksheets.items().map((sheet) => sheet.name)).toEqual(["Sheet1", "Copied"]);
  });

  test("panes are frozen and the place is told", async () => {
    await run(async (context) => {
      const { freezePanes } = context.workbook.worksheets.getFirst();
      const none = freezePanes.getLocationOrNullObject();
      await context.sync();
      expect(none.isNullObject).toBe(true);
      freezePanes.freezeAt("A1:B3");
      const at = freezePanes.getLocationOrNullObject().load("address");
      await context.sync();
      freezePanes.freezeRows(1);
      const rows = freezePanes.getLocationOrNullObject().load("address");
      await context.sync();
      expect([at.address, rows.address]).toEqual(["Sheet1!A1:B3", "Sheet1!1:1"]);
    });
  });
});

test("custom properties are kept with a sheet, known by key in any case, and copied with it", async () => {
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.customProperties.add("Mark", "one");
    sheet.customProperties.add("mark", "two");
    const copy = sheet.copy();
    copy.customProperties.getItem("Mark").value = "three";
    const count = sheet.customProperties.getCount();
    const kept = [sheet, copy].map((each) => each.customProperties.getItemOrNullObject("MARK").load("key,value"));
    const none = sheet.customProperties.getItemOrNullObject("other");
    await context.sync();
    expect(kept.map(({ key, value }) => [key, value])).toEqual([
      ["Mark", "two"],
      ["Mark", "three"],
    ]);
    expect([answer(count), none.isNullObject]).toEqual([1, true]);
    sheet.customProperties.getItem("Mark").delete();
    const rest = sheet.customProperties.getCount();
    await context.sync();
    expect(answer(rest)).toBe(0);
  });
});
