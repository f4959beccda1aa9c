import { createHeadlessGrid } from "../../../../workbench/grid/headless-grid";
import { answer } from "../../books";
import { withFarms } from "./farms";

test("one that grows into another is refused, and nothing has changed", async () => {
  await withFarms(async ({ pivot, at, sheet, report, refused }) => {
    pivot.rowHierarchies.add(at("Farm"));
    sheet.pivotTables.add("Below", "Farms", "B8");
    const before = await report();
    expect(await refused(() => pivot.rowHierarchies.add(at("Type")))).toBe(
      "InvalidArgument RowColumnPivotHierarchyCollection.add",
    );
    expect(await report()).toEqual(before);
  });
});

test("cells of a pivot can't be written, cleared in part or parted; formats can", async () => {
  await withFarms(async ({ pivot, at, sheet, report, context, refused }) => {
    pivot.rowHierarchies.add(at("Farm"));
    pivot.dataHierarchies.add(at("Sold"));
    const before = await report();
    const tries: (() => unknown)[] = [
      () => (sheet.getRange("A1:B4").values = Array.from({ length: 4 }, () => [1, 1])),
      () => (sheet.getRange("C6").formulas = [["=1"]]),
      () => sheet.getRange("C6").clear("Contents"),
      () => sheet.getRange("B4:C5").merge(),
      () => sheet.getRange("B4").copyFrom("A1:A2"),
      () => sheet.getRange("B3:C6").sort.apply([{ key: 1 }]),
      () => sheet.getRange("B1:B2").autoFill("B1:B5", "FillCopy"),
      () => sheet.getRange("B1:C6").removeDuplicates([0], false),
      () => sheet.getRange("A1:D9").replaceAll("Sum", "Total", {}),
      () => sheet.getRange("6:6").insert("Down"),
      () => sheet.getRange("C1:C2").insert("Down"),
      () => sheet.getRange("5:5").delete("Up"),
      () => sheet.tables.add("A4:B5", true),
    ];
    for (const attempt of tries) {
      const code = await refused(attempt);
      expect(code).toMatch(/^PivotTableRangeConflict Range(?:Sort)?\.|^InvalidArgument TableCollection/);
    }
    expect(await report()).toEqual(before);
    sheet.getRange("C6").format.fill.color = "#FF0000";
    sheet.getRange("C6").numberFormat = [["0.0"]];
    pivot.refresh();
    const cell = sheet.getRange("C6");
    cell.load("numberFormat,values,format/fill/color");
    await context.sync();
    expect([cell.values, cell.numberFormat, cell.format.fill.color]).toEqual([[[300]], [["0.0"]], "#FF0000"]);
    pivot.layout.preserveFormatting = false;
    pivot.refresh();
    cell.load("numberFormat,format/fill/color");
    await context.sync();
    expect([cell.numberFormat, cell.format.fill.color]).toEqual([[["General"]], "#FFFFFF"]);
  });
});

test("a pivot moves with its cells, and goes when they are all cleared or deleted", async () => {
  await withFarms(async ({ pivot, at, sheet, context }) => {
    pivot.rowHierarchies.add(at("Farm"));
    sheet.getRange("1:2").insert("Down");
    sheet.getRange("A:A").delete("Left");
    const source = context.workbook.worksheets.getItem("Sheet1");
    const second = sheet.pivotTables.add("Second", source.getRange("A1:E6"), "F1");
    source.getRange("1:1").insert("Down");
    const [place, moved] = [pivot.layout.getRange(), second.getDataSourceString()];
    place.load("address");
    pivot.dataHierarchies.add(at("Sold"));
    const first = sheet.getRange("A1:Z99").getPivotTables().getFirst();
    const whole = sheet.getRange("A1:A7").getPivotTables(true).getCount();
    first.load("name");
    await context.sync();
    expect([place.address, answer(moved), first.name, answer(whole)]).toEqual([
      "Report!A6:A9",
      "Sheet1!A2:E7",
      "Second",
      0,
    ]);
    sheet.getRange("A6:B9").clear();
    sheet.getRange("F:F").delete("Left");
    const count = sheet.pivotTables.getCount();
    await context.sync();
    expect(answer(count)).toBe(0);
  });
});

test("a protected sheet takes no pivot and keeps those it has, unless it allows them", async () => {
  await withFarms(async ({ pivot, at, sheet, refused }) => {
    sheet.protection.protect({ allowPivotTables: false });
    for (const attempt of [
      () => pivot.rowHierarchies.add(at("Farm")),
      () => pivot.refresh(),
      () => pivot.delete(),
      () => sheet.pivotTables.add("New", "Farms", "H4"),
    ])
      expect(await refused(attempt)).toMatch(/^AccessDenied/);
    sheet.protection.unprotect();
    sheet.protection.protect({ allowPivotTables: true });
    expect(await refused(() => pivot.rowHierarchies.add(at("Farm")))).toBeUndefined();
  });
});

test("on the calculating grid: drawn with formats and looks, read by formulas, drawn again, deleted", async () => {
  await withFarms(
    async ({ pivot, at, sheet, lines, context }) => {
      pivot.rowHierarchies.add(at("Farm"));
      const type = pivot.rowHierarchies.add(at("Type"));
      pivot.dataHierarchies.add(at("Sold")).numberFormat = "#,##0.0";
      sheet.getRange("E4").formulas = [["=SUM(C5,C8)"]];
      const range = sheet.getRange("B4:C6");
      range.load("values,text,numberFormat");
      const band = sheet.getRange("C4").format;
      band.load("font/bold,fill/color");
      await context.sync();
      expect(await lines("E4:E4")).toEqual(["720"]);
      expect(range.values).toEqual([["Row Labels", "Sum of Sold"], ["A Farms", 420], ["Lemon", 100]]); // prettier-ignore
      expect(range.text[1]).toEqual(["A Farms", "420.0"]);
      expect([band.font.bold, band.fill.color]).toEqual([true, "#DDEBF7"]);
      pivot.rowHierarchies.remove(type);
      expect(await lines("B6:C8")).toEqual(["B Farms|300", "Grand Total|720", "|"]);
      pivot.delete();
      expect(await lines("B4:C7")).toEqual(["|", "|", "|", "|"]);
    },
    await createHeadlessGrid(),
  );
});

test("a sheet takes its pivots along when it is deleted", async () => {
  await withFarms(async ({ sheet, context }) => {
    sheet.delete();
    const count = context.workbook.pivotTables.getCount();
    await context.sync();
    expect(answer(count)).toBe(0);
  });
});
