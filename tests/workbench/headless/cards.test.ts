import path from "node:path";
import { formatAnswer, formatJson } from "../../../workbench/headless/formula-answer";
import { evaluateFormulas } from "../../../workbench/headless/formula-run";
import { openHeadless, type HeadlessWorkbook } from "../../../workbench/headless/headless-workbook";

const MANIFEST = path.resolve("dist/manifest.xml");
const FORMULAS = [
  '=HTZONE.FIGURE("Zhongguancun","revenue",2013)',
  "=A1*2",
  "=SUM(A1)/1000",
  '=HTZONE.FIGURE("ZGC","revenue",2013,"bn")',
  '=HTZONE.CARD("Zhangjiang")',
];

let book: HeadlessWorkbook;
afterEach(() => book.dispose());

async function enter(language: "en-US" | "zh-CN" = "en-US", sets: Record<string, string> = {}) {
  book = await openHeadless({ manifest: MANIFEST, language, sets });
  return book.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange("A1:A5");
    range.formulas = FORMULAS.map((formula) => [formula]);
    range.load("values,text,numberFormat");
    await context.sync();
    return { values: range.values.flat(), text: range.text.flat(), numberFormat: range.numberFormat.flat() };
  });
}

/** Name and text of each line on a cell's card. */
const linesOf = (row: number): Record<string, string> =>
  Object.fromEntries(
    book.grid
      .activeSheet()
      .card(row, 0)!
      .sections.flatMap(({ lines }) => lines.map(({ name, text }) => [name, text])),
  );

test("FIGURE calculates as the number and shows as the figure, in a cell that stays General", async () => {
  const { values, text, numberFormat } = await enter();
  expect(values.slice(0, 4)).toEqual([3e12, 6e12, 3e9, 3000]);
  expect([text[0], text[3]]).toEqual(["> 3 tn", "> 3,000"]);
  expect([text[1], text[2]].join()).not.toContain("tn");
  expect(numberFormat).toEqual(Array(5).fill("General"));
});

test("its card says how it is worded, how sure it is and where it is printed", async () => {
  await enter();
  const card = book.grid.activeSheet().card(0, 0)!;
  expect(card).toMatchObject({ title: expect.stringContaining("over 3 trillion") as string, provider: "HTZone" });
  expect(linesOf(0)).toMatchObject({ Bound: "over", Lowest: "3,000,000,000,000", Period: "2013" });
  expect(linesOf(0)).not.toHaveProperty("Highest");
  expect(book.grid.activeSheet().card(1, 0)).toBeUndefined();
});

test("CARD shows the zone's name and its latest figures", async () => {
  const { values, text } = await enter();
  expect([values[4], text[4], book.grid.activeSheet().card(4, 0)?.title]).toEqual(Array(3).fill("Zhangjiang"));
  expect(Object.values(linesOf(4)).join()).toMatch(/420 billion yuan \(2012\)/);
});

test("in Chinese", async () => {
  const { text } = await enter("zh-CN");
  expect([text[0], text[4]]).toEqual(["超过3万亿", "张江"]);
  expect(linesOf(0)).toMatchObject({ Bound: "超过" });
});

test("an Excel without cards gets the plain number, and CARD's sentence", async () => {
  const { values, text } = await enter("en-US", { CustomFunctionsRuntime: "1.3" });
  expect([values[0], values[4], text[0]]).toEqual([3e12, "#VALUE!", expect.not.stringContaining("tn") as string]);
  expect(book.grid.activeSheet().card(0, 0)).toBeUndefined();
});

test("the formula command prints the number, and the card's name", async () => {
  const answers = await evaluateFormulas([FORMULAS[0]!, FORMULAS[4]!], MANIFEST, "en-US");
  expect(answers.map(formatJson)).toEqual(['{"value":3000000000000}', '{"value":"Zhangjiang"}']);
  expect(answers.map(formatAnswer)).toEqual(["3000000000000", "Zhangjiang"]);
  await enter();
});
