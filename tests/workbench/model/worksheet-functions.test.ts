import { CELLS, Cells, FUNCTION_RESULTS } from "./documented/function-results";
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

test("functions of every family give what Excel and LibreOffice give", async () => {
  const given = await book.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    for (const [address, values] of CELLS) sheet.getRange(address).values = values as unknown[][];
    const functions = context.workbook.functions as unknown as Record<
      string,
      (...given: unknown[]) => Excel.FunctionResult<unknown>
    >;
    const found = FUNCTION_RESULTS.map(([name, args]) =>
      functions[name]?.(...args.map((one) => (one instanceof Cells ? sheet.getRange(one.address) : one))),
    );
    for (const result of found) result?.load("value,error");
    await context.sync();
    return found.map((result) => result?.error || result?.value);
  });
  // The results are written with six digits or more.
  const rounded = (value: unknown) => (typeof value === "number" ? Number(value.toPrecision(6)) : value);
  const differ = FUNCTION_RESULTS.flatMap(([name, , gives], index) =>
    rounded(given[index]) === rounded(gives) ? [] : [`${name}: ${String(given[index])} for ${gives}`],
  );
  // What the grid has otherwise, or not at all.
  expect(differ).toEqual(["iso_Ceiling: #NAME? for 5", "dollar: $1,234.57  for $1,234.57"]);
});
