import { area, openTestGrid, type TestGrid } from "./test-grid";

describe("spilled results", () => {
  let test: TestGrid;
  beforeEach(async () => {
    test = await openTestGrid();
  });
  afterEach(() => test.grid.dispose());

  it("fill the cells beside and below, types kept, empty as 0", async () => {
    await test.enter(0, 0, "=TEST.MIXED()");
    expect(test.sheet.values(area(0, 0, 2, 4))).toEqual([
      [1, "text", 0, true],
      ["2013", "#N/A", "#NUM!", false],
    ]);
    expect(test.sheet.spillArea(0, 0)).toEqual(area(0, 0, 2, 4));
    expect(test.sheet.spillArea(0, 1)).toBeUndefined();
    expect(test.sheet.formulas(area(0, 0, 1, 2))).toEqual([["=TEST.MIXED()", "text"]]);
  });

  it("are #SPILL! while a cell is in the way", async () => {
    await test.enter(1, 1, "in the way");
    await test.enter(0, 0, "=TEST.TABLE(2)");
    expect(test.value(0, 0)).toBe("#SPILL!");
    expect(test.sheet.spillArea(0, 0)).toBeUndefined();
    await test.enter(1, 1, "");
    expect(test.sheet.values(area(0, 0, 2, 2))).toEqual([
      ["zone 0", 2010],
      ["zone 1", 2011],
    ]);
  });

  it("feed other formulas and go with their formula", async () => {
    await test.enter(0, 0, "=TEST.TABLE(3)");
    await test.enter(0, 5, "=SUM(B1:B3)");
    expect(test.value(0, 5)).toBe(6033);
    await test.enter(0, 0, "");
    expect(test.value(0, 5)).toBe(0);
    expect(test.sheet.usedArea(false)).toEqual(area(0, 5));
  });

  it("are read rightly by formulas entered together with them", async () => {
    const formulas = [
      "=BYROW(A1:B3,LAMBDA(row,SUM(row)))",
      "",
      '=SUMIF(B1:B3,">2010")',
      "=SUM(F1:F3)",
      "=TEST.SIZE(F1:F3)",
    ];
    await test.enter(0, 0, "=TEST.TABLE(3)", "", "", "", "", ...formulas);
    expect(test.sheet.values(area(0, 5, 3, 5))).toEqual([
      [2010, "", 4023, 6033, "3×1"],
      [2011, "", "", "", ""],
      [2012, "", "", "", ""],
    ]);
  });

  it("shrink when the result does", async () => {
    await test.enter(0, 5, 3);
    await test.enter(0, 0, "=TEST.TABLE(F1)");
    await test.enter(0, 5, 1);
    expect(test.sheet.values(area(0, 0, 3, 1))).toEqual([["zone 0"], [""], [""]]);
    expect(test.sheet.spillArea(0, 0)).toEqual(area(0, 0, 1, 3));
  });

  it("make the sheet grow", async () => {
    await test.enter(995, 98, "=TEST.TABLE(3000)");
    expect(test.sheet.values(area(3994, 98, 1, 3))).toEqual([["zone 2999", 5009, 4498.5]]);
  });

  it("follow inserted rows", async () => {
    await test.enter(4, 0, "=TEST.TABLE(2)");
    test.sheet.shift({ axis: "row", at: 2, count: 3 });
    await test.grid.settled();
    expect(test.sheet.values(area(7, 0, 2, 1))).toEqual([["zone 0"], ["zone 1"]]);
    expect(test.sheet.spillArea(7, 0)).toEqual(area(7, 0, 2, 3));
  });
});
