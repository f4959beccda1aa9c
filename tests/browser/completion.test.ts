import fc from "fast-check";
import type { Browser } from "playwright-core";
import { launchBrowser } from "./chromium";
import { serveWorkbench, WorkbenchPage, type Site } from "./workbench-page";

jest.setTimeout(240_000);
// A browser on a busy machine may be late once; what is wrong is wrong twice. The first failure is printed.
jest.retryTimes(1, { logErrorsBeforeRetry: true });

let site: Site;
let browser: Browser;
let workbench: WorkbenchPage;

/** A sheet of the welcome workbook, by its place, and a cell of it. */
const FORMULAS = 1;
const FREE = [18, 5] as const;
const SEED = 7;
/** A second or two each on a busy machine; SEQUENCES=200 tries more of them. */
const SEQUENCES = Number(process.env.SEQUENCES ?? 10);

beforeAll(async () => {
  [site, browser] = await Promise.all([serveWorkbench(), launchBrowser()]);
  workbench = await WorkbenchPage.open(browser, site.url);
});

afterAll(async () => {
  await browser?.close();
  site?.server.close();
});

beforeEach(async () => {
  await workbench.startAfresh(FORMULAS);
  await workbench.clickCell(...FREE);
});

/** What the formula bar's editor holds, without the line ends that it adds. */
async function formulaOf(row: number, column: number): Promise<unknown> {
  return workbench.page.evaluate(
    ([r, c]) => window.workbench.grid.activeSheet().formulas({ row: r, column: c, rows: 1, columns: 1 })[0]?.[0],
    [row, column] as const,
  );
}

function select(row: number, column: number): Promise<void> {
  return workbench.page.evaluate(
    ([r, c]) => {
      const { grid } = window.workbench;
      grid.select(grid.activeSheet().id, { row: r, column: c, rows: 1, columns: 1 });
    },
    [row, column] as const,
  );
}

/** Names in the list that is drawn now, the selected one marked. */
function listed(): Promise<string[]> {
  return workbench.page.locator('ul[data-u-comp="sheets-formula-editor"] > li').evaluateAll((items) =>
    items.map((item) => {
      const marked = item.classList.contains("univer-bg-gray-200") ? "*" : "";
      return marked + (item.querySelector("span")?.textContent ?? "");
    }),
  );
}

test("each list begins with its first name, whatever was chosen in the one before; Tab takes the chosen one", async () => {
  const { page } = workbench;
  await workbench.type("=HTZONE.RE");
  await page.waitForTimeout(500);
  expect(await listed()).toEqual(["*HTZONE.REVENUE", "HTZONE.REPORT"]);
  await page.keyboard.press("ArrowDown");
  await page.waitForTimeout(100);
  expect(await listed()).toEqual(["HTZONE.REVENUE", "*HTZONE.REPORT"]);
  await page.keyboard.press("Tab");
  await workbench.type('"revenue-tiers")+HTZONE.P');
  await page.waitForTimeout(500);
  expect((await listed())[0]).toMatch(/^\*HTZONE\.P/);
  await page.keyboard.press("Tab");
  await workbench.type(")");
  await page.keyboard.press("Enter");
  await page.waitForTimeout(300);
  expect(await formulaOf(...FREE)).toMatch(/^=HTZONE\.REPORT\("revenue-tiers"\)\+HTZONE\.P[A-Z]+\(\)$/);
});

test("Tab completes before the list has come, and the keys after it stand behind it", async () => {
  await workbench.page.keyboard.type("=HTZONE.REVEN", { delay: 15 });
  await workbench.page.keyboard.press("Tab");
  await workbench.page.keyboard.type('"East Lake",2011)', { delay: 15 });
  await workbench.page.keyboard.press("Enter");
  await workbench.waitForValue(...FREE, 381_000_000_000);
  expect(await formulaOf(...FREE)).toBe('=HTZONE.REVENUE("East Lake",2011)');
});

test(`whatever keys are pressed in ${SEQUENCES} formulas, nothing throws and the grid goes on taking text (seed ${SEED})`, async () => {
  const { page } = workbench;
  const key = fc.constantFrom("ArrowDown", "ArrowUp", "Tab", "Enter", "Escape", "R", "E", "T", "(", "Backspace");
  const sequences = fc.sample(fc.array(key, { minLength: 2, maxLength: 5 }), { numRuns: SEQUENCES, seed: SEED });
  for (const [index, keys] of sequences.entries()) {
    // Tab and Enter move on; the grid must not scroll away from where others click.
    await select(...FREE);
    await workbench.pressAtOnce("=", "H");
    // Of some the list has come, of the others it is on its way.
    if (index % 10 === 0) await page.waitForTimeout(350);
    await workbench.pressAtOnce(...keys, "Escape", "Escape");
  }
  // The last keys were pressed at once: an edit that they began may open only now.
  await page.waitForTimeout(1000);
  await page.keyboard.press("Escape");
  await workbench.clickCell(...FREE);
  await workbench.enter("=1+1");
  await workbench.waitForValue(...FREE, 2);
  expect(workbench.problems).toEqual([]);
});
