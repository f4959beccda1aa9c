import { insertTable } from "../../src/excel/insert-table";
import type { HeadlessWorkbook } from "../../workbench/headless/headless-workbook";
import { fixtureTable } from "../taskpane/fixture-table";
import { longTable, openWorkbook, prepare, read, values } from "./workbook";

let workbook: HeadlessWorkbook;
beforeEach(async () => {
  workbook = await openWorkbook();
});
afterEach(() => workbook.dispose());

const instruments = () => workbook.host.instruments;

test("a new sheet gets title, table, notes and sources", async () => {
  expect(await insertTable(fixtureTable, "new-sheet", values)).toEqual({
    kind: "inserted",
    sheet: "Two places",
    address: "A1:C11",
    tableName: "Fixture",
    missing: [],
  });
  expect(read(workbook, "Two places", 5, 3)).toEqual([
    ["Two places", "", ""],
    ["Output of two places that do not exist.", "", ""],
    ["Place", "Output", "Remark"],
    ["Northtown", 3e12, "=1+1"],
    ["Southtown", 5e11, "-1 is text"],
  ]);
  expect(workbook.grid.activeSheet().getName()).toBe("Two places");
});

test("numbers keep their formats, the table its name and style, the new columns their widths", async () => {
  await insertTable(fixtureTable, "new-sheet", values);
  await Excel.run(async (context) => {
    const table = context.workbook.tables.getItem("Fixture").load("name,style");
    const body = table.getDataBodyRange().load("address,numberFormat");
    const column = body.getColumn(0).load("format/columnWidth,format/horizontalAlignment");
    await context.sync();
    expect(body.address).toBe("'Two places'!A4:C5");
    expect(table.style).toBe("TableStyleMedium2");
    expect(body.numberFormat[0]?.[1]).toBe('"> "0,,,," tn"" ¹"');
    expect(column.format.columnWidth).toBe((18 * 7 + 12) * 0.75);
    expect(column.format.horizontalAlignment).toBe("Left");
  });
});

test.each([
  "=1+1",
  "+1",
  "-1",
  "@SUM(A1)",
  "\t=1",
  "\r=1",
  '=HYPERLINK("x")',
  `=${"x".repeat(300)}`,
  "2013",
  "1/2",
  "TRUE",
  "'quoted'",
])("the text %j stays text in title, header, cell, note and source", async (text) => {
  const cell = { value: text, text, numberFormat: "General" };
  const table = {
    ...fixtureTable,
    ...{ title: text, description: text, notes: [text], sources: [{ text, url: "" }] },
    columns: [{ header: text, align: "left" as const, width: 10 }],
    rows: [[cell]],
  };
  const result = await insertTable(table, "new-sheet", { content: "values", labels: { notes: text, sources: text } });
  expect(result.kind).toBe("inserted");
  const sheet = workbook.grid.activeSheet();
  const written = sheet.values({ row: 0, column: 0, rows: 9, columns: 1 }).flat();
  expect(written).toEqual(Array.from({ length: 9 }, (_, row) => (row === 4 ? "" : text)));
  expect(written.every((value) => typeof value === "string")).toBe(true);
});

test("live formulas are written where a cell has one", async () => {
  await insertTable(fixtureTable, "new-sheet", { ...values, content: "formulas" });
  expect(read(workbook, "Two places", 4, 2)[3]).toEqual(["Northtown", '=HTZONE.REVENUE("n",2013)']);
});

test("the same table twice gets a sheet and a table name of its own", async () => {
  await insertTable(fixtureTable, "new-sheet", values);
  expect(await insertTable(fixtureTable, "new-sheet", values)).toMatchObject({
    sheet: "Two places (2)",
    tableName: "Fixture_2",
  });
});

test("a defined name is not taken for a table", async () => {
  await prepare((sheet, context) => void context.workbook.names.add("fixture", sheet.getRange("A1")));
  expect(await insertTable(fixtureTable, "new-sheet", values)).toMatchObject({ tableName: "Fixture_2" });
});

test("at the selection it goes down and right from the top-left cell and leaves the rest alone", async () => {
  await prepare((sheet) => {
    sheet.getRange("A1:A3").values = [["mine"], ["mine"], ["mine"]];
    sheet.getRange("F2:G9").select();
  });
  expect(await insertTable(fixtureTable, "selection", values)).toMatchObject({ sheet: "Sheet1", address: "F2:H12" });
  const cells = read(workbook, "Sheet1", 5, 8);
  expect(cells.map((row) => row[0])).toEqual(["mine", "mine", "mine", "", ""]);
  expect(cells[4]?.slice(5)).toEqual(["Northtown", 3e12, "=1+1"]);
});

test("columns in which the user has something keep their widths", async () => {
  await prepare((sheet) => {
    sheet.getRange("B50").values = [["mine"]];
    sheet.getRange("B1").select();
  });
  const before = workbook.grid.activeSheet().getColumnWidth(1);
  expect(await insertTable(fixtureTable, "selection", values)).toMatchObject({ kind: "inserted" });
  expect(workbook.grid.activeSheet().getColumnWidth(1)).toBe(before);
});

test("columns in which the user has formats alone get the table's widths", async () => {
  await prepare((sheet) => {
    sheet.getRange("B50").numberFormat = [["0.00"]];
    sheet.getRange("B1").select();
  });
  await insertTable(fixtureTable, "selection", values);
  expect(workbook.grid.activeSheet().getColumnWidth(1)).toBe((18 * 7 + 12) * 0.75);
});

test.each([10, 3000])("an insertion of %i rows takes three round trips at most, at either place", async (rows) => {
  const table = longTable(fixtureTable, rows);
  for (const place of ["new-sheet", "selection"] as const) {
    await prepare((sheet) => void sheet.getRange("AA1").select());
    await new Promise((resolve) => setTimeout(resolve, 20));
    instruments().reset();
    let trips = 0;
    // After an insertion Excel.run lets go of its ranges, for which nobody waits.
    instruments().log = ({ kind, ...entry }) => {
      if (kind === "request" && JSON.stringify(entry).includes("Worksheets")) trips += 1;
    };
    expect(await insertTable(table, place, values)).toMatchObject({ kind: "inserted" });
    await new Promise((resolve) => setTimeout(resolve, 20));
    instruments().log = undefined;
    expect(trips).toBeLessThanOrEqual(3);
    expect(instruments().largestRequest).toBeLessThan(5 * 1024 * 1024);
  }
});

test("as many actions for thirty rows as for four hundred: no proxy a cell", async () => {
  const count = async (rows: number) => {
    await new Promise((resolve) => setTimeout(resolve, 20));
    instruments().reset();
    await insertTable(longTable(fixtureTable, rows), "new-sheet", values);
    await new Promise((resolve) => setTimeout(resolve, 20));
    return instruments().actions;
  };
  const thirty = await count(30);
  expect(await count(400)).toBe(thirty);
});

test("a table over the limit goes in parts, each under it", async () => {
  instruments().payloadLimit = 5 * 1024 * 1024;
  const wide = longTable(fixtureTable, 3000);
  for (const row of wide.rows) row[2] = { value: "x".repeat(3000), text: "x", numberFormat: "General" };
  instruments().reset();
  expect(await insertTable(wide, "new-sheet", values)).toMatchObject({ kind: "inserted" });
  expect(instruments().largestRequest).toBeLessThan(5 * 1024 * 1024);
});

test("a request that Excel finds too large is sent in smaller parts", async () => {
  instruments().payloadLimit = 1024 * 1024;
  const wide = longTable(fixtureTable, 1000);
  for (const row of wide.rows) row[2] = { value: "x".repeat(2000), text: "x", numberFormat: "General" };
  expect(await insertTable(wide, "new-sheet", values)).toMatchObject({ kind: "inserted", sheet: "Two places" });
  expect(workbook.grid.sheets()).toHaveLength(2);
});

test("an insertion that is asked for while another runs waits its turn, and each gets its own result", async () => {
  const other = { ...fixtureTable, sheetName: "Other", tableName: "Other" };
  const results = await Promise.all([
    insertTable(fixtureTable, "new-sheet", values),
    insertTable(other, "new-sheet", values),
    insertTable(fixtureTable, "new-sheet", values),
  ]);
  const written = workbook.grid.sheets().map((sheet) => sheet.getName());
  expect(written).toEqual(["Sheet1", "Two places", "Other", "Two places (2)"]);
  expect(results).toMatchObject([
    { kind: "inserted", sheet: "Two places", tableName: "Fixture" },
    { kind: "inserted", sheet: "Other", tableName: "Other" },
    { kind: "inserted", sheet: "Two places (2)", tableName: "Fixture_2" },
  ]);
});

test("an insertion that waits is not held up by one that fails", async () => {
  instruments().failAt(3, "GeneralException");
  const results = await Promise.all([
    insertTable(fixtureTable, "new-sheet", values),
    insertTable(fixtureTable, "new-sheet", values),
  ]);
  expect(results.map(({ kind }) => kind)).toEqual(["failed", "inserted"]);
});

test("a table without rows takes no more cells than it announces", async () => {
  await prepare((sheet) => {
    sheet.getRange("A1:C12").values = Array.from({ length: 12 }, (_, row) =>
      row < 4 ? ["", "", ""] : ["mine", "", ""],
    );
    sheet.getRange("A1").select();
  });
  const empty = { ...fixtureTable, description: "", rows: [], notes: [], sources: [] };
  expect(await insertTable(empty, "selection", values)).toMatchObject({ kind: "inserted", address: "A1:C3" });
  await Excel.run(async (context) => {
    const range = context.workbook.tables.getItem("Fixture").getRange().load("address");
    const below = context.workbook.worksheets.getItem("Sheet1").getRange("A5:C6").load("values,format/wrapText");
    await context.sync();
    expect(range.address).toBe("Sheet1!A2:C3");
    expect(below.values).toEqual([
      ["mine", "", ""],
      ["mine", "", ""],
    ]);
    expect(below.format.wrapText).toBe(false);
  });
});
