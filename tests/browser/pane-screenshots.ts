import { mkdirSync } from "node:fs";
import path from "node:path";
import type { Page } from "playwright-core";
import { servePane } from "../taskpane/pane-site";
import { launchBrowser } from "./chromium";

const FOLDER = path.resolve("build/screenshots/pane");

/** What to do in the pane for each picture, by its name; `query` chooses what Excel answers. */
const VIEWS: Record<string, { query?: string; act?: (page: Page) => Promise<void> }> = {
  tables: { act: (page) => chooseTab(page, "tables") },
  pivots: { act: (page) => chooseTab(page, "pivots") },
  pivot: { act: openPivot },
  "pivot-inserted": { query: "result=inserted", act: insertPivot },
  sources: { act: (page) => chooseTab(page, "sources") },
  more: { act: (page) => page.click(".tabs .menu-root > button") },
};
const LOOKS = [
  { name: "en-light", locale: "en", colorScheme: "light" },
  { name: "zh-dark", locale: "zh-CN", colorScheme: "dark" },
] as const;
const WIDTHS = [320, 450];

/** Takes pictures of the pane's views in two looks and two widths; the arguments name views, none names all. */
async function takePictures(wanted: string[]): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  const [site, browser] = await Promise.all([servePane(), launchBrowser()]);
  for (const { name: look, ...options } of LOOKS) {
    for (const width of WIDTHS) {
      const page = await browser.newPage({ ...options, viewport: { width, height: 640 }, bypassCSP: true });
      for (const [view, { query = "", act }] of Object.entries(VIEWS)) {
        if (wanted.length > 0 && !wanted.includes(view)) continue;
        await page.goto(`${site.url}?${query}`);
        await page.waitForSelector("[role=tab]");
        await act?.(page).catch((error: Error) => console.log(`${view}: ${error.message}`));
        await page.waitForTimeout(100);
        await page.screenshot({ path: path.join(FOLDER, `${view}-${look}-${width}.png`) });
      }
      await page.close();
    }
  }
  await browser.close();
  site.server.close();
}

/** A tab of the row, or of the menu behind it. */
async function chooseTab(page: Page, id: string): Promise<void> {
  await page.evaluate((tab) => document.querySelector<HTMLElement>(`#tab-${tab}`)?.click(), id);
}

async function openPivot(page: Page): Promise<void> {
  await chooseTab(page, "pivots");
  await page.click("#panel-pivots .card >> nth=0");
}

async function insertPivot(page: Page): Promise<void> {
  await openPivot(page);
  await page.click("#panel-pivots .insert-bar button");
}

void takePictures(process.argv.slice(2));
