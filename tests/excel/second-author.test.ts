import { insertTable } from "../../src/excel/insert-table";
import type { HeadlessWorkbook } from "../../workbench/headless/headless-workbook";
import type { Workbook } from "../../workbench/model/workbook";
import { fixtureTable } from "../taskpane/fixture-table";
import { actAfter, namesOfActions } from "./second-author";
import { longTable, openWorkbook, prepare, read, snapshot, values } from "./workbook";

let workbook: HeadlessWorkbook;
const open = async (excelApi?: string) => {
  workbook = await openWorkbook(excelApi);
  await prepare((sheet) => void sheet.getRange("E4").select());
  await settle();
};
beforeEach(() => open());
afterEach(() => workbook.dispose());

/** Another author's deed after the `request`-th request from now. */
const act = (request: number, deed: (book: Workbook) => void) =>
  actAfter(workbook, [{ at: request }], (_, book) => deed(book));
const settle = () => new Promise((resolve) => setTimeout(resolve, 5));
const sheetNames = () => workbook.grid.sheets().map((sheet) => sheet.getName());
const sheet1 = (book: Workbook) => book.worksheets.getItem("Sheet1");
describe("on a new sheet", () => {
  test.each(["1.11", "1.15"])(
    "ExcelApi %s: a sheet of the same name stays, and the table gets another",
    async (api) => {
      workbook.dispose();
      await open(api);
      act(1, (book) => (book.worksheets.add("Two places").getRange("B5").values = [["theirs"]]));
      expect(await insertTable(fixtureTable, "new-sheet", values)).toMatchObject({
        kind: "inserted",
        sheet: "Two places (2)",
      });
      expect(sheetNames()).toEqual(["Sheet1", "Two places", "Two places (2)"]);
      expect(read(workbook, "Two places", 5, 2)[4]).toEqual(["", "theirs"]);
    },
  );

  test("an empty sheet of the same name is not deleted either, though our title could stand in it", async () => {
    act(1, (book) => (book.worksheets.add("Two places").getRange("A1").values = [["Two places"]]));
    await insertTable(fixtureTable, "new-sheet", values);
    expect(read(workbook, "Two places", 1, 1)).toEqual([["Two places"]]);
  });

  const slow = longTable(fixtureTable, 300);
  for (const row of slow.rows) row[2] = { value: "x".repeat(20_000), text: "x", numberFormat: "General" };

  test("what somebody wrote onto our sheet keeps it from being deleted, and is named", async () => {
    act(2, (book) => (book.worksheets.getItem("Two places").getRange("H9").values = [["theirs"]]));
    failAt("Style");
    const result = await insertTable(slow, "new-sheet", values);
    expect(result).toMatchObject({ kind: "failed", problem: { leftovers: ["Two places"] } });
    expect(read(workbook, "Two places", 9, 8)[8]?.[7]).toBe("theirs");
    expect(workbook.workbook.worksheets.getItem("Two places").protection.protected).toBe(false);
  });

  test("what somebody wrote where a later part goes is put back", async () => {
    act(2, (book) => (book.worksheets.getItem("Two places").getRange("A300").values = [["theirs"]]));
    const result = await insertTable(slow, "new-sheet", values);
    expect(result).toMatchObject({ kind: "failed", problem: { leftovers: ["Two places"] } });
    expect(read(workbook, "Two places", 300, 1)[299]).toEqual(["theirs"]);
  });

  test("our sheet is known under another name, and deleted where it failed", async () => {
    act(2, (book) => (book.worksheets.getItem("Two places").name = "Renamed"));
    failAt("Style");
    const result = await insertTable(slow, "new-sheet", values);
    expect(result).toMatchObject({ kind: "failed", problem: { leftovers: [] } });
    expect(sheetNames()).toEqual(["Sheet1"]);
  });

  test("a reply that is lost after all was written takes back that sheet and no earlier one", async () => {
    await insertTable(fixtureTable, "new-sheet", values);
    await settle();
    act(2, () => workbook.host.instruments.loseReplies());
    const result = await insertTable(fixtureTable, "new-sheet", values);
    expect(result).toMatchObject({ kind: "failed", problem: { leftovers: [] } });
    expect(sheetNames()).toEqual(["Sheet1", "Two places"]);
  });

  test("the name that somebody gave our sheet is the one that is told", async () => {
    act(2, (book) => (book.worksheets.getItem("Two places").name = "Renamed"));
    expect(await insertTable(slow, "new-sheet", values)).toMatchObject({ kind: "inserted", sheet: "Renamed" });
  });

  test("our sheet was deleted by somebody: nothing is left", async () => {
    act(2, (book) => book.worksheets.getItem("Two places").delete());
    expect(await insertTable(slow, "new-sheet", values)).toMatchObject({
      kind: "failed",
      problem: { leftovers: [] },
    });
    expect(sheetNames()).toEqual(["Sheet1"]);
  });
});

/** A fault at the first action that sets this property, in whichever request. */
function failAt(name: string): void {
  const { instruments } = workbook.host;
  const { log } = instruments;
  let isArmed = true;
  instruments.log = (entry) => {
    log?.(entry);
    if (!isArmed) return;
    const at = namesOfActions(entry).indexOf(name);
    if (at >= 0) instruments.failAt(at, "GeneralException");
    isArmed = at < 0;
  };
}

describe("at the selection", () => {
  test("what somebody wrote there after the survey is put back and named, with its format", async () => {
    act(1, (book) => {
      sheet1(book).getRange("F8").numberFormat = [["0.000"]];
      sheet1(book).getRange("F8:F10").values = [[7], ["=1+1"], ["'12"]];
    });
    expect(await insertTable(fixtureTable, "selection", values)).toMatchObject({
      kind: "blocked",
      obstacles: [
        { what: "values", where: "F8:F10", count: 2 },
        { what: "formulas", where: "F9", count: 1 },
      ],
    });
    const [sheet] = workbook.grid.sheets();
    const area = { row: 3, column: 4, rows: 11, columns: 3 };
    const cells = sheet!.formulas(area).map((row) => row.join("|"));
    expect(cells).toEqual(["||", "||", "||", "||", "|7|", "|=1+1|", "|12|", "||", "||", "||", "||"]);
    expect(sheet!.values({ row: 9, column: 5, rows: 1, columns: 1 })).toEqual([["12"]]);
    expect(sheet!.numberFormats({ row: 7, column: 5, rows: 1, columns: 1 })).toEqual([["0.000"]]);
    expect(workbook.workbook.tables.items()).toEqual([]);
  });

  test("what somebody wrote after us stays where the rest is taken back, and is named", async () => {
    act(2, (book) => (sheet1(book).getRange("F8").values = [["theirs"]]));
    failAt("Style");
    const result = await insertTable(fixtureTable, "selection", values);
    expect(result).toMatchObject({ kind: "failed", problem: { leftovers: ["Sheet1!F8"] } });
    const cells = read(workbook, "Sheet1", 20, 10).flat();
    expect(cells.filter((content) => content !== "")).toEqual(["theirs"]);
  });

  test.each([3, 4, 5])("what somebody writes during the roll-back, after request %i, stays", async (request) => {
    act(request, (book) => (sheet1(book).getRange("F8").values = [["theirs"]]));
    failAt("Style");
    await insertTable(fixtureTable, "selection", values);
    const cells = read(workbook, "Sheet1", 20, 10).flat();
    expect(cells.filter((content) => content !== "")).toEqual(["theirs"]);
  });

  test("a sheet that is gone, protected or renamed meanwhile", async () => {
    act(1, (book) => void (sheet1(book).name = "Renamed"));
    expect(await insertTable(fixtureTable, "selection", values)).toMatchObject({ kind: "inserted", sheet: "Renamed" });
    await prepare((sheet) => void sheet.getRange("M4").select());
    await settle();
    const before = snapshot(workbook);
    act(1, (book) => book.worksheets.getItem("Renamed").protection.protect());
    expect(await insertTable(fixtureTable, "selection", values)).toEqual({
      kind: "failed",
      problem: { code: "AccessDenied", leftovers: [] },
    });
    expect(snapshot(workbook)).toEqual(before);
    workbook.workbook.worksheets.getItem("Renamed").protection.unprotect();
    workbook.workbook.worksheets.add("Other");
    act(1, (book) => book.worksheets.getItem("Renamed").delete());
    expect(await insertTable(fixtureTable, "selection", values)).toMatchObject({
      kind: "failed",
      problem: { leftovers: [] },
    });
  });

  test("a width that somebody changed after us stays", async () => {
    act(3, (book) => (sheet1(book).getRange("F1").format.columnWidth = 200));
    failAt("Style");
    await insertTable(fixtureTable, "selection", values);
    expect(workbook.grid.activeSheet().getColumnWidth(5)).toBe(200);
    expect(workbook.grid.activeSheet().getColumnWidth(4)).toBe(48);
  });

  test("a table of somebody else's over our cells stays a table", async () => {
    act(2, (book) => void sheet1(book).tables.add("E4:G14", true));
    const result = await insertTable(fixtureTable, "selection", values);
    expect(result.kind).toBe("failed");
    expect(workbook.workbook.tables.items().map((table) => table.getRange().address)).toEqual(["Sheet1!E4:G14"]);
  });
});
