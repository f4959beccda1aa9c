/** @jest-environment jsdom */
import { act } from "preact/test-utils";
import { dataset } from "../../data/index";
import { buildTable } from "../../src/core/tables/catalogue";
import { wordsFor } from "../../src/i18n/language";
import type { Insert } from "../../src/taskpane/insertion-state";
import { click, closePane, forgetOffice, get, getButton, openJob, pretendOffice } from "./pane";

const ID = "national-totals";
const source = {
  ids: [ID],
  build: (id: string, language: "en" | "zh-CN") => buildTable(dataset, id, wordsFor(language)),
  findNames: () => ({ exact: [], likely: [] }),
};
const asked: Parameters<Insert>[] = [];
const insert: Insert = (...given) => {
  asked.push(given);
  return new Promise(() => undefined);
};

beforeEach(() => pretendOffice("Excel"));
afterEach(() => {
  closePane();
  forgetOffice();
  localStorage.clear();
  asked.length = 0;
});

async function open(): Promise<HTMLElement> {
  const panel = get(await openJob("tables", { source, insert }), "#panel-tables");
  await click(get(panel, `#card-${ID}`));
  return panel;
}

const labelled = (panel: HTMLElement, text: string) =>
  [...panel.querySelectorAll("label")].find(({ textContent }) => textContent!.startsWith(text))!.control!;

async function choose(panel: HTMLElement, label: string, value: string): Promise<void> {
  const select = labelled(panel, label) as HTMLSelectElement;
  await act(async () => {
    select.value = value;
    select.dispatchEvent(new Event("change", { bubbles: true }));
  });
}

const preview = (panel: HTMLElement) => get(panel, ".preview").textContent;

test("unit, columns, header and language: the preview follows, and what is seen is inserted", async () => {
  const panel = await open();
  expect(preview(panel)).toContain("20.3 tn");
  await choose(panel, "Amounts of money", "bn");
  expect(preview(panel)).toContain("20,300 bn");
  await click(labelled(panel, "Note"));
  await click(labelled(panel, "With filter buttons"));
  await click(getButton(panel, "Insert table"));
  const [table, , options] = asked[0]!;
  expect(table.columns.map(({ header }) => header)).not.toContain("Note");
  expect(table).toMatchObject({ hasFilters: true, title: expect.stringContaining("2013") as string });
  expect(table.rows.flat().find(({ text }) => text === "20,300 bn")?.value).toBe(20.3e12);
  expect(options.labels).toEqual({ notes: "Notes", sources: "Sources" });
});

test("a table in the other language than the pane", async () => {
  const panel = await open();
  await choose(panel, "Language of the table", "zh-CN");
  expect(preview(panel)).toContain("营业收入");
  expect(get(panel, ".preview").closest("[lang]")!.getAttribute("lang")).toBe("zh-CN");
  await choose(panel, "Amounts of money", "yi");
  expect(preview(panel)).toContain("203000亿");
  await click(getButton(panel, "Insert table"));
  expect(asked[0]![2].labels.sources).toBe(wordsFor("zh-CN").table.header.source);
});

test("what was chosen for a table is there the next time, until it comes as it is again", async () => {
  const first = await open();
  await choose(first, "Amounts of money", "bn");
  closePane();
  const panel = await open();
  expect(get(panel, ".choices summary").textContent).toBe("Adjust the table (changed)");
  expect(preview(panel)).toContain("20,300 bn");
  await click(getButton(panel, "As it comes"));
  expect(preview(panel)).toContain("20.3 tn");
  expect(localStorage.getItem("htzone.table-choices")).toBe("{}");
});

test("one column beside what the rows are about always stays", async () => {
  const panel = await open();
  await click(labelled(panel, "Note"));
  await click(labelled(panel, "Source"));
  expect(labelled(panel, "Value").matches(":disabled")).toBe(true);
});
