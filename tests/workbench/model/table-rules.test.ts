import type { HeadlessWorkbook } from "../../../workbench/headless/headless-workbook";
import { headerTexts } from "../../../workbench/model/table-header";
import { failure, GRIDS } from "../books";
import { openHeadless } from "../../../workbench/headless/headless-workbook";

describe.each(GRIDS)("rules of tables on %s", (grid, createGrid) => {
  let book: HeadlessWorkbook;
  beforeEach(async () => {
    book = await openHeadless({ grid: await createGrid() });
  });
  afterEach(() => book.dispose());

  type Work<T> = (table: Excel.Table, sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>;

  /** A table of two columns and three rows at B2:C5. */
  async function withTable<T>(work: Work<T>): Promise<T> {
    return book.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("B2:C5").values = [
        ["Zone", "Revenue"],
        ["a", 1],
        ["b", 2],
        ["c", 3],
      ];
      const table = sheet.tables.add("B2:C5", true);
      table.name = "Zones";
      await context.sync();
      return work(table, sheet, context);
    });
  }

  test("a table may have the name of a sheet, in formulas, too, and a sheet that of a table", async () => {
    const seen = await withTable(async (table, sheet, context) => {
      const sum = sheet.getRange("E1");
      sum.formulas = [["=SUM(Zones[Revenue])"]];
      table.name = "Sheet1";
      const other = context.workbook.worksheets.add("Zones");
      other.getRange("A1:A2").values = [["a"], [1]];
      other.tables.add("A1:A2", true).name = "Zones";
      sum.load({ formulas: true });
      context.workbook.tables.load({ name: true });
      await context.sync();
      return [sum.formulas[0]?.[0], context.workbook.tables.items.map(({ name }) => name)];
    });
    // A grid that only stores does not rewrite formulas.
    const formula = grid === "the calculating grid" ? "=SUM(Sheet1[Revenue])" : "=SUM(Zones[Revenue])";
    expect(seen).toEqual([formula, ["Sheet1", "Zones"]]);
  });

  const fails = (work: Work<unknown>) =>
    failure(() =>
      withTable(async (table, sheet, context) => {
        await work(table, sheet, context);
        await context.sync();
      }),
    );

  test.each<[string, Work<unknown>, string]>([
    ["on another", async (_t, sheet) => sheet.tables.add("C5:D9", true), "InvalidArgument TableCollection.add"],
    [
      "just above another, with its needed row",
      async (_t, sheet) => sheet.tables.add("B1:C1", true),
      "InvalidArgument TableCollection.add",
    ],
    [
      "on merged cells",
      async (_t, sheet) => (sheet.getRange("F1:G1").merge(), sheet.tables.add("F1:G3", true)),
      "InvalidArgument TableCollection.add",
    ],
    ["on whole columns", async (_t, sheet) => sheet.tables.add("F:G", true), "InvalidArgument TableCollection.add"],
  ])("a table %s is refused", async (_name, work, error) => {
    expect(await fails(work)).toBe(error);
  });

  test.each(["", "two words", "1st", "A1", "xfd1048576", "R1C1", "r", "a-b", "x".repeat(256), "zones2", "Revenue"])(
    "the table name %p is refused",
    async (name) => {
      expect(
        await fails(async (_table, sheet, context) => {
          sheet.tables.add("F1:G3", true).name = "Zones2";
          context.workbook.names.add("REVENUE", sheet.getRange("A1"));
          const third = sheet.tables.add("I1:J3", true);
          third.name = name;
        }),
      ).toBe("InvalidArgument Table.name");
    },
  );

  test.each(["Zonen_2", "表", "ABCD1", "_x", "zones"])("the table name %p is fine", async (name) => {
    expect(await fails(async (table) => (table.name = name))).toBeUndefined();
  });

  test.each<[string, Work<unknown>, string]>([
    ["resized away from itself", async (table) => table.resize("B9:C12"), "InvalidArgument Table.resize"],
    ["resized to its header", async (table) => table.resize("B2:C2"), "InvalidArgument Table.resize"],
    [
      "given rows of another width",
      async (table) => table.rows.add(undefined, [["x", 1, 2]]),
      "InvalidArgument TableRowCollection.add",
    ],
    [
      "given a row past its end",
      async (table) => table.rows.add(9, [["x", 1]]),
      "InvalidArgument TableRowCollection.add",
    ],
    ["given an unknown style", async (table) => (table.style = "Nice"), "InvalidArgument Table.style"],
    [
      "asked for an unknown column",
      async (table) => table.columns.getItem("Nope").load("name"),
      "ItemNotFound TableColumnCollection.getItem",
    ],
  ])("a table %s", async (_name, work, error) => {
    expect(await fails(work)).toBe(error);
  });
});

test.each([
  [
    ["a", "a", "A", "b"],
    ["a", "a2", "A3", "b"],
  ],
  [
    ["", "", "x"],
    ["Column1", "Column2", "x"],
  ],
  [
    ["Column2", "", ""],
    ["Column2", "Column22", "Column3"],
  ],
  [
    [1, true, "1"],
    ["1", "TRUE", "12"],
  ],
])("headers %j become %j", (cells, texts) => {
  expect(headerTexts(cells)[0]).toBe(texts[0]);
  expect(new Set(headerTexts(cells).map((text) => text.toUpperCase())).size).toBe(cells.length);
});
