import { dataset } from "../../../data/index";
import type { CallContext } from "../../../src/core/calls";
import type { Finding } from "../../../src/excel/doctor/examination";
import { examineWorkbook } from "../../../src/excel/doctor/examine-workbook";
import { repairCells } from "../../../src/excel/doctor/repair-cells";
import { unwatched } from "../../../src/excel/watch";
import { wordsFor } from "../../../src/i18n/language";
import type { HeadlessWorkbook } from "../../../workbench/headless/headless-workbook";
import { openCalculating, prepare, snapshot } from "../workbook";

const context: CallContext = { dataset, words: wordsFor("en"), wordsIn: wordsFor };

let workbook: HeadlessWorkbook;
beforeEach(async () => (workbook = await openCalculating()));
afterEach(() => workbook.dispose());

async function examine(): Promise<{ findings: Finding[]; protectedSheets: string[] }> {
  await workbook.grid.settled();
  const result = await examineWorkbook(context, unwatched);
  if (result.kind !== "examined") throw new Error(JSON.stringify(result));
  return result;
}

const placeOf = ({ row, column }: Finding) => `${"ABCD"[column]}${row + 1}`;

test("words in cells are mended there, once for all formulas that use them, in one step of undo", async () => {
  const words = ["Zhongguancn", "张江高心区", "Zhongguancn", "East Lak", '=LOWER("EAST LAK")', "revnue"];
  await prepare((sheet) => {
    sheet.getRange("A1:A6").formulas = words.map((word) => [word]);
    sheet.getRange("A1:A2").format.font.bold = true;
    sheet.getRange("A2").numberFormat = [["@"]];
    sheet.getRange("B1:B5").formulas = words.slice(1).map((_, row) => [`=HTZONE.GET(A${row + 1},$A$6)`]);
    sheet.getRange("C1").formulas = [["=HTZONE.REVENUE(A1,2013)"]];
  });
  const { findings } = await examine();
  const before = snapshot(workbook);
  const told = findings.map((finding) => [placeOf(finding), finding.repairs[0], finding.readers.length]);
  expect(told).toEqual([
    ["A1", "Zhongguancun", 2],
    ["A2", "张江高新区", 1],
    ["A3", "Zhongguancun", 1],
    ["A4", "East Lake", 1],
    // A formula that makes the word is no word, and its reader stays in the list.
    ["B5", undefined, 0],
    ["A6", "revenue", 5],
  ]);
  const agreed = findings.flatMap(({ repairs: [becomes], ...cell }) => (becomes ? [{ ...cell, becomes }] : []));
  expect(await repairCells(agreed, unwatched)).toMatchObject({ kind: "repaired", left: [] });
  expect((await examine()).findings.map(placeOf)).toEqual(["B5"]);
  const [sheet] = workbook.grid.sheets();
  const [revenue] = sheet!.values({ row: 0, column: 1, rows: 1, columns: 2 });
  expect(revenue).toEqual([3e12, 3e12]);
  await workbook.grid.undo();
  await workbook.grid.settled();
  expect(snapshot(workbook)).toEqual(before);
});

/** What is done to the cell in A of the row, whose formula in B reads it; `C` is another reader. */
const CELLS: readonly { rule?: object; C?: string; isMended: boolean; what: string }[] = [
  { what: "a plain cell", isMended: true },
  { what: "a list with the right word", rule: { list: { source: "Wuhan, Zhangjiang" } }, isMended: true },
  { what: "a list without it", rule: { list: { source: "Wuhan,Beijing" } }, isMended: false },
  { what: "a list in cells", rule: { list: { source: "=Lists!$A$1:$A$2" } }, isMended: true },
  { what: "a list in cells without it", rule: { list: { source: "=$D$1:$D$2" } }, isMended: false },
  { what: "a list that is calculated", rule: { list: { source: "=OFFSET($D$1,0,0,2,1)" } }, isMended: false },
  { what: "a formula that judges", rule: { custom: { formula: "=LEN(A1)>3" } }, isMended: false },
  { what: "a formula that takes it for an indicator", C: '=HTZONE.GET("ZGC",A8)', isMended: false },
];

test("a word is left to the reader where its cell may not hold the right one, or formulas disagree", async () => {
  await prepare((sheet, { workbook: book }) => {
    book.worksheets.add("Lists").getRange("A1:A2").values = [["Wuhan"], ["Zhangjiang"]];
    sheet.getRange("D1:D2").values = [["Wuhan"], ["Beijing"]];
    CELLS.forEach(({ rule, C = "" }, index) => {
      const row = sheet.getRange(`A${index + 1}:C${index + 1}`);
      row.formulas = [["Zhangjang", `=HTZONE.GET(A${index + 1},"revenue")`, C]];
      if (rule) row.getCell(0, 0).dataValidation.rule = rule;
    });
  });
  const places = (await examine()).findings.filter(({ column }) => column < 2).map(placeOf);
  expect(places).toEqual(CELLS.map(({ isMended }, index) => `${isMended ? "A" : "B"}${index + 1}`));
  await prepare((sheet) => sheet.protection.protect());
  const { findings, protectedSheets } = await examine();
  expect([placeOf(findings[0]!), protectedSheets]).toEqual(["A1", ["Sheet1"]]);
});
