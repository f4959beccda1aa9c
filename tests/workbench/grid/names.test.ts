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

  it.each([
    ["a sum", "=1+2", "=2*tmp_x", 6],
    ["a sign", "=-2", "=tmp_x^2", 4],
    ["a cell", "='Data 2'!$A$1", "=2*tmp_x", 14],
    ["a text with a sign", '="a-b"', "=LEN(tmp_x)", 3],
  ])("%s is worked out before what stands beside its name", async (_what, formula, asked, expected) => {
    test.data.write(area(0, 0), [[7]]);
    await name("tmp_x", formula);
    await test.enter(0, 0, asked);
    expect(test.value(0, 0)).toBe(expected);
  });

  describe("of a sheet", () => {
    const on = (sheet: string, key: string, formula: string) =>
      test.grid.setName({ name: key, sheet, formula, comment: "", visible: true });
    const onData = (formula: string) => test.data.write(area(0, 0), [[formula]]);
    const results = async () => {
      await test.grid.settled();
      return [test.value(0, 0), test.data.values(area(0, 0))[0]![0]!];
    };

    it("mean what they are on the formula's sheet, before the workbook's", async () => {
      await name("Rate", "=1");
      on(test.data.id, "rate", "=2");
      await test.enter(0, 0, "=Rate");
      onData("=Rate");
      expect(await results()).toEqual([1, 2]);
      on(test.sheet.id, "Rate", "=3");
      expect(await results()).toEqual([3, 2]);
      test.grid.removeName({ name: "Rate", sheet: test.data.id });
      expect(await results()).toEqual([3, 1]);
    });

    it("are known elsewhere with their sheet's name only, which they keep when it changes and goes", async () => {
      on(test.data.id, "Rate", "=2");
      await name("Whole", "=5");
      await test.enter(0, 0, "=Rate", "='Data 2'!Rate*2", "='data 2'!Whole", "=Nowhere!Rate");
      expect(test.sheet.values(area(0, 0, 1, 4))).toEqual([["#NAME?", 4, 5, "#NAME?"]]);
      test.data.setName("It's new");
      await test.grid.settled();
      expect(test.sheet.formulas(area(0, 1, 1, 2))).toEqual([["='It''s new'!Rate*2", "='It''s new'!Whole"]]);
      expect(test.sheet.values(area(0, 1, 1, 2))).toEqual([[4, 5]]);
      await test.grid.undo();
      expect(test.sheet.formulas(area(0, 1))).toEqual([["='Data 2'!Rate*2"]]);
      await test.grid.redo();
      test.data.setName("Rates");
      await test.grid.settled();
      expect(test.sheet.formulas(area(0, 1, 1, 2))).toEqual([["=Rates!Rate*2", "=Rates!Whole"]]);
      expect(test.sheet.values(area(0, 1, 1, 2))).toEqual([[4, 5]]);
      test.grid.removeSheet(test.data.id);
      await test.grid.settled();
      expect(test.sheet.values(area(0, 1, 1, 2))).toEqual([["#REF!", "#REF!"]]);
      expect(test.grid.names().map((one) => one.name)).toEqual(["Whole"]);
    });

    it("lead on to names of their own sheet, those of the workbook to the workbook's", async () => {
      await name("Rate", "=1");
      await name("Ten", "=Rate*10");
      on(test.data.id, "Rate", "='Data 2'!$B$1");
      on(test.data.id, "Hundred", "=Rate*100");
      test.data.write(area(0, 1), [[7]]);
      await test.enter(0, 0, "='Data 2'!Hundred");
      onData("=SUM(Hundred,Ten)");
      expect(await results()).toEqual([700, 710]);
      test.data.write(area(0, 1), [[8]]);
      expect(await results()).toEqual([800, 810]);
    });

    it("are what a formula means that is worked out without a cell", async () => {
      await name("Rate", "=1");
      on(test.data.id, "Rate", "=2");
      const first = await test.grid.evaluate("=Rate");
      test.grid.activate(test.data.id);
      expect([first, await test.grid.evaluate("=Rate")]).toEqual([1, 2]);
    });
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
