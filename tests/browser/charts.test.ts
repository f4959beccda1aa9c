import type { Browser } from "playwright-core";
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
  workbench = await WorkbenchPage.open(browser, site.url);
});

afterAll(async () => {
  await browser?.close();
  site?.server.close();
});

/** A picture that Office.js gives of the chart, and its width in pixels as the PNG says. */
const takePicture = (): Promise<{ picture: string; width: number }> =>
  workbench.pane.evaluate(() =>
    Excel.run(async (context) => {
      const chart = context.workbook.worksheets.getActiveWorksheet().charts.getItemAt(0);
      const image = chart.getImage(300);
      await context.sync();
      const { value: picture } = image as { value: string };
      const bytes = atob(picture);
      return { picture, width: bytes.charCodeAt(18) * 256 + bytes.charCodeAt(19) };
    }),
  );

test("a chart is drawn over the cells, follows them, is moved and deleted by keys", async () => {
  const { page } = workbench;
  await workbench.pane.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add();
      sheet.getRange("A1:B4").values = [
        ["区", "收入"],
        ["东湖", 5],
        ["张江", 7],
        ["中关村", "=B2*2"],
      ];
      sheet.activate();
      const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:B4"));
      chart.setPosition("D2", "I14");
      await context.sync();
    }),
  );
  // The welcome sheet has one, too, which is hidden with it.
  const frame = page.locator(".chart-frame:visible");
  await frame.waitFor();
  expect(await frame.getAttribute("aria-label")).toBe(
    "Column chart: 收入. 收入: 3 values from 5 to 10. Along 东湖 to 中关村",
  );
  const first = await takePicture();
  expect(first.width).toBe(300);

  await workbench.clickCell(1, 1);
  await workbench.enter("20");
  await expectLabel("收入: 3 values from 7 to 40");
  expect((await takePicture()).picture).not.toBe(first.picture);

  const place = async () => (await frame.boundingBox())!;
  const start = await place();
  await page.evaluate(() => window.workbench.grid.activeSheet().setColumnWidth(0, 1, 148));
  await page.waitForFunction(
    (left) => document.querySelector(".chart-frame:not([hidden])")!.getBoundingClientRect().left > left,
    start.x + 100,
  );
  await page.mouse.move(start.x + 300, start.y + 100);
  await page.mouse.wheel(0, 200);
  await page.waitForFunction(
    (top) => document.querySelector(".chart-frame:not([hidden])")!.getBoundingClientRect().top < top,
    start.y,
  );

  const beside = await place();
  await page.mouse.click(beside.x + 30, beside.y + beside.height - 40);
  await page.keyboard.press("ArrowRight");
  await page.waitForFunction(
    (left) => document.querySelector(".chart-frame.selected")!.getBoundingClientRect().left > left,
    beside.x + 6,
  );
  await page.keyboard.press("Delete");
  await frame.waitFor({ state: "detached" });
  expect(await workbench.values(1, 0, 1, 2)).toEqual([["东湖", 20]]);
  expect(workbench.problems).toEqual([]);
});

async function expectLabel(part: string): Promise<void> {
  await workbench.page.waitForFunction(
    (text) => document.querySelector(".chart-frame:not([hidden])")?.getAttribute("aria-label")?.includes(text),
    part,
    { timeout: 5000, polling: 200 },
  );
}
