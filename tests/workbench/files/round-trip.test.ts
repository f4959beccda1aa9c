import { strFromU8, unzipSync } from "fflate";
import { openHeadless, type HeadlessWorkbook } from "../../../workbench/headless/headless-workbook";
import { openFile } from "../../../workbench/headless/book-files";
import { saveWorkbook } from "../../../workbench/files/save-workbook";
import { openWorkbook } from "../../../workbench/files/open-workbook";
import { answer } from "../books";
import { packageFaults } from "./package-faults";

const MANIFEST = "tests/workbench/fixtures/addin/manifest.xml";

/** What a person sees of a workbook, and what a script can ask of it. */
async function summaryOf(book: HeadlessWorkbook): Promise<unknown> {
  return book.Excel.run(async (context) => {
    const sheets = context.workbook.worksheets;
    const names = context.workbook.names;
    sheets.load("items/name,items/visibility,items/tabColor,items/showGridlines");
    names.load("items/name,items/formula,items/comment");
    await context.sync();
    const described = [];
    for (const sheet of sheets.items) described.push(await summaryOfSheet(sheet));
    return { sheets: described, names: names.items.map(({ name, formula, comment }) => [name, formula, comment]) };
  });
}

async function summaryOfSheet(sheet: Excel.Worksheet): Promise<unknown> {
  const { context } = sheet;
  const used = sheet.getUsedRange().load("address,values,formulas,numberFormat,text");
  const looks = sheet.getUsedRange().getCellProperties({
    address: true,
    format: {
      fill: { color: true },
      font: { bold: true, italic: true, color: true, size: true, name: true, underline: true, strikethrough: true },
      horizontalAlignment: true,
      verticalAlignment: true,
      wrapText: true,
      indentLevel: true,
      borders: {
        bottom: { style: true, color: true },
        top: { style: true },
        left: { style: true },
        right: { style: true },
      },
    },
  } as Excel.CellPropertiesLoadOptions);
  const widths = ["A1", "B1", "C1", "D1"].map((cell) => sheet.getRange(cell).format.load("columnWidth,rowHeight"));
  const tables = sheet.tables.load("items/name,items/style,items/showBandedRows,items/showFilterButton");
  const frozen = sheet.freezePanes.getLocationOrNullObject().load("address");
  const layout = sheet.pageLayout.load(
    "orientation,paperSize,zoom,leftMargin,topMargin,headerMargin,centerHorizontally",
  );
  const footer = sheet.pageLayout.headersFooters.defaultForAllPages.load("leftFooter,centerHeader,rightFooter");
  const titles = sheet.pageLayout.getPrintTitleRowsOrNullObject().load("address");
  const area = sheet.pageLayout.getPrintAreaOrNullObject().load("address");
  const link = sheet.getRange("A6").load("hyperlink");
  const place = sheet.getRange("A7").load("hyperlink");
  await context.sync();
  const ranges = tables.items.map((table) => table.getRange().load("address"));
  await context.sync();
  return {
    sheet: [sheet.name, sheet.visibility, sheet.tabColor, sheet.showGridlines],
    used: used.toJSON(),
    looks: answer(looks),
    sizes: widths.map((format) => [format.columnWidth, format.rowHeight]),
    tables: tables.items.map((table, index) => [
      table.name,
      table.style,
      table.showBandedRows,
      table.showFilterButton,
      ranges[index]?.address,
    ]),
    frozen: frozen.isNullObject ? undefined : frozen.address,
    page: [layout.toJSON(), footer.toJSON(), titles.isNullObject || titles.address, area.isNullObject || area.address],
    links: [link.hyperlink, place.hyperlink],
  };
}

/** Everything that a file has to keep, by the real client where Office.js has it. */
async function fill({ Excel: excel, grid }: HeadlessWorkbook): Promise<void> {
  await excel.run(async (context) => {
    const { names, worksheets } = context.workbook;
    const sheet = worksheets.getItem("Sheet1");
    sheet.name = "The zone's figures";
    fillCells(sheet);
    fillTables(sheet);
    fillShape(sheet);
    names.add("Rate", sheet.getRange("B11"), "per cent");
    names.add("Pi", "=3.14159");
    const hidden = worksheets.add("数据");
    hidden.getRange("A1:B1").values = [[45000.5, "中文"]];
    hidden.getRange("A1").numberFormat = [["yyyy-mm-dd hh:mm"]];
    hidden.visibility = "Hidden";
    const veryHidden = worksheets.add("Settings");
    veryHidden.getRange("B2").values = [[true]];
    veryHidden.visibility = "VeryHidden";
    await context.sync();
  });
  grid.sheets()[0]?.setNote(7, 0, "A note\nof two lines");
  await grid.settled();
}

function fillCells(sheet: Excel.Worksheet): void {
  sheet.getRange("A1:C1").values = [["Title", "'=no formula", "'12"]];
  sheet.getRange("A2:C2").formulas = [["=FIXTURE.DOUBLE(4)", "=NA()", "=SEQUENCE(2,2)"]];
  sheet.getRange("D5").formulas = [['=IFERROR(XLOOKUP("b",A10:A12,B10:B12),"none")&" _xlfn.FILTER(1)"']];
  sheet.getRange("A6").hyperlink = {
    address: "https://example.com/?a=1&b=2",
    textToDisplay: "Example",
    screenTip: "tip",
  };
  sheet.getRange("A7").hyperlink = { documentReference: "'The zone''s figures'!A1", textToDisplay: "Top" };
  const { fill: background, font, borders } = sheet.getRange("A1:C1").format;
  background.color = "#FFEE00";
  Object.assign(font, { bold: true, italic: true, color: "#C00000", size: 18, name: "Arial" });
  borders.getItem("EdgeBottom").color = "#112233";
  const { format } = sheet.getRange("C1");
  Object.assign(format, { horizontalAlignment: "Right", verticalAlignment: "Top", wrapText: true });
  sheet.getRange("A8").format.indentLevel = 2;
}

function fillTables(sheet: Excel.Worksheet): void {
  sheet.getRange("A10:B12").values = [
    ["Zone", "Year\nof it"],
    ["a", 0.25],
    ["b", 3e12],
  ];
  sheet.getRange("B11:B12").numberFormat = [["0.0%"], ['[>=1000000000000]"> "0.0,,,," tn";General']];
  const plain = sheet.tables.add("A10:B12", true);
  Object.assign(plain, { name: "Zones", style: "TableStyleLight9", showBandedRows: false, showFilterButton: false });
  sheet.getRange("F10:F11").values = [["Other"], [1]];
  sheet.tables.add("F10:F11", true).name = "Others";
  sheet.getRange("D11").formulas = [["=SUM(Zones[Zone],Others[Other])"]];
}

function fillShape(sheet: Excel.Worksheet): void {
  Object.assign(sheet, { tabColor: "#00B050", showGridlines: false });
  sheet.freezePanes.freezeAt(sheet.getRange("A1:A2"));
  sheet.getRange("A:A").format.columnWidth = 99;
  sheet.getRange("1:1").format.rowHeight = 30;
  sheet.getRange("F1:G2").merge();
  const { pageLayout: layout } = sheet;
  Object.assign(layout, { orientation: "Landscape", paperSize: "A4", leftMargin: 36, centerHorizontally: true });
  layout.zoom = { horizontalFitToPages: 1 };
  layout.setPrintTitleRows("$10:$10");
  layout.setPrintArea("A1:G12");
  Object.assign(layout.headersFooters.defaultForAllPages, { leftFooter: "Zones && more", rightFooter: "&P / &N" });
}

describe("a workbook with everything", () => {
  let book: HeadlessWorkbook;
  let again: HeadlessWorkbook;
  let bytes: Uint8Array;
  beforeAll(async () => {
    book = await openHeadless({ manifest: MANIFEST });
    await fill(book);
    bytes = await saveWorkbook(book.workbook);
    again = await openHeadless({ manifest: MANIFEST });
    expect(await openWorkbook(bytes, again.workbook)).toEqual({});
    await again.grid.settled();
  });
  afterAll(() => {
    book.dispose();
    again.dispose();
  });

  test("comes back from its file as it was, for whoever asks through Office.js", async () => {
    expect(await summaryOf(again)).toEqual(await summaryOf(book));
  });

  test("has its notes, merges and the sheet in front again", () => {
    const facts = ({ grid }: HeadlessWorkbook) => [
      grid.sheets().map((sheet) => [sheet.notes(), sheet.merges()]),
      grid.activeSheet().getName(),
    ];
    expect(facts(again)).toEqual(facts(book));
    expect(facts(again)[0]?.[0]).toEqual([
      [{ row: 7, column: 0, text: "A note\nof two lines" }],
      [{ row: 0, column: 5, rows: 2, columns: 2 }],
    ]);
  });

  test("breaks no rule of the format", () => {
    expect(packageFaults(bytes)).toEqual([]);
  });

  test("keeps formula and value of an add-in's function, in the words of Excel, and is not calculated anew", () => {
    const sheet = partOf(bytes, "xl/worksheets/sheet1.xml");
    expect(sheet).toContain('<f t="array" ref="A2">_xldudf_FIXTURE_DOUBLE(4)</f><v>8</v>');
    expect(sheet).toContain('<c r="B2" t="e"><f>NA()</f><v>#N/A</v>');
    expect(sheet).toContain('<f t="array" ref="C2:D3">_xlfn.SEQUENCE(2,2)</f><v>1</v>');
    expect(sheet).toContain('_xlfn.XLOOKUP("b",A10:A12,B10:B12),"none")&amp;" _xlfn.FILTER(1)"');
    expect(partOf(bytes, "xl/workbook.xml")).not.toContain("fullCalcOnLoad");
  });
});

test("a file that is no workbook, or is not there, is named, and the workbook stays as it is", async () => {
  const book = await openHeadless();
  const refusal = (file: string) => openFile(file, "mine.xlsx", book.workbook).catch((error: Error) => error.message);
  expect(await refusal(__filename)).toBe("mine.xlsx was not opened. The file is not an Excel workbook (.xlsx).");
  expect(await refusal("/nowhere/mine.xlsx")).toBe("There is no file mine.xlsx.");
  expect(book.grid.sheets().map((sheet) => [sheet.getName(), sheet.usedArea(true)])).toEqual([["Sheet1", undefined]]);
  book.dispose();
});

function partOf(bytes: Uint8Array, name: string): string {
  return strFromU8(unzipSync(bytes)[name] ?? new Uint8Array());
}
