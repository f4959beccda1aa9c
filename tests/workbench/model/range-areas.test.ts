import { openHeadless, type HeadlessWorkbook } from "../../../workbench/headless/headless-workbook";
import { answer, failure } from "../books";

let book: HeadlessWorkbook;
beforeAll(async () => {
  book = await openHeadless();
});
afterAll(() => book.dispose());

/** Every test has a sheet of its own. */
const onSheet = <T>(work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>): Promise<T> =>
  book.Excel.run((context) => work(context.workbook.worksheets.add(), context));

const plain = (address: string) => address.replaceAll(/[^!,]+!/g, "");

test("looks of several ranges are written to all, and read where they agree", async () => {
  await onSheet(async (sheet, context) => {
    const areas = sheet.getRanges("D3:D5, G3:G5");
    areas.format.fill.color = "pink";
    areas.format.font.bold = true;
    areas.format.columnWidth = 72;
    areas.format.borders.getItem("EdgeTop").color = "#FF0000";
    areas.format.protection.locked = false;
    sheet.getRange("G4").format.font.bold = false;
    areas.load("address,areaCount,cellCount,isEntireColumn,format/columnWidth,format/fill/color,format/font/bold");
    areas.format.protection.load("locked");
    const edge = sheet.getRange("G3").format.borders.getItem("EdgeTop").load("style,color");
    const untouched = sheet.getRange("E3").format.fill.load("color");
    await context.sync();
    expect([plain(areas.address), areas.areaCount, areas.cellCount]).toEqual(["D3:D5,G3:G5", 2, 6]);
    expect(areas.isEntireColumn).toBe(false);
    const { format: looks } = areas;
    const { columnWidth, fill, font, protection } = looks;
    expect([columnWidth, fill.color, font.bold, protection.locked]).toEqual([72, "#FFC0CB", null, false]);
    expect([edge.style, edge.color, untouched.color]).toEqual(["Continuous", "#FF0000", "#FFFFFF"]);
  });
});

test("several ranges give others, and are cleared together", async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange("A1:C3").values = [
      [1, "a", "=A1"],
      [2, "", "=A2"],
      [3, "c", "=A3"],
    ];
    const areas = sheet.getRanges("A1:A3,C1:C3");
    const found = {
      rows: areas.getEntireRow(),
      columns: areas.getEntireColumn(),
      moved: areas.getOffsetRangeAreas(1, 1),
      shared: areas.getIntersection("A2:C2"),
      formulas: areas.getSpecialCells("Formulas"),
      used: areas.getUsedRangeAreas(true),
    };
    for (const range of Object.values(found)) range.load("address");
    const none = areas.getIntersectionOrNullObject("E1");
    await context.sync();
    const addresses = Object.fromEntries(Object.entries(found).map(([name, range]) => [name, plain(range.address)]));
    expect(addresses).toEqual({
      rows: "1:3,1:3",
      columns: "A:A,C:C",
      moved: "B2:B4,D2:D4",
      shared: "A2,C2",
      formulas: "C1:C3",
      used: "A1:A3,C1:C3",
    });
    expect(none.isNullObject).toBe(true);
    areas.clear("Contents");
    const left = sheet.getRange("A1:C3").load("values");
    await context.sync();
    expect(left.values).toEqual([
      ["", "a", ""],
      ["", "", ""],
      ["", "c", ""],
    ]);
  });
});

test("several ranges are copied closed up, and printed when they are one", async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange("A1:C3").formulas = [
      [1, 2, "=A1+1"],
      [4, 5, 6],
      [7, 8, "=A3"],
    ];
    sheet.getRange("E1").copyFrom(sheet.getRanges("A1,C1,A3,C3"));
    sheet.getRange("E4").copyFrom(sheet.getRanges("A1:A2,C1:C2"), "Values", false, true);
    sheet.pageLayout.setPrintArea(sheet.getRanges("A1:C3"));
    const printed = sheet.pageLayout.getPrintArea().load("address");
    const copied = sheet.getRange("E1:F5").load("formulas");
    await context.sync();
    expect(copied.formulas).toEqual([
      [1, "=D1+1"],
      [7, "=D2"],
      ["", ""],
      [1, 4],
      [2, 6],
    ]);
    expect(plain(printed.address)).toBe("A1:C3");
    sheet.pageLayout.setPrintArea(sheet.getRanges("A1,C3"));
    expect(await failure(() => context.sync())).toBe("NotImplemented PageLayout.setPrintArea");
  });
  const refusal = (address: string) =>
    failure(() =>
      onSheet(async (sheet, context) => {
        sheet.getRange("E1").copyFrom(sheet.getRanges(address));
        await context.sync();
      }),
    );
  for (const address of ["A1,C3", "A1:A2,C1", "A1,A1", "A1:A3,B2"])
    expect(await refusal(address)).toBe("InvalidArgument Range.copyFrom");
});

test("addresses that are none, or of another sheet, are refused", async () => {
  const refusal = (address: string) =>
    failure(() =>
      onSheet(async (sheet, context) => {
        sheet.getRanges(address).load("address");
        await context.sync();
      }),
    );
  for (const address of ["A1,", "A1,nowhere", "A1,Sheet1!B2"])
    expect(await refusal(address)).toBe("InvalidArgument Worksheet.getRanges");
});

test("everything that matches on a sheet is found as areas that can be coloured", async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange("A1:B3").values = [
      ["Complete", "Ongoing"],
      ["complete", "Complete"],
      ["", "Incomplete"],
    ];
    const found = sheet.findAll("Complete", { completeMatch: true, matchCase: false });
    found.format.fill.color = "green";
    found.load("address");
    const none = sheet.findAllOrNullObject("Delayed", {});
    await context.sync();
    expect([plain(found.address), none.isNullObject]).toEqual(["A1:A2,B2", true]);
    sheet.findAll("Delayed", {}).load();
    expect(await failure(() => context.sync())).toBe("ItemNotFound Worksheet.findAll");
  });
});

test("ranges know where they lie, hidden rows and columns not counted", async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange("A:A").format.columnWidth = 96;
    sheet.getRange("2:2").format.rowHeight = 30;
    sheet.getRange("B:B").columnHidden = true;
    const cell = sheet.getRange("C3:D4").load("top,left,width,height");
    const whole = sheet.getRange().load("height");
    await context.sync();
    expect([cell.top, cell.left, cell.width, cell.height]).toEqual([45, 96, 96, 30]);
    expect(whole.height).toBe(1_048_576 * 15 + 15);
  });
});

test("rows and columns are grouped in levels, which hide and show", async () => {
  await onSheet(async (sheet, context) => {
    for (const rows of ["4:9", "4:5", "7:8"]) sheet.getRange(rows).group("ByRows");
    sheet.getRange("C:F").group("ByColumns");
    const hidden = async () => {
      const cells = Array.from({ length: 10 }, (_, row) => sheet.getCell(row, 0).load("rowHidden"));
      const column = sheet.getRange("C1").load("columnHidden");
      await context.sync();
      return [cells.flatMap((cell, row) => (cell.rowHidden ? [row + 1] : [])), column.columnHidden];
    };
    sheet.showOutlineLevels(1, 1);
    expect(await hidden()).toEqual([[4, 5, 6, 7, 8, 9], true]);
    sheet.showOutlineLevels(2, 0);
    expect(await hidden()).toEqual([[4, 5, 7, 8], true]);
    sheet.getRange("4:5").showGroupDetails("ByRows");
    sheet.getRange("D:D").showGroupDetails("ByColumns");
    expect(await hidden()).toEqual([[7, 8], true]);
    sheet.showOutlineLevels(3, 3);
    sheet.getRange("1:1").insert("Down");
    sheet.getRange("A1:A20").ungroup("ByRows");
    sheet.showOutlineLevels(1, 0);
    expect(await hidden()).toEqual([[5, 6, 8, 9], false]);
    for (let level = 0; level < 6; level++) sheet.getRange("5:5").group("ByRows");
    await context.sync();
    sheet.getRange("5:5").group("ByRows");
    expect(await failure(() => context.sync())).toBe("InvalidOperation Range.group");
  });
});

test("moved cells take looks and whatever points to them along", async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange("A1:B2").values = [
      [1, "=A1*2"],
      [3, "=A2*2"],
    ];
    sheet.getRange("A1").format.fill.color = "#FF0000";
    sheet.getRange("F1").formulas = [["=SUM(A1:A2)"]];
    sheet.getRange("A1:B2").moveTo("C5");
    const moved = sheet.getRange("C5:D6").load("formulas,values");
    const left = sheet.getRange("A1:B2").load("values");
    const sum = sheet.getRange("F1").load("formulas,values");
    const fills = ["A1", "C5"].map((address) => sheet.getRange(address).format.fill.load("color"));
    await context.sync();
    expect(moved.formulas).toEqual([
      [1, "=C5*2"],
      [3, "=C6*2"],
    ]);
    expect([moved.values[1]?.[1], sum.formulas[0]?.[0], sum.values[0]?.[0]]).toEqual([6, "=SUM(C5:C6)", 4]);
    expect(left.values.flat()).toEqual(["", "", "", ""]);
    expect(fills.map(({ color }) => color)).toEqual(["#FFFFFF", "#FF0000"]);
    sheet.tables.add("H1:I3", true);
    sheet.getRange("H2").moveTo("K1");
    expect(await failure(() => context.sync())).toBe("InvalidOperation Range.moveTo");
  });
});

test("indents move in steps, and sizes go back to the usual", async () => {
  await onSheet(async (sheet, context) => {
    const { format } = sheet.getRange("A1:A2");
    sheet.getRange("A2").format.indentLevel = 3;
    format.adjustIndent(2);
    format.columnWidth = 90;
    const levels = ["A1", "A2"].map((address) => sheet.getRange(address).format.load("indentLevel"));
    format.load("useStandardWidth,useStandardHeight");
    await context.sync();
    expect(levels.map(({ indentLevel }) => indentLevel)).toEqual([2, 5]);
    expect([format.useStandardWidth, format.useStandardHeight]).toEqual([false, true]);
    format.useStandardWidth = true;
    format.load("columnWidth");
    await context.sync();
    expect(format.columnWidth).toBe(48);
  });
});

test("each of several ranges gets a copy of one", async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange("A1:D1").formulas = [[1, 2, "=A1+B1", "=A1*9"]];
    sheet.getRange("C1").format.font.bold = true;
    sheet.getRanges("C3,F5:F6").copyFrom("C1");
    const formulas = ["C3", "F5:F6"].map((address) => sheet.getRange(address).load("formulas"));
    const font = sheet.getRange("F6").format.font.load("bold");
    await context.sync();
    expect(formulas.map((range) => range.formulas)).toEqual([[["=A3+B3"]], [["=D5+E5"], ["=D6+E6"]]]);
    expect(font.bold).toBe(true);
    sheet.getRanges("H1,H3").copyFrom("A1,C1", "Formulas");
    const closed = ["H1:I1", "H3:I3"].map((address) => sheet.getRange(address).load("formulas"));
    await context.sync();
    expect(closed.map((range) => range.formulas)).toEqual([[[1, "=G1+H1"]], [[1, "=G3+H3"]]]);
  });
});

test("precedents and dependents: the next ones and all, over sheets, names and tables' columns, merged by sheet", async () => {
  await onSheet(async (sheet, context) => {
    sheet.name = "Own";
    const other = context.workbook.worksheets.add("Other sheet");
    other.getRange("A1:A2").values = [[1], [2]];
    other.tables.add("C1:C3", true).name = "Zones";
    other.getRange("C1:C3").values = [["Firms"], [3], [4]];
    context.workbook.names.add("Rate", other.getRange("A2"));
    sheet.getRange("A1:C1").formulas = [[5, 6, "=A1 * B1"]];
    sheet.getRange("A2:C2").formulas = [["='Other sheet'!$A$1&\"C1\"", "=SUM(Zones[Firms])*Rate", "=C1+A2+B2"]];
    const addresses = async (kin: Excel.WorkbookRangeAreas) => {
      kin.load("addresses");
      kin.areas.load("address");
      await context.sync();
      expect(kin.areas.items.map(({ address }) => address)).toEqual(kin.addresses);
      return kin.addresses;
    };
    expect(await addresses(sheet.getRange("C1").getDirectPrecedents())).toEqual(["Own!A1:B1"]);
    expect(await addresses(sheet.getRange("C2").getDirectPrecedents())).toEqual(["Own!C1,Own!A2:B2"]);
    expect(await addresses(sheet.getRange("C2").getPrecedents())).toEqual([
      "Own!A1:C1,Own!A2:B2",
      "'Other sheet'!A1:A2,'Other sheet'!C2:C3",
    ]);
    expect(await addresses(other.getRange("A1:A2").getDirectDependents())).toEqual(["Own!A2:B2"]);
    const dependents = other.getRange("C3").getDependents();
    expect(await addresses(dependents)).toEqual(["Own!B2:C2"]);
    const own = dependents.getRangeAreasBySheet("Own").load("address");
    const none = dependents.getRangeAreasOrNullObjectBySheet("Other sheet");
    await context.sync();
    expect([own.address, none.isNullObject]).toEqual(["Own!B2:C2", true]);
    sheet.getRange("A1").getDirectPrecedents().load("addresses");
    expect(await failure(() => context.sync())).toBe("ItemNotFound Range.getDirectPrecedents");
    other.delete();
    await context.sync();
  });
});

test("whether rows and columns show is told and set in one call", async () => {
  await onSheet(async (sheet, context) => {
    const cells = sheet.getRange("A1:B2");
    cells.setRowProperties([{}, { rowHidden: true }]);
    cells.setColumnProperties([{ columnHidden: true }, {}]);
    const rows = cells.getRowProperties({ rowHidden: true });
    const columns = cells.getColumnProperties({ columnHidden: true });
    await context.sync();
    expect(answer(rows)).toEqual([{ rowHidden: false }, { rowHidden: true }]);
    expect(answer(columns)).toEqual([{ columnHidden: true }, { columnHidden: false }]);
  });
});
