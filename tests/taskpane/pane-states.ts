import type { Page } from "playwright-core";
import { chooseTab } from "./pane-site";

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
export const STATES: Record<string, { query?: string; act?: (page: Page) => Promise<void> }> = {
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
