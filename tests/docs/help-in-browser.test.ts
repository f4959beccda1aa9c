import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { LANGUAGES } from "../../tools/help/metadata";
import { launchBrowser } from "../browser/chromium";
import { DIST } from "./built-add-in";

const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const ORIGIN = "https://help.test/";
const TYPES: Record<string, string> = { ".html": "text/html; charset=utf-8", ".css": "text/css", ".png": "image/png" };

const PAGES = LANGUAGES.flatMap((language) =>
  readdirSync(path.join(DIST, "help", language)).map((name) => `help/${language}/${name}`),
);
/** Pages that together show everything that the style sheet styles. */
const VARIED = LANGUAGES.flatMap((language) =>
  ["index", "panel", "card", "source"].map((name) => `help/${language}/${name}.html`),
);

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
}, 120_000);
afterAll(() => browser?.close());

/** A tab in which the build stands at an address of its own. */
async function openTab(options: BrowserContextOptions): Promise<Page> {
  const page = await browser.newPage(options);
  await page.route("**/*", (route) => {
    const file = path.join(DIST, new URL(route.request().url()).pathname);
    if (!existsSync(file)) return route.fulfill({ status: 404 });
    return route.fulfill({ body: readFileSync(file), contentType: TYPES[path.extname(file)]! });
  });
  return page;
}

async function measureOverflow(page: Page, name: string): Promise<string[]> {
  await page.goto(ORIGIN + name);
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  return overflow > 0 ? [`${name}: ${overflow} px wider than the window`] : [];
}

async function inspect(page: Page, name: string): Promise<string[]> {
  await page.goto(ORIGIN + name);
  await page.evaluate(AXE);
  const found = await page.evaluate(async (rules) => {
    const { axe } = window as unknown as { axe: typeof import("axe-core") };
    const { violations } = await axe.run(document, { runOnly: { type: "tag", values: rules } });
    const overflow = document.documentElement.scrollWidth - innerWidth;
    const texts = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`);
    return overflow > 0 ? [...texts, `${overflow} px wider than the window`] : texts;
  }, RULES);
  return found.map((text) => `${name}: ${text}`);
}

async function inspectAll(names: string[], options: BrowserContextOptions, look = inspect): Promise<string[]> {
  // Axe is a script, and the pages allow none.
  const page = await openTab({ ...options, bypassCSP: true });
  const found: string[] = [];
  for (const name of names) found.push(...(await look(page, name)));
  await page.close();
  return found;
}

const PHONE = { viewport: { width: 360, height: 800 }, colorScheme: "light" } as const;

test("no page is wider than a phone", async () => {
  expect(PAGES.length).toBeGreaterThan(60);
  expect(await inspectAll(PAGES, PHONE, measureOverflow)).toEqual([]);
}, 120_000);

test("no rule of accessibility is broken on a phone", async () => {
  expect(await inspectAll(VARIED, PHONE)).toEqual([]);
}, 120_000);

test.each(["light", "dark"] as const)(
  "nor on a wide window in the %s theme",
  async (colorScheme) => {
    const names = [...VARIED, "assets/help.html"];
    expect(await inspectAll(names, { viewport: { width: 1000, height: 800 }, colorScheme })).toEqual([]);
  },
  120_000,
);

test("the browser loads nothing but style and icon, and the policy refuses none of it", async () => {
  const page = await openTab({});
  const problems: string[] = [];
  const requests = new Set<string>();
  page.on("console", (message) => problems.push(message.text()));
  page.on("requestfailed", (request) => problems.push(request.url()));
  page.on("request", (request) => requests.add(request.url().slice(ORIGIN.length)));
  await page.goto(`${ORIGIN}help/en/get.html`);
  expect([...requests].sort()).toEqual(["assets/icon-32.png", "help/en/get.html", "help/help.css"]);
  for (const name of ["help", "privacy", "support", "terms"]) await page.goto(`${ORIGIN}assets/${name}.html`);
  expect(problems).toEqual([]);
  await page.close();
});

test("by keyboard: past the header, to the other language and back to the index", async () => {
  const page = await openTab({});
  await page.goto(`${ORIGIN}help/en/yoy.html`);
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => document.activeElement?.getAttribute("href"))).toBe("#text");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.waitForURL(`${ORIGIN}help/zh-CN/yoy.html`);
  await page.click(".home");
  await page.waitForURL(`${ORIGIN}help/zh-CN/index.html`);
  expect(await page.title()).toContain("全部函数");
  await page.close();
});
