/** @jest-environment jsdom */
import { dataset } from "../../data/index";
import { buildPivot } from "../../src/core/pivots/catalogue";
import type { insertPivot } from "../../src/excel/insert-pivot";
import type { InsertResult } from "../../src/excel/insertion";
import { workbookWordsFor } from "../../src/i18n/workbook-language";
import { offerPivots } from "../../src/taskpane/offered-pivots";
import { act } from "preact/test-utils";
import { click, closePane, forgetOffice, get, getButton, openJob, pretendOffice } from "./pane";

beforeEach(() => pretendOffice("Excel"));
afterEach(() => {
  closePane();
  forgetOffice();
});

const inserted: InsertResult = {
  ...{ kind: "inserted", sheet: "Years by zone", address: "A1:E9", tableName: "HTZoneData_YearsByZone", missing: [] },
};

async function open(insert: typeof insertPivot = () => Promise.resolve(inserted)): Promise<HTMLElement> {
  const root = await openJob("pivots", { pivots: offerPivots(insert) });
  return get(root, "#panel-pivots");
}

test("each preset stands with what it shows and how many rows it groups", async () => {
  const panel = await open();
  const cards = [...panel.querySelectorAll(".card")].map((card) => card.textContent);
  expect(cards).toHaveLength(6);
  expect(cards[0]).toContain("Build your own");
  expect(cards[2]).toContain("Years by zone");
  expect(cards[2]).toContain("5 rows of data");
});

test("the preview shows what Excel will, in the unit of the value field, and follows the choice", async () => {
  const panel = await open();
  await click(getButtonOf(panel, "Years by zone"));
  const lines = () =>
    [...panel.querySelectorAll(".pivot-preview tr")].map((line) => [...line.children].map((cell) => cell.textContent));
  expect(lines()).toEqual([
    ["Revenue, bn yuan", "Zone", "", "", ""],
    ["Year", "China", "East Lake", "Zhangjiang", "Zhongguancun"],
    ["2011", "", "381", "", ""],
    ["2012", "", "", "420* (bound)", ""],
    ["2013", "20,300", "", "", "3,000* (bound)"],
  ]);
  const select = get<HTMLSelectElement>(panel, "select");
  await act(async () => {
    select.value = "area";
    select.dispatchEvent(new Event("change", { bubbles: true }));
  });
  expect(lines()[0]![0]).toBe("Area, square kilometres");
});

test("inserting tells where the pivot is; twenty clicks insert once", async () => {
  const asked: string[] = [];
  const panel = await open((pivot) => {
    asked.push(pivot.title);
    return Promise.resolve(inserted);
  });
  await click(getButtonOf(panel, "Years by zone"));
  const button = getButton(panel, "Insert pivot");
  await act(async () => {
    for (let click = 0; click < 20; click += 1) button.click();
  });
  expect(asked).toEqual([buildPivot(dataset, "years-by-zone", workbookWordsFor("en")).title]);
  expect(get(panel, "[role=status]").parentElement!.textContent).toContain("Pivot inserted");
});

test("where Excel refuses the pivot, its result is offered as plain cells", async () => {
  const ways: unknown[] = [];
  const panel = await open((_pivot, _grid, { withoutPivots }) => {
    ways.push(withoutPivots);
    return Promise.resolve(
      withoutPivots === true ? inserted : { kind: "failed", problem: { code: "AccessDenied", leftovers: [] } },
    );
  });
  await click(getButtonOf(panel, "Shares by whole"));
  await click(getButton(panel, "Insert pivot"));
  await click(getButton(panel, "Insert the result as plain cells"));
  expect(ways).toEqual([false, true]);
});

test("going back returns to the card that was opened", async () => {
  const panel = await open();
  await click(getButtonOf(panel, "Targets by plan"));
  await click(getButton(panel, "All pivots"));
  expect(document.activeElement!.textContent).toContain("Targets by plan");
});

function getButtonOf(panel: HTMLElement, title: string): HTMLElement {
  const found = [...panel.querySelectorAll<HTMLElement>(".card")].find((card) => card.textContent!.includes(title));
  if (!found) throw new Error(`no card ${title}`);
  return found;
}
