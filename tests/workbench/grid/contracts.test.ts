import type { Grid, GridSheet } from "../../../workbench/grid/grid";
import type { GridEvents } from "../../../workbench/grid/grid-events";
import { MemoryGrid } from "../memory-grid";
import { area, LOOK, openTestGrid } from "./test-grid";

/** What the model relies on in a grid, of the one that draws and of the one that lets tests of the model start at once. */
describe.each([
  ["Univer's", async (): Promise<Grid> => (await openTestGrid()).grid],
  ["the one of tests", async (): Promise<Grid> => new MemoryGrid()],
])("a grid: %s", (_which, open) => {
  let grid: Grid;
  let sheet: GridSheet;
  let made = 0;
  beforeAll(async () => {
    grid = await open();
  });
  afterAll(() => grid.dispose());
  /** Every test has a sheet of its own. */
  beforeEach(() => {
    sheet = grid.addSheet(`Own ${++made}`);
    grid.forgetSteps();
  });

  const value = (row: number, column: number) => sheet.values(area(row, column))[0]?.[0];
  const names = () => grid.sheets().map((one) => one.getName());
  const nameOf = (formula: string) => ({ name: "Rate", formula, comment: "", visible: true });
  const heard = (...events: (keyof GridEvents)[]) => {
    const seen: [keyof GridEvents, unknown][] = [];
    const stops = events.map((event) => grid.on(event, (detail) => seen.push([event, detail])));
    return { seen, stop: () => stops.forEach((stop) => stop()) };
  };

  it("sheets come, move, change and go", async () => {
    const at = names().length - 1;
    const added = grid.addSheet("Third", at);
    expect(names().slice(at)).toEqual(["Third", `Own ${made}`]);
    const active = grid.activeSheet().id;
    grid.moveSheet(added.id, 0);
    added.setName("Renamed");
    added.setHidden(true);
    added.setTabColor("#FF0000");
    added.setGridlines(false);
    expect([names()[0], added.isHidden(), added.getTabColor(), added.areGridlinesShown()]).toEqual([
      "Renamed",
      true,
      "#FF0000",
      false,
    ]);
    expect([grid.activeSheet().id, grid.find(added.id)?.id]).toEqual([active, added.id]);
    grid.removeSheet(added.id);
    expect([names().includes("Renamed"), grid.find(added.id)]).toEqual([false, undefined]);
  });

  it("cells keep what was written, types and all", () => {
    sheet.write(area(0, 0, 1, 7), [["text", 1.5, true, "#N/A", "'=1+1", "", "="]]);
    expect(sheet.values(area(0, 0, 1, 7))).toEqual([["text", 1.5, true, "#N/A", "=1+1", "", "="]]);
    sheet.write(area(0, 0, 1, 3), [[null, "", 9]]);
    expect(sheet.values(area(0, 0, 1, 3))).toEqual([["text", "", 9]]);
    sheet.write(area(0, 1), [["=A1"]]);
    expect(sheet.formulas(area(0, 0, 1, 2))).toEqual([["text", "=A1"]]);
    sheet.setNumberFormats(area(0, 0, 1, 3), [["0.0", null, "0%"]]);
    expect(sheet.numberFormats(area(0, 0, 1, 3))).toEqual([["0.0", "General", "0%"]]);
    sheet.setNumberFormats(area(0, 0), [["General"]]);
    expect(sheet.numberFormats(area(0, 0))).toEqual([["General"]]);
  });

  it("contents and looks are cleared apart, and found where they are", () => {
    expect(sheet.usedArea(true)).toBeUndefined();
    const prepare = () => {
      sheet.write(area(2, 1), [["x"]]);
      sheet.setStyle(area(4, 3), { bold: true });
    };
    prepare();
    expect([sheet.usedArea(false), sheet.usedArea(true)]).toEqual([area(2, 1), area(2, 1, 3, 3)]);
    sheet.clear(area(0, 0, 9, 9), "Contents");
    expect([value(2, 1), sheet.style(4, 3).bold, sheet.usedArea(false)]).toEqual(["", true, undefined]);
    prepare();
    sheet.clear(area(0, 0, 9, 9), "Formats");
    expect([value(2, 1), sheet.style(4, 3).bold ?? false]).toEqual(["x", false]);
    sheet.clear(area(0, 0, 9, 9), "All");
    expect(sheet.usedArea(true)).toBeUndefined();
  });

  it("looks are changed one by one, or of each cell", () => {
    sheet.setStyle(area(0, 0, 1, 2), { bold: true, fill: "#FF0000" });
    sheet.setStyle(area(0, 0), { fill: "#00FF00" });
    sheet.setStyles(area(0, 0, 1, 2), [[null, { italic: true, fill: "" }]]);
    const looks = [0, 1].map((column) => {
      const { bold, italic = false, fill } = sheet.style(0, column);
      return { bold, italic, fill };
    });
    expect(looks).toEqual([
      { bold: true, italic: false, fill: "#00FF00" },
      { bold: true, italic: true, fill: "" },
    ]);
  });

  it("sizes, merged cells and panes are told as they were set", () => {
    sheet.setColumnWidth(1, 2, 90);
    sheet.setRowHeight(3, 1, 30);
    sheet.merge(area(5, 0, 2, 2));
    sheet.freeze(1, 2);
    expect([1, 2, 3].map((column) => sheet.getColumnWidth(column))).toEqual([90, 90, 48]);
    expect([2, 3].map((row) => sheet.getRowHeight(row))).toEqual([15, 30]);
    expect([sheet.merges(), sheet.frozen()]).toEqual([[area(5, 0, 2, 2)], { rows: 1, columns: 2 }]);
    sheet.unmerge(area(5, 0, 2, 2));
    sheet.freeze(0, 0);
    expect([sheet.merges(), sheet.frozen()]).toEqual([[], { rows: 0, columns: 0 }]);
  });

  it("a link's text is its cell's value, and stays without it", () => {
    const link = { url: "https://example.com/", tip: "A place", text: "Example" };
    sheet.setLink(0, 0, link);
    sheet.setLink(2, 2, { ...link, tip: "" });
    expect([value(0, 0), sheet.link(0, 0), sheet.link(2, 2)?.tip]).toEqual(["Example", link, ""]);
    expect(sheet.linksIn(area(0, 0, 2, 2))).toEqual([{ row: 0, column: 0 }]);
    sheet.setLink(0, 0, undefined);
    expect([value(0, 0), sheet.link(0, 0)]).toEqual(["Example", undefined]);
    sheet.clear(area(2, 2), "All");
    expect(sheet.link(2, 2)).toBeUndefined();
  });

  it("tables know their columns, change and go, and tell", async () => {
    sheet.write(area(0, 0, 3, 3), [
      ["Zone", "Year", "Revenue"],
      ["a", 2012, 1],
      ["b", 2013, 2],
    ]);
    const { seen, stop } = heard("tableAdded", "tableRemoved");
    const id = `table-${made}`;
    sheet.addTable(id, `tblOwn_${made}`, area(0, 0, 3, 2), LOOK);
    await grid.settled();
    const columns = () => sheet.tables()[0]?.columns.map(({ name }) => name);
    expect([sheet.tables()[0]?.id, sheet.tables()[0]?.area, columns()]).toEqual([
      id,
      area(0, 0, 3, 2),
      ["Zone", "Year"],
    ]);
    const ids = sheet.tables()[0]?.columns.map((column) => column.id);
    sheet.updateTable(id, { area: area(0, 0, 3, 3) });
    expect(columns()).toEqual(["Zone", "Year", "Revenue"]);
    expect(
      sheet
        .tables()[0]
        ?.columns.slice(0, 2)
        .map((column) => column.id),
    ).toEqual(ids);
    sheet.updateTable(id, { name: `tblNew_${made}`, look: { ...LOOK, showBandedRows: false } });
    const [{ name, look } = { name: "", look: LOOK }] = sheet.tables();
    expect([name, look]).toEqual([`tblNew_${made}`, { ...LOOK, showBandedRows: false }]);
    sheet.shift({ axis: "row", at: 0, count: 2 });
    expect(sheet.tables()[0]?.area).toEqual(area(2, 0, 3, 3));
    sheet.removeTable(id);
    expect([sheet.tables(), value(3, 0)]).toEqual([[], "a"]);
    await grid.settled();
    expect(seen.map(([event]) => event)).toEqual(["tableAdded", "tableRemoved"]);
    stop();
  });

  it("cells, sizes, merged cells and names follow when others come or go", () => {
    sheet.write(area(4, 1), [["x"]]);
    sheet.setRowHeight(4, 1, 45);
    sheet.merge(area(6, 0, 2, 2));
    grid.setName(nameOf(`='Own ${made}'!$B$5`));
    sheet.shift({ axis: "row", at: 2, count: 3 });
    expect([value(7, 1), value(4, 1), sheet.getRowHeight(7), sheet.getRowHeight(4)]).toEqual(["x", "", 45, 15]);
    expect([sheet.merges(), grid.names()[0]?.formula]).toEqual([[area(9, 0, 2, 2)], `='Own ${made}'!$B$8`]);
    sheet.shift({ axis: "row", at: 0, count: -1 });
    expect([value(6, 1), sheet.getRowHeight(6), grid.names()[0]?.formula]).toEqual(["x", 45, `='Own ${made}'!$B$7`]);
    grid.setName(nameOf("=42"));
    expect(grid.names().map(({ formula }) => formula)).toEqual(["=42"]);
    grid.removeName({ name: "rate" });
    expect(grid.names()).toEqual([]);
  });

  it("a sheet has names beside those of the workbook, which follow it and go with it", () => {
    const other = grid.addSheet("Beside");
    grid.setName(nameOf("=1"));
    grid.setName({ ...nameOf("=Beside!$A$1"), sheet: other.id });
    grid.setName({ ...nameOf("=3"), name: "RATE", sheet: sheet.id });
    other.setName("It's new");
    const named = () => grid.names().map((one) => [one.sheet, one.formula]);
    expect(named()).toEqual([
      [undefined, "=1"],
      [other.id, "='It''s new'!$A$1"],
      [sheet.id, "=3"],
    ]);
    grid.removeSheet(other.id);
    grid.removeName({ name: "rate", sheet: sheet.id });
    expect(named()).toEqual([[undefined, "=1"]]);
    grid.removeName({ name: "Rate" });
  });

  it.each<[string, (on: GridSheet) => void, (on: GridSheet) => unknown]>([
    ["cells", (on) => on.write(area(0, 0), [["x"]]), (on) => on.values(area(0, 0))],
    ["number formats", (on) => on.setNumberFormats(area(0, 0), [["0%"]]), (on) => on.numberFormats(area(0, 0))],
    ["looks", (on) => on.setStyle(area(0, 0), { bold: true }), (on) => on.style(0, 0).bold ?? false],
    ["sizes", (on) => on.setColumnWidth(0, 2, 99), (on) => [on.getColumnWidth(0), on.getColumnWidth(1)]],
    ["merged cells", (on) => on.merge(area(0, 0, 2, 2)), (on) => on.merges()],
    ["panes", (on) => on.freeze(2, 0), (on) => on.frozen()],
    ["links", (on) => on.setLink(0, 0, { url: "https://a.b/", tip: "", text: "t" }), (on) => [on.link(0, 0)]],
    ["tables", (on) => on.addTable("t", "tblUndone", area(5, 0, 2, 2), LOOK), (on) => on.tables()],
    ["a sheet's name", (on) => on.setName("Renamed"), (on) => on.getName()],
    ["gridlines", (on) => on.setGridlines(false), (on) => on.areGridlinesShown()],
    ["cells that moved", (on) => on.shift({ axis: "row", at: 0, count: 1 }), (on) => on.values(area(7, 7, 3, 1))],
    ["names", () => grid.setName(nameOf("=1")), () => grid.names()],
    ["records", () => grid.records.set("first", { a: 1 }), () => grid.records.get("first")],
    ["sheets", () => void grid.addSheet("Undone"), () => grid.sheets().map((one) => one.getName())],
  ])("%s are taken back and done again, as the first change of a step and as the last", async (_what, change, read) => {
    sheet.write(area(8, 7), [["stays"]]);
    for (const last of [false, true]) {
      const before = read(sheet);
      grid.step({}, () => {
        if (last) sheet.write(area(20, 0), [["together"]]);
        change(sheet);
        if (!last) sheet.write(area(20, 0), [["together"]]);
      });
      await grid.settled();
      const after = read(sheet);
      expect(after).not.toEqual(before);
      await grid.undo();
      expect([read(sheet), value(20, 0), value(8, 7)]).toEqual([before, "", "stays"]);
      await grid.redo();
      expect(read(sheet)).toEqual(after);
      await grid.undo();
      expect([read(sheet), value(8, 7)]).toEqual([before, "stays"]);
    }
  });

  it("changes of one owner are one step until something else changes", async () => {
    const owner = {};
    grid.step(owner, () => sheet.write(area(0, 0), [[1]]));
    grid.step(owner, () => sheet.write(area(0, 1), [[2]]));
    sheet.write(area(0, 2), [["own"]]);
    grid.step(owner, () => sheet.write(area(0, 3), [[3]]));
    const row = () => sheet.values(area(0, 0, 1, 4))[0];
    await grid.undo();
    expect(row()).toEqual([1, 2, "own", ""]);
    await grid.undo();
    expect(row()).toEqual([1, 2, "", ""]);
    await grid.undo();
    expect(row()).toEqual(["", "", "", ""]);
    await grid.redo();
    expect(row()).toEqual([1, 2, "", ""]);
    sheet.write(area(0, 0), [["other"]]);
    await grid.redo();
    expect(row()).toEqual(["other", 2, "", ""]);
    grid.forgetSteps();
    await grid.undo();
    expect(row()).toEqual(["other", 2, "", ""]);
  });

  it("tells of selection, activation, writes and records, until nobody listens", async () => {
    const { seen, stop } = heard("selectionChanged", "activated", "changed", "recordsChanged");
    grid.select(sheet.id, area(2, 2, 3, 1));
    sheet.write(area(5, 1), [["x"]]);
    sheet.setStyle(area(5, 1), { bold: true });
    grid.records.set("told", true);
    await grid.settled();
    expect(seen).toEqual([
      ["activated", { sheet: sheet.id }],
      ["selectionChanged", { sheet: sheet.id, areas: [area(2, 2, 3, 1)] }],
      ["changed", { sheet: sheet.id, area: area(5, 1), before: "", formulas: [] }],
      ["recordsChanged", { keys: ["told"] }],
    ]);
    expect([grid.selection(), grid.activeSheet().id]).toEqual([[area(2, 2, 3, 1)], sheet.id]);
    stop();
    sheet.write(area(0, 0), [["y"]]);
    expect(seen).toHaveLength(4);
  });
});
