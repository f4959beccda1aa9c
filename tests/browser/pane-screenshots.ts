import { copyFileSync, mkdirSync } from "node:fs";
import path from "node:path";
import type { Page } from "playwright-core";
import { chooseTab, servePane } from "../taskpane/pane-site";
import { launchBrowser } from "./chromium";

const FOLDER = path.resolve("build/screenshots/pane");

/** What to do in the pane for each picture, by its name; `query` chooses what Excel answers. */
const VIEWS: Record<string, { query?: string; act?: (page: Page) => Promise<void> }> = {
  find: {},
  coverage: {
    act: async (page) => {
      await page.click(".welcome .button");
      await page.click(".toggle >> nth=0");
    },
  },
  results: { act: (page) => page.fill("input[type=search]", "ZGC 2013") },
  "not-held": { act: (page) => page.fill("input[type=search]", "武汉 exports") },
  nothing: { act: (page) => page.fill("input[type=search]", "xyzzy") },
  figure: { act: openFigure },
  "figure-below": {
    act: async (page) => {
      await openFigure(page);
      await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    },
  },
  "cell-in-use": {
    query: "result=occupied",
    act: async (page) => {
      await openFigure(page);
      await page.click(".actions .primary");
    },
  },
  formula: { act: (page) => chooseTab(page, "formula") },
  "formula-below": {
    act: async (page) => {
      await chooseTab(page, "formula");
      await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    },
  },
  rows: {
    act: async (page) => {
      await chooseTab(page, "formula");
      await page.selectOption("#panel-formula select >> nth=0", "HISTORY");
      await page.evaluate(() => scrollTo(0, 200));
    },
  },
  explained: { query: "result=explained", act: (page) => chooseTab(page, "formula") },
  "not-available": { query: "result=not-available", act: (page) => chooseTab(page, "formula") },
  tables: { act: (page) => chooseTab(page, "tables") },
  "table-choices": {
    act: async (page) => {
      await chooseTab(page, "tables");
      await page.click("#card-national-totals");
      await page.click(".choices summary");
      await page.evaluate(() => document.querySelector(".choices")!.scrollIntoView());
    },
  },
  table: {
    act: async (page) => {
      await chooseTab(page, "tables");
      await page.click("#panel-tables .card >> nth=0");
    },
  },
  chart: {
    act: async (page) => {
      await chooseTab(page, "tables");
      await page.click("#card-growth");
      await page.click("input[name=chart][value=bar]");
      await page.evaluate(() => document.querySelector("input[name=chart]")!.closest("fieldset")!.scrollIntoView());
    },
  },
  pivots: { act: (page) => chooseTab(page, "pivots") },
  pivot: { act: openPivot },
  "pivot-inserted": { query: "result=inserted", act: insertPivot },
  builder: { act: openBuilder },
  "builder-below": {
    act: async (page) => {
      await openBuilder(page);
      await page.selectOption(".field-row select >> nth=1", "filters");
      await page.click(".filter-items summary");
      await page.evaluate(() => document.querySelector(".filter-items")!.scrollIntoView({ block: "center" }));
    },
  },
  "builder-dragging": {
    act: async (page) => {
      await openBuilder(page);
      await holdField(page);
    },
  },
  "builder-dropped": {
    act: async (page) => {
      await openBuilder(page);
      await holdField(page);
      await page.mouse.up();
      await page.evaluate(() => document.querySelector(".board")!.scrollIntoView({ block: "center" }));
    },
  },
  "builder-refused": {
    act: async (page) => {
      await openBuilder(page);
      await page.selectOption(".field-row select >> nth=1", "columns");
      await page.evaluate(() => document.querySelector(".board")!.scrollIntoView({ block: "center" }));
    },
  },
  "builder-problem": {
    act: async (page) => {
      await openBuilder(page);
      for (const field of ["zone", "indicator", "year"])
        await page.selectOption(`.field-row[data-part=${field}] select`, "unused");
    },
  },
  sources: { act: (page) => chooseTab(page, "sources") },
  "table-download": {
    act: async (page) => {
      await chooseTab(page, "tables");
      await page.click(".card >> nth=2");
      const button = page.locator("#panel-tables button:has-text('.xlsx')");
      await button.click();
      await button.evaluate((element) => element.scrollIntoView({ block: "center" }));
    },
  },
  "tables-below": {
    act: async (page) => {
      await chooseTab(page, "tables");
      await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    },
  },
  doctor: { act: examine },
  "doctor-below": {
    act: async (page) => {
      await examine(page);
      await page.evaluate(() => document.querySelectorAll(".findings")[1]?.scrollIntoView());
    },
  },
  "doctor-done": {
    act: async (page) => {
      await examine(page);
      await page.click("#panel-doctor .insert-bar .primary");
    },
  },
  there: {
    query: "result=there",
    act: async (page) => {
      await chooseTab(page, "tables");
      await page.click(".card >> nth=0");
    },
  },
  share: { act: (page) => chooseTab(page, "share") },
  copied: {
    query: "result=copied",
    act: async (page) => {
      await chooseTab(page, "share");
      await page.click("#panel-share .insert-bar .primary");
    },
  },
  // At 450 px there is room for all.
  more: { act: (page) => page.click(".tabs .menu-root > button", { timeout: 2000 }) },
};
const LOOKS = [
  { name: "en-light", locale: "en", colorScheme: "light" },
  { name: "zh-dark", locale: "zh-CN", colorScheme: "dark" },
] as const;
const WIDTHS = [320, 450];

/** Pictures that docs/pane.md shows, in the first look and the lesser width, and where they lie. */
const SHOWN = [
  "figure",
  "table",
  "chart",
  "table-download",
  "pivot",
  "builder",
  "builder-dragging",
  "formula",
  "explained",
  "sources",
  "share",
  "doctor",
];
const SHOWN_FOLDER = path.resolve("docs/images");

async function openBuilder(page: Page): Promise<void> {
  await chooseTab(page, "pivots");
  await page.click("#card-own-pivot");
}

/** Province in the hand, between the two fields of the rows. */
async function holdField(page: Page): Promise<void> {
  await page.hover(".field-row[data-part=province] .grip");
  await page.mouse.down();
  await page.mouse.move(150, 300, { steps: 4 });
  const { x, y } = (await page.locator(".chip[data-part=year]").boundingBox())!;
  await page.mouse.move(x + 6, y + 12, { steps: 4 });
}

/**
 * Takes pictures of the pane's views in two looks and two widths; the arguments name views, none names all. `--docs` renews
 * the pictures of docs/pane.md.
 */
async function takePictures(wanted: string[]): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  const [site, browser] = await Promise.all([servePane(), launchBrowser()]);
  for (const { name: look, ...options } of LOOKS) {
    for (const width of WIDTHS) {
      const page = await browser.newPage({ ...options, viewport: { width, height: 640 }, bypassCSP: true });
      for (const [view, { query = "", act }] of Object.entries(VIEWS)) {
        if (wanted.length > 0 && !wanted.includes(view)) continue;
        await page.goto(`${site.url}?fonts&${query}`);
        await page.waitForSelector("[role=tab]");
        await act?.(page).catch((error: Error) => console.log(`${view}: ${error.message}`));
        await page.evaluate(() => document.fonts.ready);
        await page.waitForTimeout(200);
        await page.screenshot({ path: path.join(FOLDER, `${view}-${look}-${width}.png`) });
        await page.mouse.up();
      }
      await page.close();
    }
  }
  await browser.close();
  site.server.close();
}

async function openFigure(page: Page): Promise<void> {
  await page.fill("input[type=search]", "high-tech enterprises");
  await page.click(".row >> nth=1");
}

async function examine(page: Page): Promise<void> {
  await chooseTab(page, "doctor");
  await page.click("#panel-doctor .insert-bar button");
}

async function openPivot(page: Page): Promise<void> {
  await chooseTab(page, "pivots");
  await page.click("#card-zones-by-indicator");
}

async function insertPivot(page: Page): Promise<void> {
  await openPivot(page);
  await page.click("#panel-pivots .insert-bar button");
}

async function renewDocs(): Promise<void> {
  await takePictures(SHOWN);
  for (const view of SHOWN)
    copyFileSync(path.join(FOLDER, `${view}-en-light-320.png`), path.join(SHOWN_FOLDER, `pane-${view}.png`));
}

void (process.argv.includes("--docs") ? renewDocs() : takePictures(process.argv.slice(2)));
