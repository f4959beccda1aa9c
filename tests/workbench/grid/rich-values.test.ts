import { RichValue } from "../../../workbench/grid/grid";
import { area, openTestGrid, testFunction, type TestGrid } from "./test-grid";

const card = (title: string, value: number) => ({
  title,
  sections: [{ title: "", lines: [{ name: "Lowest", value, numberFormat: "0.00" }] }],
  provider: "Test",
});
const rich = (value: number, title = "") => new RichValue(value, '"> "0.0', card(title, value));

const functions = [
  testFunction("TEST.RICH", "number?", ([number]) => [[rich(Number(number?.[0]?.[0] ?? 3), "Three")]]),
  testFunction("TEST.UNTITLED", "", () => [[rich(3)]]),
  testFunction("TEST.ENTITY", "", () => [[new RichValue("A zone", "General", card("Zone", 1))]]),
  testFunction("TEST.RICHES", "", () => [[rich(1)], [2], [rich(3, "Third")]]),
];

describe("values that bring a format and a card", () => {
  let test: TestGrid;
  beforeEach(async () => {
    test = await openTestGrid();
    test.grid.registerFunctions(functions);
  });
  afterEach(() => test.grid.dispose());

  const text = (row: number, column = 0) => test.sheet.texts(area(row, column))[0]?.[0];
  const title = (row: number, column = 0) => test.sheet.card(row, column)?.title;

  it("are drawn by their format in a General cell, which stays General, and calculate plainly", async () => {
    await test.enter(0, 0, "=TEST.RICH()", "=A1*2", "=SUM(A1,1)", "=TEST.RICH()*2", "=A1");
    expect(test.sheet.values(area(0, 0, 1, 5))).toEqual([[3, 6, 4, 6, 3]]);
    expect(test.sheet.texts(area(0, 0, 1, 5))).toEqual([["> 3.0", "6", "4", "6", "3"]]);
    expect(test.sheet.numberFormats(area(0, 0))).toEqual([["General"]]);
    expect([1, 2, 3, 4].map((column) => title(0, column))).toEqual([undefined, undefined, undefined, undefined]);
  });

  it("give way to the cell's own format", async () => {
    await test.enter(0, 0, "=TEST.RICH()");
    test.sheet.setNumberFormats(area(0, 0), [["0%"]]);
    expect(text(0)).toBe("300%");
    test.sheet.setNumberFormats(area(0, 0), [["General"]]);
    expect(text(0)).toBe("> 3.0");
  });

  it("show their card with values as formatted; without a title it is the cell's text", async () => {
    await test.enter(0, 0, "=TEST.RICH()", "=TEST.UNTITLED()", "=TEST.ENTITY()", "plain");
    expect(test.sheet.card(0, 0)).toEqual({
      title: "Three",
      sections: [{ title: "", lines: [{ name: "Lowest", text: "3.00" }] }],
      provider: "Test",
    });
    expect([title(0, 1), title(0, 2), title(0, 3), title(0, 4)]).toEqual(["> 3.0", "Zone", undefined, undefined]);
    expect(test.value(0, 2)).toBe("A zone");
  });

  it("go through functions that choose, and spill", async () => {
    await test.enter(0, 0, "=IF(TRUE,TEST.RICH(),0)", "=TEST.RICHES()");
    expect([0, 1, 2].map((row) => text(row, 1))).toEqual(["> 1.0", "2", "> 3.0"]);
    expect([title(1, 1), title(2, 1)]).toEqual([undefined, "Third"]);
    expect(test.value(0, 0)).toBe(3);
  });

  it("end with the formula: another value, a typed one, an error", async () => {
    await test.enter(0, 0, "=TEST.RICH()");
    await test.enter(0, 0, 3);
    expect([text(0), title(0)]).toEqual(["3", undefined]);
    await test.enter(0, 0, "=1+2");
    expect([text(0), title(0)]).toEqual(["3", undefined]);
    await test.enter(0, 0, "=TEST.RICH(B1)", 5);
    expect(text(0)).toBe("> 5.0");
    await test.enter(0, 1, "=1/0");
    expect(text(0)).not.toMatch(/>/);
    await test.enter(2, 0, "=TEST.RICHES()");
    await test.enter(2, 0, "=SEQUENCE(3)");
    expect([text(2), text(4), title(4)]).toEqual(["1", "3", undefined]);
  });

  it("follow their cells when rows and columns come and go", async () => {
    await test.enter(3, 0, "=TEST.RICH()");
    test.sheet.shift({ axis: "row", at: 0, count: 2 });
    test.sheet.shift({ axis: "column", at: 0, count: 1 });
    await test.grid.settled();
    expect([text(5, 1), title(5, 1), title(3, 0)]).toEqual(["> 3.0", "Three", undefined]);
    test.sheet.shift({ axis: "row", at: 0, count: -1 });
    await test.grid.settled();
    expect([text(4, 1), title(4, 1)]).toEqual(["> 3.0", "Three"]);
  });
});
