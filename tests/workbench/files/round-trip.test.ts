import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { openHeadless, type HeadlessWorkbook } from "../../../workbench/headless/headless-workbook";
import { saveWorkbook } from "../../../workbench/files/save-workbook";
import { openWorkbook } from "../../../workbench/files/open-workbook";
import { Workbook } from "../../../workbench/model/workbook";
import { MemoryGrid } from "../memory-grid";
import { rulesOf, summaryOf } from "./book-facts";
import { fillFilters, fillSlicers, filtersOf, slicersOf } from "./every-filter";
import { fillLooks, keptLooksOf, looksOf } from "./every-look";
import { EVERY_RULE } from "./every-rule";
import { packageFaults } from "./package-faults";

const MANIFEST = "tests/workbench/fixtures/addin/manifest.xml";

/** Everything that a file has to keep, by the real client where Office.js has it. */
async function fill({ Excel: excel, grid }: HeadlessWorkbook): Promise<void> {
  await excel.run(async (context) => {
    const { names, worksheets } = context.workbook;
    const sheet = worksheets.getItem("Sheet1");
    sheet.name = "The zone's figures";
    fillCells(sheet);
    fillTables(sheet);
    fillShape(sheet);
    const rules = worksheets.add("Rules");
    fillNames(sheet, rules);
    fillRules(sheet, rules);
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
  EVERY_RULE.forEach((rule, column) => {
    const areas = [{ row: 1, column: 20 + column, rows: 4, columns: 1 }];
    grid.sheets()[2]?.conditionalFormats.add(column === 0 ? [...areas, { ...areas[0]!, row: 9 }] : areas, rule);
  });
  await grid.settled();
}

/** Beside those of the workbook. */
function fillNames(sheet: Excel.Worksheet, other: Excel.Worksheet): void {
  other.names.add("rate", "=7");
  other.names.add("Cell", other.getRange("A1"), "its own");
  other.getRange("Z1").formulas = [["=Rate*2"]];
  sheet.getRange("E5:E6").formulas = [["=Rate"], ["=Rules!Rate"]];
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
  Object.assign(font, { underline: "DoubleAccountant", superscript: true });
  borders.getItem("EdgeTop").style = "Double";
  sheet.getRange("A9").format.textOrientation = -30;
  const { format } = sheet.getRange("C1");
  Object.assign(format, { horizontalAlignment: "Right", verticalAlignment: "Top", wrapText: true });
  format.readingOrder = "RightToLeft";
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
  const other = sheet.tables.add("F10:F11", true);
  Object.assign(other, { name: "Others", showTotals: true, showHeaders: false });
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

function fillRules(sheet: Excel.Worksheet, rules: Excel.Worksheet): void {
  rules.getRange("A1:B5").values = [
    ["Zone", "Value"],
    ["a", 1],
    ["b", 2],
    ["a", 3],
    ["c", 4],
  ];
  const { dataValidation } = rules.getRange("B2:B5");
  dataValidation.rule = { wholeNumber: { formula1: 0, formula2: "=$B$1+9", operator: "Between" } };
  dataValidation.errorAlert = { message: "0 to 9", showAlert: true, style: "Warning", title: "No" };
  dataValidation.prompt = { message: "A number", showPrompt: false, title: "Value" };
  dataValidation.ignoreBlanks = false;
  rules.getRange("D2:D3").dataValidation.rule = { list: { inCellDropDown: true, source: "x,y z" } };
  rules.getRange("E:E").dataValidation.rule = { custom: { formula: "=LEN(E1)<A$1" } };
  rules.getRange("F2").dataValidation.rule = { date: { formula1: "2020-02-01", operator: "GreaterThan" } };
  const { conditionalFormats } = rules.getRange("B2:B5");
  const above = conditionalFormats.add("CellValue");
  above.cellValue.rule = { formula1: "=2", operator: "GreaterThan" };
  above.cellValue.format.fill.color = "#FFC7CE";
  above.cellValue.format.font.color = "#9C0006";
  above.stopIfTrue = true;
  const own = conditionalFormats.add("Custom");
  own.custom.rule.formula = '=$A2="a"';
  own.custom.format.font.bold = true;
  conditionalFormats.add("ColorScale").colorScale.criteria = {
    minimum: { type: "LowestValue", color: "#F8696B" },
    midpoint: { type: "Percentile", formula: "50", color: "#FFEB84" },
    maximum: { type: "HighestValue", color: "#63BE7B" },
  };
  rules.autoFilter.apply(rules.getRange("A1:B5"), 0, { filterOn: "Values", values: ["a"] });
  Object.assign(rules.context.workbook.properties, { title: "Zones & more", author: "Me", company: "", comments: "x" });
  rules.context.workbook.properties.custom.add("Count", 3);
  rules.getRange("8:9").rowHidden = true;
  rules.getRange("G:H").columnHidden = true;
  rules.getRange("G:G").format.columnWidth = 21;
  rules.protection.protect({ allowSort: true, allowEditObjects: true, selectionMode: "Unlocked" });
  sheet.getRange("40:40").rowHidden = true;
}

function conditionalsOf({ grid }: HeadlessWorkbook): unknown {
  return grid.sheets().map(({ conditionalFormats }) => conditionalFormats.list().map(({ id: _, ...entry }) => entry));
}

describe("a workbook with everything", () => {
  let book: HeadlessWorkbook;
  let again: HeadlessWorkbook;
  let bytes: Uint8Array;
  beforeAll(async () => {
    book = await openHeadless({ manifest: MANIFEST });
    await fill(book);
    await fillFilters(book);
    await fillSlicers(book);
    await fillLooks(book);
    const saved = await saveWorkbook(book.workbook);
    expect(saved.leftOut).toEqual({});
    bytes = saved.bytes;
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

  test("keeps its rules: validation, filter, hidden lines, protection", async () => {
    const rules = await rulesOf(again);
    expect(rules).toEqual(await rulesOf(book));
    expect(rules).toMatchObject({
      hidden: [[false, true, false, true], expect.anything(), true],
      properties: [expect.objectContaining({ title: "Zones & more", author: "Me" }), [["Count", 3]]],
      filter: ["Rules!A1:B5", true, true, [{ filterOn: "Values", values: ["a"] }, null]],
      protection: { protected: true, options: { allowSort: true, allowFormatCells: false, selectionMode: "Unlocked" } },
    });
  });

  test("keeps filters of every kind, of tables and of a sheet, and hides the same rows", async () => {
    const filters = await filtersOf(again);
    expect(filters).toEqual(await filtersOf(book));
    expect(partOf(bytes, "xl/worksheets/sheet5.xml")).not.toContain('ht="0"');
  });

  test("keeps its slicers, what is chosen in them, and the reports that they filter", async () => {
    const sliced = await slicersOf(again);
    expect(sliced).toEqual(await slicersOf(book));
    expect(sliced).toMatchObject({
      slicers: [
        { name: "Day", worksheet: "Rules", isFilterCleared: true },
        {
          caption: "Kind & more",
          slicerItems: [
            ["(blank)", true, true],
            ["Lime", true, true],
            ["Lemon", false, true],
            ["A <&> B", false, true],
          ],
        },
        {
          name: "Farm 1",
          slicerItems: [
            ["A <&> B", true, true],
            ["Lemon", true, true],
            ["Lime", false, true],
            ["", false, true],
          ],
        },
      ],
    });
  });

  test("keeps names of styles, Excel's own and others, by their numbers in any language", async () => {
    const looks = await looksOf(again);
    expect(looks).toEqual(await looksOf(book));
    expect(looks.cells.slice(2, 6).map(({ style }) => style)).toEqual(["Good", "Input", "Accent3_40", "Heading2"]);
    expect(partOf(bytes, "xl/styles.xml")).toMatch(/<cellStyle name="40% - Accent3" xfId="\d+" builtinId="39"\/>/);
    const plain = new Workbook(new MemoryGrid());
    plain.worksheets.getItem("Sheet1").getRange("A1:B2").style = "Good";
    const saved = unzipSync((await saveWorkbook(plain)).bytes);
    for (const name of ['name="好" builtinId="26"', 'name="Excel Built-in Good"']) {
      const styles = strFromU8(saved["xl/styles.xml"]!).replace(/name="Good"(.*?) builtinId="26"/, `${name}$1`);
      const other = new Workbook(new MemoryGrid());
      await openWorkbook(zipSync({ ...saved, "xl/styles.xml": strToU8(styles) }), other);
      expect(other.worksheets.getItem("Sheet1").getRange("A1:B2").style).toBe("Good");
      expect(other.styleBook.isOwn("Good")).toBe(false);
    }
  });

  test("keeps patterns, tints, shrinking, open cells and groups, and which are collapsed", async () => {
    const looks = await keptLooksOf(again);
    expect(looks).toEqual(await keptLooksOf(book));
    expect(looks.groups[0]).toEqual([
      { first: 11, count: 2, level: 1 },
      { first: 13, count: 2, level: 2 },
      { first: 15, count: 5, level: 1 },
    ]);
    const sheet = partOf(bytes, `xl/worksheets/sheet${again.workbook.worksheets.items().length}.xml`);
    expect(sheet).toContain('<sheetFormatPr outlineLevelRow="2" outlineLevelCol="1"');
    expect(sheet).toContain('<row r="16" outlineLevel="1" collapsed="1"');
    expect(sheet).toMatch(/<col min="16" max="16"[^>]* collapsed=/);
  });

  test("keeps its conditional formats in their order", () => {
    const formats = conditionalsOf(again) as unknown[][];
    expect(formats).toEqual(conditionalsOf(book));
    expect(formats.map((list) => list.length)).toEqual([
      0,
      3,
      EVERY_RULE.length,
      ...Array<number>(formats.length - 3).fill(0),
    ]);
    const sheet = partOf(bytes, "xl/worksheets/sheet3.xml");
    expect(sheet).toContain('<cfRule type="top10" percent="1" bottom="1" rank="3"');
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

function partOf(bytes: Uint8Array, name: string): string {
  return strFromU8(unzipSync(bytes)[name] ?? new Uint8Array());
}
