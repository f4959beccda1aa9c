import { area, openTestGrid, testFunction, type TestGrid } from "./test-grid";

describe("functions from outside", () => {
  let test: TestGrid;
  beforeEach(async () => {
    test = await openTestGrid();
  });
  afterEach(() => test.grid.dispose());

  const calculate = async (formula: string) => {
    await test.enter(20, 0, formula);
    return test.value(20, 0);
  };

  it.each([
    ['=TEST.REVENUE("Zhongguancun",2013)', 3013],
    ['=test.revenue("x",1)*2', 2002],
    ['=IFERROR(TEST.REVENUE("Nowhere"),"none")', "none"],
    ["=SUM(TEST.TABLE(4))", 8055],
    ["=INDEX(TEST.TABLE(4),2,3)", 1.5],
    ["=LET(t,TEST.TABLE(4),ROWS(t)*COLUMNS(t))", 12],
    ["=SUM(FILTER(INDEX(TEST.TABLE(4),,3),INDEX(TEST.TABLE(4),,2)>2011))", 7.5],
    ["=SUMPRODUCT((INDEX(TEST.TABLE(4),,2)>2011)*1)", 2],
    ['=XLOOKUP("zone 1",INDEX(TEST.TABLE(4),,1),INDEX(TEST.TABLE(4),,2))', 2011],
    ["=SUM(INDEX(TEST.TABLE(4),,2)*2)", 16092],
    ["=INDEX(SORT(TEST.TABLE(3),2,-1),1,2)", 2012],
  ])("%s is %s", async (formula, value) => {
    expect(await calculate(formula)).toBe(value);
  });

  it.each([
    ["=TEST.ARGUMENTS(1,,3)", '[[[1]],"omitted",[[3]]]'],
    ["=TEST.ARGUMENTS()", "[]"],
    ["=TEST.ARGUMENTS(Z99)", "[[[null]]]"],
    ['=TEST.ARGUMENTS("")', '[[[""]]]'],
    ['=TEST.ARGUMENTS({"a";"b"},{1,TRUE})', '[[["a"],["b"]],[[1,true]]]'],
    ["=TEST.ARGUMENTS(1,2,3,4)", "[[[1]],[[2]],[[3]],[[4]]]"],
    ["=TEST.ARGUMENTS(1/0)", '[[[{"code":"#DIV/0!","message":""}]]]'],
  ])("%s is called with %s", async (formula, args) => {
    expect(await calculate(formula)).toBe(args);
  });

  it("tells a function which cell calls it", async () => {
    expect(await calculate("=TEST.CALLER()")).toBe(`${test.sheet.id} 20 0`);
  });

  it("is called once for a matrix of 40,000 cells", async () => {
    const rows = Array.from({ length: 10_000 }, (_, row) => [row, row, row, row]);
    test.data.write(area(0, 0, 10_000, 4), rows);
    expect(await calculate("=TEST.SIZE('Data 2'!A1:D10000)")).toBe("10000×4");
    expect(test.calls).toEqual(["TEST.SIZE"]);
  });

  it("receives whole columns and rows with their true size, and too many of them not at all", async () => {
    test.data.write(area(0, 0, 3, 1), [[1], [2], [3]]);
    expect(await calculate("=TEST.SIZE('Data 2'!A:B)")).toBe("1048576×2");
    expect(await calculate("=TEST.SIZE('Data 2'!2:2)")).toBe("1×16384");
    test.calls.length = 0;
    expect(await calculate("=TEST.SIZE('Data 2'!B:XFD)")).toBe("#CALC!");
    expect(test.calls).toEqual([]);
    expect(test.sheet.errorMessages(area(20, 0))).toEqual([[expect.stringContaining("at most 2,097,152 cells")]]);
  });

  it("is not called when only looks change", async () => {
    await calculate('=TEST.REVENUE("x",1)');
    test.calls.length = 0;
    test.sheet.setNumberFormats(area(20, 0), [["#,##0"]]);
    test.sheet.setStyle(area(20, 0), { fill: "#FFFF00" });
    await test.grid.settled();
    expect(test.calls).toEqual([]);
  });

  // The engine keeps long formulas in another way than short ones.
  it.each(["!", "!".repeat(80)])("may be registered after the formulas that use it, and replaced: %s", async (end) => {
    await calculate(`=late.comer(A1)&"${end}"`);
    expect(test.value(20, 0)).toBe("#NAME?");
    test.grid.registerFunctions([testFunction("LATE.COMER", "a?", () => [["first"]])]);
    await test.grid.settled();
    expect(test.value(20, 0)).toBe(`first${end}`);
    test.grid.registerFunctions([testFunction("LATE.COMER", "a?", () => [["second"]])]);
    await test.grid.settled();
    expect(test.value(20, 0)).toBe(`second${end}`);
  });

  it("calls the function of 1,000 formulas once each", async () => {
    const formulas = Array.from({ length: 1000 }, (_, row) => [`=TEST.REVENUE("x",${row})`]);
    test.sheet.write(area(0, 5, 1000, 1), formulas);
    await test.grid.settled();
    expect(test.value(999, 5)).toBe(1999);
    expect(test.calls).toHaveLength(1000);
  });
});
