import type { HeadlessWorkbook } from "../../../workbench/headless/headless-workbook";
import { openHeadless } from "../../../workbench/headless/headless-workbook";
import { answer, failure, GRIDS } from "../books";

describe.each(GRIDS)("undo on %s", (_, createGrid) => {
  let book: HeadlessWorkbook;
  beforeEach(async () => {
    book = await openHeadless({ grid: await createGrid() });
  });
  afterEach(() => book.dispose());

  const run = <T>(work: (context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<T>) =>
    book.Excel.run((context) => work(context, context.workbook.worksheets.getItem("Sheet1")));

  const read = () =>
    run(async (context, sheet) => {
      const cell = sheet.getRange("A1").load("values");
      const frozen = sheet.freezePanes.getLocationOrNullObject().load("address");
      const { tables, names } = context.workbook;
      const counts = [tables.getCount(), names.getCount()];
      const property = sheet.customProperties.getItemOrNullObject("mark").load("value");
      const setting = context.workbook.settings.getItemOrNullObject("chosen").load("value");
      sheet.load("showGridlines,tabColor");
      sheet.pageLayout.load("orientation");
      await context.sync();
      return [
        cell.values[0]?.[0],
        frozen.isNullObject ? "" : frozen.address,
        ...counts.map(answer),
        property.isNullObject ? "" : property.value,
        setting.isNullObject ? "" : (setting.value as string),
        sheet.showGridlines,
        sheet.tabColor,
        sheet.pageLayout.orientation,
      ];
    });

  const change = () =>
    run(async (context, sheet) => {
      sheet.getRange("A1:B1").values = [["Zone", "Revenue"]];
      await context.sync();
      sheet.tables.add("A1:B3", true).name = "Mine";
      context.workbook.names.add("area", sheet.getRange("A1"));
      await context.sync();
      sheet.freezePanes.freezeRows(2);
      sheet.customProperties.add("mark", "x");
      context.workbook.settings.add("chosen", "yes");
      sheet.showGridlines = false;
      sheet.tabColor = "#FF0000";
      sheet.pageLayout.orientation = "Landscape";
      await context.sync();
    });

  test("takes back all requests of one run at once, and redo does them again", async () => {
    const before = await read();
    await change();
    const after = ["Zone", "Sheet1!1:2", 1, 1, "x", "yes", false, "#FF0000", "Landscape"];
    expect(await read()).toEqual(after);
    await book.grid.undo();
    expect(await read()).toEqual(before);
    await book.grid.redo();
    expect(await read()).toEqual(after);
  });

  test("a run that goes on after a person's change makes a step of its own", async () => {
    await run(async (context, sheet) => {
      sheet.getRange("A1").values = [[1]];
      await context.sync();
      book.grid.sheets()[0]?.write({ row: 5, column: 5, rows: 1, columns: 1 }, [["a person's"]]);
      sheet.getRange("A2").values = [[2]];
      await context.sync();
    });
    const column = () => book.grid.sheets()[0]?.values({ row: 0, column: 0, rows: 2, columns: 1 });
    await book.grid.undo();
    expect(column()).toEqual([[1], [""]]);
    await book.grid.undo();
    expect(column()).toEqual([[1], [""]]);
    await book.grid.undo();
    expect(column()).toEqual([[""], [""]]);
  });

  test("what is gone is ItemNotFound, and its add-in hears of it", async () => {
    await change();
    const heard: string[] = [];
    await run(async (context) => {
      context.workbook.tables.onDeleted.add(async ({ tableName }) => void heard.push(tableName));
      await context.sync();
    });
    await book.grid.undo();
    expect(await failure(() => run(async (context) => context.workbook.tables.getItem("Mine").delete()))).toMatch(
      /^ItemNotFound/,
    );
    await run((context) => context.sync());
    expect(heard).toEqual(["Mine"]);
  });

  test.each<[string, (sheet: Excel.Worksheet) => void]>([
    ["protection", (sheet) => sheet.protection.protect()],
    ["a sheet's name", (sheet) => void (sheet.name = "Other")],
    ["a copy", (sheet) => sheet.copy()],
  ])("does not reach behind %s, as in Excel", async (_what, work) => {
    await run(async (_context, sheet) => void (sheet.getRange("A1").values = [["kept"]]));
    await run(async (_context, sheet) => work(sheet));
    await book.grid.undo();
    expect(book.grid.sheets()[0]?.values({ row: 0, column: 0, rows: 1, columns: 1 })).toEqual([["kept"]]);
  });

  test("a person's rows and columns move tables, names and ranges", async () => {
    await change();
    const kept = await run(async (context, sheet) => {
      const range = sheet.getRange("B3").load("address");
      range.track();
      await context.sync();
      return range;
    });
    book.grid.sheets()[0]?.shift({ axis: "row", at: 0, count: 2 });
    book.grid.sheets()[0]?.shift({ axis: "column", at: 0, count: 1 });
    const addresses = await book.Excel.run(kept, async (context) => {
      const table = context.workbook.tables.getItem("Mine").getRange().load("address");
      const named = context.workbook.names.getItem("area").getRange().load("address");
      kept.load("address");
      await context.sync();
      return [table.address, named.address, kept.address];
    });
    expect(addresses).toEqual(["Sheet1!B3:C5", "Sheet1!B3", "Sheet1!C5"]);
  });
});
