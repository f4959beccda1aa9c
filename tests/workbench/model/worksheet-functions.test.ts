import { openHeadless, type HeadlessWorkbook } from "../../../workbench/headless/headless-workbook";

let book: HeadlessWorkbook;
beforeAll(async () => {
  book = await openHeadless();
});
afterAll(() => book.dispose());

/** Value, or error, of some functions over A1:B3. */
const results = (work: (functions: Excel.Functions, range: Excel.Range) => Excel.FunctionResult<unknown>[]) =>
  book.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:B3");
    range.values = [
      ["East Lake", 3],
      ["Zhangjiang", 4],
      ["Zhongguancun", 5],
    ];
    const found = work(context.workbook.functions, range);
    for (const result of found) result.load("value,error");
    await context.sync();
    return found.map(({ value, error }) => error || value);
  });

test("functions are calculated over ranges, values and one another, without touching a cell", async () => {
  expect(
    await results((functions, range) => [
      functions.sum(range),
      functions.sum(1, 2, functions.max(range)),
      functions.vlookup("Zhangjiang", range, 2, false),
      functions.if(true, 'say "over"', "no"),
      functions.norm_Dist(0, 0, 1, true),
      functions.countA(range),
      functions.even(3),
    ]),
  ).toEqual([12, 8, 4, 'say "over"', 0.5, 6, 4]);
});

test("an error stands beside the value, and goes on through other functions", async () => {
  expect(
    await results((functions, range) => [
      functions.vlookup("nowhere", range, 2, false),
      functions.isNA(functions.vlookup("nowhere", range, 2, false)),
    ]),
  ).toEqual(["#N/A", true]);
});
