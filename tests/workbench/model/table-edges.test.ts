import type { HeadlessWorkbook } from "../../../workbench/headless/headless-workbook";
import { openHeadless } from "../../../workbench/headless/headless-workbook";
import { failure, GRIDS } from "../books";

describe.each(GRIDS)("what used to go wrong, on %s", (_, createGrid) => {
  let book: HeadlessWorkbook;
  beforeEach(async () => {
    book = await openHeadless({ grid: await createGrid() });
    await run(async (_context, sheet) => {
      sheet.getRange("A1:C3").values = [
        ["a", "b", "c"],
        [1, 2, 3],
        [4, 5, 6],
      ];
      sheet.tables.add("A1:C3", true).name = "Mine";
    });
  });
  afterEach(() => book.dispose());

  const run = <T>(work: (context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<T>) =>
    book.Excel.run((context) => work(context, context.workbook.worksheets.getItem("Sheet1")));

  const names = () =>
    run(async (context, sheet) => {
      const { columns } = sheet.tables.getItem("Mine");
      columns.load("items/name,items/id");
      await context.sync();
      return columns.items;
    });

  test("columns keep their ids when others go, so two deleted in one request are those two", async () => {
    const [, , third] = await names();
    await run(async (context, sheet) => {
      const { columns } = sheet.tables.getItem("Mine");
      columns.load("items/id");
      await context.sync();
      columns.items[0]?.delete();
      columns.items[1]?.delete();
      await context.sync();
    });
    const left = await names();
    expect(left.map(({ name, id }) => [name, id])).toEqual([["c", third?.id]]);
  });

  test("a column stays itself when one is added before it", async () => {
    await run(async (context, sheet) => {
      const table = sheet.tables.getItem("Mine");
      const column = table.columns.getItem("b").load("id");
      await context.sync();
      table.columns.add(0, [["new"], [0], [0]]);
      column.load("name,index,values");
      await context.sync();
      expect([column.name, column.index, column.values]).toEqual(["b", 2, [["b"], [2], [5]]]);
    });
  });

  test("a table on a protected sheet stays", async () => {
    await run(async (_context, sheet) => sheet.protection.protect());
    expect(await failure(() => run(async (_context, sheet) => sheet.tables.getItem("Mine").delete()))).toMatch(
      /^AccessDenied/,
    );
    expect(await names()).toHaveLength(3);
  });

  test("totals move with a table that is resized", async () => {
    await run(async (context, sheet) => {
      const table = sheet.tables.getItem("Mine");
      table.showTotals = true;
      await context.sync();
      table.resize("A1:C6");
      const totals = table.getTotalRowRange().load("address,formulas");
      const before = sheet.getRange("A4").load("values");
      await context.sync();
      expect([totals.address, totals.formulas[0]?.[0], before.values]).toEqual(["Sheet1!A6:C6", "Total", [[""]]]);
    });
  });

  test("nothing is pushed off the last row", async () => {
    await run(async (_context, sheet) => void (sheet.getRange("A1048576").values = [["last"]]));
    const insertion = (address: string) =>
      failure(() => run(async (_context, sheet) => void sheet.getRange(address).insert("Down")));
    expect(await insertion("5:5")).toMatch(/^NonBlankCellOffSheet/);
    expect(await insertion("A5:A6")).toMatch(/^NonBlankCellOffSheet/);
    expect(await insertion("E5:E6")).toBeUndefined();
  });

  test("names and ranges of a deleted sheet point nowhere", async () => {
    await run(async (context) => {
      const other = context.workbook.worksheets.add("Other");
      const range = other.getRange("B2");
      context.workbook.names.add("there", range);
      range.track();
      await context.sync();
      other.delete();
      const name = context.workbook.names.getItem("there").load("type,formula");
      const target = name.getRangeOrNullObject();
      await context.sync();
      expect([name.type, name.formula, target.isNullObject]).toEqual(["Error", "=#REF!", true]);
      range.load("address");
      await expect(context.sync()).rejects.toMatchObject({ code: "ItemNotFound" });
    });
  });
});
