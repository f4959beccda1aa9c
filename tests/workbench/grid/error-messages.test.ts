import { RichValue } from "../../../workbench/grid/rich-value";
import { area, openTestGrid, testFunction, type TestGrid } from "./test-grid";

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

  it("are Chinese in a Chinese grid, whatever the grid itself has to say", async () => {
    const chinese = await openTestGrid({ language: "zh-CN" });
    const { grid, sheet } = chinese;
    const card = { title: "", properties: [{ name: "年份", value: 1, numberFormat: "" }], sections: [], provider: "" };
    grid.registerFunctions([testFunction("TEST.RICH", "", () => [[new RichValue(1, "General", card)]])]);
    grid.setName({ name: "self", formula: "=self+1", comment: "", visible: true });
    const formulas = [
      "=TEST.RICH()",
      "=A1.Sorce",
      "=B9.Sorce",
      "=TEST.SIZE(1,2)",
      "=TEST.SIZ(1)",
      "=self",
      "=A2:XFD9999",
    ];
    await chinese.enter(0, 0, ...formulas);
    expect(sheet.errorMessages(area(0, 0, 1, formulas.length))).toEqual([
      [
        "",
        "卡片没有属性“Sorce”。它有：年份。",
        "此值没有卡片，因此无法读取它的属性。",
        "TEST.SIZE 最多接受 1 个参数，而这里有 2 个。",
        "没有名为 TEST.SIZ 的函数。您是否想用 TEST.SIZE？",
        "名称 self 引用了自身，或引用了过多的其他名称。",
        "在这里，一个公式一次最多使用 2,097,152 个单元格，即两整列。请选择较小的区域。",
      ],
    ]);
    grid.dispose();
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
