import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { writeXlsx } from "hucre/xlsx";
import { formatLeftOut, formatNotSaved } from "../../../workbench/files/left-out";
import { openWorkbook } from "../../../workbench/files/open-workbook";
import { saveWorkbook } from "../../../workbench/files/save-workbook";
import { openFile } from "../../../workbench/headless/book-files";
import { parseAddress } from "../../../workbench/model/address";
import { Workbook } from "../../../workbench/model/workbook";
import { MemoryGrid } from "../memory-grid";
import { packageFaults } from "./package-faults";
import { openHeadless, type HeadlessWorkbook } from "../../../workbench/headless/headless-workbook";

let book: HeadlessWorkbook;
beforeEach(async () => {
  book = await openHeadless();
});
afterEach(() => book.dispose());

/** A file with what Excel writes and the workbench has no place for. */
async function richFile(): Promise<Uint8Array> {
  const bytes = await writeXlsx({
    sheets: [
      {
        name: "Sheet1",
        cells: new Map([
          ["0,0", { value: "two looks", richText: [{ text: "two " }, { text: "looks", font: { bold: true } }] }],
        ]),
        rows: [
          ["", 1],
          ["a", 2],
        ],
        sparklines: [{ location: "D1", dataRange: "Sheet1!A1:B1" }],
        columns: [{ width: 9 }],
        protection: { sheet: true, password: "secret" },
      },
    ],
  });
  const parts = unzipSync(bytes);
  const sheet = strFromU8(parts["xl/worksheets/sheet1.xml"]!);
  parts["xl/worksheets/sheet1.xml"] = strToU8(
    sheet
      .replace("<col ", '<col min="2" max="16383" style="1"/><col ')
      .replace(
        "<pageMargins",
        '<autoFilter ref="A1:B2"><filterColumn colId="1"><iconFilter iconSet="3Arrows" iconId="0"/></filterColumn></autoFilter><pageMargins',
      )
      .replace(
        "</worksheet>",
        '<extLst><ext><x14:dataValidations xmlns:x14="x"><x14:dataValidation type="list"/></x14:dataValidations></ext></extLst></worksheet>',
      ),
  );
  return zipSync(parts);
}

test("what a file has and the workbench opens without is said, by kind and number", async () => {
  const leftOut = await openWorkbook(await richFile(), book.workbook);
  expect(leftOut).toEqual({
    columnFormats: 1,
    filters: 1,
    passwords: 1,
    richTexts: 1,
    sparklines: 1,
    validations: 1,
  });
  expect(formatLeftOut(leftOut, "en")).toContain("formats of too many whole rows or columns (1)");
  expect(formatLeftOut(leftOut, "zh-CN")).toMatch(/^已打开，但不包括：.*整行或整列格式过多的工作表（1）/);
});

test("formats of whole columns and rows are kept as such, with what differs from them", async () => {
  await book.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("B:C").format.fill.color = "#FFEE00";
    sheet.getRange("30:30").format.font.bold = true;
    sheet.getRange("E:E").style = "Good";
    sheet.getRange("B2:C2").values = [[5, "x"]];
    sheet.getRange("C3").format.fill.color = "#FF0000";
    await context.sync();
  });
  const { bytes, leftOut } = await saveWorkbook(book.workbook);
  const again = await openHeadless();
  expect([leftOut, await openWorkbook(bytes, again.workbook), packageFaults(bytes)]).toEqual([{}, {}, []]);
  const looks = ({ grid, workbook }: HeadlessWorkbook) =>
    ["A30", "B2", "B30", "B999", "C3", "C4", "E7", "E30", "D29"].map((address) => {
      const { row = 0, column = 0 } = parseAddress(address)?.area ?? {};
      const { fill, bold, fontColor } = grid.sheets()[0]?.style(row, column) ?? {};
      return [address, workbook.worksheets.getItem("Sheet1").getRange(address).style, fill, bold, fontColor];
    });
  expect(looks(again)).toEqual(looks(book));
  expect(looks(again)[3]).toEqual(["B999", "Normal", "#FFEE00", false, "#000000"]);
  const xml = strFromU8(unzipSync(bytes)["xl/worksheets/sheet1.xml"] ?? new Uint8Array());
  expect(xml).toMatch(/<col min="2" max="3" width="[\d.]+" style="\d+"\/><col min="5" max="5"/);
  expect(xml).toMatch(/<row r="30" s="\d+" customFormat="1">/);
  expect(xml.match(/<c /g)?.length).toBeLessThan(12);
  again.dispose();
});

test("a file with formats of columns whose styles are gone is opened without them", async () => {
  const { "xl/styles.xml": _styles, ...parts } = unzipSync(await richFile());
  expect(await openWorkbook(zipSync(parts), book.workbook)).toMatchObject({ sparklines: 1 });
  expect(book.grid.sheets()[0]?.values({ row: 1, column: 1, rows: 1, columns: 1 })).toEqual([[2]]);
});

test("what a saved file does not have is said; where all is there, nothing", async () => {
  expect(formatNotSaved((await saveWorkbook(book.workbook)).leftOut, "en")).toBe("");
  await book.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1:B2").values = [
      ["a", 1],
      ["b", 2],
    ];
    sheet.charts.add("Bubble", sheet.getRange("A1:B2"));
    sheet.shapes.addTextBox("Only here");
    context.workbook.comments.add("Sheet1!D1", "Is this right?");
    book.grid.sheets()[0]?.setNote(0, 3, "beneath");
    await context.sync();
  });
  const { leftOut } = await saveWorkbook(book.workbook);
  expect(formatNotSaved(leftOut, "en")).toBe(
    "Saved without: charts (1), notes of cells that have a comment (1), shapes (1).",
  );
  expect(formatNotSaved(leftOut, "zh-CN")).toBe(
    "已保存，但不包括：图表（1）、已有批注的单元格上的备注（1）、形状（1）。",
  );
});

test("a file that is no workbook, or is not there, is named, and the workbook stays as it is", async () => {
  const refusal = (file: string) => openFile(file, "mine.xlsx", book.workbook).catch((error: Error) => error.message);
  expect(await refusal(__filename)).toBe("mine.xlsx was not opened. The file is not an Excel workbook (.xlsx).");
  expect(await refusal("/nowhere/mine.xlsx")).toBe("There is no file mine.xlsx.");
  expect(book.grid.sheets().map((sheet) => [sheet.getName(), sheet.usedArea(true)])).toEqual([["Sheet1", undefined]]);
});

test("documents that add-ins keep are in the file, with their ids and names; what is none is said", async () => {
  const texts = ['<a xmlns="urn:mine"><b c="&lt;">文字</b></a>', "<plain/>"];
  const documentsOf = ({ customXmlParts }: Workbook) =>
    customXmlParts.items().map((part) => [part.id, part.namespaceUri, part.getXml()]);
  for (const xml of texts) book.workbook.customXmlParts.add(xml);
  const { bytes, leftOut } = await saveWorkbook(book.workbook);
  const again = new Workbook(new MemoryGrid());
  expect([leftOut, packageFaults(bytes), await openWorkbook(bytes, again)]).toEqual([{}, [], {}]);
  expect(documentsOf(again)).toEqual(documentsOf(book.workbook));
  const parts = unzipSync(bytes);
  const wide = Buffer.from('\uFEFF<?xml version="1.0" encoding="UTF-16"?><w/>', "utf16le");
  const damaged = zipSync({ ...parts, "customXml/item1.xml": wide, "customXml/item2.xml": strToU8("<no") });
  const other = new Workbook(new MemoryGrid());
  expect(await openWorkbook(damaged, other)).toEqual({ customXml: 1 });
  expect(documentsOf(other)).toEqual([[expect.anything(), "", expect.stringMatching(/<w\/>$/)]]);
});
