import { BorderStyleTypes } from "@univerjs/core";
import { tableTheme, totalStyle } from "../../../workbench/grid/table-styles";
import { area, LOOK, openTestGrid, type TestGrid } from "./test-grid";

describe("tables", () => {
  let test: TestGrid;
  beforeEach(async () => {
    test = await openTestGrid();
    test.sheet.write(area(0, 0, 4, 3), [
      ["Zone", "Year", "Revenue"],
      ["a", 2012, 1],
      ["b", 2013, 2],
      ["c", 2014, 3],
    ]);
    test.sheet.addTable("t1", "tblRevenue", area(0, 0, 4, 3), LOOK);
  });
  afterEach(() => test.grid.dispose());

  it.each([
    ["=SUM(tblRevenue[Revenue])", 6],
    ["=ROWS(tblRevenue)", 3],
    ["=ROWS(tblRevenue[#All])", 4],
    ["=INDEX(tblRevenue[#Headers],1,2)", "Year"],
    ["=SUM(tblRevenue[[Year]:[Revenue]])", 6045],
    ["=TEST.SIZE(tblRevenue[Zone])", "3×1"],
  ])("%s is %s", async (formula, value) => {
    await test.enter(0, 6, formula);
    expect(test.value(0, 6)).toBe(value);
  });

  it("grow", async () => {
    await test.enter(0, 6, "=SUM(tblRevenue[Revenue])");
    await test.enter(4, 0, "d", 2015, 10);
    test.sheet.updateTable("t1", { area: area(0, 0, 5, 3) });
    await test.grid.settled();
    expect(test.value(0, 6)).toBe(16);
  });

  it("gain and lose columns", async () => {
    await test.enter(0, 3, "Profit");
    test.sheet.write(area(1, 3, 3, 1), [[5], [5], [5]]);
    test.sheet.updateTable("t1", { area: area(0, 0, 4, 4) });
    await test.enter(0, 6, "=SUM(tblRevenue[Profit])", "=SUM(tblRevenue[Year])");
    expect(test.sheet.values(area(0, 6, 1, 2))).toEqual([[15, 6039]]);
    test.sheet.updateTable("t1", { area: area(0, 1, 4, 2) });
    await test.enter(1, 6, "=COLUMNS(tblRevenue)", "=SUM(tblRevenue[Year])");
    expect(test.sheet.values(area(1, 6, 1, 2))).toEqual([[2, 6039]]);
  });

  it("follow a header that is written over", async () => {
    await test.enter(0, 2, "Income");
    await test.enter(0, 6, "=SUM(tblRevenue[Income])");
    expect(test.value(0, 6)).toBe(6);
  });

  it("carry their new name into formulas", async () => {
    await test.enter(0, 6, "=SUM(tblRevenue[Revenue])");
    test.sheet.updateTable("t1", { name: "tblIncome" });
    await test.grid.settled();
    expect(test.sheet.formulas(area(0, 6))).toEqual([["=SUM(tblIncome[Revenue])"]]);
    expect(test.value(0, 6)).toBe(6);
  });

  it("move with inserted rows", async () => {
    test.sheet.shift({ axis: "row", at: 0, count: 2 });
    test.sheet.shift({ axis: "row", at: 4, count: 1 });
    test.sheet.write(area(4, 2), [[100]]);
    await test.enter(0, 6, "=SUM(tblRevenue[Revenue])");
    expect(test.value(0, 6)).toBe(106);
  });

  it("leave their cells when removed, and their name free", async () => {
    test.sheet.removeTable("t1");
    expect(test.value(1, 0)).toBe("a");
    test.sheet.addTable("t2", "tblRevenue", area(0, 0, 3, 3), LOOK);
    await test.enter(0, 6, "=SUM(tblRevenue[Revenue])");
    expect(test.value(0, 6)).toBe(3);
  });

  it("refuse a name that reads as a cell", () => {
    expect(() => test.sheet.addTable("t2", "A1", area(10, 0, 2, 2), LOOK)).toThrow("invalid table name: A1");
  });

  it("draw what is asked of columns beside rows, and tell it again", async () => {
    const marks = { showBandedColumns: true, highlightFirstColumn: true, highlightLastColumn: true };
    test.sheet.updateTable("t1", { look: { ...LOOK, ...marks } });
    expect(test.sheet.tables()[0]?.look).toEqual({ ...LOOK, ...marks });
    const marked = tableTheme({ ...LOOK, ...marks });
    expect([marked.getHeaderColumnStyle()?.bl, marked.getLastColumnStyle()?.bl]).toEqual([1, 1]);
    expect(marked.getSecondColumnStyle()?.bg?.rgb).toBe("#D9E1F2");
    await test.grid.undo();
    expect(test.sheet.tables()[0]?.look).toEqual(LOOK);
    for (const style of ["", "TableStyleLight9", "TableStyleDark3"])
      for (const look of [
        { ...LOOK, style },
        { ...LOOK, ...marks, style, showBandedRows: false },
      ]) {
        test.sheet.updateTable("t1", { look });
        expect(test.sheet.tables()[0]?.look).toEqual(look);
      }
  });

  it("take their total row along, and lose it with its row", async () => {
    test.sheet.updateTable("t1", { look: { ...LOOK, showTotals: true } });
    test.sheet.shift({ axis: "row", at: 4, count: 1 });
    expect(test.sheet.tables()[0]).toMatchObject({ area: area(0, 0, 5, 3), look: { showTotals: true } });
    test.sheet.shift({ axis: "row", at: 5, count: -1 });
    expect(test.sheet.tables()[0]).toMatchObject({ area: area(0, 0, 5, 3), look: { showTotals: false } });
    await test.grid.undo();
    expect(test.sheet.tables()[0]).toMatchObject({ area: area(0, 0, 5, 3), look: { showTotals: true } });
  });

  it("go on calculating without their header, wherever it was", async () => {
    await test.enter(0, 6, "=SUM(tblRevenue[Revenue])");
    test.sheet.updateTable("t1", { look: { ...LOOK, showHeaders: false } });
    test.sheet.write(area(0, 2), [["a title"]]);
    test.sheet.write(area(1, 2), [[10]]);
    await test.enter(5, 6, "=SUM(tblRevenue[Revenue])");
    expect(test.value(5, 6)).toBe(15);
    test.sheet.write(area(0, 0, 1, 2), [["", ""]]);
    test.sheet.shift({ axis: "row", at: 2, count: 1 });
    expect(test.sheet.values(area(0, 0, 1, 3))).toEqual([["", "", "a title"]]);
    test.sheet.shift({ axis: "row", at: 0, count: -1 });
    await test.grid.settled();
    expect([test.sheet.tables()[0]?.area, test.value(5, 6)]).toEqual([area(-1, 0, 5, 3), 15]);
  });

  it("leave the looks of their style to their cells, under those of the cells' own", () => {
    test.sheet.setStyle(area(1, 0), { fill: "#FF0000" });
    test.sheet.updateTable("t1", { look: { ...LOOK, showTotals: true } });
    test.sheet.keepTableLook("t1");
    test.sheet.removeTable("t1");
    const looks = [0, 1, 2, 3, 4, 5].map((row) => test.sheet.style(row, 0));
    expect(looks.map(({ fill, bold }) => [fill, bold])).toEqual([
      ["#4472C4", true],
      ["#FF0000", false],
      ["", false],
      ["#D9E1F2", false],
      ["", true],
      ["", false],
    ]);
    expect([looks[0]?.fontColor, looks[4]?.borderTop]).toEqual(["#FFFFFF", { kind: "double", color: "#4472C4" }]);
  });

  it("may be named in Chinese", async () => {
    test.sheet.write(area(10, 0, 2, 2), [
      ["高新区", "营业收入"],
      ["中关村", 7],
    ]);
    test.sheet.addTable("t2", "高新区表", area(10, 0, 2, 2), LOOK);
    await test.enter(0, 6, "=SUM(高新区表[营业收入])");
    expect(test.value(0, 6)).toBe(7);
  });
});

describe("table styles", () => {
  const header = (style: string) => tableTheme({ ...LOOK, style }).getHeaderRowStyle()?.bg?.rgb;

  it("take the theme's colours in Excel's order", () => {
    expect(
      ["TableStyleMedium1", "TableStyleMedium2", "TableStyleMedium3", "TableStyleLight9", "TableStyleMedium9"].map(
        header,
      ),
    ).toEqual(["#000000", "#4472C4", "#ED7D31", "#4472C4", "#4472C4"]);
  });

  it("fill no header in the light styles 1 to 7 and 15 to 21", () => {
    expect(["TableStyleLight1", "TableStyleLight21"].map(header)).toEqual([undefined, undefined]);
  });

  it.each([
    ["Light1", "#262626", "", 1, BorderStyleTypes.THIN],
    ["Light9", "", "", 1, BorderStyleTypes.DOUBLE],
    ["Light16", "", "", 1, BorderStyleTypes.DOUBLE],
    ["Medium2", "", "", 1, BorderStyleTypes.DOUBLE],
    ["Medium9", "#FFFFFF", "#4472C4", 1, BorderStyleTypes.THICK],
    ["Medium16", "", "", undefined, BorderStyleTypes.DOUBLE],
    ["Medium23", "", "#D9E1F2", 1, BorderStyleTypes.MEDIUM],
    ["Dark2", "#FFFFFF", "#203764", 1, BorderStyleTypes.MEDIUM],
    ["Dark9", "", "#D9E1F2", 1, BorderStyleTypes.DOUBLE],
  ])("give total rows of %s the look of their family", (style, color, fill, bold, line) => {
    const theme = tableTheme({ ...LOOK, style: `TableStyle${style}`, showTotals: true }).getName();
    const look = totalStyle(theme, true, false);
    expect([look?.cl?.rgb ?? "", look?.bg?.rgb ?? "", look?.bl, look?.bd?.t?.s]).toEqual([color, fill, bold, line]);
  });

  it("fall back to Medium 2", () => {
    expect(header("No such style")).toBe("#4472C4");
  });

  it("band rows or not", () => {
    expect(tableTheme(LOOK).getFirstRowStyle()?.bg?.rgb).toBe("#D9E1F2");
    expect(tableTheme({ ...LOOK, showBandedRows: false }).getFirstRowStyle()).toBeNull();
  });
});
