import { dataset } from "../../data/index";
import { buildPivot, listPivotIds, previewPivot } from "../../src/core/pivots/catalogue";
import { insertPivot } from "../../src/excel/insert-pivot";
import { workbookWordsFor } from "../../src/i18n/workbook-language";
import type { HeadlessWorkbook } from "../../workbench/headless/headless-workbook";
import { openWorkbook, snapshot } from "./workbook";

const words = workbookWordsFor("en");

let workbook: HeadlessWorkbook;
afterEach(() => workbook.dispose());

async function insert(id: ReturnType<typeof listPivotIds>[number]) {
  const pivot = buildPivot(dataset, id, words);
  const grid = previewPivot(pivot, words);
  const labels = { notes: "Notes", sources: "Sources" };
  return { pivot, grid, result: await insertPivot(pivot, grid, { labels, instead: words.pivot.note.instead }) };
}

/** What the only PivotTable of a sheet shows. */
function readPivot(sheet: string): Promise<unknown[][]> {
  return workbook.Excel.run(async (context) => {
    const { pivotTables } = context.workbook.worksheets.getItem(sheet);
    pivotTables.load("items/name");
    await context.sync();
    const range = pivotTables.items[0]!.layout.getRange();
    range.load("values");
    await context.sync();
    return range.values;
  });
}

test.each(listPivotIds())("%s is a PivotTable that shows what its preview promised", async (id) => {
  workbook = await openWorkbook("1.15");
  const { pivot, grid, result } = await insert(id);
  expect(result).toMatchObject({ kind: "inserted", sheet: pivot.sheetName });
  expect(await readPivot(pivot.sheetName)).toEqual(grid.cells.map((line) => line.map(({ value }) => value)));
});

test("a fault while a PivotTable is made leaves the workbook as before, and no PivotTable", async () => {
  workbook = await openWorkbook("1.15");
  const { instruments } = workbook.host;
  const untouched = snapshot(workbook);
  const before = instruments.actions;
  await insert("shares");
  const actions = instruments.actions - before;
  workbook.dispose();
  workbook = await openWorkbook("1.15");
  for (let action = 7; action < actions; action += 61) {
    workbook.host.instruments.failAt(action, "AccessDenied");
    const { result } = await insert("shares");
    workbook.host.instruments.disarm();
    expect({ action, result }).toMatchObject({ result: { kind: "failed", problem: { leftovers: [] } } });
    expect({ action, after: snapshot(workbook) }).toEqual({ action, after: untouched });
    expect(workbook.workbook.pivots.records).toEqual([]);
  }
});
