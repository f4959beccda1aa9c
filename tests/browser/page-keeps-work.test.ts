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

beforeEach(() => workbench.startAfresh());

afterAll(async () => {
  await browser?.close();
  site?.server.close();
});

/** Adds a sheet and makes it the active one. */
function openSheet(name: string): Promise<void> {
  return workbench.page.evaluate((title) => {
    const { grid } = window.workbench;
    grid.activate(grid.addSheet(title).id);
  }, name);
}

/** Writes cells of the active sheet from A1 down, and gives what is then drawn on the canvas, text by text. */
async function drawnTexts(...cells: (string | number)[]): Promise<string[]> {
  await workbench.page.evaluate(async (column) => {
    const texts: string[] = [];
    Object.assign(window, { drawn: texts });
    const fillText = CanvasRenderingContext2D.prototype.fillText;
    CanvasRenderingContext2D.prototype.fillText = function (text, ...place) {
      texts.push(text);
      return fillText.call(this, text, ...place);
    };
    const { grid } = window.workbench;
    const area = { row: 0, column: 0, rows: column.length, columns: 1 };
    grid.activeSheet().write(
      area,
      column.map((cell) => [cell]),
    );
    await grid.settled();
  }, cells);
  await workbench.page.waitForTimeout(500);
  return workbench.page.evaluate(() => (window as unknown as { drawn: string[] }).drawn);
}

test("a number wider than its column is drawn shorter or as ####, never cut", async () => {
  await openSheet("Numbers");
  const drawn = await drawnTexts('=HTZONE.REVENUE("East Lake",2011)', 1 / 3, '=HTZONE.REPORT("revenue-tiers")');
  expect(drawn).toContain("3E+12");
  expect(drawn).toContain("0.33333");
  expect(drawn.some((text) => /^3\.81?E\+11$/.test(text))).toBe(true);
  expect(drawn.filter((text) => /\d{9}/.test(text))).toEqual([]);
});

test("Chinese in a cell whose font has none is drawn with the page's font, and is no empty box", async () => {
  await openSheet("Fonts");
  const inked = await workbench.page.evaluate(async () => {
    const sheet = window.workbench.grid.activeSheet();
    const cell = { row: 0, column: 0, rows: 1, columns: 1 };
    sheet.setStyle(cell, { fontName: "Arial" });
    const fonts: string[] = [];
    const fillText = CanvasRenderingContext2D.prototype.fillText;
    CanvasRenderingContext2D.prototype.fillText = function (text, ...place) {
      // The formula bar draws the text too, with a chain of fonts of its own.
      if (text === "中关村亿") fonts.push(this.font);
      return fillText.call(this, text, ...place);
    };
    sheet.write(cell, [["中关村亿"]]);
    await window.workbench.grid.settled();
    await new Promise((resolve) => setTimeout(resolve, 1000));
    const font = fonts.find((name) => name.includes("Noto Sans SC")) ?? "";
    const pixels = (text: string): string => {
      const canvas = document.createElement("canvas");
      const context = canvas.getContext("2d")!;
      context.font = font;
      context.fillText(text, 0, 40);
      return canvas.toDataURL();
    };
    return { font, differs: pixels("村") !== pixels("亿") && pixels("村") !== pixels("\uFFFF") };
  });
  expect(inked.font).toMatch(/Arial.*Noto Sans SC/);
  expect(inked.differs).toBe(true);
  expect(await workbench.page.evaluate(() => window.workbench.grid.activeSheet().style(0, 0).fontName)).toBe("Arial");
});

test("undo ends at the workbook as it was opened", async () => {
  const before = await workbench.texts(0, 0, 40, 8);
  await workbench.clickCell(18, 6);
  await workbench.pressAtOnce(...Array<string>(20).fill("Control+z"));
  await workbench.startAfresh();
  expect(await workbench.texts(0, 0, 40, 8)).toEqual(before);
});

test("theme, level and language change around the work; only Reset discards it, and asks", async () => {
  const { page } = workbench;
  await openSheet("Mine");
  await drawnTexts("kept");
  const changed = async (): Promise<string> => {
    await page.getByText(/Starting the add-in|正在启动加载项/).waitFor({ state: "hidden" });
    return String((await workbench.values(0, 0))[0]?.[0]);
  };
  await page.getByRole("button", { name: "Dark" }).click();
  expect(await changed()).toBe("kept");
  await page.getByRole("button", { name: "What if Excel…" }).click();
  await page.getByLabel("has ExcelApi up to").selectOption("1.4");
  expect(await changed()).toBe("kept");
  await page.getByRole("button", { name: "中文" }).click();
  expect(await changed()).toBe("kept");
  await workbench.pane.getByRole("heading", { name: "查找数据" }).waitFor();
  expect(page.url()).toContain("lang=zh-CN&theme=dark&api=1.4");
  await page.getByRole("button", { name: "重置" }).click();
  for (let step = 0; step < 3; step += 1) {
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.closest("dialog") !== null)).toBe(true);
  }
  await page.keyboard.press("Escape");
  expect(await changed()).toBe("kept");
  await page.getByRole("button", { name: "English" }).click();
  expect(await changed()).toBe("kept");
  // The browser's own question, which this person answers with "stay".
  const asked = page.waitForEvent("dialog");
  await page.evaluate(() => setTimeout(() => location.assign("about:blank")));
  const question = await asked;
  expect(question.type()).toBe("beforeunload");
  await question.dismiss();
  expect(await changed()).toBe("kept");
});

test("a font that never arrives keeps nobody waiting", async () => {
  const page = await browser.newPage();
  await page.route(/\.woff2?$/, () => undefined);
  await page.goto(`${site.url}?lang=zh-CN&theme=light`, { waitUntil: "domcontentloaded" });
  await page.waitForFunction(() => "workbench" in window);
  expect(await page.evaluate(() => window.workbench.ready.then(() => "ready"))).toBe("ready");
  await page.close();
});
