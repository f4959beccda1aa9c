import type { ReadyTable } from "../../src/core/tables/table";
import { insertTable } from "../../src/excel/insert-table";
import { findInsertedTables } from "../../src/excel/recorded/inserted-tables";
import type { ChangeResult } from "../../src/excel/recorded/recorded-change";
import { type UpdateOptions, updateTable } from "../../src/excel/recorded/update-table";
import type { HeadlessWorkbook } from "../../workbench/headless/headless-workbook";
import { fixtureTable } from "../taskpane/fixture-table";
import { namesOfActions } from "./second-author";
import { recordsOf, settle, strike } from "./struck-change";
import { looksOf, markerOf, options } from "./updates";
import { longTable, openWorkbook, prepare, read, snapshot, values } from "./workbook";

// Dozens of changes each, and hundreds where each action is struck.
jest.setTimeout(process.env.FAULTS === "all" ? 3_600_000 : 300_000);

const [first, second] = fixtureTable.rows as [ReadyTable["rows"][number], ReadyTable["rows"][number]];
/** The same table of a later edition: another figure, a row more, another note. */
const later: ReadyTable = {
  ...fixtureTable,
  edition: "2.0",
  rows: [[first[0]!, { ...first[1]!, value: 4e12 }, first[2]!], second, second.map((cell) => ({ ...cell }))],
  notes: ["Another note.", "And one more."],
};

let workbook: HeadlessWorkbook;
beforeEach(async () => (workbook = await openWorkbook()));
afterEach(() => workbook.dispose());

const update = async (table = later, given: Partial<UpdateOptions> = {}): Promise<ChangeResult> =>
  updateTable(await markerOf(), table, { ...options, ...given });

/** What a person sees of a new insertion of the table, to compare with. */
async function freshly(table: ReadyTable, place: "new-sheet" | "selection", at = "A1"): Promise<object> {
  const other = await openWorkbook();
  await prepare((sheet) => void sheet.getRange(at).select());
  await insertTable(table, place, values);
  const { sheets, tables } = snapshot(other) as { sheets: object[]; tables: object[] };
  other.dispose();
  return { sheets, tables };
}

test("an update makes of a table what a new insertion would be, in place, under its names of now", async () => {
  await insertTable(fixtureTable, "new-sheet", values);
  expect(await update(fixtureTable)).toEqual({ kind: "current" });
  expect(await update()).toEqual({ kind: "updated", sheet: "Two places", address: "A1:C13" });
  const after = snapshot(workbook) as { sheets: object[]; tables: object[] };
  workbook.dispose();
  expect({ sheets: after.sheets, tables: after.tables }).toEqual(await freshly(later, "new-sheet"));
});

test("a table is found and updated after its name, its sheet and its place were changed; what refers to it stays", async () => {
  await prepare((sheet) => void sheet.getRange("B3").select());
  await insertTable(fixtureTable, "selection", values);
  await prepare((sheet, context) => {
    context.workbook.tables.getItem("Fixture").name = "Mine";
    sheet.getRange("1:4").insert("Down");
    sheet.getRange("A1").values = [["mine"]];
    sheet.name = "It's mine";
  });
  const marker = await markerOf();
  const shorter = { ...later, rows: later.rows.slice(0, 1), notes: [] };
  expect(await updateTable(marker, shorter, options)).toMatchObject({ kind: "updated", address: "B7:D15" });
  expect(read(workbook, "It's mine", 20, 4).slice(6)).toEqual([
    ["", "Two places", "", ""],
    ["", "Output of two places that do not exist.", "", ""],
    ["", "Place", "Output", "Remark"],
    ["", "Northtown", 4e12, "=1+1"],
    ["", "", "", ""],
    ["", "Notes", "", ""],
    ["", expect.stringMatching(/Printed as a floor/), "", ""],
    ["", "Sources", "", ""],
    ["", "A source, 2014. https://example.org/a", "", ""],
    ...Array.from({ length: 5 }, () => ["", "", "", ""]),
  ]);
  expect(workbook.grid.sheets()[0]!.tables()).toMatchObject([
    { name: "Mine", area: { row: 8, column: 1, rows: 2, columns: 3 } },
  ]);
  // The record went along: the next one finds nothing to do.
  expect(await updateTable(marker, shorter, options)).toEqual({ kind: "current" });
  expect(await updateTable(marker, later, options)).toMatchObject({ kind: "updated", address: "B7:D19" });
});

test("cells that a person changed are named, and written over only when the reader agrees to just these", async () => {
  await insertTable(fixtureTable, "new-sheet", values);
  await prepare((sheet) => {
    sheet.getRange("B4:C4").values = [["mine", "too"]];
    sheet.getRange("A5").values = [["Eastown"]];
    sheet.getRange("A5").format.fill.color = "#FFFF00";
  });
  const before = snapshot(workbook);
  const asked = await update();
  expect(asked).toMatchObject({
    kind: "ask",
    changed: { count: 3, places: ["'Two places'!B4:C4", "'Two places'!A5"] },
  });
  expect(snapshot(workbook)).toEqual(before);
  const { agreed } = asked as Extract<ChangeResult, { kind: "ask" }>;
  await prepare((sheet) => void (sheet.getRange("C5").values = [["later"]]));
  expect(await update(later, { agreed })).toMatchObject({ kind: "ask", changed: { count: 4 } });
  await prepare((sheet) => void (sheet.getRange("C5").values = [["'-1 is text"]]));
  expect(await update(later, { agreed })).toMatchObject({ kind: "updated" });
  expect(read(workbook, "Two places", 5, 3).slice(3)).toEqual([
    ["Northtown", 4e12, "=1+1"],
    ["Southtown", 5e11, "-1 is text"],
  ]);
  // What stays a row of the table keeps the colour that a person gave it.
  const [sheet] = workbook.grid.sheets().slice(-1);
  expect(JSON.stringify(sheet!.style(4, 0))).toMatch(/FFFF00/i);
});

test("rows that a person put in are named; one that changed the columns is told that it can't be updated", async () => {
  await insertTable(fixtureTable, "new-sheet", values);
  await prepare((sheet, context) => {
    context.workbook.tables.getItem("Fixture").rows.add(undefined, [["Mine", 1, "x"]]);
    sheet.getRange("A20").values = [["far"]];
  });
  expect(await update()).toMatchObject({ kind: "ask", changed: { count: 3, places: ["'Two places'!A6:C6"] } });
  await prepare((sheet) => void sheet.getRange("B:B").insert("Right"));
  expect(await update()).toMatchObject({ kind: "blocked", obstacles: [{ what: "reshaped" }] });
});

test("it grows only over cells that are free, and names what is in the way", async () => {
  await insertTable(fixtureTable, "new-sheet", values);
  await prepare((sheet) => {
    sheet.getRange("B13").values = [["mine"]];
    sheet.protection.protect();
  });
  const before = snapshot(workbook);
  expect(await update()).toEqual({
    ...{ kind: "blocked", address: "A1:C13" },
    obstacles: [
      { what: "protected-sheet", where: "Two places", count: 0 },
      { what: "values", where: "B13", count: 1 },
    ],
  });
  expect(snapshot(workbook)).toEqual(before);
  await prepare((sheet) => {
    sheet.protection.unprotect();
    sheet.getRange("B13").clear("Contents");
    sheet.getRange("B13").format.fill.color = "#FFFF00";
  });
  expect(await update()).toMatchObject({ obstacles: [{ what: "formats", where: "B13", count: 1 }] });
});

test("other columns, another language and filter buttons come with the choices of now", async () => {
  await insertTable(fixtureTable, "new-sheet", values);
  const [place, , remark] = fixtureTable.columns as [
    ReadyTable["columns"][number],
    unknown,
    ReadyTable["columns"][number],
  ];
  const narrow: ReadyTable = {
    ...{ ...later, columns: [{ ...place, header: "地点" }, remark], hasFilters: true, title: "两个地点" },
    rows: later.rows.map(([a, , c]) => [a!, c!]),
  };
  const made = { language: "zh-CN", choices: { hidden: [1], hasFilters: true } } as const;
  expect(await update(narrow, { made: { ...made, choices: { ...made.choices, hidden: [1] } } })).toMatchObject({
    kind: "updated",
  });
  const [table] = workbook.grid.sheets().at(-1)!.tables();
  expect(table).toMatchObject({ area: { row: 2, column: 0, rows: 4, columns: 2 }, look: { showFilterButton: true } });
  expect(read(workbook, "Two places", 4, 3)).toEqual([
    ["两个地点", "", ""],
    [expect.any(String), "", ""],
    ["地点", "Remark", ""],
    ["Northtown", "=1+1", ""],
  ]);
  const [found] = await findInsertedTables("Fixture");
  expect(found!.block!.record).toMatchObject({ language: "zh-CN", edition: "2.0", choices: { hidden: [1] } });
});

test("what is gone is told; an Excel that could not give back what it takes away is not asked to", async () => {
  await insertTable(fixtureTable, "new-sheet", values);
  const marker = await markerOf();
  await prepare((_, context) => void context.workbook.tables.getItem("Fixture").delete());
  expect(await updateTable(marker, later, options)).toEqual({ kind: "gone" });
  workbook.dispose();
  workbook = await openWorkbook("1.12");
  await insertTable(fixtureTable, "new-sheet", values);
  expect(await update()).toMatchObject({ kind: "blocked", obstacles: [{ what: "needs-newer-excel" }] });
});

/** All that a person sees of the workbook, and how its sheets are printed. */
const look = () => ({ ...looksOf(workbook), records: recordsOf(workbook) });

test("a fault at any action leaves the table as it was", async () => {
  await prepare((sheet) => {
    sheet.getRange("A1:B2").values = [
      ["mine", 1],
      ["mine", 2],
    ];
    sheet.getRange("B4").select();
  });
  await insertTable(fixtureTable, "selection", values);
  const marker = await markerOf();
  expect(await strike(workbook, 11, () => updateTable(marker, later, options), look)).toBeGreaterThan(5);
});

/** The last action fails of the second request that writes contents. */
function failInSecondWriting(): void {
  const { instruments } = workbook.host;
  let seen = 0;
  instruments.log = (entry) => {
    const names = namesOfActions(entry);
    if (!names.includes("Formulas")) return;
    seen += 1;
    if (seen === 2) instruments.failAt(names.length - 1, "GeneralException");
  };
}

test("a table of any length: no request passes what Excel on the web takes, and a fault in a later one leaves it as it was", async () => {
  const rows = 6800;
  const long = longTable(fixtureTable, rows);
  await insertTable(long, "new-sheet", values);
  await prepare((sheet) => {
    sheet.getRange("A9:A10").format.rowHeight = 33;
    sheet.getRange(`A${rows}`).format.rowHeight = 44;
    sheet.getRange(`A${rows - 1}`).hyperlink = {
      address: "https://example.org/mine",
      textToDisplay: `Place ${rows - 5}`,
    };
  });
  const [sheet] = workbook.grid.sheets().slice(-1) as [ReturnType<typeof workbook.grid.sheets>[number]];
  const area = { row: 0, column: 0, rows: rows + 12, columns: 3 };
  const all = () => ({
    ...{ formulas: sheet.formulas(area), formats: sheet.numberFormats(area), merges: [...sheet.merges()] },
    heights: Array.from({ length: area.rows }, (_, row) => sheet.getRowHeight(row)),
    links: sheet.linksIn(area).map(({ row, column }) => [row, column, sheet.link(row, column)?.url]),
    ...{ tables: sheet.tables().map((table) => table.area), records: recordsOf(workbook) },
  });
  const before = all();
  const marker = await markerOf();
  const shorter = { ...long, edition: "2.0", rows: [...long.rows].reverse().slice(100) };
  const { instruments } = workbook.host;
  await settle();
  failInSecondWriting();
  expect(await updateTable(marker, shorter, options)).toMatchObject({ kind: "failed", problem: { leftovers: [] } });
  instruments.log = undefined;
  expect(all()).toEqual(before);
  await settle();
  instruments.reset();
  expect(await updateTable(marker, shorter, options)).toMatchObject({ kind: "updated", address: `A1:C${rows - 92}` });
  await settle();
  expect(instruments.largestRequest).toBeLessThan(1_000_000);
  expect(instruments.actions).toBeLessThan(rows / 5);
  expect(sheet.formulas({ row: 3, column: 0, rows: rows - 100, columns: 1 }).flat()).toEqual(
    shorter.rows.map(([place]) => place!.value),
  );
  expect(await updateTable(marker, shorter, options)).toEqual({ kind: "current" });
});

test("what a person gave the table and its sheet stays: widths, buttons, looks, a footer", async () => {
  await insertTable(fixtureTable, "new-sheet", values);
  await prepare((sheet, context) => {
    sheet.getRange("A1").format.font.color = "#FF0000";
    sheet.getRange("A4:C4").format.font.italic = true;
    sheet.getRange("C:C").format.columnWidth = 50;
    context.workbook.tables.getItem("Fixture").set({ style: "TableStyleLight9", showFilterButton: true });
    sheet.pageLayout.headersFooters.defaultForAllPages.leftFooter = "Mine";
    sheet.pageLayout.orientation = "Landscape";
  });
  expect(await update()).toMatchObject({ kind: "updated" });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const table = context.workbook.tables.getItem("Fixture").load("style,showFilterButton");
    const title = sheet.getRange("A1").load("format/font/color,format/font/bold");
    const row = sheet.getRange("A4:C4").load("format/font/italic");
    const column = sheet.getRange("C1").load("format/columnWidth");
    const page = sheet.pageLayout.load("orientation,headersFooters/defaultForAllPages/leftFooter");
    const printed = sheet.pageLayout.getPrintArea().load("address");
    await context.sync();
    expect([table.style, table.showFilterButton]).toEqual(["TableStyleLight9", true]);
    expect([title.format.font.color, title.format.font.bold, row.format.font.italic]).toEqual(["#FF0000", true, true]);
    expect(column.format.columnWidth).toBeCloseTo(50, 0);
    expect([page.orientation, page.headersFooters.defaultForAllPages.leftFooter]).toEqual(["Landscape", "Mine"]);
    expect(printed.address).toBe("'Two places'!A1:C13");
  });
});
