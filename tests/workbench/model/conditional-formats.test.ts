import { addFormat, FormatBook, RED } from "./format-book";

let book: FormatBook;
beforeAll(async () => {
  book = await FormatBook.open();
});
afterAll(() => book.headless.dispose());

test.each<
  [string, unknown[], (format: Excel.ConditionalFormat) => { format: Excel.ConditionalRangeFormat }, string, boolean[]]
>([
  [
    "a bound",
    [-1, 0, 5],
    (format) => {
      format.cellValue.rule = { formula1: "=0", operator: "LessThan" };
      return format.cellValue;
    },
    "CellValue",
    [true, false, false],
  ],
  [
    "two bounds, one in a cell",
    [1, 5, 11],
    (format) => {
      format.cellValue.rule = { formula1: "=2", formula2: "=$F$1", operator: "Between" };
      return format.cellValue;
    },
    "CellValue",
    [false, true, false],
  ],
  [
    "a text in any case",
    ["Delayed", "On time", "half DELAYED"],
    (format) => {
      format.textComparison.rule = { operator: "Contains", text: "delayed" };
      return format.textComparison;
    },
    "ContainsText",
    [true, false, true],
  ],
  [
    "a formula that reads each cell's neighbour",
    [1, 20, 3],
    (format) => {
      format.custom.rule.formula = "=A1>$F$1";
      return format.custom;
    },
    "Custom",
    [false, true, false],
  ],
  [
    "duplicates",
    ["a", "b", "a"],
    (format) => {
      format.preset.rule = { criterion: "DuplicateValues" };
      return format.preset;
    },
    "PresetCriteria",
    [true, false, true],
  ],
  [
    "blanks",
    ["a", "", "b"],
    (format) => {
      format.preset.rule = { criterion: "Blanks" };
      return format.preset;
    },
    "PresetCriteria",
    [false, true, false],
  ],
  [
    "what lies far above the average",
    [1, 1, 1, 1, 50],
    (format) => {
      format.preset.rule = { criterion: "OneStdDevAboveAverage" };
      return format.preset;
    },
    "PresetCriteria",
    [false, false, false, false, true],
  ],
  [
    "this month",
    ["=TODAY()", 2, "=EDATE(TODAY(),-1)"],
    (format) => {
      format.preset.rule = { criterion: "ThisMonth" };
      return format.preset;
    },
    "PresetCriteria",
    [true, false, false],
  ],
  [
    "the top items",
    [3, 9, 7],
    (format) => {
      format.topBottom.rule = { rank: 2, type: "TopItems" };
      return format.topBottom;
    },
    "TopBottom",
    [false, true, true],
  ],
])("a format for %s shows where it holds, and is read back", async (_what, values, make, kind, expected) => {
  await book.onSheet(async (sheet) => {
    sheet.getRange("F1").values = [[10]];
    const range = sheet.getRangeByIndexes(0, 0, values.length, 1);
    range.values = values.map((value) => [value]);
    const format = addFormat(range, kind);
    make(format).format.font.color = RED;
    format.load("type");
    expect(await book.redCells(range)).toEqual(expected);
    expect(format.type).toBe(kind);
  });
});

test("scales, bars and icons are drawn as Excel draws them, and read back", async () => {
  await book.onSheet(async (sheet, context) => {
    const columns = ["A1:A3", "B1:B3", "C1:C3"].map((address) => sheet.getRange(address)) as [
      Excel.Range,
      Excel.Range,
      Excel.Range,
    ];
    for (const range of columns) range.values = [[0], [50], [100]];
    columns[1].values = [[-50], [20], [50]];
    const [scale, bars, icons] = columns;
    const { colorScale } = addFormat(scale, "ColorScale");
    colorScale.criteria = {
      minimum: { type: "LowestValue", color: "blue" },
      midpoint: { formula: "50", type: "Percent", color: "yellow" },
      maximum: { type: "HighestValue", color: "red" },
    };
    const { dataBar } = addFormat(bars, "DataBar");
    dataBar.barDirection = "LeftToRight";
    dataBar.positiveFormat.fillColor = "green";
    const { iconSet } = addFormat(icons, "IconSet");
    iconSet.style = "ThreeTriangles";
    iconSet.criteria = [
      {} as Excel.ConditionalIconCriterion,
      { type: "Number", operator: "GreaterThanOrEqual", formula: "=50" },
      { type: "Percent", operator: "GreaterThan", formula: "=90" },
    ];
    colorScale.load();
    iconSet.load();
    dataBar.load();
    expect((await book.drawn(scale)).map((cell) => cell?.style.fill)).toEqual(["#0000FF", "#FFFF00", "#FF0000"]);
    expect((await book.drawn(bars)).map((cell) => cell?.bar)).toEqual([
      { color: "#FF0000", percent: -100 },
      { color: "#008000", percent: 40 },
      { color: "#008000", percent: 100 },
    ]);
    expect((await book.drawn(icons)).map((cell) => cell?.icon?.index)).toEqual([0, 1, 2]);
    expect(colorScale.toJSON()).toEqual({
      criteria: {
        minimum: { type: "LowestValue", color: "#0000FF" },
        midpoint: { formula: "=50", type: "Percent", color: "#FFFF00" },
        maximum: { type: "HighestValue", color: "#FF0000" },
      },
      threeColorScale: true,
    });
    expect(dataBar.lowerBoundRule).toEqual({ type: "Automatic" });
    expect(iconSet.criteria.map(({ formula, operator }) => [formula, operator])).toEqual([
      ["=0", "GreaterThanOrEqual"],
      ["=50", "GreaterThanOrEqual"],
      ["=90", "GreaterThan"],
    ]);
    await context.sync();
  });
});

test("a bar begins at zero, unless it is told where", async () => {
  await book.onSheet(async (sheet) => {
    const range = sheet.getRange("A1:A2");
    range.values = [[50], [100]];
    const { dataBar } = addFormat(range, "DataBar");
    expect((await book.drawn(range)).map((cell) => cell?.bar?.percent)).toEqual([50, 100]);
    dataBar.lowerBoundRule = { type: "Number", formula: "=25" };
    expect((await book.drawn(range)).map((cell) => Math.round(cell?.bar?.percent ?? 0))).toEqual([33, 100]);
  });
});
