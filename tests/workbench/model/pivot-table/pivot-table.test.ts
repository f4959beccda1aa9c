import { answer, failure, openStored } from "../../books";
import { FARMS, withFarms } from "./farms";

test("rows, columns and data from a table, onto another sheet", async () => {
  await withFarms(async ({ pivot, at, report, lines, context }) => {
    pivot.rowHierarchies.add(at("Farm"));
    pivot.rowHierarchies.add(at("Type"));
    pivot.columnHierarchies.add(at("Class"));
    const data = pivot.dataHierarchies.add(at("Sold"));
    data.load("id,name,position,summarizeBy,numberFormat,showAs");
    pivot.load("id,name");
    pivot.worksheet.load("name");
    expect(await report()).toEqual([
      "Sum of Sold|Column Labels||",
      "Row Labels|Organic|Plain|Grand Total",
      "A Farms|300|120|420",
      "Lemon||100|100",
      "Lime|300|20|320",
      "B Farms|50|250|300",
      "Kiwi|50||50",
      "Lime||250|250",
      "Grand Total|350|370|720",
    ]);
    expect(await lines("B4:B5")).toEqual(["Sum of Sold", "Row Labels"]);
    expect(data).toMatchObject({ name: "Sum of Sold", position: 0, summarizeBy: "Sum", numberFormat: "General" });
    expect(pivot.name).toBe("Farm sales");
    expect(pivot.worksheet.name).toBe("Report");
    const again = context.workbook.pivotTables.getItem(pivot.id);
    again.load("name");
    await context.sync();
    expect(again.name).toBe("Farm sales");
  });
});

test("a hierarchy is on one axis; moved, removed, and put in another place", async () => {
  await withFarms(async ({ pivot, at, context, refused }) => {
    pivot.rowHierarchies.add(at("Farm"));
    const type = pivot.rowHierarchies.add(at("Type"));
    pivot.columnHierarchies.add(at("Farm"));
    pivot.rowHierarchies.add(at("Class"));
    type.position = 1;
    pivot.rowHierarchies.load("items/name,items/position,items/id");
    pivot.columnHierarchies.load("items/name");
    pivot.hierarchies.load("items/name");
    await context.sync();
    expect(pivot.rowHierarchies.items.map(({ name, position }) => `${name} ${position}`)).toEqual([
      "Class 0",
      "Type 1",
    ]);
    expect(pivot.columnHierarchies.items.map(({ name }) => name)).toEqual(["Farm"]);
    expect(pivot.hierarchies.items.map(({ name }) => name)).toEqual(FARMS[0]);
    pivot.rowHierarchies.remove(pivot.rowHierarchies.getItem("Class"));
    const count = pivot.rowHierarchies.getCount();
    const none = pivot.rowHierarchies.getItemOrNullObject("Class");
    await context.sync();
    expect([answer(count), none.isNullObject]).toEqual([1, true]);
    expect(await refused(() => pivot.columnHierarchies.getItem("Type").load("name"))).toBe(
      "ItemNotFound RowColumnPivotHierarchyCollection.getItem",
    );
  });
});

test("stale until refreshed; a table's new rows are in then, and a shorter report leaves nothing behind", async () => {
  await withFarms(async ({ pivot, at, report, lines, context }) => {
    pivot.rowHierarchies.add(at("Farm"));
    pivot.dataHierarchies.add(at("Sold"));
    const table = context.workbook.tables.getItem("Farms");
    table.rows.add(undefined, [["C Farms", "Lime", "Plain", 1000, 1]]);
    expect(await report()).toEqual(["Row Labels|Sum of Sold", "A Farms|420", "B Farms|300", "Grand Total|720"]);
    pivot.refresh();
    expect((await report()).slice(2)).toEqual(["B Farms|300", "C Farms|1000", "Grand Total|1720"]);
    table.columns.getItem("Farm").getDataBodyRange().values = FARMS.slice(0, 6).map(() => ["One"]);
    context.workbook.pivotTables.refreshAll();
    expect(await report()).toEqual(["Row Labels|Sum of Sold", "One|1720", "Grand Total|1720"]);
    expect(await lines("B7:C8")).toEqual(["|", "|"]);
  });
});

test("a field that left the source leaves the report with the refresh", async () => {
  await withFarms(async ({ pivot, at, report, context }) => {
    pivot.rowHierarchies.add(at("Farm"));
    pivot.rowHierarchies.add(at("Type"));
    pivot.dataHierarchies.add(at("Sold"));
    pivot.dataHierarchies.add(at("Price"));
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1").values = [["Grower"]];
    sheet.getRange("E1").values = [["Cost"]];
    pivot.refresh();
    expect(await report()).toEqual(["Row Labels|Sum of Sold", "Kiwi|50", "Lemon|100", "Lime|570", "Grand Total|720"]);
  });
});

test("deleting takes all of its cells, filters and looks too", async () => {
  await withFarms(async ({ pivot, at, sheet, lines, context }) => {
    pivot.rowHierarchies.add(at("Farm"));
    pivot.filterHierarchies.add(at("Class"));
    pivot.dataHierarchies.add(at("Sold"));
    expect(await lines("B2:C4")).toEqual(["Class|(All)", "|", "Row Labels|Sum of Sold"]);
    pivot.delete();
    const used = sheet.getUsedRangeOrNullObject();
    const gone = sheet.pivotTables.getItemOrNullObject("Farm sales");
    await context.sync();
    expect([used.isNullObject, gone.isNullObject]).toEqual([true, true]);
  });
});

test("filters near the top push the table down", async () => {
  await withFarms(async ({ context, sheet, lines }) => {
    const pivot = sheet.pivotTables.add("Top", "Farms", "H1");
    for (const name of ["Class", "Type"]) pivot.filterHierarchies.add(pivot.hierarchies.getItem(name));
    pivot.rowHierarchies.add(pivot.hierarchies.getItem("Farm"));
    pivot.layout.getRange().load("address");
    const [filters, table] = [pivot.layout.getFilterAxisRange(), pivot.layout.getRange()];
    filters.load("address");
    table.load("address");
    await context.sync();
    expect([filters.address, table.address]).toEqual(["Report!H1:I2", "Report!H4:H7"]);
    expect(await lines("H1:I4")).toEqual(["Class|(All)", "Type|(All)", "|", "Row Labels|"]);
  });
});

test("sources as text, by range, by name; what they are is told", async () => {
  await withFarms(async ({ pivot, context }) => {
    const { worksheets, pivotTables } = context.workbook;
    const address = pivotTables.add("By address", "Sheet1!A1:E6", "Report!H4");
    const range = worksheets
      .getItem("Report")
      .pivotTables.add("By range", worksheets.getItem("Sheet1").getRange("A1:B3"), "Report!M4");
    const told = [pivot, address, range].map((own) => [own.getDataSourceType(), own.getDataSourceString()]);
    const count = worksheets.getItem("Report").pivotTables.getCount();
    await context.sync();
    expect(told.map((own) => own.map((result) => result.value))).toEqual([
      ["LocalTable", "Farms"],
      ["LocalRange", "Sheet1!A1:E6"],
      ["LocalRange", "Sheet1!A1:B3"],
    ]);
    expect(answer(count)).toBe(3);
  });
});

test("a source that is gone leaves the report as it is, and can't be refreshed", async () => {
  await withFarms(async ({ pivot, at, report, context, refused }) => {
    pivot.rowHierarchies.add(at("Farm"));
    context.workbook.worksheets.getItem("Sheet1").delete();
    pivot.dataHierarchies.add(at("Sold"));
    const source = pivot.getDataSourceString();
    expect(await report()).toContain("Grand Total|720");
    expect(answer(source)).toBe("");
    expect(await refused(() => pivot.refresh())).toBe("InvalidOperation PivotTable.refresh");
  });
});

test.each<[string, (sheet: Excel.Worksheet) => unknown]>([
  ["a column without a name", (sheet) => sheet.pivotTables.add("New", "Sheet1!A1:F6", "H20")],
  ["names without data", (sheet) => sheet.pivotTables.add("New", "Sheet1!A1:E1", "H20")],
  ["no such source", (sheet) => sheet.pivotTables.add("New", "Nothing!A1:E6", "H20")],
  ["a name that is taken", (sheet) => sheet.pivotTables.add("farm SALES", "Farms", "H20")],
  ["no name", (sheet) => sheet.pivotTables.add(" ", "Farms", "H20")],
  ["a place on another one", (sheet) => sheet.pivotTables.add("New", "Farms", "B4")],
  ["a place on a table", (sheet) => sheet.pivotTables.add("New", "Farms", "Sheet1!B2")],
])("refused: %s", async (_, add) => {
  await withFarms(async ({ sheet, context, refused }) => {
    const code = await refused(() => add(sheet));
    expect(code).toMatch(/^(InvalidArgument|ItemNotFound) PivotTableCollection\.add|^ItemNotFound/);
    const count = context.workbook.pivotTables.getCount();
    await context.sync();
    expect(answer(count)).toBe(1);
  });
});

test("pivots belong to the sets that brought them", async () => {
  const book = await openStored({ ExcelApi: "1.7" });
  const code = await failure(() =>
    book.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1:B2").values = [["a", "b"], [1, 2]]; // prettier-ignore
      sheet.pivotTables.add("New", "A1:B2", "D1");
      await context.sync();
    }),
  );
  book.dispose();
  expect(code).toMatch(/^ApiNotFound/);
});
