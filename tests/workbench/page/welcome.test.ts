import { createHeadlessGrid } from "../../../workbench/grid/headless-grid";
import { textIn, welcomeSheets } from "../../../workbench/page/welcome";
import type { WelcomeBook } from "../../../workbench/page/welcome-book";
import { addWelcomeObjects } from "../../../workbench/page/welcome-objects";
import book from "../../../assets/welcome.json";
import { openCalculating, openWorkbook } from "../../excel/workbook";

const welcome = book as unknown as WelcomeBook;
const LANGUAGES = [
  ["en", "en-US"],
  ["zh-CN", "zh-CN"],
] as const;

test.each(LANGUAGES)(
  "the add-in's welcome workbook calculates in %s, with lists, a chart and a pivot",
  async (language, displayed) => {
    const opened = await openCalculating(displayed, { sheets: welcomeSheets(welcome, language) });
    const { grid } = opened;
    await addWelcomeObjects(opened, welcome, language);
    await grid.settled();
    expect(grid.sheets().map((sheet) => sheet.getName())).toEqual(
      welcome.sheets.map(({ name }) => textIn(name, language)),
    );
    const shown = await opened.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet().load("name");
      const inputs = [6, 7, 8].map((row) => sheet.getRange(`D${row}`).dataValidation.load("type,valid"));
      const figure = sheet.getRange("D9").load("values,text");
      const drawn = sheet.charts.getItemAt(0).series.getItemAt(0).getDimensionValues("Values");
      const counts = sheet.pivotTables.getItem(textIn(welcome.sheets[0]!.pivots![0]!.name, language)).layout;
      const counted = counts.getDataBodyRange().load("values");
      const rows = context.workbook.worksheets
        .getItem(textIn(welcome.sheets[2]!.name, language))
        .getUsedRange()
        .load("rowCount");
      await context.sync();
      const { value: heights } = drawn as { value: unknown[] };
      const totals = counted.values.at(-1) as number[];
      return {
        name: sheet.name,
        lists: inputs.map(({ type, valid }) => [type, valid]),
        figure: [figure.values[0]?.[0], figure.text[0]?.[0]],
        drawn: heights,
        uncounted: rows.rowCount - 1 - totals.reduce((sum, count) => sum + count, 0),
      };
    });
    expect(shown).toEqual({
      name: textIn(welcome.sheets[0]!.name, language),
      lists: Array(3).fill(["List", true]),
      figure: [3_000_000_000_000, language === "en" ? "> 3 tn" : "超过3万亿"],
      drawn: [55, 31, 6, 2, 1],
      uncounted: 0,
    });
    opened.dispose();
  },
);

test("an Excel without PivotTables shows the cells alone", async () => {
  const old = await openWorkbook("1.8");
  const { requests } = old.host.instruments;
  await addWelcomeObjects(old, welcome, "en");
  expect(old.host.instruments.requests).toBe(requests);
  old.dispose();
});

test("a style or an address that doesn't exist is named", () => {
  const bad = (cell: object): WelcomeBook => ({ styles: {}, sheets: [{ name: "A", cells: [{ at: "A1", ...cell }] }] });
  expect(() => welcomeSheets(bad({ style: "shiny" }), "en")).toThrow('"shiny"');
  expect(() => welcomeSheets(bad({ at: "1A" }), "en")).toThrow('"1A"');
});

test("every look of the welcome workbook is one that the grid draws as it is written", async () => {
  const styles = Object.values(welcome.styles);
  const grid = await createHeadlessGrid({
    sheets: [{ name: "Looks", cells: styles.map((style, row) => ({ row, column: 0, style })) }],
  });
  const [sheet] = grid.sheets();
  styles.forEach((style, row) => expect(sheet!.style(row, 0)).toMatchObject(style));
  grid.dispose();
});

test("every text that differs by language has both", () => {
  const texts: object[] = [];
  JSON.stringify(book, (_key, value: unknown) => {
    if (value !== null && typeof value === "object" && "en" in value) texts.push(value);
    return value;
  });
  expect(texts.length).toBeGreaterThan(20);
  for (const text of texts) expect(Object.keys(text)).toEqual(["en", "zh-CN"]);
});
