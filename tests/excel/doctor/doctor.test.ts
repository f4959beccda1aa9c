import { dataset } from "../../../data/index";
import type { CallContext } from "../../../src/core/calls";
import type { Examination, Finding, Repair } from "../../../src/excel/doctor/examination";
import { examineWorkbook } from "../../../src/excel/doctor/examine-workbook";
import { repairCells } from "../../../src/excel/doctor/repair-cells";
import { finish } from "../../../src/core/pieces";
import { buildSourcesTable } from "../../../src/core/sources/sources-table";
import { insertTable } from "../../../src/excel/insert-table";
import type { Progress, Watch } from "../../../src/excel/watch";
import { wordsFor } from "../../../src/i18n/language";
import { workbookWordsFor } from "../../../src/i18n/workbook-language";
import type { HeadlessWorkbook } from "../../../workbench/headless/headless-workbook";
import { actAfter } from "../second-author";
import { openCalculating, openWorkbook, prepare, read, snapshot, values } from "../workbook";

const context: CallContext = { dataset, words: wordsFor("en"), wordsIn: wordsFor };
const quiet: Watch = { tell: () => undefined, isCancelled: () => false };

async function examine(watch = quiet): Promise<Extract<Examination, { kind: "examined" }>> {
  const result = await examineWorkbook(context, watch);
  if (result.kind !== "examined") throw new Error(JSON.stringify(result));
  return result;
}

/** Each finding with its first repair. */
const agree = (findings: readonly Finding[]): Repair[] =>
  findings.flatMap(({ repairs: [becomes], ...finding }) => (becomes === undefined ? [] : [{ ...finding, becomes }]));

const brief = ({ sheet, row, column, faults: [first], repairs }: Finding) =>
  [`${sheet} ${row},${column}`, first?.kind, repairs[0] ?? ""] as const;

/** Excel.run lets go of its ranges after it is done. */
const settle = () => new Promise((resolve) => setTimeout(resolve, 5));

let workbook: HeadlessWorkbook;
afterEach(() => workbook.dispose());

describe("on the grid that calculates", () => {
  test("a workbook's slips are found, mended in one step, and then there is nothing left but what is not held", async () => {
    workbook = await openCalculating();
    await prepare((sheet) => {
      sheet.getRange("A1:A6").formulas = [
        ['=HTZONE.REVENU("ZGC",2013)'],
        ['=_xldudf_HTZONE_REVENUE("ZGC",2013)'],
        ['=HTZONE.GET("zhongguancum","revenue",2013)'],
        ["=REVENUE(ZGC)"],
        ['=HTZONE.GET("ZGC","revenue",1999)'],
        ['=HTZONE.GET("ZGC","revenue",2013)'],
      ];
      sheet.getRange("B1").numberFormat = [["@"]];
      sheet.getRange("B1").values = [['=HTZONE.REVENUE("ZGC";B2)']];
      sheet.getRange("B2").values = [["'2013"]];
    });
    await workbook.grid.settled();
    const before = snapshot(workbook);
    const { findings, formulas } = await examine();
    expect(snapshot(workbook)).toEqual(before);
    expect(formulas).toBe(7);
    expect(findings.map(brief)).toEqual([
      ["Sheet1 0,0", "misspelt", '=HTZONE.REVENUE("ZGC",2013)'],
      ["Sheet1 0,1", "text", '=HTZONE.REVENUE("ZGC",B2)'],
      ["Sheet1 1,0", "unloaded", '=HTZONE.REVENUE("ZGC",2013)'],
      ["Sheet1 1,1", "number-text", 2013],
      ["Sheet1 2,0", "argument", '=HTZONE.GET("zhongguancun","revenue",2013)'],
      ["Sheet1 3,0", "namespace", '=HTZONE.REVENUE("ZGC")'],
      ["Sheet1 4,0", "not-held", ""],
    ]);
    await settle();
    const result = await repairCells(agree(findings), quiet);
    expect(result).toMatchObject({ kind: "repaired", left: [] });
    await workbook.grid.settled();
    expect((await examine()).findings.map(brief)).toEqual([["Sheet1 4,0", "not-held", ""]]);
    expect(read(workbook, "Sheet1", 2, 2)).toEqual([
      ['=HTZONE.REVENUE("ZGC",2013)', '=HTZONE.REVENUE("ZGC",B2)'],
      ['=HTZONE.REVENUE("ZGC",2013)', 2013],
    ]);
    await workbook.grid.undo();
    await workbook.grid.settled();
    expect(snapshot(workbook)).toEqual(before);
  });
});

/** Every fifth action, another fifth each time; FAULTS=all takes every one. */
const STRIDE = process.env.FAULTS === "all" ? 1 : 5;

const SLIPS = [
  ['=HTZONE.REVENU("ZGC")'],
  ['=HTZONE.REVENU("china")'],
  ['=HTZONE.TAXE("china")'],
  [1],
  ["=HTZONE.TAXE(1)"],
];

describe("on a grid that does not calculate", () => {
  beforeEach(async () => {
    workbook = await openWorkbook();
    await prepare((sheet, { workbook: book }) => {
      sheet.getRange("B2:B6").formulas = SLIPS;
      sheet.getRange("F2:G3").formulas = [
        ["Zhangjang", "=HTZONE.REVENUE(F2)"],
        ["Zhangjang", "=HTZONE.REVENUE(F3)"],
      ];
      sheet.getRange("D2").numberFormat = [["@"]];
      sheet.getRange("D2").values = [['=HTZONE.REVENUE("ZGC";2013)']];
      const other = book.worksheets.add("It's locked");
      other.getRange("A1").formulas = [['=HTZONE.REVENU("ZGC")']];
      other.protection.protect();
      sheet.activate();
    });
    await settle();
  });

  test("a protected sheet is named, and its cells are left alone when asked for all the same", async () => {
    const { findings, protectedSheets } = await examine();
    expect(protectedSheets).toEqual(["It's locked"]);
    const locked = agree(findings).filter(({ sheet }) => sheet === "It's locked");
    expect(locked).toHaveLength(1);
    expect(await repairCells(locked, quiet)).toEqual({
      kind: "repaired",
      repaired: [],
      left: [{ repair: locked[0], why: "protected" }],
    });
  });

  test("a fault at any action leaves every cell as before", async () => {
    const repairs = agree((await examine()).findings);
    const before = snapshot(workbook);
    const { instruments } = workbook.host;
    let action = Math.floor(Math.random() * STRIDE);
    for (; ; action += STRIDE) {
      await settle();
      instruments.failAt(action, "GeneralException");
      const result = await repairCells(repairs, quiet);
      if (instruments.disarm() || result.kind === "repaired") break;
      expect({ action, result }).toEqual({
        action,
        result: { kind: "failed", problem: { code: "GeneralException", leftovers: [] } },
      });
      expect({ action, after: snapshot(workbook) }).toEqual({ action, after: before });
    }
    expect(action).toBeGreaterThan(10);
    expect(read(workbook, "Sheet1", 3, 2)[1]).toEqual(["", '=HTZONE.REVENUE("ZGC")']);
  });

  test("a reply that is lost after the writing takes it back, and where that fails too the cells are named", async () => {
    const repairs = agree((await examine()).findings).filter(({ sheet }) => sheet === "Sheet1");
    const before = snapshot(workbook);
    const lose = (first: number, count: number) => {
      let requests = 0;
      workbook.host.instruments.log = (entry) => {
        if (entry.kind === "request" && !JSON.stringify(entry).includes("_RemoveReference")) requests += 1;
        if (entry.kind === "request" && requests >= first && requests < first + count)
          workbook.host.instruments.loseReplies();
      };
    };
    await settle();
    lose(3, 1);
    expect(await repairCells(repairs, quiet)).toMatchObject({ kind: "failed", problem: { leftovers: [] } });
    expect(snapshot(workbook)).toEqual(before);
    await settle();
    lose(3, 9);
    const failed = await repairCells(repairs, quiet);
    workbook.host.instruments.log = undefined;
    expect(failed).toMatchObject({ kind: "failed", problem: { leftovers: expect.arrayContaining(["Sheet1!B2"]) } });
  });

  test.each([1, 2, 3])("what a second author writes after request %i stays, and is named", async (at) => {
    const repairs = agree((await examine()).findings).filter(({ sheet }) => sheet === "Sheet1");
    await settle();
    let writes = 0;
    actAfter(workbook, [{ at }], (_deed, book) => {
      writes += 1;
      for (const column of [1, 5]) book.grid.sheets()[0]!.write({ row: 2, column, rows: 1, columns: 1 }, [["theirs"]]);
    });
    const result = await repairCells(repairs, quiet);
    workbook.host.instruments.log = undefined;
    expect(writes).toBe(1);
    expect(read(workbook, "Sheet1", 3, 2)[2]).toEqual(["", "theirs"]);
    if (result.kind !== "repaired") throw new Error(JSON.stringify(result));
    expect(read(workbook, "Sheet1", 2, 2)[1]).toEqual(["", '=HTZONE.REVENUE("ZGC")']);
    const left = result.left.map(({ repair, why }) => [repair.row, why]);
    expect(left).toEqual(
      at < 3
        ? [
            [2, "changed"],
            [2, "changed"],
          ]
        : [],
    );
  });

  test("a sheet that is gone is told", async () => {
    const repairs = agree((await examine()).findings).filter(({ sheet }) => sheet === "Sheet1");
    await prepare((sheet) => void (sheet.name = "Renamed"));
    const result = await repairCells(repairs, quiet);
    expect(result).toMatchObject({ kind: "repaired", repaired: [] });
    if (result.kind === "repaired") expect(result.left.map(({ why }) => why)).toEqual(repairs.map(() => "gone"));
  });

  test("formulas that a list of sources shows are no formulas: known by its record whatever it is called, or by its name", async () => {
    const words = workbookWordsFor("en");
    const use = { place: "Sheet1!B2", formula: '=HTZONE.REVENUE("ZGC";2)', table: "", sources: [], figures: [] };
    const list = finish(buildSourcesTable(dataset, words, [use]));
    await insertTable(list, "new-sheet", values);
    await prepare((_, context) => void (context.workbook.tables.getItem("HTZone_Sources").name = "Mine"));
    await insertTable(list, "new-sheet", { ...values, made: undefined });
    const places = (await examine()).findings.map(({ sheet }) => sheet);
    expect([...new Set(places)]).toEqual(["Sheet1", "It's locked"]);
  });
});

test("many formulas on many sheets are read in parts with progress, and a reader who cancels hears so", async () => {
  workbook = await openWorkbook();
  await prepare((_sheet, { workbook: book }) => {
    for (let n = 0; n < 10; n += 1) {
      const formulas = Array.from({ length: 1100 }, () => ['=HTZONE.REVENU("ZGC")']);
      book.worksheets.add(`Sheet ${n}`).getRange("A1:A1100").formulas = formulas;
    }
  });
  const told: Progress[] = [];
  const requests = () => workbook.host.instruments.requests;
  const before = requests();
  let first = Infinity;
  const tell = (progress: Progress) => {
    first = Math.min(first, requests() - before);
    told.push(progress);
  };
  const { findings, formulas } = await examine({ ...quiet, tell });
  expect([findings.length, formulas]).toEqual([11_000, 11_000]);
  // As soon as the sheets are known, and after few cells.
  expect(first).toBe(1);
  expect(told.find(({ of }) => of === "cells")).toEqual({ of: "cells", done: 1000, all: 11_000 });
  expect(await examineWorkbook(context, { ...quiet, isCancelled: () => true })).toEqual({ kind: "cancelled" });
  const holding = (slip: boolean) =>
    workbook.grid.sheets().every((sheet) => {
      const cells = sheet.getName().startsWith("Sheet ") ? read(workbook, sheet.getName(), 1100, 1) : [];
      return cells.every(([formula]) => formula === `=HTZONE.REVENU${slip ? "" : "E"}("ZGC")`);
    });
  let mended = 0;
  const stopping = { tell: ({ done }: Progress) => void (mended = done), isCancelled: () => mended > 2000 };
  expect(await repairCells(agree(findings), stopping)).toEqual({ kind: "cancelled" });
  expect([mended, holding(true)]).toEqual([2200, true]);
  expect(await repairCells(agree(findings), quiet)).toMatchObject({ kind: "repaired", left: [] });
  expect(holding(false)).toBe(true);
});

test("a text that shows how a formula beside it is written is no finding; one that stands alone is", async () => {
  workbook = await openWorkbook();
  await prepare((sheet) => {
    sheet.getRange("A1").formulas = [['=HTZONE.REVENU("ZGC")']];
    sheet.getRange("B1:B2").numberFormat = [["@"], ["@"]];
    sheet.getRange("B1:B2").values = [['=HTZONE.REVENU("ZGC")'], ['=HTZONE.TAXES("china")']];
  });
  expect((await examine()).findings.map(brief)).toEqual([
    ["Sheet1 0,0", "misspelt", '=HTZONE.REVENUE("ZGC")'],
    ["Sheet1 1,1", "text", '=HTZONE.TAXES("china")'],
  ]);
});

test("an Excel that is too old says so", async () => {
  workbook = await openWorkbook("1.3");
  const problem = { code: "ApiNotFound", leftovers: [] };
  expect(await examineWorkbook(context, quiet)).toEqual({ kind: "failed", problem });
  expect(await repairCells([], quiet)).toEqual({ kind: "failed", problem });
});
