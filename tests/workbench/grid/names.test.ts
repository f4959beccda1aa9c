import { area, LOOK, openTestGrid, type TestGrid } from "./test-grid";

describe("formulas follow what their names mean", () => {
  let test: TestGrid;
  beforeEach(async () => {
    test = await openTestGrid();
    await test.enter(9, 0, 10, 20, 30);
  });
  afterEach(() => test.grid.dispose());

  async function name(key: string, formula: string): Promise<void> {
    test.grid.setName({ name: key, formula, comment: "", visible: true });
    await test.grid.settled();
  }

  it.each([
    ["a value", "=tmp_x", "=1", "=2", 1, 2],
    ["written in other letters", "=TMP_X+0", "=1", "=2", 1, 2],
    ["a range", "=SUM(tmp_x)", "=Sheet1!$A$10:$B$10", "=Sheet1!$B$10:$C$10", 30, 50],
    ["a formula", "=tmp_x", "=SUM(Sheet1!$A$10:$B$10)", "=MAX(Sheet1!$A$10:$C$10)", 30, 30],
    ["a LAMBDA", "=tmp_x(5)", "=LAMBDA(x,x+1)", "=LAMBDA(x,x*2)", 6, 10],
    ["within LET", "=LET(a,tmp_x,a+1)", "=1", "=2", 2, 3],
  ])("%s", async (_what, formula, before, after, first, second) => {
    await name("tmp_x", before);
    await test.enter(0, 0, formula);
    expect(test.value(0, 0)).toBe(first);
    await name("tmp_x", after);
    expect(test.value(0, 0)).toBe(second);
  });

  it("through another name", async () => {
    await name("inner", "=1");
    await name("outer", "=inner*100");
    await test.enter(0, 0, "=outer");
    await name("inner", "=2");
    expect(test.value(0, 0)).toBe(200);
  });

  it("when a name is removed and comes back", async () => {
    await name("tmp_x", "=1");
    await test.enter(0, 0, "=tmp_x");
    test.grid.removeName({ name: "tmp_x" });
    await test.grid.settled();
    await test.enter(0, 0, "=tmp_x");
    expect(test.value(0, 0)).toBe("#NAME?");
    await name("tmp_x", "=3");
    expect(test.value(0, 0)).toBe(3);
  });

  it("in each workbook for itself", async () => {
    await name("tmp_x", "=1");
    await test.enter(0, 0, "=tmp_x+0");
    const other = await openTestGrid();
    other.grid.setName({ name: "tmp_x", formula: "=2", comment: "", visible: true });
    await other.enter(0, 0, "=tmp_x+0");
    expect([test.value(0, 0), other.value(0, 0)]).toEqual([1, 2]);
    other.grid.dispose();
  });

  it("when a table is renamed or takes in more rows", async () => {
    const { sheet, grid } = test;
    sheet.write(area(20, 0, 4, 1), [["Sum"], [1], [2], [4]]);
    sheet.addTable("t", "Sums", area(20, 0, 3, 1), LOOK);
    await test.enter(0, 0, "=SUM(Sums[Sum])");
    expect(test.value(0, 0)).toBe(3);
    sheet.updateTable("t", { area: area(20, 0, 4, 1) });
    await grid.settled();
    expect(test.value(0, 0)).toBe(7);
    sheet.updateTable("t", { name: "Totals" });
    await grid.settled();
    expect([test.value(0, 0), sheet.formulas(area(0, 0))]).toEqual([7, [["=SUM(Totals[Sum])"]]]);
  });
});
