import { dataset } from "../../data/index";
import { buildPivot, listPivotIds } from "../../src/core/pivots/catalogue";
import { previewPivot } from "../../src/core/pivots/preview";
import type { PivotDraft } from "../../src/core/pivots/draft";
import { buildOwnPivot } from "../../src/core/pivots/own-pivot";
import { getSubject, startDraft } from "../../src/core/pivots/subjects";
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
  return {
    pivot,
    grid,
    result: await insertPivot(pivot, grid, { labels, language: "en", instead: words.pivot.note.instead }),
  };
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

/** What stands above a pivot, from a row on. */
function readAbove(sheet: string, row: number, rows: number): Promise<unknown[][]> {
  return workbook.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, 0, rows, 2);
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

const NOTHING = ["", ""];
const english = { dataset, words };
const yuan = startDraft(getSubject(english, "level CNY"));
const OWN: Record<string, PivotDraft> = {
  "two filters, one with a choice": {
    ...yuan,
    filters: [{ field: "definition", items: ["A"] }, { field: "source" }],
  },
  "three values of one field": { ...yuan, rows: ["zone"], columns: ["newest"], summaries: ["max", "min", "count"] },
  "a sum over what its filters let through": {
    ...{ subject: "level CNY", rows: ["group", "zone"], columns: [], summaries: ["sum"] },
    filters: [
      { field: "indicator", items: ["revenue"] },
      { field: "province", items: ["Hubei", "Shanghai"] },
      { field: "period-kind", items: ["year"] },
    ],
  },
  "several items of one filter": {
    ...{ subject: "figures", rows: [], columns: ["measure"], summaries: ["count"] },
    filters: [{ field: "zone", items: ["east-lake", "zhangjiang"] }],
  },
};

test.each(Object.keys(OWN))(
  "a reader's own pivot, %s, is a PivotTable that shows what its preview promised",
  async (name) => {
    workbook = await openWorkbook("1.15");
    const { pivot, grid, problems } = buildOwnPivot(english, OWN[name]!);
    expect(problems).toEqual([]);
    const labels = { notes: "Notes", sources: "Sources" };
    const result = await insertPivot(pivot, grid!, { labels, language: "en", instead: words.pivot.note.instead });
    expect(result).toMatchObject({ kind: "inserted", sheet: "Own pivot", missing: [] });
    expect(await readPivot("Own pivot")).toEqual(grid!.cells.map((line) => line.map(({ value }) => value)));
    const above = [...grid!.filters, ...(grid!.filters.length > 0 ? [NOTHING] : [])];
    expect(await readAbove("Own pivot", pivot.notes.length + 2, above.length + 1)).toEqual([NOTHING, ...above]);
  },
);

test("below 1.12, where a filter cannot be set, the result is plain cells and is said to be", async () => {
  workbook = await openWorkbook("1.11");
  const { pivot, grid } = buildOwnPivot(english, OWN["two filters, one with a choice"]!);
  const labels = { notes: "Notes", sources: "Sources" };
  const options = { labels, language: "en" as const, instead: words.pivot.note.instead };
  expect(await insertPivot(pivot, grid!, options)).toMatchObject({ kind: "inserted", missing: ["pivot"] });
  expect(workbook.workbook.pivots.records).toEqual([]);
  expect(await readAbove("Own pivot", pivot.notes.length + 3, 3)).toEqual([...grid!.filters, NOTHING]);
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
