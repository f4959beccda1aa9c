import type { Browser, Locator } from "playwright-core";
import { Keys } from "../taskpane/keys";
import { launchBrowser } from "./chromium";
import { serveWorkbench, WorkbenchPage, type Site } from "./workbench-page";

jest.setTimeout(120_000);
// A browser on a busy machine may be late once; what is wrong is wrong twice. The first failure is printed.
jest.retryTimes(1, { logErrorsBeforeRetry: true });

let site: Site;
let browser: Browser;
let workbench: WorkbenchPage;

beforeAll(async () => {
  [site, browser] = await Promise.all([serveWorkbench(), launchBrowser()]);
});

const openBlank = async (query?: string) => {
  workbench = await WorkbenchPage.open(browser, site.url, query);
  await openBlankSheet();
};

afterEach(async () => {
  expect(workbench.problems).toEqual([]);
  await workbench.page.close();
});

afterAll(async () => {
  await browser?.close();
  site?.server.close();
});

/** A person's hand: does what a person does, and counts it. */
class Hand {
  clicks = 0;
  keys = 0;

  async click(target: Locator): Promise<void> {
    this.clicks += 1;
    await target.click();
  }

  async type(text: string): Promise<void> {
    this.keys += text.length;
    await workbench.type(text);
  }
}

/** An empty sheet in sight, its first cell selected. */
const openBlankSheet = () =>
  workbench.pane.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Mine");
      sheet.activate();
      sheet.getRange("A1").select();
      await context.sync();
    }),
  );

/** What an add-in finds on the sheets that were not there before. */
const readWorkbook = () =>
  workbench.pane.evaluate(() =>
    Excel.run(async (context) => {
      const sheets = context.workbook.worksheets.load("items/name");
      await context.sync();
      const made = sheets.items.slice(sheets.items.findIndex(({ name }) => name === "Mine"));
      const parts = made.map((sheet) => ({
        name: sheet.name,
        tables: sheet.tables.getCount(),
        charts: sheet.charts.getCount(),
        pivots: sheet.pivotTables.getCount(),
        used: sheet.getUsedRange(true).load("text"),
      }));
      await context.sync();
      return parts.map(({ name, tables, charts, pivots, used }) => ({
        name,
        has: { tables: tables.value, charts: charts.value, pivots: pivots.value },
        text: used.text.flat().join("\n"),
      }));
    }),
  );

test("a cited figure, a formatted table, a chart and a pivot, from an empty sheet: 13 clicks and 25 keys", async () => {
  await openBlank();
  const { pane } = workbench;
  const hand = new Hand();
  // A figure into the selected cell.
  await hand.click(pane.getByRole("searchbox", { name: /Search figures/ }));
  await hand.type("zhongguancun revenue 2013");
  await hand.click(pane.getByRole("button", { name: /Revenue.*> 3 tn/ }).first());
  await hand.click(pane.getByRole("button", { name: "Insert formula" }));
  await pane.getByText(/^Inserted in Mine!/).waitFor();
  // A table with its chart.
  await hand.click(pane.getByRole("tab", { name: "Tables" }));
  await hand.click(pane.getByRole("button", { name: /^Zones by revenue 2013/ }));
  await hand.click(pane.getByRole("radio", { name: /^Columns/ }));
  await hand.click(pane.getByRole("button", { name: "Insert table" }));
  await pane.getByText("Table inserted").waitFor();
  // A pivot.
  await hand.click(pane.getByRole("tab", { name: "Pivots" }));
  await hand.click(pane.getByRole("button", { name: /^Events by year and actor/ }));
  await hand.click(pane.getByRole("button", { name: "Insert pivot" }));
  await pane.getByText("Pivot inserted").waitFor();
  // The sources of all of it.
  await hand.click(pane.getByRole("button", { name: "More" }));
  await hand.click(pane.getByRole("menuitem", { name: "Sources" }));
  await hand.click(pane.getByRole("button", { name: "List the sources" }));
  await pane.getByText("Sources listed").waitFor();

  await workbench.screenshot("two-minutes");
  const [mine, table, ...rest] = await readWorkbook();
  const sources = rest.pop();
  expect(mine).toMatchObject({ name: "Mine", text: "> 3 tn" });
  expect(table).toMatchObject({ name: "Zones by revenue 2013", has: { tables: 1, charts: 1, pivots: 0 } });
  expect(rest.map(({ has }) => has)).toEqual(
    expect.arrayContaining([
      { tables: 0, charts: 0, pivots: 1 },
      { tables: 1, charts: 0, pivots: 0 },
    ]),
  );
  expect(sources?.text).toMatch(/Mine!A1[^]*Science and Technology Daily/);
  expect({ clicks: hand.clicks, keys: hand.keys }).toEqual({ clicks: 13, keys: 25 });
});

test("the same in Chinese by keyboard alone, from the grid and back to it: 70 keys", async () => {
  await openBlank("?lang=zh-CN&theme=light");
  const { page, pane } = workbench;
  const keys = new Keys(page, pane);
  // A figure into the selected cell.
  await keys.press("F6");
  await keys.goTo("input: ");
  await keys.type("zgc 2013");
  await keys.pressButton("营业收入");
  await keys.pressButton("插入公式");
  await pane.getByText(/^已插入 Mine!/).waitFor();
  // A table with its chart.
  await keys.openJob("表格");
  await keys.pressButton("2013年高新区收入分档");
  await keys.goToSeen("radio", "不要图表");
  await keys.press("ArrowDown");
  await keys.pressButton("插入表格");
  await pane.getByText("表格已插入").waitFor();
  // A pivot.
  await keys.openJob("透视表");
  await keys.pressButton("按年份和机构统计事件");
  await keys.pressButton("插入透视表");
  await pane.getByText("透视表已插入").waitFor();
  // The sources of all of it, and back to the cells.
  await keys.openJob("来源");
  await keys.pressButton("列出来源");
  await pane.getByText("来源已列出").waitFor();
  await keys.press("Shift+F6", "ArrowDown");
  await page.waitForFunction(() => window.workbench.grid.selection()[0]?.row === 1);

  await workbench.screenshot("two-minutes-keyboard");
  const [mine, table, ...rest] = await readWorkbook();
  expect(mine).toMatchObject({ name: "Mine", text: "超过3万亿" });
  expect(table).toMatchObject({ name: "2013年收入分档", has: { tables: 1, charts: 1 } });
  expect(rest.filter(({ has }) => has.pivots === 1)).toHaveLength(1);
  expect(rest.at(-1)?.text).toMatch(/Mine!A1[^]*科技日报/);
  expect(keys.count).toBeLessThanOrEqual(70);
});
