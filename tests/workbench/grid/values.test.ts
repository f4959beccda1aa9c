import { area, openTestGrid, type TestGrid } from "./test-grid";

describe("values and formulas", () => {
  let test: TestGrid;
  beforeAll(async () => {
    test = await openTestGrid();
  });
  afterAll(() => test.grid.dispose());

  it("gives a formula's value and its text, and the value where there is no formula", async () => {
    await test.enter(2, 0, 2, "=A3*21");
    expect(test.sheet.values(area(2, 0, 1, 2))).toEqual([[2, 42]]);
    expect(test.sheet.formulas(area(2, 0, 1, 2))).toEqual([[2, "=A3*21"]]);
  });

  it("calculates again when a precedent changes, on another sheet too", async () => {
    await test.enter(3, 0, "='Data 2'!B2+1");
    expect(test.value(3, 0)).toBe(1);
    test.data.write(area(1, 1), [[41]]);
    await test.grid.settled();
    expect(test.value(3, 0)).toBe(42);
  });

  it("replaces a formula by a value and a value by a formula", async () => {
    await test.enter(4, 0, "=1+1");
    await test.enter(4, 0, "two");
    expect(test.sheet.formulas(area(4, 0))).toEqual([["two"]]);
    await test.enter(4, 0, "=1+2");
    expect(test.value(4, 0)).toBe(3);
  });

  it("reports errors as their text", async () => {
    await test.enter(5, 0, "=1/0", "=NO.SUCH.FUNCTION()", "=NA()", '=VALUE("x")');
    expect(test.sheet.values(area(5, 0, 1, 4))).toEqual([["#DIV/0!", "#NAME?", "#N/A", "#VALUE!"]]);
  });

  it("knows the area that holds contents, and the one that holds looks", async () => {
    const { grid, data } = test;
    data.clear(area(0, 0, 1_048_576, 16_384), "All");
    expect(data.usedArea(true)).toBeUndefined();
    data.write(area(2, 1, 2, 2), [
      ["a", ""],
      ["", "=TEST.TABLE(2)"],
    ]);
    data.setStyle(area(9, 0), { bold: true });
    await grid.settled();
    expect(data.usedArea(false)).toEqual(area(2, 1, 3, 4));
    expect(data.usedArea(true)).toEqual(area(2, 0, 8, 5));
  });

  it("grows when written beyond its edge, up to Excel's limits", async () => {
    test.data.write(area(1_048_575, 0), [["last"]]);
    test.data.write(area(0, 16_383), [["last"]]);
    expect(test.data.values(area(1_048_575, 0))).toEqual([["last"]]);
    expect(() => test.data.write(area(1_048_576, 0), [["beyond"]])).toThrow(RangeError);
  });
});
