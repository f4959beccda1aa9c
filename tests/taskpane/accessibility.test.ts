import { readFileSync } from "node:fs";
import type { Browser, Page } from "playwright-core";
import { launchBrowser } from "../browser/chromium";
import { CONTRAST_THEMES, nameSystemColors, wearTheme } from "./contrast-themes";
import { Keys } from "./keys";
import { chooseTab, servePane, type PaneSite } from "./pane-site";

const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

const toTables = (page: Page) => chooseTab(page, "tables");
const open = async (page: Page) => {
  await toTables(page);
  await page.click(".card >> nth=2");
};
const insert = async (page: Page) => {
  await open(page);
  await page.click("button[type=submit]");
};
const find = (text: string) => (page: Page) => page.fill("input[type=search]", text);
const openFigure = async (page: Page) => {
  await find("high-tech enterprises")(page);
  await page.click(".row >> nth=1");
};

const choosePivots = (page: Page) => chooseTab(page, "pivots");
const openPivot = async (page: Page) => {
  await choosePivots(page);
  await page.click("#card-zones-by-indicator");
};

const openBuilder = async (page: Page) => {
  await choosePivots(page);
  await page.click("#card-own-pivot");
};

const examine = async (page: Page) => {
  await chooseTab(page, "doctor");
  await page.click("#panel-doctor .insert-bar button");
  await page.waitForSelector(".finding");
};

const copySheets = async (page: Page) => {
  await chooseTab(page, "share");
  await page.click("#panel-share .insert-bar .primary");
};

/** Every state of the pane: the address's query, and what to do there. */
const STATES: Record<string, { query?: string; act?: (page: Page) => Promise<void> }> = {
  find: { act: (page) => page.click(".toggle >> nth=0") },
  results: { act: find("ZGC 2013") },
  "not held": { act: find("wuhan exports") },
  "no result": { act: find("xyzzy") },
  figure: { act: openFigure },
  "cell in use": {
    query: "result=occupied",
    act: async (page) => {
      await openFigure(page);
      await page.click(".actions .primary");
    },
  },
  formula: { query: "result=semicolons", act: (page) => chooseTab(page, "formula") },
  rows: {
    act: async (page) => {
      await chooseTab(page, "formula");
      await page.selectOption("#panel-formula select >> nth=0", "HISTORY");
    },
  },
  explained: { query: "result=explained", act: (page) => chooseTab(page, "formula") },
  "not available": { query: "result=not-available", act: (page) => chooseTab(page, "formula") },
  gallery: { act: toTables },
  "nothing found": {
    act: async (page) => {
      await toTables(page);
      await page.fill("input[type=search] >> visible=true", "zzz");
    },
  },
  table: { act: open },
  chart: {
    act: async (page) => {
      await toTables(page);
      await page.click("#card-growth");
      await page.click("input[name=chart][value=bar]");
    },
  },
  "table choices": {
    act: async (page) => {
      await open(page);
      await page.click(".choices summary");
    },
  },
  "there already": {
    query: "result=there-changed",
    act: async (page) => {
      await open(page);
      await page.click(".inserted-actions button >> nth=0");
    },
  },
  working: { act: insert },
  inserted: { query: "result=inserted", act: insert },
  failed: { query: "result=failed", act: insert },
  leftovers: { query: "result=leftovers", act: insert },
  blocked: { query: "result=blocked", act: insert },
  formats: { query: "result=formats", act: insert },
  "pivot failed": {
    query: "result=failed",
    act: async (page) => {
      await openPivot(page);
      await page.click("#panel-pivots .insert-bar button");
    },
  },
  "pivot builder": {
    act: async (page) => {
      await openBuilder(page);
      await page.selectOption(".field-row select >> nth=1", "filters");
      await page.click(".filter-items summary");
    },
  },
  "field in hand": {
    act: async (page) => {
      await openBuilder(page);
      await page.hover(".chip >> nth=0");
      await page.mouse.down();
      await page.hover(".area >> nth=2", { force: true });
    },
  },
  "field without a place": {
    act: async (page) => {
      await openBuilder(page);
      await page.selectOption(".field-row select >> nth=1", "columns");
    },
  },
  "pivot that cannot be": {
    act: async (page) => {
      await openBuilder(page);
      for (const field of ["zone", "indicator", "year"])
        await page.selectOption(`.field-row[data-part=${field}] select`, "unused");
    },
  },
  sources: {
    act: (page) => chooseTab(page, "sources"),
  },
  doctor: { act: examine },
  share: { act: (page) => chooseTab(page, "share") },
  copied: { query: "result=copied", act: copySheets },
  "not copied": { query: "result=waiting", act: copySheets },
  about: { act: (page) => chooseTab(page, "about") },
  outside: { query: "host=outside", act: open },
  "without Office.js": { query: "host=missing" },
};

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

/** What each job is for: the answers of Excel that it takes, the stops on the way, and what is told at the end. */
const ERRANDS: readonly (readonly [job: string, query: string, stops: readonly string[], told: string])[] = [
  ["表格", "result=inserted", ["2013年全国合计", "插入表格"], "表格已插入"],
  ["透视表", "result=inserted", ["高新区与指标", "插入透视表"], "透视表已插入"],
  ["公式", "", ["插入公式"], "已插入 Sheet1!B2"],
  ["来源", "", ["列出来源"], "没有"],
  ["诊断", "", ["检查工作簿", "修复"], "已修复"],
  ["分享", "result=copied", ["把1张工作表复制为数值"], "副本已完成"],
];

test("in Chinese and at 320 px, each job does what it is for by keyboard alone", async () => {
  const context = await browser.newContext({ locale: "zh-CN", bypassCSP: true, viewport: { width: 320, height: 800 } });
  const page = await context.newPage();
  const keys = new Keys(page, page);
  await show(page, "");
  await keys.goTo("input: ");
  await page.keyboard.insertText("中关村 营业收入 2013");
  await keys.pressButton("营业收入");
  await keys.pressButton("插入公式");
  await page.getByText("已插入 Sheet1!B2").waitFor();
  for (const [job, query, stops, told] of ERRANDS) {
    await show(page, query);
    await keys.openJob(job);
    for (const stop of stops) await keys.pressButton(stop);
    await page.getByText(told).first().waitFor();
  }
  await context.close();
}, 120_000);
