import { createHeadlessGrid } from "../../../workbench/grid/headless-grid";
import { fillWelcome, textIn } from "../../../workbench/page/welcome";
import type { WelcomeBook } from "../../../workbench/page/welcome-book";
import book from "../../../assets/welcome.json";

const welcome = book as unknown as WelcomeBook;

test.each(["en", "zh-CN"] as const)("the add-in's welcome workbook fills an empty one in %s", async (language) => {
  const grid = await createHeadlessGrid({ sheets: ["Sheet1"] });
  fillWelcome(grid, welcome, language);
  await grid.settled();
  expect(grid.sheets().map((sheet) => sheet.getName())).toEqual(
    welcome.sheets.map(({ name }) => textIn(name, language)),
  );
  expect(grid.activeSheet().getName()).toBe(grid.sheets()[0]?.getName());
  expect(grid.activeSheet().formulas({ row: 5, column: 2, rows: 1, columns: 2 })).toEqual([
    ['=HTZONE.REVENUE("Zhongguancun",2013)', '=HTZONE.REVENUE("Zhongguancun",2013)'],
  ]);
  expect(grid.activeSheet().values({ row: 4, column: 6, rows: 1, columns: 3 })).toEqual([[2011, 2012, 2013]]);
  grid.dispose();
});

test("a style or an address that doesn't exist is named", async () => {
  const grid = await createHeadlessGrid();
  const bad = (cell: object): WelcomeBook => ({ styles: {}, sheets: [{ name: "A", cells: [{ at: "A1", ...cell }] }] });
  expect(() => fillWelcome(grid, bad({ style: "shiny" }), "en")).toThrow('"shiny"');
  expect(() => fillWelcome(grid, bad({ at: "1A" }), "en")).toThrow('"1A"');
  grid.dispose();
});

test("every text that differs by language has both", () => {
  const texts = JSON.stringify(book).match(/\{"en":.*?\}/g) ?? [];
  expect(texts.length).toBeGreaterThan(20);
  for (const text of texts) expect(Object.keys(JSON.parse(text) as object)).toEqual(["en", "zh-CN"]);
});
