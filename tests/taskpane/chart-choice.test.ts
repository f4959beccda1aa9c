/** @jest-environment jsdom */
import { dataset } from "../../data/index";
import { buildTable } from "../../src/core/tables/catalogue";
import { wordsFor } from "../../src/i18n/language";
import type { InsertOptions } from "../../src/excel/insert-table";
import { plainTable } from "./fixture-table";
import { click, closePane, forgetOffice, get, getButton, openJob, openPane, pretendOffice } from "./pane";

beforeEach(() => pretendOffice("Excel", { displayLanguage: "en-US" }));
afterEach(() => {
  closePane();
  forgetOffice();
});

const growth = buildTable(dataset, "growth", wordsFor("en"));
const choose = (root: ParentNode, kind: string) => click(get(root, `input[name=chart][value=${kind}]`));

test("a table with a chart goes without one until it is asked for, and then as what was chosen", async () => {
  const asked: InsertOptions[] = [];
  const insert = (_table: unknown, _place: unknown, options: InsertOptions) => {
    asked.push(options);
    return new Promise<never>(() => undefined);
  };
  const root = await openPane(insert, [buildTable(dataset, "revenue-tiers", wordsFor("en"))]);
  await click(get(root, ".card"));
  expect(root.querySelector(".chart-preview")).toBeNull();
  await choose(root, "bar");
  await choose(root, "column");
  await click(getButton(root, "Insert table"));
  expect(asked[0]!.chart?.kind).toBe("column");
  expect(asked[0]!.chart?.ready.title).toBe("Zones by revenue, 2013");
});

test("a file of the table has the chart that was chosen", async () => {
  const asked: unknown[] = [];
  const table = (_table: unknown, _labels: unknown, chart: InsertOptions["chart"]) => {
    asked.push(chart?.kind);
    return new Promise<never>(() => undefined);
  };
  const source = { ids: ["growth"], build: () => growth, findNames: () => ({ exact: [], likely: [] }) };
  const root = await openJob("tables", { source, download: { table, all: () => new Promise(() => undefined) } });
  await click(get(root, ".card"));
  await choose(root, "bar");
  await click(getButton(root, "Download as .xlsx"));
  expect(asked).toEqual(["bar"]);
});

test("the preview says each point to who cannot see it, and marks those that are no exact figures", async () => {
  const root = await openPane(undefined, [growth]);
  await click(get(root, ".card"));
  await choose(root, "bar");
  const drawing = get(root, "svg[role=img]");
  expect(drawing.getAttribute("aria-label")).toContain("Zhongguancun: Revenue, 2013: > 20%");
  expect(drawing.querySelectorAll("rect")).toHaveLength(growth.rows.length);
  expect(drawing.querySelectorAll("rect.inexact")).toHaveLength(2);
  expect(get(root, ".chart-preview figcaption").textContent).toContain("Bars with a dashed edge");
  await choose(root, "none");
  expect(root.querySelector(".chart-preview")).toBeNull();
});

test("a table of which a chart makes no sense offers none", async () => {
  const root = await openPane(undefined, [plainTable]);
  await click(get(root, ".card"));
  expect(root.querySelector("input[name=chart]")).toBeNull();
});
