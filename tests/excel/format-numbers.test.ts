import { dataset } from "../../data/index";
import { formatAnswer } from "../../src/core/answer-format";
import type { Language } from "../../src/core/language";
import { formatNumbers } from "../../src/excel/format-numbers";
import { type Progress, unwatched } from "../../src/excel/watch";
import { wordsFor } from "../../src/i18n/language";
import type { HeadlessWorkbook } from "../../workbench/headless/headless-workbook";
import { openCalculating, openWorkbook, prepare } from "./workbook";

jest.setTimeout(60_000);

let workbook: HeadlessWorkbook;
afterEach(() => workbook.dispose());

const format = (language: Language = "en", watch = unwatched) =>
  formatNumbers((name, args) => formatAnswer(dataset, wordsFor(language), name, args), watch);
const instruments = () => workbook.host.instruments;
/** Excel.run lets go of its ranges after it is done. */
const settle = () => new Promise((resolve) => setTimeout(resolve, 5));

type Sheet = Record<string, string | number>;

async function write(cells: Sheet, selected: string): Promise<void> {
  await prepare((sheet) => {
    for (const [address, content] of Object.entries(cells)) sheet.getRange(address).formulas = [[content]];
    sheet.getRange(selected).select();
  });
  await workbook.grid.settled();
}

/** Text and format of cells. */
async function look(...addresses: string[]): Promise<[text: string, format: string][]> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const ranges = addresses.map((address) => sheet.getRange(address).load("text,numberFormat"));
    await context.sync();
    return ranges.map(({ text, numberFormat }) => [text[0]![0]!, String(numberFormat[0]![0])]);
  });
}

/** Calls of one figure. */
const BOOK: Sheet = {
  ...{ A1: "ZGC", B1: 2013, C1: "bn", D1: "" },
  A3: "=HTZONE.REVENUE($A$1,B$1)",
  A4: '=htzone.get("China", "revenue" ,2013 )',
  A5: "=HTZONE.REVENUE(Sheet1!A1,'Sheet1'!B1,C1)",
  A6: '=HTZONE.YOY("ZGC","revenue")',
  A7: '=HTZONE.SHAREOF("ZGC","revenue",2013,"China","computed")',
  A8: "=HTZONE.REVENUE(A1,D1)",
};
/** What is none, in each way. */
const OTHERS: Sheet = {
  B3: "=HTZONE.REVENUE(A1,B1)*2",
  B4: "=SUM(HTZONE.REVENUE(A1,B1))",
  B5: '=HTZONE.BOUND(A1,"revenue")',
  B6: '=HTZONE.REVENUE("Atlantis",2013)',
  B7: "=HTZONE.REVENUE(A1:A1,2013)",
  C3: "a text about HTZONE.REVENUE(A1)",
  C4: 3_000_000_000_000,
  C5: "=B1+1",
  C6: '=HTZONE.GET({"ZGC";"East Lake"},"laboratories")',
};
const SHOWN: [string, string][] = [
  ["> 3 tn", '"> "0,,,," tn"'],
  ["20.3 tn", '0.0,,,," tn"'],
  ["> 3,000", '"> "#,##0'],
  ["> 20%", '"> "0%'],
  ["> 14.78%", '"> "0.00%'],
  ["> 3 tn", '"> "0,,,," tn"'],
];
const CELLS = ["A3", "A4", "A5", "A6", "A7", "A8"];

describe("on the grid that calculates", () => {
  beforeEach(async () => {
    workbook = await openCalculating();
    await write({ ...BOOK, ...OTHERS }, "A1:D20");
  });

  test("each call of one figure shows as its figure, everything else is as it was", async () => {
    const others = await look(...Object.keys(OTHERS), "C7");
    expect(await format()).toEqual({ kind: "formatted", formatted: 6, kept: 0, other: 6 });
    expect(await look(...CELLS)).toEqual(SHOWN);
    expect(await look(...Object.keys(OTHERS), "C7")).toEqual(others);
  });

  test("in Chinese", async () => {
    await format("zh-CN");
    expect((await look(...CELLS)).map(([text]) => text)).toEqual([
      ...["超过3万亿", "20.3万亿", "超过3,000", "超过20%", "超过14.78%", "超过3万亿"],
    ]);
  });

  test("three requests, however many cells, and one step to undo", async () => {
    const before = await look(...CELLS);
    const rows = Array.from({ length: 100 }, (_, row) => row + 1);
    await write(Object.fromEntries(rows.map((row) => [`E${row}`, 2013])), "A1");
    await write(Object.fromEntries(rows.map((row) => [`F${row}`, `=HTZONE.REVENUE(A$1,E${row})`])), "A1");
    select([0, 0, 1_048_576, 6]);
    await settle();
    let requests = 0;
    instruments().log = ({ kind, ...entry }) => {
      // Excel.run lets go of its ranges in one more.
      if (kind === "request" && !JSON.stringify(entry).includes("_RemoveReference")) requests += 1;
    };
    expect(await format()).toMatchObject({ formatted: 106 });
    instruments().log = undefined;
    expect(requests).toBe(3);
    await workbook.grid.undo();
    expect(await look(...CELLS)).toEqual(before);
    expect((await look("F100"))[0]?.[1]).toBe("General");
  });

  test("many cells are written in parts that are told, and a reader who cancels meanwhile finds every format as before", async () => {
    await prepare((sheet) => {
      const range = sheet.getRange("F1:F3000");
      range.formulas = Array.from({ length: 3000 }, () => ['=HTZONE.REVENUE("ZGC",2013)']);
      range.select();
    });
    await workbook.grid.settled();
    const formats = () =>
      new Set(workbook.grid.sheets()[0]!.numberFormats({ row: 0, column: 5, rows: 3000, columns: 1 }).flat());
    let isCancelled = false;
    const cancelling = { tell: () => (isCancelled = true), isCancelled: () => isCancelled };
    expect(await format("en", cancelling)).toEqual({ kind: "cancelled" });
    expect([isCancelled, formats()]).toEqual([true, new Set(["General"])]);
    const told: number[] = [];
    const watch = { ...unwatched, tell: ({ done }: Progress) => void told.push(done) };
    expect(await format("en", watch)).toEqual({ kind: "formatted", formatted: 3000, kept: 0, other: 0 });
    expect([told, formats().has("General")]).toEqual([[2500, 3000], false]);
  });

  test("a second time finds formats of their own, also the reader's", async () => {
    await prepare((sheet) => (sheet.getRange("A3").numberFormat = [["0.00"]]));
    expect(await format()).toMatchObject({ formatted: 5, kept: 1 });
    expect(await format()).toEqual({ kind: "formatted", formatted: 0, kept: 6, other: 6 });
    expect((await look("A3"))[0]?.[1]).toBe("0.00");
  });

  test("cells of other sheets are read", async () => {
    await prepare((_sheet, { workbook: book }) => {
      book.worksheets.add("It's mine").getRange("B2").values = [["ZGC"]];
    });
    await write({ A1: "=HTZONE.REVENUE('It''s mine'!B2,2013)" }, "A1");
    expect(await format()).toEqual({ kind: "formatted", formatted: 1, kept: 0, other: 0 });
    expect(await look("A1")).toEqual([SHOWN[0]]);
  });

  test("several areas that overlap, each cell once", async () => {
    select([2, 0, 2, 2], [3, 0, 2, 1]);
    expect(await format()).toEqual({ kind: "formatted", formatted: 3, kept: 0, other: 2 });
  });

  test("a fault at any action leaves every format as before", async () => {
    select([2, 0, 3, 1], [5, 0, 3, 1]);
    const before = await look(...CELLS);
    let action = 0;
    for (; ; action += 1) {
      await settle();
      instruments().failAt(action, "GeneralException");
      const result = await format();
      if (instruments().disarm() || result.kind === "formatted") break;
      expect({ action, result }).toEqual({
        action,
        result: { kind: "failed", problem: { code: "GeneralException", leftovers: [] } },
      });
      expect({ action, after: await look(...CELLS) }).toEqual({ action, after: before });
    }
    expect(action).toBeGreaterThan(10);
    expect(await look(...CELLS)).toEqual(SHOWN);
  });

  test("a reply that is lost takes the formats back; where that fails too, the cells are named", async () => {
    const before = await look(...CELLS);
    loseReplyFrom(3, 1);
    expect(await format()).toMatchObject({ kind: "failed", problem: { leftovers: [] } });
    expect(await look(...CELLS)).toEqual(before);
    loseReplyFrom(3, 9);
    expect(await format()).toMatchObject({ kind: "failed", problem: { leftovers: ["Sheet1!A3:A8"] } });
    instruments().log = undefined;
  });

  test("a protected sheet is told, and stays as it is", async () => {
    await prepare((sheet) => sheet.protection.protect());
    const before = await look(...CELLS);
    expect(await format()).toEqual({ kind: "failed", problem: { code: "AccessDenied", leftovers: [] } });
    expect(await look(...CELLS)).toEqual(before);
  });
});

describe("on a grid that does not calculate", () => {
  test.each(["A1", "C:C", "A1:XFD1048576"])("an empty sheet has nothing to format: %s", async (selected) => {
    workbook = await openWorkbook();
    await prepare((sheet) => sheet.getRange(selected).select());
    expect(await format()).toEqual({ kind: "formatted", formatted: 0, kept: 0, other: 0 });
  });

  test("a cell that does not hold what its formula gives keeps its General", async () => {
    workbook = await openWorkbook();
    await write({ A1: '=HTZONE.REVENUE("ZGC",2013)' }, "A1");
    expect(await format()).toEqual({ kind: "formatted", formatted: 0, kept: 0, other: 1 });
    expect((await look("A1"))[0]?.[1]).toBe("General");
  });

  test("more cells in use than fit one answer are refused", async () => {
    workbook = await openWorkbook();
    await write({ A1: 1, CV1001: 1 }, "A:CV");
    expect(await format()).toEqual({ kind: "too-large" });
  });

  test.each(["1.1", "1.8"])("an Excel of ExcelApi %s is told to be too old", async (level) => {
    workbook = await openWorkbook(level);
    expect(await format()).toEqual({ kind: "failed", problem: { code: "ApiNotFound", leftovers: [] } });
  });
});

/** What the grid of the tests has no keys for: several areas, whole columns. */
function select(...areas: [row: number, column: number, rows: number, columns: number][]): void {
  const list = areas.map(([row, column, rows, columns]) => ({ row, column, rows, columns }));
  jest.spyOn(workbook.grid, "selection").mockReturnValue(list);
}

/** The replies of some requests never arrive, counted from the next. */
function loseReplyFrom(first: number, count: number): void {
  let requests = 0;
  instruments().log = ({ kind }) => {
    if (kind !== "request") return;
    requests += 1;
    if (requests >= first && requests < first + count) instruments().loseReplies();
  };
}
