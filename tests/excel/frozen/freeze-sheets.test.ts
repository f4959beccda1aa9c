import { dataset } from "../../../data/index";
import { formatCarried } from "../../../src/core/answer-format";
import { figuresBehind } from "../../../src/core/sources/figures-behind";
import { buildSourcesTable } from "../../../src/core/sources/sources-table";
import { buildTable, findInsertedTable } from "../../../src/core/tables/catalogue";
import { listCallingSheets } from "../../../src/excel/frozen/calling-sheets";
import { freezeSheets } from "../../../src/excel/frozen/freeze-sheets";
import type { FreezingOf } from "../../../src/excel/frozen/freezing";
import { insertTable } from "../../../src/excel/insert-table";
import type { Watch } from "../../../src/excel/watch";
import { workbookWordsFor } from "../../../src/i18n/workbook-language";
import { openWorkbook as openFile } from "../../../workbench/files/open-workbook";
import { saveWorkbook } from "../../../workbench/files/save-workbook";
import { openHeadless, type HeadlessWorkbook } from "../../../workbench/headless/headless-workbook";
import { actAfter } from "../second-author";
import { openCalculating, openWorkbook, prepare, snapshot, values } from "../workbook";

const words = workbookWordsFor("en");
const freezing: FreezingOf = {
  sources: {
    figuresBehind: (name, args) => figuresBehind(dataset, name, args),
    findTable: (name) => {
      const table = findInsertedTable(dataset, name, words);
      return table && { table: table.title, sources: table.sources };
    },
    build: (uses) => buildSourcesTable(dataset, words, uses),
  },
  carriedFormat: (name, args) => formatCarried(dataset, words, name, args),
  suffix: " (values)",
  labels: values.labels,
};
const quiet: Watch = { tell: () => undefined, isCancelled: () => false };
const freeze = (names: string[] | "active", withSources = false, watch = quiet) =>
  freezeSheets(names, freezing, watch, { withSources });

let workbook: HeadlessWorkbook;
let other: HeadlessWorkbook | undefined;
afterEach(() => {
  workbook.dispose();
  other?.dispose();
  other = undefined;
});

const sheetNames = ({ grid }: HeadlessWorkbook) => grid.sheets().map((sheet) => sheet.getName());
const settle = () => new Promise((resolve) => setTimeout(resolve, 5));

/** Formulas, texts and number formats of some cells, as a client reads them. */
async function read({ Excel }: HeadlessWorkbook, sheet: string, cells: string[]) {
  return Excel.run(async (context) => {
    const ranges = cells.map((cell) =>
      context.workbook.worksheets.getItem(sheet).getRange(cell).load("formulas,text,numberFormat"),
    );
    await context.sync();
    return ranges.map(({ formulas, text, numberFormat }) => [formulas[0]?.[0], text[0]?.[0], numberFormat[0]?.[0]]);
  });
}

test("a recipient without the add-in sees every figure in the copies, and #NAME? only in what was not copied", async () => {
  workbook = await openCalculating();
  await prepare((sheet, context) => {
    sheet.name = "Report";
    sheet.getRange("A1:A2").values = [["ZGC"], ["revenue"]];
    sheet.getRange("B1:B5").formulas = [
      ["=HTZONE.FIGURE(A1,A2)"],
      ['=HTZONE.REVENUE("China")'],
      ["=B2*2"],
      ['=HTZONE.GET("wuhan","revenue",1850)'],
      ["=Left!A1"],
    ];
    sheet.getRange("B6").formulas = [["=Plain!A1"]];
    sheet.getRange("B2").numberFormat = [['"> "0.0,,,," tn"']];
    sheet.getRange("D1").formulas = [["=HTZONE.PERIODS(A1)"]];
    sheet.getRange("D9").formulas = [["=COUNTA(D1#)"]];
    sheet.getRange("B2").format.font.bold = true;
    const noted = context.workbook.worksheets.add("It's noted");
    noted.getRange("A1:A2").formulas = [['=Report!B1/HTZONE.REVENUE("China")'], ["=Report!B3"]];
    context.workbook.worksheets.add("Plain").getRange("A1").values = [[7]];
    context.workbook.worksheets.add("Left").getRange("A1").formulas = [["=HTZONE.EDITION()"]];
  });
  await workbook.grid.settled();
  const before = await read(workbook, "Report", ["B1", "B2", "B4", "B5"]);
  expect(await freeze(["Report", "It's noted"], true)).toEqual({
    ...{ kind: "frozen", copies: ["Report (values)", "It's noted (values)"], sources: "Sources" },
    ...{ values: 5, linked: 2 },
    errors: [{ code: "#VALUE!", count: 1, where: "'Report (values)'!B4" }],
  });
  expect(await read(workbook, "Report", ["B1", "B2", "B4", "B5"])).toEqual(before);

  other = await openHeadless();
  await openFile((await saveWorkbook(workbook.workbook)).bytes, other.workbook);
  await other.grid.settled();
  const [edition] = await read(workbook, "Left", ["A1"]);
  expect(await read(other, "Report (values)", ["B1", "B2", "B3", "B4", "B5", "B6", "D1", "D2", "D3", "D9"])).toEqual([
    [3e12, "> 3 tn", '"> "0,,,," tn"'],
    [20.3e12, "> 20.3 tn", '"> "0.0,,,," tn"'],
    ["=B2*2", "4.06E+13", "General"],
    ["#VALUE!", "#VALUE!", "General"],
    [edition![1], edition![1], "General"],
    ["=Plain!A1", "7", "General"],
    ["Period", "Period", "General"],
    ["undated", "undated", "General"],
    ["2010-12", "2010-12", "General"],
    [expect.any(Number), expect.any(String), "General"],
  ]);
  expect(await read(other, "It's noted (values)", ["A1", "A2"])).toEqual([
    [expect.closeTo(3 / 20.3), "0.147783251", "General"],
    ["='Report (values)'!B3", "4.06E+13", "General"],
  ]);
  expect(await read(other, "Report", ["B1"])).toEqual([["=HTZONE.FIGURE(A1,A2)", "#NAME?", "General"]]);
  const isBold = (sheet: string) =>
    other!.grid
      .sheets()
      .find((each) => each.getName() === sheet)!
      .style(1, 1).bold;
  expect(isBold("Report (values)")).toBe(true);
  const places = await read(other, "Sources", ["A5", "A6", "A7"]);
  expect(places.map(([place]) => String(place).replace(/!.*/, ""))).toEqual(Array(3).fill("'Report (values)'"));
});

describe("on a workbook that does not calculate", () => {
  const copied = ["Sheet1 (values)", "Two (values)"];
  const open = async (excelApi?: string) => {
    workbook = await openWorkbook(excelApi);
    await prepare((sheet, context) => {
      sheet.getRange("A1:C1").formulas = [["=HTZONE.REVENUE(1)", "mine", "=HTZONE.TAXES(A1)"]];
      context.workbook.worksheets.add("Two").getRange("B2:B3").formulas = [["=Sheet1!A1"], ["=HTZONE.REVENUE(2)"]];
      context.workbook.worksheets.add("Three").getRange("A1").values = [["mine"]];
    });
    await settle();
  };
  beforeEach(() => open());
  const instruments = () => workbook.host.instruments;

  test("the sheets with formulas of ours are listed, with what keeps them from being copied", async () => {
    await prepare((_sheet, { workbook: book }) => {
      book.worksheets.getItem("Two").protection.protect();
      book.worksheets.getItem("Two").visibility = "Hidden";
    });
    expect(await listCallingSheets(quiet)).toEqual({
      ...{ kind: "listed", active: "Sheet1", isStructureProtected: false },
      sheets: [
        { name: "Sheet1", formulas: 2, isHidden: false, isProtected: false },
        { name: "Two", formulas: 1, isHidden: true, isProtected: true },
      ],
    });
    expect(await freeze(["Sheet1", "Two"])).toEqual({
      kind: "blocked",
      obstacles: [{ what: "protected-sheet", where: "Two", count: 0 }],
    });
    await prepare((_sheet, { workbook: book }) => book.protection.protect());
    expect(await freeze("active")).toEqual({
      kind: "blocked",
      obstacles: [{ what: "protected-workbook", where: "", count: 0 }],
    });
    expect(sheetNames(workbook)).toEqual(["Sheet1", "Two", "Three"]);
  });

  test("the active sheet alone; a sheet without formulas of ours, and an Excel without copies, are told", async () => {
    expect(await freeze("active")).toMatchObject({ kind: "frozen", copies: ["Sheet1 (values)"], values: 2, linked: 0 });
    expect(await freeze("active")).toEqual({ kind: "nothing" });
    await prepare((_sheet, { workbook: book }) => book.worksheets.getItem("Two").activate());
    expect(await freeze("active")).toMatchObject({ copies: ["Two (values)"], values: 1, linked: 1 });
    workbook.dispose();
    await open("1.11");
    expect(await freeze("active")).toMatchObject({ kind: "failed", problem: { code: "ApiNotFound" } });
  });

  test("a fault at any action (a sample of them) takes the copies back, and the sheet that was shown is shown", async () => {
    const count = instruments().actions;
    const whole = await freeze(["Sheet1", "Two"], true);
    expect(whole).toMatchObject({ kind: "frozen", copies: copied, sources: "Sources" });
    const actions = instruments().actions - count;
    workbook.dispose();
    await open();
    const before = snapshot(workbook);
    const stride = process.env["FAULTS"] === "all" ? 1 : Math.ceil(actions / 14);
    const told: unknown[] = [];
    for (let action = Math.floor(Math.random() * stride); action < actions; action += stride) {
      instruments().failAt(action, "GeneralException");
      const result = await freeze(["Sheet1", "Two"], true);
      await settle();
      instruments().disarm();
      if (result.kind === "frozen") {
        // What it can do without may fail: nothing is missing then.
        expect([action, result]).toEqual([action, whole]);
        workbook.dispose();
        await open();
        continue;
      }
      told.push(result);
      expect([action, snapshot(workbook)]).toEqual([action, before]);
    }
    expect(told.length).toBeGreaterThan(5);
    for (const result of told)
      expect(result).toEqual({ kind: "failed", problem: { code: "GeneralException", leftovers: [] } });
  });

  test("a reply that is lost after the sheets were copied takes those copies back", async () => {
    const requests = instruments().requests;
    const made: number[] = [];
    instruments().log = ({ kind }) => {
      if (kind === "response" && sheetNames(workbook).length > 3) made.push(instruments().requests - requests);
    };
    await freeze(["Sheet1"]);
    workbook.dispose();
    await open();
    const before = snapshot(workbook);
    actAfter(workbook, [{ at: made[0]! - 1 }], () => instruments().loseReplies());
    expect(await freeze(["Sheet1"])).toMatchObject({ kind: "failed", problem: { leftovers: [] } });
    expect(snapshot(workbook)).toEqual(before);
  });

  test("a formula of ours that somebody adds while the sheets are copied is not left in a copy", async () => {
    let isDone = false;
    actAfter(
      workbook,
      [1, 2, 3, 4, 5, 6, 7].map((at) => ({ at })),
      (_, book) => {
        if (isDone || book.worksheets.items().length === 3) return;
        book.worksheets.getItem("Sheet1 (values)").getRange("F9").formulas = [["=HTZONE.REVENUE(3)"]];
        isDone = true;
      },
    );
    expect(await freeze(["Sheet1", "Two"])).toEqual({ kind: "changed", leftovers: [] });
    expect(sheetNames(workbook)).toEqual(["Sheet1", "Two", "Three"]);
  });

  test("what somebody writes into a copy keeps it from being taken back, and it is named", async () => {
    let isDone = false;
    actAfter(
      workbook,
      [1, 2, 3, 4, 5, 6, 7].map((at) => ({ at })),
      (_, book) => {
        if (isDone || book.worksheets.items().length === 3) return;
        book.worksheets.getItem("Two (values)").getRange("F9").values = [["theirs"]];
        instruments().failAt(0, "GeneralException");
        isDone = true;
      },
    );
    expect(await freeze(["Sheet1", "Two"])).toMatchObject({ kind: "failed", problem: { leftovers: ["Two (values)"] } });
    expect(sheetNames(workbook)).toEqual(["Sheet1", "Two", "Three", "Two (values)"]);
  });

  test("a reader who cancels gets no copy, before and after they are made", async () => {
    const before = snapshot(workbook);
    expect(await freeze(["Sheet1"], false, { ...quiet, isCancelled: () => true })).toEqual({ kind: "cancelled" });
    const late = { ...quiet, isCancelled: () => sheetNames(workbook).length > 3 };
    expect(await freeze(["Sheet1"], false, late)).toEqual({ kind: "cancelled" });
    expect(snapshot(workbook)).toEqual(before);
  });

  test("an inserted table comes along with its sources", async () => {
    await insertTable(buildTable(dataset, "national-totals", words), "new-sheet", { ...values, content: "formulas" });
    const { sheetName } = buildTable(dataset, "national-totals", words);
    const copy = `${sheetName.slice(0, 22).trimEnd()} (values)`;
    expect(await freeze([sheetName], true)).toMatchObject({ copies: [copy], sources: "Sources" });
    const places = await read(workbook, "Sources", ["A5", "A6"]);
    expect(places.every(([place]) => String(place).startsWith(`'${copy}'!`))).toBe(true);
  });

  test("10 sheets with 500 formulas each take few requests", async () => {
    await prepare((_sheet, context) => {
      for (let at = 0; at < 10; at += 1) {
        const area = context.workbook.worksheets.add(`Many ${at}`).getRange("B1:B500");
        area.formulas = Array.from({ length: 500 }, (_, row) => [`=HTZONE.REVENUE(${row})`]);
      }
    });
    const requests = instruments().requests;
    const sheets = Array.from({ length: 10 }, (_, at) => `Many ${at}`);
    expect(await freeze(sheets)).toMatchObject({ kind: "frozen", values: 5_000 });
    expect(instruments().requests - requests).toBeLessThan(16);
    expect(instruments().largestRequest).toBeLessThan(5_000_000);
  });
});
