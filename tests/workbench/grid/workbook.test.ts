import type { Grid, GridSheet } from "../../../workbench/grid/grid";
import type { GridEvents } from "../../../workbench/grid/grid-events";
import type { Validation } from "../../../workbench/grid/validation";
import { createHeadlessGrid } from "../../../workbench/grid/headless-grid";
import { area, openTestGrid, type TestGrid } from "./test-grid";

describe("the workbook", () => {
  let test: TestGrid;
  beforeEach(async () => {
    test = await openTestGrid();
  });
  afterEach(() => test.grid.dispose());

  it("carries a sheet's new name into formulas", async () => {
    await test.enter(0, 0, "='Data 2'!B2");
    test.data.setName("Other");
    await test.grid.settled();
    expect(test.sheet.formulas(area(0, 0))).toEqual([["=Other!B2"]]);
  });

  it("shifts references when rows or columns come or go", async () => {
    await test.enter(0, 3, "=SUM(A2:A5)");
    test.sheet.shift({ axis: "row", at: 2, count: 2 });
    expect(test.sheet.formulas(area(0, 3))).toEqual([["=SUM(A2:A7)"]]);
    test.sheet.shift({ axis: "row", at: 1, count: -1 });
    expect(test.sheet.formulas(area(0, 3))).toEqual([["=SUM(A2:A6)"]]);
    test.sheet.shift({ axis: "column", at: 0, count: 1 });
    expect(test.sheet.formulas(area(0, 4))).toEqual([["=SUM(B2:B6)"]]);
    test.sheet.shift({ axis: "column", at: 0, count: -1 });
    expect(test.sheet.formulas(area(0, 3))).toEqual([["=SUM(A2:A6)"]]);
  });

  it("knows names for ranges and values, and their changes", async () => {
    const name = (text: string, formula: string) => ({ name: text, formula, comment: "", visible: true });
    test.grid.setName(name("Rate", "=Sheet1!$F$4"));
    test.grid.setName(name("Base", "=42"));
    await test.enter(3, 5, 3);
    await test.enter(0, 0, "=Rate*2", "=Base+1");
    expect(test.sheet.values(area(0, 0, 1, 2))).toEqual([[6, 43]]);
    test.grid.setName(name("Base", "=43"));
    expect(test.grid.names().map(({ formula }) => formula)).toEqual(["=Sheet1!$F$4", "=43"]);
    await test.grid.settled();
    expect(test.value(0, 1)).toBe(44);
    test.grid.removeName({ name: "Rate" });
    await test.enter(1, 0, "=Rate*2");
    expect(test.value(1, 0)).toBe("#NAME?");
  });

  it("selects, and tells of selection, activation and writes", async () => {
    const seen: [keyof GridEvents, unknown][] = [];
    const stops = (["selectionChanged", "activated", "changed"] as const).map((event) =>
      test.grid.on(event, (detail) => seen.push([event, detail])),
    );
    test.grid.select(test.data.id, area(2, 2, 3, 1));
    test.sheet.write(area(5, 1, 1, 2), [["x", "=1+1"]]);
    test.sheet.setStyle(area(5, 1), { bold: true });
    await test.grid.settled();
    expect(seen).toEqual([
      ["activated", { sheet: test.data.id }],
      ["selectionChanged", { sheet: test.data.id, areas: [area(2, 2, 3, 1)] }],
      [
        "changed",
        {
          sheet: test.sheet.id,
          area: area(5, 1, 1, 2),
          before: undefined,
          formulas: [{ row: 5, column: 2, before: "" }],
        },
      ],
    ]);
    expect(test.grid.selection()).toEqual([area(2, 2, 3, 1)]);
    stops.forEach((stop) => stop());
    test.sheet.write(area(0, 0), [["y"]]);
    expect(seen).toHaveLength(3);
  });

  it("settles when nothing is to be calculated", async () => {
    await test.grid.settled();
    await expect(test.grid.settled()).resolves.toBeUndefined();
  });

  it("settles for writes made while it settles", async () => {
    test.sheet.write(area(0, 0), [["=1+1"]]);
    const settled = test.grid.settled();
    test.sheet.write(area(0, 1), [["=A1+1"]]);
    await settled;
    expect(test.value(0, 1)).toBe(3);
  });

  it("writes 100,000 cells", async () => {
    const cells = Array.from({ length: 10_000 }, (_, row) =>
      Array.from({ length: 10 }, (_, column) => row * 10 + column),
    );
    test.data.write(area(0, 0, 10_000, 10), cells);
    await test.grid.settled();
    expect(test.data.values(area(9_999, 9))).toEqual([[99_999]]);
  });

  it("shares nothing with another grid in the same process", async () => {
    const other = await openTestGrid();
    await test.enter(0, 0, "=TEST.CALLER()");
    await other.enter(0, 0, "=TEST.CALLER()");
    expect([test.calls, other.calls]).toEqual([["TEST.CALLER"], ["TEST.CALLER"]]);
    other.grid.dispose();
    await test.enter(1, 0, "=TEST.CALLER()");
    expect(test.calls).toHaveLength(2);
  });
});

/** The capabilities that the grid of tests does without and refuses. */
describe("a grid that draws", () => {
  let grid: Grid;
  beforeAll(async () => {
    ({ grid } = await openTestGrid());
  });
  afterAll(() => grid.dispose());

  const rule: Validation = {
    ...{ kind: "wholeNumber", operator: "between", formula1: "1", formula2: "9", dropDown: true, ignoreBlanks: true },
    alert: { shown: true, style: "stop", title: "No", message: "1 to 9" },
    prompt: { shown: false, title: "", message: "" },
  };
  const positive = { kind: "CellValue", operator: "GreaterThan", formula1: "0", formula2: "" } as const;

  it.each<[string, (on: GridSheet) => unknown, (on: GridSheet) => unknown, unknown]>([
    ["hidden rows", (on) => on.hiding.setRows(1, 2, true), (on) => on.hiding.all(), { rows: [1, 2], columns: [] }],
    ["hidden columns", (on) => on.hiding.setColumns(2, 1, true), (on) => on.hiding.all(), { rows: [], columns: [2] }],
    ["a filter", (on) => on.filter.setArea(area(0, 0, 3, 2)), (on) => on.filter.area(), area(0, 0, 3, 2)],
    [
      "what a filter shows",
      (on) => {
        on.filter.setArea(area(0, 0, 3, 1));
        on.filter.setColumn(undefined, 0, new Set([2]));
      },
      (on) => [0, 1, 2].map((row) => on.filter.hides(row)),
      [false, true, false],
    ],
    [
      "validation",
      (on) => on.validation.set(area(1, 0, 2, 1), rule),
      (on) => on.validation.rules(),
      [{ rule, areas: [area(1, 0, 2, 1)] }],
    ],
    [
      "conditional formats",
      (on) => on.conditionalFormats.add([area(1, 0, 2, 1)], { ...positive, look: { fill: "#FF0000" } }),
      (on) => on.conditionalFormats.list().map((format) => [format.areas, format.rule]),
      [[[area(1, 0, 2, 1)], { ...positive, look: { fill: "#FF0000" } }]],
    ],
    ["moved cells", (on) => on.move(area(1, 0), on.id, area(5, 3)), (on) => on.values(area(5, 3)), [["a"]]],
  ])("%s are set, taken back and done again", async (what, change, read, expected) => {
    const sheet = grid.addSheet(what);
    sheet.write(area(0, 0, 3, 1), [["Zone"], ["a"], ["b"]]);
    grid.forgetSteps();
    const before = read(sheet);
    grid.step({}, () => change(sheet));
    await grid.settled();
    expect(read(sheet)).toEqual(expected);
    await grid.undo();
    expect(read(sheet)).toEqual(before);
    await grid.redo();
    expect(read(sheet)).toEqual(expected);
  });
});

it("opens with sheets as they would be written", async () => {
  const style = { bold: true, fill: "", borderBottom: { kind: "thin", color: "#E0E0E0" }, indent: 0 } as const;
  const grid = await createHeadlessGrid({
    size: { rows: 10, columns: 10 },
    sheets: [
      { name: "Written" },
      {
        ...{ name: "Full", tabColor: "#0F6CBD", gridlines: false, columns: [30, 60], rows: { 1: 45 }, frozenRows: 2 },
        merges: [area(0, 0, 1, 3)],
        cells: [
          { row: 0, column: 0, value: "'=text", style },
          { row: 1, column: 1, value: 0.25, format: "0.0%" },
          { row: 11, column: 11, value: "=B2*4" },
        ],
      },
    ],
  });
  const [written, full] = grid.sheets() as [GridSheet, GridSheet];
  written.write(area(0, 0), [["'=text"]]);
  written.setStyle(area(0, 0), style);
  expect(full.style(0, 0)).toEqual(written.style(0, 0));
  expect(full.formulas(area(0, 0))).toEqual(written.formulas(area(0, 0)));
  expect(full.texts(area(1, 1))).toEqual([["25.0%"]]);
  expect(full.values(area(11, 11))).toEqual([[1]]);
  expect([full.getTabColor(), full.areGridlinesShown(), written.areGridlinesShown()]).toEqual(["#0F6CBD", false, true]);
  expect([0, 1, 2].map((column) => full.getColumnWidth(column))).toEqual([30, 60, 48]);
  expect([0, 1].map((row) => full.getRowHeight(row))).toEqual([15, 45]);
  expect([full.frozen(), full.merges()]).toEqual([{ rows: 2, columns: 0 }, [area(0, 0, 1, 3)]]);
  grid.dispose();
});
