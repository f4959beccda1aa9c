import { dataset } from "../../data/index";
import { buildPivot, listPivotIds } from "../../src/core/pivots/catalogue";
import { previewPivot } from "../../src/core/pivots/preview";
import { insertPivot } from "../../src/excel/insert-pivot";
import type { Consent } from "../../src/excel/insertion";
import { workbookWordsFor } from "../../src/i18n/workbook-language";
import type { HeadlessWorkbook } from "../../workbench/headless/headless-workbook";
import { namesOfActions } from "./second-author";
import { openWorkbook, read, snapshot } from "./workbook";

const words = workbookWordsFor("en");
const labels = { notes: "Notes", sources: "Sources" };
const pivotOf = (id: (typeof ids)[number]) => {
  const pivot = buildPivot(dataset, id, words);
  return { pivot, grid: previewPivot(pivot, words) };
};
const ids = listPivotIds();
const insert = (id: (typeof ids)[number], consent: Consent = {}) => {
  const { pivot, grid } = pivotOf(id);
  return insertPivot(pivot, grid, { labels, language: "en", instead: words.pivot.note.instead, ...consent });
};

let workbook: HeadlessWorkbook;
afterEach(() => workbook.dispose());

const settle = () => new Promise((resolve) => setTimeout(resolve, 5));
const sheetNames = () => workbook.grid.sheets().map((sheet) => sheet.getName());

/** Requests that write or read, without the one in which Excel.run lets go of its ranges. */
async function countTrips(act: () => Promise<unknown>): Promise<number> {
  const { instruments } = workbook.host;
  let trips = 0;
  instruments.log = ({ kind, ...entry }) => {
    if (kind === "request" && JSON.stringify(entry).includes("Worksheets")) trips += 1;
  };
  await act();
  instruments.log = undefined;
  return trips;
}

describe("where Excel makes no PivotTables for add-ins", () => {
  it.each(ids)("%s stands there as plain cells, over the same data, and the result says so", async (id) => {
    workbook = await openWorkbook("1.7");
    const { pivot, grid } = pivotOf(id);
    expect(await insert(id)).toMatchObject({
      kind: "inserted",
      sheet: pivot.sheetName,
      tableName: pivot.source.tableName,
      missing: expect.arrayContaining(["pivot"]) as string[],
    });
    const top = pivot.notes.length + 3;
    const shown = read(workbook, pivot.sheetName, top + grid.cells.length, grid.cells[0]!.length);
    expect(shown[0]![0]).toBe(pivot.title);
    expect(shown[top - 1]![0]).toBe(words.pivot.note.instead);
    expect(shown.slice(top)).toEqual(grid.cells.map((line) => line.map(({ value }) => value)));
    expect(read(workbook, pivot.source.sheetName, 3, 1)[2]).toEqual([pivot.source.columns[0]!.header]);
  });

  it("takes two round trips, and three where Excel keeps no marks", async () => {
    workbook = await openWorkbook("1.15");
    expect(await countTrips(() => insert("shares", { withoutPivots: true }))).toBe(2);
    workbook.dispose();
    workbook = await openWorkbook("1.7");
    expect(await countTrips(() => insert("shares"))).toBe(3);
  });

  it("a second one gets sheets and a table of its own", async () => {
    workbook = await openWorkbook("1.7");
    await insert("shares");
    expect(await insert("shares")).toMatchObject({ sheet: "Shares by whole (2)", tableName: "HTZoneData_Shares_2" });
    expect(sheetNames()).toEqual([
      ...["Sheet1", "Shares by whole", "Shares by whole data"],
      ...["Shares by whole (2)", "Shares by whole data (2)"],
    ]);
  });

  it.each(["1.11", "1.15"])("ExcelApi %s: a fault at any action leaves the workbook as before", async (excelApi) => {
    workbook = await openWorkbook(excelApi);
    const { instruments } = workbook.host;
    await settle();
    const before = instruments.actions;
    await insert("shares", { withoutPivots: true });
    const actions = instruments.actions - before;
    workbook.dispose();
    workbook = await openWorkbook(excelApi);
    await settle();
    const untouched = snapshot(workbook);
    for (let action = 5; action < actions; action += 43) {
      workbook.host.instruments.failAt(action, "GeneralException");
      const result = await insert("shares", { withoutPivots: true });
      await settle();
      workbook.host.instruments.disarm();
      expect({ action, result }).toMatchObject({ result: { kind: "failed", problem: { leftovers: [] } } });
      expect({ action, after: snapshot(workbook) }).toEqual({ action, after: untouched });
    }
  });
});

describe("where Excel makes PivotTables for add-ins", () => {
  /** What a reader of the sheet's only PivotTable meets. */
  async function look(sheet: string) {
    return Excel.run(async (context) => {
      const { pivotTables } = context.workbook.worksheets.getItem(sheet);
      pivotTables.load("items/name");
      await context.sync();
      const pivot = pivotTables.items[0]!;
      const layout = pivot.layout.load("layoutType,altTextTitle,altTextDescription,autoFormat,preserveFormatting");
      const values = pivot.dataHierarchies.load("items/name,items/numberFormat,items/summarizeBy");
      const body = layout.getDataBodyRange().load("values,numberFormat");
      await context.sync();
      const [value] = values.items;
      return {
        ...{ name: pivot.name, layoutType: layout.layoutType, values: body.values },
        alt: [layout.altTextTitle, layout.altTextDescription],
        keeps: [layout.autoFormat, layout.preserveFormatting],
        format: body.numberFormat[0]![1] as string,
        value: [value!.name, value!.numberFormat, value!.summarizeBy],
      };
    });
  }

  it("the pivot has its name, unit, number format and a description for who cannot see it", async () => {
    workbook = await openWorkbook("1.15");
    const { pivot } = pivotOf("years-by-zone");
    expect(await insert("years-by-zone")).toMatchObject({ kind: "inserted", missing: [] });
    const seen = await look(pivot.sheetName);
    expect(seen).toMatchObject({ name: pivot.pivotName, layoutType: "Tabular", keeps: [false, true] });
    expect(seen.value).toEqual(["Revenue, bn yuan", "#,##0,,,", "Max"]);
    expect(seen.alt).toEqual([pivot.title, [pivot.description, ...pivot.notes].join(" ")]);
    expect(seen.format).toBe("#,##0,,,");
    expect(seen.values).toEqual([
      ["", 381e9, "", ""],
      ["", "", 420e9, ""],
      [20.3e12, "", "", 3e12],
    ]);
  });

  it("takes two round trips, and a second pivot gets a name of its own", async () => {
    workbook = await openWorkbook("1.15");
    expect(await countTrips(() => insert("shares"))).toBe(2);
    await insert("shares");
    expect((await look("Shares by whole (2)")).name).toBe("HTZonePivot_Shares_2");
  });

  it("one that Excel refuses leaves nothing, and goes as plain cells when asked", async () => {
    workbook = await openWorkbook("1.15");
    await settle();
    const before = snapshot(workbook);
    const { instruments } = workbook.host;
    instruments.log = (entry) => {
      if (entry.kind !== "request") return;
      const at = JSON.stringify(entry).includes("PivotTables") ? namesOfActions(entry).lastIndexOf("SummarizeBy") : -1;
      if (at >= 0) instruments.failAt(at, "AccessDenied");
    };
    expect(await insert("shares")).toEqual({ kind: "failed", problem: { code: "AccessDenied", leftovers: [] } });
    instruments.log = undefined;
    expect(snapshot(workbook)).toEqual(before);
    expect(await insert("shares", { withoutPivots: true })).toMatchObject({ kind: "inserted" });
  });
});
