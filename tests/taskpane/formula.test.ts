/** @jest-environment jsdom */
import { act } from "preact/test-utils";
import type { CellContent, CellResult } from "../../src/excel/cell-insertion";
import type { SelectedCell } from "../../src/excel/selected-cell";
import { sendErrand } from "../../src/services/errand-box";
import type { Services } from "../../src/taskpane/services";
import { click, closePane, forgetOffice, get, getButton, openJob, pretendOffice, type } from "./pane";

beforeEach(() => {
  localStorage.clear();
  pretendOffice("Excel", { displayLanguage: "en-US" });
});
afterEach(() => {
  closePane();
  forgetOffice();
});

const open = (services: Partial<Services> = {}) =>
  openJob("formula", { findListSeparator: () => Promise.resolve(","), ...services });
const panel = (root: ParentNode) => get(root, "#panel-formula");

function field(root: ParentNode, label: string): HTMLSelectElement {
  const found = [...panel(root).querySelectorAll("label")].find(({ textContent }) => textContent === label);
  return get<HTMLSelectElement>(root, `[id="${found?.htmlFor ?? ""}"]`);
}
async function choose(root: ParentNode, label: string, value: string): Promise<void> {
  const select = field(root, label);
  await act(async () => {
    select.value = value;
    select.dispatchEvent(new Event("change", { bubbles: true }));
  });
}
const formula = (root: ParentNode) => get(panel(root), "form .formula").textContent;
const result = (root: ParentNode) => get(panel(root), "form [aria-live]").textContent;
const groups = (select: HTMLSelectElement) =>
  [...select.querySelectorAll("optgroup")].map(({ label, children }) => [
    label,
    [...children].map(({ textContent }) => textContent),
  ]);

test("builds a formula from lists, with its result and sentence at once", async () => {
  const root = await open();
  expect(formula(root)).toBe('=HTZONE.GET("zhongguancun","revenue")');
  expect(result(root)).toBe("Result> 3 tnover 3 trillion yuan · 2013 · Science and Technology Daily, 2014-04-04");
  await choose(root, "Zone", "east-lake");
  await choose(root, "Period", "2011");
  await choose(root, "Unit", "bn");
  expect(formula(root)).toBe('=HTZONE.GET("east-lake","revenue",2011,"bn")');
  expect(result(root)).toMatch(/^Result381/);
});

test("“Explain this figure” from the cell's menu leads from any job to the explanation", async () => {
  window.scrollTo = () => undefined;
  const root = await openJob("find", {
    findListSeparator: () => Promise.resolve(","),
    watchSelectedCell: (report) => {
      report({ address: "Sheet1!B2", formula: "=HTZONE.EDITION()", text: "2014.1", calls: [] });
      return () => undefined;
    },
  });
  await act(async () => sendErrand({ job: "formula", about: "selection" }));
  expect(get(root, "#tab-formula").getAttribute("aria-selected")).toBe("true");
  expect(panel(root).textContent).toContain("Sheet1!B2");
});

test("what is held comes first, and what is not says so", async () => {
  const root = await open();
  await choose(root, "Zone", "east-lake");
  expect(groups(field(root, "Period"))).toEqual([
    ["With figures", ["2012-S1", "2011"]],
    ["Nothing held", expect.arrayContaining(["2013"])],
  ]);
  const [held, missing] = groups(field(root, "Indicator"));
  expect(held![1]).toContain("Fiscal revenue");
  expect(missing![1]).toContain("Exports");
  await choose(root, "Indicator", "exports");
  expect(result(root)).toMatch(/^Result#N\/ANo exports of East Lake\. Held for it:/);
});

test("each function can be chosen, gives something, and writes a formula", async () => {
  const root = await open();
  for (const { value } of [...field(root, "Function").options]) {
    await choose(root, "Function", value);
    expect(formula(root)).toMatch(new RegExp(`^=HTZONE\\.${value}\\(`));
    expect({ value, length: result(root)!.length }).toEqual({ value, length: expect.any(Number) as number });
    for (const select of panel(root).querySelectorAll("select")) expect(select.selectedIndex).toBeGreaterThanOrEqual(0);
  }
  await choose(root, "Function", "HISTORY");
  expect(result(root)).toContain("PeriodValueBound");
});

test("inserts what it shows, with the figure's number format and the room that the result needs", async () => {
  const writeCell = jest.fn<Promise<CellResult>, [CellContent, boolean?]>().mockResolvedValue({
    ...{ kind: "written", sheet: "Sheet1", address: "B2" },
  });
  const root = await open({ writeCell });
  await click(getButton(panel(root), "Insert formula"));
  await click(get(panel(root), "input[type=checkbox]"));
  await click(getButton(panel(root), "Insert formula"));
  await choose(root, "Function", "HISTORY");
  await click(getButton(panel(root), "Insert formula"));
  expect(writeCell.mock.calls.map(([content]) => content)).toEqual([
    { content: '=HTZONE.GET("zhongguancun","revenue")', numberFormat: '"> "0,,,," tn"', rows: 1, columns: 1 },
    { content: '=HTZONE.GET("zhongguancun","revenue")', rows: 1, columns: 1 },
    { content: '=HTZONE.HISTORY("zhongguancun","revenue")', rows: 2, columns: 3 },
  ]);
  expect(get(panel(root), ".bar-success").textContent).toBe("Inserted in Sheet1!B2");
});

test("shows the formula with the separator that the reader types, and inserts it with Excel's own", async () => {
  const writeCell = jest.fn<Promise<CellResult>, [CellContent, boolean?]>(() => new Promise(() => undefined));
  const root = await open({ writeCell, findListSeparator: () => Promise.resolve(";") });
  expect(formula(root)).toBe('=HTZONE.GET("zhongguancun";"revenue")');
  expect(root.textContent).toContain("separated by semicolons");
  await click(getButton(panel(root), "Insert formula"));
  expect(writeCell.mock.calls[0]![0].content).toBe('=HTZONE.GET("zhongguancun","revenue")');
});

test("a text is typed", async () => {
  const root = await open();
  await choose(root, "Function", "SUGGEST");
  await type(get<HTMLInputElement>(panel(root), "input[type=text]"), 'don"g');
  expect(formula(root)).toBe('=HTZONE.SUGGEST("don""g")');
});

const explained: SelectedCell = {
  ...{ address: "Sheet1!C1", formula: '=HTZONE.GET(A1,"exports")', text: "33600000000" },
  calls: [{ name: "GET", args: ["zgc", "exports"] }],
};

test("the selected cell is explained: arguments, answer, source, caveat and checks; and it can be changed", async () => {
  let report: Parameters<Services["watchSelectedCell"]>[0] = () => undefined;
  const stop = jest.fn();
  const root = await open({
    watchSelectedCell: (watcher) => {
      report = watcher;
      return stop;
    },
  });
  expect(root.textContent).toContain("Select a cell with an HTZONE formula");
  await act(async () => report(explained));
  const shown = get(root, ".explained").textContent;
  expect(shown).toContain("What is in Sheet1!C1");
  expect(shown).toContain("zgc = Zhongguancun");
  expect(shown).toContain("left out = 2013");
  expect(shown).toContain("33.6 billion US dollars");
  expect(shown).toContain("Dollars among yuan");
  await click(getButton(root, "Change it"));
  expect(formula(root)).toBe('=HTZONE.GET("zhongguancun","exports")');
  await act(async () => report({ ...explained, text: "#N/A", calls: [{ name: "REVENUE", args: ["Wuhan", 2013] }] }));
  expect(get(root, ".explained").textContent).toContain("Why #N/A");
  expect(get(root, ".explained").textContent).toContain("No revenue of Wuhan in 2013.");
  await act(async () => report({ ...explained, text: "#BUSY!" }));
  expect(get(root, ".explained").textContent).toContain("The cell shows #BUSY!");
  await click(get(root, "#tab-find"));
  expect(stop).toHaveBeenCalledTimes(1);
});

test("a figure's card hands its formula over to be changed", async () => {
  const root = await openJob("find", { findListSeparator: () => Promise.resolve(",") });
  await type(get<HTMLInputElement>(root, "input[type=search]"), "Zhangjiang revenue growth");
  await click(get(root, ".row"));
  await click(getButton(root, "Change the formula"));
  expect(formula(root)).toBe('=HTZONE.YOY("zhangjiang","revenue",2012)');
});
