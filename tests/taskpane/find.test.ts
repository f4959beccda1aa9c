/** @jest-environment jsdom */
import { act } from "preact/test-utils";
import { dataset } from "../../data/index";
import { buildTable } from "../../src/core/tables/catalogue";
import type { CellContent, CellResult } from "../../src/excel/cell-insertion";
import { wordsFor } from "../../src/i18n/language";
import type { Services } from "../../src/taskpane/services";
import { click, closePane, forgetOffice, get, getButton, openJob, pretendOffice, type } from "./pane";

const source: Services["source"] = {
  ids: ["scorecard-zhongguancun", "growth", "policy-timeline"],
  build: (id, language) => buildTable(dataset, id, wordsFor(language)),
  findNames: () => ({ exact: [], likely: [] }),
};

beforeEach(() => {
  localStorage.clear();
  pretendOffice("Excel", { displayLanguage: "en-US" });
  Reflect.deleteProperty(navigator, "clipboard");
});
afterEach(() => {
  closePane();
  forgetOffice();
});

const writing = (...results: CellResult[]) => {
  const write = jest.fn<Promise<CellResult>, [CellContent, boolean?]>();
  for (const result of results) write.mockResolvedValueOnce(result);
  return write;
};
const written: CellResult = { kind: "written", sheet: "Sheet1", address: "B2" };

async function find(text: string, services: Partial<Services> = {}): Promise<HTMLElement> {
  const root = await openJob("find", { source, ...services });
  await type(get<HTMLInputElement>(root, "input[type=search]"), text);
  return root;
}
const rows = (root: ParentNode) => [...root.querySelectorAll(".row")].map(({ textContent }) => textContent);
const openRow = (root: ParentNode, text: string) =>
  click([...root.querySelectorAll<HTMLElement>(".row")].find((row) => row.textContent.includes(text))!);

test("opens with the pane, with three sentences that stay away once dismissed, and what is held", async () => {
  const root = await openJob("find", { source });
  expect(get(root, "[role=tab]").textContent).toBe("Find");
  expect(root.querySelectorAll(".welcome li")).toHaveLength(3);
  await click(getButton(root, "Got it"));
  expect(root.querySelector(".welcome")).toBeNull();
  closePane();
  const again = await openJob("find", { source });
  expect(again.querySelector(".welcome")).toBeNull();
  expect(get(again, ".coverage caption").textContent).toBe("89 printed figures of 6 zones and places.");
});

test("the coverage opens to indicators, narrows to a year, and leads to the figure; going back returns there", async () => {
  const root = await openJob("find", { source });
  await click(getButton(root, "Output"));
  await click(getButton(root, "Revenue of East Lake: 2012-S1, 2011"));
  expect(document.activeElement?.textContent).toBe("Revenue");
  expect(get(root, ".figure").textContent).toBe("223.6 billion yuan");
  await click(getButton(root, "Back to the search"));
  expect(root.querySelector(".figure")).toBeNull();
  const select = get<HTMLSelectElement>(root, ".coverage select");
  await act(async () => {
    select.value = "2011";
    select.dispatchEvent(new Event("change", { bubbles: true }));
  });
  await click(getButton(root, "Output"));
  expect(getButton(root, "Revenue of East Lake: 2011").textContent).toBe("2011");
});

test("finds figures, tables and events, says how many, and what a misspelt name was taken for", async () => {
  const root = await find("zhongguncun 2013");
  expect(root.textContent).toContain("Showing results for Zhongguancun.");
  expect(rows(root)).toContain("Added valueZhongguancun · 2013> 410 bn");
  expect(rows(root)).toContain("Zhongguancun: scorecard");
  expect(get(root, ".search [role=status]").textContent).toMatch(/^\d+ results$/);
  await type(get<HTMLInputElement>(root, "input[type=search]"), "国务院");
  expect(get(root, ".event").textContent).toContain("1988-05");
});

test("says what is not held, and what is instead; and of what is called nothing, what to try", async () => {
  const root = await find("Wuhan exports");
  expect(root.textContent).toContain("No exports of Wuhan. Held for it: patent applications 2012.");
  await type(get<HTMLInputElement>(root, "input[type=search]"), "xyzzy");
  await click(getButton(root, "East Lake revenue 2011"));
  expect(rows(root)).toContain("RevenueEast Lake · 2011381 bn");
  await click(getButton(root, "Clear the search"));
  expect(root.querySelector(".coverage")).not.toBeNull();
});

test("a figure inserts its formula and its value, each with its number format", async () => {
  const writeCell = writing(written, written);
  const root = await find("ZGC taxes", { writeCell });
  await openRow(root, "Taxes");
  await click(getButton(root, "Insert formula"));
  expect(get(root, ".bar-success").textContent).toBe("Inserted in Sheet1!B2");
  await click(getButton(root, "Insert value"));
  expect(writeCell.mock.calls).toEqual([
    [
      { content: '=HTZONE.GET("zhongguancun","taxes",2013)', numberFormat: '"> "0,,," bn"', rows: 1, columns: 1 },
      false,
    ],
    [{ content: 150_000_000_000, numberFormat: '"> "0,,," bn"', rows: 1, columns: 1 }, false],
  ]);
});

test("a cell in use is named, and written over only when the reader says so", async () => {
  const writeCell = writing(
    { kind: "occupied", address: "B2", mayReplace: true, obstacles: [{ what: "values", where: "B2", count: 1 }] },
    written,
  );
  const root = await find("ZGC taxes", { writeCell });
  await openRow(root, "Taxes");
  await click(getButton(root, "Insert formula"));
  expect(get(root, "dialog[open] li").textContent).toBe("1 cell with values (B2)");
  expect(document.activeElement?.textContent).toBe("Choose another cell");
  await click(getButton(root, "Replace it"));
  expect(writeCell.mock.lastCall?.[1]).toBe(true);
  expect(root.querySelector("dialog")).toBeNull();
  expect(get(root, ".bar-success").textContent).toBe("Inserted in Sheet1!B2");
});

test("a cell that nothing may be written to offers no replacing, and a failure says what to do", async () => {
  const writeCell = writing(
    {
      ...{ kind: "occupied", address: "B2", mayReplace: false },
      obstacles: [{ what: "protected-sheet", where: "Data", count: 0 }],
    },
    { kind: "failed", problem: { code: "InvalidOperationInCellEditMode", leftovers: [] } },
  );
  const root = await find("ZGC taxes", { writeCell });
  await openRow(root, "Taxes");
  await click(getButton(root, "Insert formula"));
  expect(() => getButton(root, "Replace it")).toThrow("No button");
  await click(getButton(root, "Choose another cell"));
  await click(getButton(root, "Insert formula"));
  expect(get(root, ".bar-error").textContent).toMatch(/^Nothing was inserted.+edit/);
});

test("outside Excel a figure is read, not inserted", async () => {
  pretendOffice(null);
  const writeCell = writing();
  const root = await find("ZGC taxes", { writeCell });
  await openRow(root, "Taxes");
  await click(getButton(root, "Insert formula"));
  expect(writeCell).not.toHaveBeenCalled();
  expect(root.textContent).toContain("Inserting works inside Excel.");
});

test("a citation is copied; where the browser refuses, it stands there to be copied", async () => {
  const writeText = jest.fn<Promise<void>, [string]>().mockResolvedValueOnce(undefined);
  Object.assign(navigator, { clipboard: { writeText } });
  const root = await find("ZGC taxes");
  await openRow(root, "Taxes");
  await click(getButton(root, "Copy citation"));
  await click(getButton(root, "RIS"));
  expect(writeText.mock.lastCall?.[0]).toMatch(/^TY {2}- ELEC\r\n/);
  expect(root.textContent).toContain("Citation copied");
  writeText.mockRejectedValueOnce(new DOMException("no", "NotAllowedError"));
  await click(getButton(root, "Copy citation"));
  await click(getButton(root, "BibTeX"));
  expect(get<HTMLTextAreaElement>(root, "textarea").value).toMatch(/^@misc\{htzone-zgc-O047,/);
});

test("the card leads to other figures of the series and to the tables that show it", async () => {
  const root = await find("East Lake revenue 2011");
  await openRow(root, "381 bn");
  expect(root.textContent).toContain("a level in 2013");
  await openRow(root, "growth on the year before");
  expect(get(root, ".figure").textContent).toBe("29%");
  await openRow(root, "Growth as printed");
  expect(get(root, "[role=tab][aria-selected=true]").textContent).toBe("Tables");
  expect(get(root, ".panel:not([hidden]) h2").textContent).toBe("Growth as printed");
});
