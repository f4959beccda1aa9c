import { RichValue } from "../../../workbench/grid/rich-value";
import { area, openTestGrid, testFunction, type TestGrid } from "./test-grid";

const card = (title: string, value: number) => ({
  title,
  properties: [
    { name: "Lowest", value, numberFormat: "0.00" },
    { name: "Printed in", value: `Paper of ${title}`, numberFormat: "General" },
  ],
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

  it("give their properties to formulas, with their formats", async () => {
    await test.enter(0, 0, "=TEST.RICH()", "=A1.Lowest", "=$A$1.[Printed in]", "=A1.lowest*2+SUM(A1.LOWEST,1)");
    await test.enter(1, 0, "=Sheet1!A1.Lowest", '=FIELDVALUE(A1,"printed IN")', '=FIELDVALUE(TEST.RICH(5),"Lowest")');
    await test.enter(4, 0, "=TEST.RICHES()", '=FIELDVALUE(A5:A7,"Lowest")', "=A5:A7.Lowest");
    expect(test.sheet.values(area(0, 1, 1, 3))).toEqual([[3, "Paper of Three", 10]]);
    expect([text(0, 1), text(0, 3)]).toEqual(["3.00", "10"]);
    expect(test.sheet.formulas(area(0, 1))).toEqual([["=A1.Lowest"]]);
    expect(test.sheet.values(area(1, 0, 1, 3))).toEqual([[3, "Paper of Three", 5]]);
    const spilled = [1, "#FIELD!", 3].map((value) => [value, value]);
    expect(test.sheet.values(area(4, 1, 3, 2))).toEqual(spilled);
  });

  it("say what they have, where a property is asked that they lack", async () => {
    await test.enter(0, 0, "=TEST.RICH()", "=A1.Sorce", "=B2.Lowest", "=ISERROR(A1.Sorce)", "=B1&1", '="A1.Lowest"');
    expect(test.sheet.values(area(0, 1, 1, 5))).toEqual([["#FIELD!", "#FIELD!", true, "#FIELD!", "A1.Lowest"]]);
    const [[sorce, plain] = []] = test.sheet.errorMessages(area(0, 1, 1, 2));
    expect(sorce).toBe("The card has no property Sorce. It has: Lowest, Printed in.");
    expect(plain).toMatch(/no card/);
  });

  it("move with the cells whose properties are asked, and follow them", async () => {
    await test.enter(1, 0, "=TEST.RICH(C2)", "=A2.Lowest+$A$2.[Printed in]", 4);
    await test.enter(2, 1, "=A2.Lowest");
    test.sheet.shift({ axis: "row", at: 0, count: 2 });
    await test.grid.settled();
    expect(test.sheet.formulas(area(3, 1))).toEqual([["=A4.Lowest+$A$4.[Printed in]"]]);
    expect(test.value(4, 1)).toBe(4);
    await test.enter(3, 2, 6);
    expect(test.value(4, 1)).toBe(6);
    await test.enter(3, 0, 6);
    expect(test.value(4, 1)).toBe("#FIELD!");
  });

  it("leave a name alone that looks like one", async () => {
    test.grid.setName({ name: "A1.Lowest", formula: "=7", comment: "", visible: true });
    await test.enter(0, 0, "=TEST.RICH()", "=A1.Lowest");
    expect(test.value(0, 1)).toBe(7);
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
