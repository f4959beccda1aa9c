import { openHeadless, type HeadlessWorkbook } from "../../../workbench/headless/headless-workbook";
import { failure } from "../books";

let book: HeadlessWorkbook;
beforeAll(async () => {
  book = await openHeadless();
});
afterAll(() => book.dispose());

type Work = (sheet: Excel.Worksheet, context: Excel.RequestContext) => void;

/** A sheet with numbers in A1:C4, of which B1:B4 is unlocked, protected with these options; gives its id. */
async function protectedSheet(options: Excel.WorksheetProtectionOptions = {}): Promise<string> {
  return book.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add().load("id");
    sheet.getRange("A1:C4").values = [4, 3, 2, 1].map((one) => [one, one, one]);
    sheet.getRange("B1:B4").format.protection.locked = false;
    sheet.protection.protect(options);
    await context.sync();
    return sheet.id;
  });
}

const failing = (id: string, work: Work): Promise<string | undefined> =>
  failure(() =>
    book.Excel.run(async (context) => {
      work(context.workbook.worksheets.getItem(id), context);
      await context.sync();
    }),
  );

test("cells are locked and their formulas seen, unless they are told otherwise", async () => {
  await book.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add();
    const protection = (address: string) => sheet.getRange(address).format.protection;
    protection("B2:C3").locked = false;
    protection("C3").formulaHidden = true;
    const [inside, across, outside, hidden] = ["B2:C3", "B2:D2", "D4", "B2:C3"].map((address) =>
      protection(address).load(),
    ) as [Excel.FormatProtection, Excel.FormatProtection, Excel.FormatProtection, Excel.FormatProtection];
    sheet.getRange("1:1").insert("Down");
    const moved = protection("B3:C4").load();
    await context.sync();
    expect([inside.locked, across.locked, outside.locked]).toEqual([false, null, true]);
    expect([hidden.formulaHidden, outside.formulaHidden, moved.locked]).toEqual([null, false, false]);
    protection("C3").locked = true;
    sheet.getRange("B4").clear("Formats");
    const part = protection("B3:C4").load();
    const left = protection("B3").load();
    await context.sync();
    expect([part.locked, left.locked]).toEqual([null, false]);
  });
});

const CHANGES: readonly [string, string, Work][] = [
  ["values", "Range.values", (sheet) => (sheet.getRange("A1").values = [[9]])],
  ["values of a range with one locked cell", "Range.values", (sheet) => (sheet.getRange("B1:C1").values = [[9, 9]])],
  ["contents cleared", "Range.clear", (sheet) => sheet.getRange("A1").clear("Contents")],
  ["copies", "Range.copyFrom", (sheet) => sheet.getRange("C1").copyFrom("B1")],
  ["fills", "Range.autoFill", (sheet) => sheet.getRange("A1").autoFill("A1:A3", "FillCopy")],
  ["replaced texts", "Range.replaceAll", (sheet) => void sheet.getRange("A1:B4").replaceAll("1", "5", {})],
  [
    "rows without their doubles",
    "Range.removeDuplicates",
    (sheet) => void sheet.getRange("A1:A4").removeDuplicates([0], false),
  ],
  ["sorted rows", "RangeSort.apply", (sheet) => sheet.getRange("A1:A4").sort.apply([{ key: 0, ascending: true }])],
  ["merged cells", "Range.merge", (sheet) => sheet.getRange("B1:B2").merge()],
  [
    "validation",
    "DataValidation.rule",
    (sheet) => (sheet.getRange("B1").dataValidation.rule = { custom: { formula: "=TRUE" } }),
  ],
  ["looks", "RangeFont.bold", (sheet) => (sheet.getRange("B1").format.font.bold = true)],
  ["locks", "FormatProtection.locked", (sheet) => (sheet.getRange("A1").format.protection.locked = false)],
  ["deleted rows", "Range.delete", (sheet) => sheet.getRange("2:2").delete("Up")],
  ["inserted columns", "Range.insert", (sheet) => void sheet.getRange("B:B").insert("Right")],
];

test("a protected sheet is closed but for the contents of unlocked cells", async () => {
  const id = await protectedSheet();
  for (const [, location, work] of CHANGES) expect(await failing(id, work)).toBe(`AccessDenied ${location}`);
  const open: Work[] = [
    (sheet) => (sheet.getRange("B1:B2").values = [[8], [7]]),
    (sheet) => sheet.getRange("B3").copyFrom("A1", "Values"),
    (sheet) => sheet.getRange("B1").autoFill("B1:B4", "FillCopy"),
    (sheet) => void sheet.getRange("B1:B4").replaceAll("8", "6", {}),
    (sheet) => sheet.getRange("B4").clear("Contents"),
  ];
  for (const work of open) expect(await failing(id, work)).toBeUndefined();
  expect(book.grid.find(id)?.values({ row: 0, column: 0, rows: 4, columns: 3 })).toEqual([
    [4, 6, 4],
    [3, 6, 3],
    [2, 6, 2],
    [1, "", 1],
  ]);
});

test.each<[string, Excel.WorksheetProtectionOptions, Work, string | undefined]>([
  ["formats", { allowFormatCells: true }, (sheet) => (sheet.getRange("A1").format.font.bold = true), undefined],
  ["inserted rows", { allowInsertRows: true }, (sheet) => void sheet.getRange("2:2").insert("Down"), undefined],
  ["widths", { allowFormatColumns: true }, (sheet) => (sheet.getRange("A:A").format.columnWidth = 70), undefined],
  [
    "sorting of unlocked cells",
    { allowSort: true },
    (sheet) => sheet.getRange("B1:B4").sort.apply([{ key: 0 }]),
    undefined,
  ],
  [
    "sorting, but not of locked cells",
    { allowSort: true },
    (sheet) => sheet.getRange("A1:B4").sort.apply([{ key: 0 }]),
    "AccessDenied RangeSort.apply",
  ],
  [
    "deleting of rows, but not of locked cells",
    { allowDeleteRows: true },
    (sheet) => sheet.getRange("2:2").delete("Up"),
    "AccessDenied Range.delete",
  ],
  [
    "links, but not in locked cells",
    { allowInsertHyperlinks: true },
    (sheet) => (sheet.getRange("A1").hyperlink = { address: "https://example.com" }),
    "AccessDenied Range.hyperlink",
  ],
])("a protected sheet can allow %s", async (_what, options, work, expected) => {
  expect(await failing(await protectedSheet(options), work)).toBe(expected);
});

test("a person types into unlocked cells alone, and hears of the others", async () => {
  const id = await protectedSheet();
  const refused: string[] = [];
  const stop = book.grid.on("refused", ({ kind, area }) => refused.push(`${kind} ${area.row},${area.column}`));
  const type = (row: number, column: number) =>
    book.grid.find(id)?.write({ row, column, rows: 1, columns: 1 }, [["typed"]]);
  type(0, 1);
  expect(() => type(0, 0)).toThrow();
  expect(() => book.grid.find(id)?.setStyle({ row: 0, column: 1, rows: 1, columns: 1 }, { bold: true })).toThrow();
  expect(() => book.grid.find(id)?.shift({ axis: "row", at: 0, count: 1 })).toThrow();
  expect(book.grid.find(id)?.values({ row: 0, column: 0, rows: 1, columns: 2 })).toEqual([[4, "typed"]]);
  expect(refused).toEqual(["contents 0,0", "looks 0,1", "insertRows 0,0"]);
  stop();
  expect(await failing(id, (sheet) => sheet.protection.unprotect())).toBeUndefined();
  type(0, 0);
  expect(book.grid.find(id)?.values({ row: 0, column: 0, rows: 1, columns: 1 })).toEqual([["typed"]]);
});

test("a copy of a sheet is protected as the sheet is", async () => {
  const id = await protectedSheet();
  await book.Excel.run(async (context) => {
    const copy = context.workbook.worksheets.getItem(id).copy();
    copy.protection.load("protected");
    copy.getRange("B1").values = [[1]];
    await context.sync();
    expect(copy.protection.protected).toBe(true);
    copy.getRange("A1").values = [[1]];
    expect(await failure(() => context.sync())).toBe("AccessDenied Range.values");
  });
});
