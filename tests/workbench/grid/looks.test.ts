import { area, openTestGrid, type TestGrid } from "./test-grid";

describe("number formats", () => {
  let test: TestGrid;
  beforeAll(async () => {
    test = await openTestGrid();
  });
  afterAll(() => test.grid.dispose());

  it.each([
    [3605750000000, '"> "0.0,,,," tn"', "> 3.6 tn"],
    [0.1234, "0.0%", "12.3%"],
    [0.25, "+0.0%;-0.0%", "+25.0%"],
    [1234567.8, "#,##0", "1,234,568"],
    [-5, "#,##0;-#,##0", "-5"],
    [12, "@", "12"],
    ["007", "@", "007"],
    [123456789, '"约"0.0,,"百万"', "约123.5百万"],
    [41275, "yyyy-mm-dd", "2013-01-01"],
    [1234567, '[>=1000000]0.0,,"M";0', "1.2M"],
    [1 / 3, "General", "0.333333333"],
    [true, "0.0", "TRUE"],
    ["text", "0.0", "text"],
    ["#N/A", "0.0", "#N/A"],
    ["", "0.0", ""],
  ])("%s as %s is %s, and stays what it is", (value, format, text) => {
    test.sheet.write(area(0, 0), [[value]]);
    test.sheet.setNumberFormats(area(0, 0), [[format]]);
    expect(test.sheet.texts(area(0, 0))).toEqual([[text]]);
    expect(test.sheet.values(area(0, 0))).toEqual([[value]]);
    expect(test.sheet.numberFormats(area(0, 0))).toEqual([[format]]);
  });

  it("apply to formulas' results and to spilled cells", async () => {
    test.sheet.setNumberFormats(area(4, 0, 2, 3), [
      [null, "0.00", null],
      [null, null, "0%"],
    ]);
    await test.enter(4, 0, "=TEST.TABLE(2)");
    expect(test.sheet.texts(area(4, 0, 2, 3))).toEqual([
      ["zone 0", "2010.00", "0"],
      ["zone 1", "2011", "150%"],
    ]);
  });
});

describe("styles", () => {
  let test: TestGrid;
  beforeAll(async () => {
    test = await openTestGrid();
  });
  afterAll(() => test.grid.dispose());

  it("are Excel's defaults where nothing is set", () => {
    expect(test.sheet.style(0, 0)).toEqual({
      bold: false,
      italic: false,
      underline: "None",
      strikethrough: false,
      script: "",
      fontName: "Calibri",
      fontSize: 11,
      fontColor: "#000000",
      fill: "",
      horizontalAlignment: "General",
      verticalAlignment: "Bottom",
      wrapText: false,
      indent: 0,
      rotation: 0,
      readingOrder: "Context",
      borderTop: null,
      borderBottom: null,
      borderLeft: null,
      borderRight: null,
      borderDown: null,
      borderUp: null,
    });
  });

  it("leave contents what they are: text that looks like a number stays text", () => {
    const cell = area(8, 0);
    test.sheet.write(cell, [["'12"]]);
    test.sheet.setStyle(cell, { bold: true });
    expect(test.sheet.values(cell)).toEqual([["12"]]);
    test.sheet.clear(cell, "Formats");
    expect(test.sheet.values(cell)).toEqual([["12"]]);
  });

  it("are read back as set, change singly, and keep the number format", () => {
    const style = {
      bold: true,
      italic: true,
      underline: "DoubleAccountant",
      strikethrough: true,
      script: "Superscript",
      fontName: "Arial",
      fontSize: 14,
      fontColor: "#C00000",
      fill: "#FFE699",
      horizontalAlignment: "Center",
      verticalAlignment: "Top",
      wrapText: true,
      indent: 2,
      rotation: -45,
      readingOrder: "RightToLeft",
      borderTop: { kind: "double", color: "#111111" },
      borderBottom: { kind: "thick", color: "#222222" },
      borderLeft: { kind: "mediumDashDot", color: "#333333" },
      borderRight: { kind: "hair", color: "#444444" },
      borderDown: { kind: "dotted", color: "#555555" },
      borderUp: { kind: "slantDashDot", color: "#666666" },
    } as const;
    test.sheet.setNumberFormats(area(1, 1), [["0.0"]]);
    test.sheet.setStyle(area(1, 1, 2, 2), style);
    expect(test.sheet.style(2, 2)).toEqual(style);
    const plain = { fill: "", borderTop: null, underline: "None", script: "", rotation: 180, indent: 0 } as const;
    test.sheet.setStyle(area(1, 1), plain);
    expect(test.sheet.style(1, 1)).toEqual({ ...style, ...plain });
    expect(test.sheet.numberFormats(area(1, 1))).toEqual([["0.0"]]);
  });

  it("take a whole column or sheet to mean the cells there are", () => {
    test.sheet.setStyle(area(0, 3, 1_048_576, 1), { bold: true });
    expect(test.sheet.style(999, 3).bold).toBe(true);
    expect(test.sheet.style(999, 4).bold).toBe(false);
  });

  it("take a whole sheet's sizes and looks without making millions of cells", () => {
    const sheet = test.data;
    sheet.setColumnWidth(0, 16_384, 20);
    sheet.setRowHeight(0, 1_048_576, 20);
    sheet.setStyle(area(3, 0, 1, 16_384), { fill: "#FF0000" });
    expect([sheet.style(3, 3).fill, sheet.getColumnWidth(3)]).toEqual(["#FF0000", 20.25]);
    expect(sheet.style(3, 16_000).fill).toBe("");
  });

  it("give sizes in points", () => {
    test.sheet.setColumnWidth(2, 2, 90);
    test.sheet.setRowHeight(4, 2, 30);
    expect([test.sheet.getColumnWidth(3), test.sheet.getRowHeight(5), test.sheet.getRowHeight(6)]).toEqual([
      90, 30, 15,
    ]);
  });

  it("fit a column to its longest text", () => {
    test.sheet.write(area(0, 6, 2, 1), [["short"], ["a text that needs far more room than a column has"]]);
    test.sheet.autofitColumns(6, 1);
    expect(test.sheet.getColumnWidth(6)).toBeGreaterThan(200);
  });

  it("merge and unmerge", () => {
    test.sheet.merge(area(10, 0, 2, 3));
    test.sheet.merge(area(11, 0, 2, 2));
    expect(test.sheet.merges()).toEqual([area(11, 0, 2, 2)]);
    test.sheet.unmerge(area(0, 0, 100, 1));
    expect(test.sheet.merges()).toEqual([]);
  });
});
