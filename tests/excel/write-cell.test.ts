import type { CellContent } from "../../src/excel/cell-insertion";
import { writeCell } from "../../src/excel/write-cell";
import type { HeadlessWorkbook } from "../../workbench/headless/headless-workbook";
import { actAfter } from "./second-author";
import { openWorkbook, prepare, snapshot } from "./workbook";

let workbook: HeadlessWorkbook;
afterEach(() => workbook.dispose());

const FORMULA: CellContent = {
  content: '=HTZONE.GET("china","revenue",2013)',
  numberFormat: '0.0,,,," tn"',
  ...{ rows: 1, columns: 1 },
};
const HISTORY: CellContent = { content: '=HTZONE.HISTORY("china","revenue")', rows: 3, columns: 3 };

type Change = (sheet: Excel.Worksheet, context: Excel.RequestContext) => void;

/** A workbook changed as a user would have, with B2 selected, and how it looks then. */
async function given(change: Change = () => undefined, excelApi?: string): Promise<object> {
  workbook = await openWorkbook(excelApi);
  await prepare((sheet, context) => {
    change(sheet, context);
    sheet.getRange("B2:C4").select();
  });
  return snapshot(workbook);
}

/** Excel.run lets go of its ranges after it is done. */
const settle = () => new Promise((resolve) => setTimeout(resolve, 5));

const look = () =>
  Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getActiveWorksheet().getRange("B2").load("formulas,numberFormat");
    await context.sync();
    return [cell.formulas[0]![0], cell.numberFormat[0]![0]] as unknown[];
  });

test("a formula goes into the active cell with its number format, and nowhere else", async () => {
  await given();
  expect(await writeCell(FORMULA)).toEqual({ kind: "written", sheet: "Sheet1", address: "B2" });
  expect(await look()).toEqual([FORMULA.content, FORMULA.numberFormat]);
});

test("a value goes in as a number", async () => {
  await given();
  expect(await writeCell({ ...FORMULA, content: 20_300_000_000_000 })).toMatchObject({ kind: "written" });
  expect(await look()).toEqual([20_300_000_000_000, FORMULA.numberFormat]);
});

test("a cell with a number format of its own keeps it", async () => {
  await given((sheet) => (sheet.getRange("B2").numberFormat = [["0.00E+00"]]));
  await writeCell(FORMULA);
  expect(await look()).toEqual([FORMULA.content, "0.00E+00"]);
});

test.each<[string, Change, object]>([
  ["a value", (sheet) => (sheet.getRange("B2").values = [["mine"]]), { what: "values", where: "B2", count: 1 }],
  ["a zero", (sheet) => (sheet.getRange("B2").values = [[0]]), { what: "values", where: "B2", count: 1 }],
  ['a formula giving ""', (sheet) => (sheet.getRange("B2").formulas = [['=""']]), { what: "formulas", where: "B2" }],
])("%s is named and left alone, until the reader agrees", async (_what, change, obstacle) => {
  const before = await given(change);
  expect(await writeCell(FORMULA)).toMatchObject({ kind: "occupied", mayReplace: true, obstacles: [obstacle] });
  expect(snapshot(workbook)).toEqual(before);
  expect(await writeCell(FORMULA, true)).toMatchObject({ kind: "written" });
  expect((await look())[0]).toBe(FORMULA.content);
});

test("an empty cell of a table is asked about: a formula may fill its column", async () => {
  await given((sheet) => void sheet.tables.add("A1:C4", true));
  expect(await writeCell(FORMULA)).toMatchObject({
    kind: "occupied",
    mayReplace: true,
    obstacles: [{ what: "table" }],
  });
});

test("a protected sheet is named, and no consent writes to it", async () => {
  const before = await given((sheet) => sheet.protection.protect());
  const expected = { kind: "occupied", mayReplace: false, obstacles: [{ what: "protected-sheet", where: "Sheet1" }] };
  expect(await writeCell(FORMULA)).toMatchObject(expected);
  expect(await writeCell(FORMULA, true)).toMatchObject(expected);
  expect(snapshot(workbook)).toEqual(before);
});

test("a formula that fills several cells needs all of them, whatever the reader agrees to", async () => {
  const before = await given((sheet) => (sheet.getRange("D4").values = [["mine"]]));
  const expected = {
    ...{ kind: "occupied", address: "B2:D4", mayReplace: false },
    obstacles: [{ what: "values", where: "D4", count: 1 }],
  };
  expect(await writeCell(HISTORY)).toEqual(expected);
  expect(await writeCell(HISTORY, true)).toEqual(expected);
  expect(snapshot(workbook)).toEqual(before);
});

test("what somebody wrote between the look and the writing is given back and named", async () => {
  await given();
  actAfter(workbook, [{ at: 1 }], (_deed, book) => {
    book.getSelectedRange().getCell(0, 0).formulas = [["theirs"]];
  });
  expect(await writeCell(FORMULA)).toMatchObject({
    ...{ kind: "occupied", address: "B2" },
    obstacles: [{ what: "values", where: "B2", count: 1 }],
  });
  workbook.host.instruments.log = undefined;
  expect((await look())[0]).toBe("theirs");
});

test("a fault at any action leaves the cell as it was and says why", async () => {
  const before = await given();
  const { instruments } = workbook.host;
  let failed = 0;
  await settle();
  for (let action = 0; ; action += 1) {
    instruments.failAt(action, "GeneralException");
    const result = await writeCell(FORMULA);
    await settle();
    instruments.disarm();
    // From here on the fault falls into what Excel.run does after all is written.
    if (result.kind === "written") break;
    failed += 1;
    expect(result).toEqual({ kind: "failed", problem: { code: "GeneralException", leftovers: [] } });
    expect(snapshot(workbook)).toEqual(before);
  }
  expect(failed).toBeGreaterThan(8);
});

test("an Excel without the active cell says so", async () => {
  await given(undefined, "1.6");
  expect(await writeCell(FORMULA)).toEqual({ kind: "failed", problem: { code: "ApiNotFound", leftovers: [] } });
});
