import type { Browser, Locator } from "playwright-core";
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

beforeEach(async () => {
  workbench = await WorkbenchPage.open(browser, site.url);
});

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
  const { pane } = workbench;
  const hand = new Hand();
  await openBlankSheet();
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
