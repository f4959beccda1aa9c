import { insertTable } from "../../src/excel/insert-table";
import type { HeadlessWorkbook } from "../../workbench/headless/headless-workbook";
import { fixtureTable } from "../taskpane/fixture-table";
import { longTable, openNewestClient, openWorkbook, values } from "./workbook";

let workbook: HeadlessWorkbook;
afterEach(() => workbook.dispose());

const long = {
  ...fixtureTable,
  rows: [...fixtureTable.rows, ...longTable(fixtureTable, 28).rows],
  edition: "1.0 & more",
};
const wide = { ...fixtureTable, columns: fixtureTable.columns.map((column) => ({ ...column, width: 40 })) };
const linked = { row: 38, address: "https://example.org/a", text: "A source, 2014. https://example.org/a" };

/** How the active sheet is set up for the screen and for paper, read through the client. */
function readPresentation() {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet().load("name,showGridlines");
    const { pageLayout } = sheet;
    pageLayout.load("orientation,zoom");
    const footer = pageLayout.headersFooters.defaultForAllPages.load("leftFooter,rightFooter");
    const [area, titles] = [pageLayout.getPrintAreaOrNullObject(), pageLayout.getPrintTitleRowsOrNullObject()];
    const frozen = sheet.freezePanes.getLocationOrNullObject();
    for (const part of [area, titles, frozen]) part.load("address");
    await context.sync();
    const addressOf = (part: Excel.Range | Excel.RangeAreas) =>
      part.isNullObject ? "" : part.address.replace(/.*!/, "");
    return {
      ...{ gridlines: sheet.showGridlines, orientation: pageLayout.orientation, zoom: pageLayout.zoom },
      ...{ area: addressOf(area), titles: addressOf(titles), frozen: addressOf(frozen) },
      ...{ left: footer.leftFooter, right: footer.rightFooter },
    };
  });
}

/** What a reader sees of the active sheet's cells, and what they calculate with. */
function readCells() {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const range = sheet.getRange("A1:D40").load("values,text,numberFormat,formulas");
    const table = sheet.tables.getItemAt(0).load("name,style");
    const area = table.getRange().load("address");
    await context.sync();
    const { text, numberFormat, formulas } = range;
    return { values: range.values, text, numberFormat, formulas, table: [table.name, table.style, area.address] };
  });
}

/** Looks of a source's cell, of the title, of a key column's cell and of the columns. */
function readLooks() {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const source = sheet.getCell(linked.row, 0).load("hyperlink,format/wrapText,format/font/size");
    const title = sheet.getRange("A1").load("format/font/bold,format/font/size");
    const merged = source.getMergedAreasOrNullObject().load("address");
    const [key, figure] = ["A3:A3", "B3:B3"].map((cell) => sheet.getRange(cell).load("format/columnWidth"));
    await context.sync();
    return {
      ...{ link: source.hyperlink?.address ?? "", wrapped: source.format.wrapText, small: source.format.font.size },
      ...{ title: [title.format.font.bold, title.format.font.size], merged: !merged.isNullObject },
      widths: [key!.format.columnWidth, figure!.format.columnWidth],
    };
  });
}

test("a long table's sheet keeps header and key column in sight, prints one page wide, and repeats its header", async () => {
  workbook = await openWorkbook();
  await insertTable(long, "new-sheet", values);
  expect(await readPresentation()).toEqual({
    gridlines: false,
    orientation: "Portrait",
    zoom: { horizontalFitToPages: 1 },
    area: "A1:C39",
    titles: "3:3",
    frozen: "A1:A3",
    // An ampersand of the edition's is no code.
    left: "HTZone 1.0 && more",
    right: "&P / &N",
  });
});

test("a wide table lies across; a short one is not frozen, and other sheets keep their set-up", async () => {
  workbook = await openWorkbook();
  const before = await readPresentation();
  await insertTable(wide, "new-sheet", values);
  expect(await readPresentation()).toMatchObject({ orientation: "Landscape", area: "A1:C11", frozen: "" });
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").activate();
    await context.sync();
  });
  await insertTable(long, "selection", values);
  expect(await readPresentation()).toEqual(before);
});

test("a source with an address is a link with the source's own words", async () => {
  workbook = await openWorkbook();
  await insertTable(long, "new-sheet", values);
  await Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getActiveWorksheet().getCell(linked.row, 0).load("hyperlink,text");
    await context.sync();
    expect(cell.text).toEqual([[linked.text]]);
    expect(cell.hyperlink).toMatchObject({ address: linked.address, textToDisplay: linked.text });
  });
});

type Inserted = Awaited<ReturnType<typeof insertAt>>;
let newest: Inserted | undefined;

/** The sheet that one Excel gets, with what the insertion says of it. */
async function insertAt(version?: string) {
  workbook = await openWorkbook(version);
  const result = await insertTable(long, "new-sheet", values);
  await openNewestClient(workbook);
  const seen = { result, cells: await readCells(), looks: await readLooks(), presentation: await readPresentation() };
  workbook.dispose();
  return seen;
}

test.each([
  ["1.1", ["links", "widths", "frozen", "print"]],
  ["1.4", ["links", "frozen", "print"]],
  ["1.7", ["print"]],
  ["1.9", []],
])(
  "ExcelApi %s: cells, marks, notes and table are those of the newest; what is missing is named: %j",
  async (version, missing) => {
    newest ??= await insertAt();
    const older = await insertAt(version);
    expect(older.cells).toEqual(newest.cells);
    expect(newest.result).toMatchObject({ kind: "inserted", missing: [] });
    expect(older.result).toMatchObject({ kind: "inserted", missing });
    const has = (look: string) => !missing.includes(look);
    const { looks, presentation } = older;
    expect(looks).toMatchObject({ title: newest.looks.title, small: newest.looks.small });
    expect(looks.link).toBe(has("links") ? linked.address : "");
    expect(presentation.frozen).toBe(has("frozen") ? "A1:A3" : "");
    expect(presentation.left).toBe(has("print") ? newest.presentation.left : "");
    // Running text is wrapped where it has a cell as wide as the table, and nowhere else.
    expect([looks.merged, looks.wrapped]).toEqual([has("widths"), has("widths")]);
    if (has("widths")) expect(looks.widths).toEqual(newest.looks.widths);
  },
);
