import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { openHeadless, type HeadlessWorkbook } from "../../../workbench/headless/headless-workbook";
import { MemoryGrid } from "../memory-grid";

const MANIFEST = path.join(__dirname, "../fixtures/addin/manifest.xml");

let book: HeadlessWorkbook;
afterEach(() => book.dispose());

async function calculate(formulas: string[], read: string): Promise<unknown[][]> {
  return book.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    formulas.forEach((formula, index) => (sheet.getRange("A1").getOffsetRange(index * 5, 0).formulas = [[formula]]));
    const range = sheet.getRange(read).load("values");
    await context.sync();
    return range.values;
  });
}

test("an add-in's functions calculate, spill and refuse with their message", async () => {
  book = await openHeadless({ manifest: MANIFEST });
  const formulas = ["=FIXTURE.DOUBLE(21)+1", "=FIXTURE.GRID(2)", '=FIXTURE.REFUSE("Mars")', "=SUM(FIXTURE.GRID(2,3))"];
  expect(await calculate(formulas, "A1:B17")).toEqual(
    expect.arrayContaining([
      [43, ""],
      [11, 12],
      [21, 22],
      ["#N/A", ""],
      [102, ""],
    ]),
  );
  const sheet = book.workbook.worksheets.getFirst().cells.grid;
  expect(sheet.errorMessages({ row: 10, column: 0, rows: 1, columns: 1 })).toEqual([["Nothing is known of Mars."]]);
  await book.Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getFirst().getRange("A6").load("hasSpill");
    const spill = cell.getSpillingToRangeOrNullObject().load("address");
    const parent = cell.getOffsetRange(1, 1).getSpillParentOrNullObject().load("address");
    await context.sync();
    expect([cell.hasSpill, spill.address, parent.address]).toEqual([true, "Sheet1!A6:B7", "Sheet1!A6"]);
  });
});

test("empty cells arrive as the host is told, errors as objects", async () => {
  book = await openHeadless({ manifest: MANIFEST, emptyCell: null });
  expect(await calculate(["=FIXTURE.KINDS(F1:H1)", "=FIXTURE.KINDS(NA())"], "A1:C6")).toEqual(
    expect.arrayContaining([
      ["object", "object", "object"],
      ["NotAvailable", "", ""],
    ]),
  );
});

test("another language brings its own metadata", async () => {
  const grid = new MemoryGrid();
  const register = jest.spyOn(grid, "registerFunctions");
  book = await openHeadless({ manifest: MANIFEST, language: "zh-CN", grid });
  expect(register).toHaveBeenCalledWith(
    expect.arrayContaining([expect.objectContaining({ name: "FIXTURE.DOUBLE", description: "两倍。" })]),
  );
  expect(book.Office.context.displayLanguage).toBe("zh-CN");
});

test("a manifest whose files are not there is told in a sentence", async () => {
  book = await openHeadless({ grid: new MemoryGrid() });
  const folder = mkdtempSync(path.join(tmpdir(), "addin-"));
  copyFileSync(MANIFEST, path.join(folder, "manifest.xml"));
  const opening = openHeadless({ manifest: path.join(folder, "manifest.xml"), grid: new MemoryGrid() });
  await expect(opening).rejects.toThrow(
    "The manifest names https://localhost:3000/functions.js, but no such file lies in",
  );
  rmSync(folder, { recursive: true });
});

test("requirement sets are those the host claims", async () => {
  book = await openHeadless({ sets: { ExcelApi: "1.8" }, grid: new MemoryGrid() });
  expect(book.Office.context.requirements.isSetSupported("ExcelApi", "1.8")).toBe(true);
  expect(book.Office.context.requirements.isSetSupported("ExcelApi", "1.9")).toBe(false);
});
