import { readFileSync } from "node:fs";
import type { Browser, Page } from "playwright-core";
import { launchBrowser } from "../browser/chromium";
import { CONTRAST_THEMES, nameSystemColors, wearTheme } from "./contrast-themes";
import { Keys } from "./keys";
import { servePane, type PaneSite } from "./pane-site";
import { STATES } from "./pane-states";

const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

let browser: Browser;
let site: PaneSite;
let base: string;

beforeAll(async () => {
  [site, browser] = await Promise.all([servePane(), launchBrowser()]);
  base = site.url;
}, 120_000);

afterAll(async () => {
  await browser?.close();
  site?.server.close();
});

/** Loads the page where there is none yet, or another host; otherwise the pane alone starts anew, in a tenth of the time. */
async function show(page: Page, query: string): Promise<void> {
  // What a state holds is let go.
  await page.mouse.up();
  const hasPage = page.url().startsWith(base) && !(page.url() + query).includes("host=");
  if (hasPage) {
    await page.evaluate((wanted) => (window as unknown as StatesPage).showState(wanted), query);
  } else {
    await page.goto(`${base}?${query}`);
    await page.addScriptTag({ content: AXE });
  }
  await page.waitForSelector("[role=tab]");
}

interface StatesPage {
  showState(query: string): void;
}

/** What axe finds, by all rules that matter or by some. */
const findViolations = (page: Page, rules?: readonly string[]): Promise<string[]> =>
  page.evaluate(
    async ([type, values]) => {
      const { axe } = window as unknown as { axe: typeof import("axe-core") };
      const { violations: found } = await axe.run(document, {
        ...{ runOnly: { type, values: [...values] }, resultTypes: ["violations"], preload: false },
      });
      return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`);
    },
    rules ? (["rule", rules] as const) : (["tag", RULES] as const),
  );

async function inspect(page: Page, state: string, act?: (page: Page) => Promise<void>): Promise<string[]> {
  await show(page, STATES[state]?.query ?? "");
  await act?.(page);
  // Longer than any animation; axe measures contrast on what is painted.
  await page.waitForTimeout(50);
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  const violations = await findViolations(page);
  return [...violations, ...(overflow > 0 ? [`${overflow} px wider than the pane`] : [])].map(
    (each) => `${state}: ${each}`,
  );
}

/** Every state in one look of each language; what the other looks change is colours, and a few states show them all. */
const EVERY = Object.keys(STATES);
const SOME = ["find", "figure", "formula", "table", "blocked"];
const LOOKS: readonly (readonly [language: string, theme: string, states: readonly string[]])[] = [
  ["en", "light", EVERY],
  ["zh-CN", "dark", EVERY],
  ["en", "dark", SOME],
  ["zh-CN", "light", SOME],
  ["en", "contrast", SOME],
];

test.each(LOOKS)(
  "%s, %s: no finding in any state, at 320 px and at 200 %% zoom",
  async (locale, theme, states) => {
    const context = await browser.newContext({
      ...{ locale, bypassCSP: true, viewport: { width: 320, height: 800 } },
      colorScheme: theme === "dark" ? "dark" : "light",
      forcedColors: theme === "contrast" ? "active" : "none",
    });
    const page = await context.newPage();
    const problems: string[] = [];
    page.on("pageerror", (error) => problems.push(error.message));
    for (const state of states) problems.push(...(await inspect(page, state, STATES[state]?.act)));
    if (states === EVERY) {
      await page.setViewportSize({ width: 175, height: 400 });
      for (const state of SOME) problems.push(...(await inspect(page, state, STATES[state]?.act)));
    }
    await context.close();
    expect(problems).toEqual([]);
  },
  120_000,
);

/** What draws with colours of its own, and what says something by colours. */
const DRAWN = ["find", "gallery", "chart", "blocked", "pivot builder", "field in hand", "doctor"];

test("in the four contrast themes of Windows everything takes its colour from the theme, and is read", async () => {
  const context = await browser.newContext({
    ...{ locale: "zh-CN", bypassCSP: true, viewport: { width: 320, height: 800 } },
    ...{ forcedColors: "active", colorScheme: "dark" },
  });
  const page = await context.newPage();
  const problems: string[] = [];
  for (const state of DRAWN) {
    await show(page, STATES[state]?.query ?? "");
    await STATES[state]?.act?.(page);
    // Longer than any animation.
    await page.waitForTimeout(50);
    problems.push(...(await nameSystemColors(page)).map((color) => `${state}: ${color} is none of the system's`));
    for (const theme of Object.keys(CONTRAST_THEMES)) {
      await wearTheme(page, theme);
      problems.push(...(await findViolations(page, ["color-contrast"])).map((found) => `${theme}, ${state}: ${found}`));
    }
    await page.evaluate(() => void (document.adoptedStyleSheets = []));
  }
  await context.close();
  expect(problems).toEqual([]);
}, 120_000);

/**
 * What each job is for: the answers of Excel that it takes, the stops on the way, what is told at the end, and what has the
 * focus then, so that the next key goes on from there.
 */
const ERRANDS: readonly (readonly [
  job: string,
  query: string,
  stops: readonly string[],
  told: string,
  focus: string,
])[] = [
  ["表格", "result=inserted", ["2013年全国合计", "插入表格"], "表格已插入", "button: 插入表格"],
  ["表格", "result=inserted", ["2013年全国合计", "插入表格", "关闭提示"], "插入表格", "input: 数值"],
  ["表格", "result=blocked", ["2013年全国合计", "插入表格", "关闭"], "插入表格", "button: 插入表格"],
  ["表格", "result=there-updated", ["2013年全国合计", "更新 'Totals"], "已更新", "button: 更新 'Totals"],
  [
    "表格",
    "result=there-changed",
    ["2013年全国合计", "更新 'Totals", "取消"],
    "已在本工作簿中",
    "button: 更新 'Totals",
  ],
  ["表格", "result=there", ["2013年全国合计", "移除 'Totals", "移除"], "已一并删除", "status: 已移除"],
  ["表格", "", ["2013年全国合计", "下载 .xlsx 文件"], "htzone-growth.xlsx", "button: 下载 .xlsx 文件"],
  ["透视表", "result=inserted", ["高新区与指标", "插入透视表"], "透视表已插入", "button: 插入透视表"],
  ["公式", "", ["插入公式"], "已插入 Sheet1!B2", "button: 插入公式"],
  ["来源", "", ["列出来源"], "没有", "button: 列出来源"],
  ["诊断", "", ["检查工作簿", "修复"], "已修复", "button: 重新检查"],
  ["分享", "result=copied", ["把1张工作表复制为数值"], "副本已完成", "button: 把1张工作表复制为数值"],
  ["关于", "", ["设置 HTZONE 数字格式"], "已设置", "button: 设置 HTZONE 数字格式"],
];

test("in Chinese and at 320 px, each job does what it is for by keyboard alone, and keeps the focus", async () => {
  const context = await browser.newContext({ locale: "zh-CN", bypassCSP: true, viewport: { width: 320, height: 800 } });
  const page = await context.newPage();
  const keys = new Keys(page, page);
  await show(page, "");
  await keys.goTo("input: ");
  await page.keyboard.insertText("中关村 营业收入 2013");
  await keys.pressButton("营业收入");
  await keys.pressButton("插入公式");
  await page.getByText("已插入 Sheet1!B2").waitFor();
  const lost: string[] = [];
  for (const [job, query, stops, told, focus] of ERRANDS) {
    await show(page, query);
    await keys.openJob(job);
    for (const stop of stops) await keys.pressButton(stop);
    await page.getByText(told).first().waitFor();
    // After what is drawn next.
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
    const focused = await keys.focused();
    if (!focused.startsWith(focus)) lost.push(`${job}, ${stops.at(-1)}: ${focused}`);
  }
  await context.close();
  expect(lost).toEqual([]);
}, 120_000);

test("in Chinese and at 320 px, the settings of a table and of the pane are changed by keyboard alone", async () => {
  const context = await browser.newContext({ locale: "zh-CN", bypassCSP: true, viewport: { width: 320, height: 800 } });
  const page = await context.newPage();
  const keys = new Keys(page, page);
  await show(page, "");
  await keys.openJob("表格");
  await keys.pressButton("2013年全国合计");
  await keys.goTo("summary: 调整表格");
  await keys.press("Enter");
  await keys.goTo("select: 金额单位");
  await keys.press("ArrowDown");
  await keys.goTo("input: 说明");
  await keys.press("Space");
  await keys.goTo("input: 普通表头");
  await keys.press("ArrowDown");
  expect(await page.locator(".choices summary").textContent()).toBe("调整表格（已更改）");
  await keys.pressButton("恢复原样");
  expect(await page.locator(".choices summary").textContent()).toBe("调整表格");
  expect(await keys.focused()).toBe("input: 普通表头，便于阅读和打印");
  await keys.goTo("button: English");
  await keys.press("Enter");
  await page.getByRole("button", { name: "Insert table" }).waitFor();
  expect(await keys.focused()).toBe("button: English");
  await context.close();
}, 120_000);
