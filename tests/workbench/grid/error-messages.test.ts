import { area, openTestGrid, type TestGrid } from "./test-grid";

describe("messages of error cells", () => {
  let test: TestGrid;
  beforeEach(async () => {
    test = await openTestGrid();
  });
  afterEach(() => test.grid.dispose());

  const message = (row: number, column: number) => test.sheet.errorMessages(area(row, column))[0]?.[0];

  it.each([
    ['=TEST.REVENUE("Nowhere")', "#N/A", "No zone named Nowhere."],
    ['=TEST.REVENUE("Nowhere")+1', "#N/A", "No zone named Nowhere."],
    ["=TEST.THROW()", "#VALUE!", "broken"],
    ["=TEST.REVENUE()", "#VALUE!", "TEST.REVENUE needs 1 argument, not 0."],
    ["=TEST.SIZE(1,2)", "#VALUE!", "TEST.SIZE takes 1 argument, not 2."],
    ['=IFERROR(TEST.REVENUE("Nowhere"),"none")', "none", ""],
    ["=1/0", "#DIV/0!", ""],
  ])("%s is %s: %s", async (formula, value, text) => {
    await test.enter(0, 0, formula);
    expect([test.value(0, 0), message(0, 0)]).toEqual([value, text]);
  });

  it("stand at their place in a spilled result", async () => {
    await test.enter(0, 0, "=TEST.MIXED()");
    expect(test.sheet.errorMessages(area(0, 0, 2, 3))).toEqual([
      ["", "", ""],
      ["", "Not reported.", ""],
    ]);
  });

  it("go when the error does, and follow their cell", async () => {
    await test.enter(5, 1, '=TEST.REVENUE("Nowhere")');
    test.sheet.shift({ axis: "row", at: 0, count: 2 });
    test.sheet.shift({ axis: "column", at: 0, count: 1 });
    await test.grid.settled();
    expect([message(5, 1), message(7, 2)]).toEqual(["", "No zone named Nowhere."]);
    test.sheet.shift({ axis: "row", at: 1, count: -1 });
    await test.grid.settled();
    expect(message(6, 2)).toBe("No zone named Nowhere.");
    await test.enter(6, 2, '=TEST.REVENUE("x")');
    expect(message(6, 2)).toBe("");
  });
});
