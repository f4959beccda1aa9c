/** @jest-environment jsdom */
import { act } from "preact/test-utils";
import type { insertPivot } from "../../src/excel/insert-pivot";
import { offerPivots } from "../../src/taskpane/offered-pivots";
import { click, closePane, forgetOffice, get, getButton, openJob, pretendOffice } from "./pane";

beforeEach(() => pretendOffice("Excel"));
afterEach(() => {
  closePane();
  forgetOffice();
  localStorage.clear();
});

const never: typeof insertPivot = () => new Promise(() => undefined);

async function open(insert: typeof insertPivot = never): Promise<HTMLElement> {
  const root = await openJob("pivots", { pivots: offerPivots(insert) });
  const panel = get(root, "#panel-pivots");
  await click(get(panel, "#card-own-pivot"));
  // It comes in a chunk of its own.
  await act(async () => void (await import("../../src/taskpane/pivot-builder/builder-view")));
  return panel;
}

function getSelect(panel: HTMLElement, label: string): HTMLSelectElement {
  const found = [...panel.querySelectorAll("label")].find(({ textContent }) => textContent === label);
  return found!.control as HTMLSelectElement;
}

/** As a reader does who has come to the list by keyboard: the focus stays in it. */
async function choose(panel: HTMLElement, label: string, value: string): Promise<void> {
  const select = getSelect(panel, label);
  select.focus();
  await act(async () => {
    select.value = value;
    select.dispatchEvent(new Event("change", { bubbles: true }));
  });
  expect(document.activeElement).toBe(select);
}

function getCheckbox(panel: HTMLElement, label: string): HTMLInputElement {
  const found = [...panel.querySelectorAll<HTMLLabelElement>("label.option")].find(
    ({ textContent }) => textContent === label,
  );
  return get<HTMLInputElement>(found!, "input[type=checkbox]");
}

const lines = (panel: HTMLElement) =>
  [...panel.querySelectorAll(".pivot-preview tr")].map((line) => [...line.children].map((cell) => cell.textContent));
/** What stands where, as the board shows it. */
const order = (panel: HTMLElement) =>
  [...panel.querySelectorAll(".area")]
    .map((area) => [get(area, "dt"), ...area.querySelectorAll("li")].map(({ textContent }) => textContent).join(" "))
    .join("; ");

test("fields are put into rows, columns and filters, and the preview follows", async () => {
  const panel = await open();
  expect(order(panel)).toContain("Rows Indicator Year; Columns Zone");
  await choose(panel, "Zone", "rows");
  await choose(panel, "Indicator", "filters");
  await choose(panel, "Year", "unused");
  expect(order(panel)).toBe("Filters Indicator; Rows Zone; Columns; Values Value (largest)");
  expect(lines(panel)[0]).toEqual(["Zone", "Largest figure, bn yuan"]);
  expect(get(panel, ".pivot-preview .pivot-shape").textContent).toBe("Indicator(All)");
  await click(getCheckbox(panel, "All"));
  expect(panel.querySelector(".pivot-preview")).toBeNull();
  expect(get(panel, ".builder-problems").textContent).toContain("Nothing is left.");
  expect(getButton(panel, "Insert pivot").getAttribute("aria-disabled")).toBe("true");
  await click(getCheckbox(panel, "Taxes"));
  expect(lines(panel).slice(1)).toEqual([
    ["Zhangjiang", "20* (bound)"],
    ["Zhongguancun", "150* (bound)"],
  ]);
  expect(get(panel, ".filter-items summary").textContent).toMatch(/^Indicator: 1 of \d+$/);
});

test("the order of fields changes by buttons that keep the focus", async () => {
  const panel = await open();
  const up = getButton(panel, "Move Year up");
  up.focus();
  await click(up);
  expect(order(panel)).toContain("Rows Year Indicator;");
  expect(document.activeElement).toBe(up);
  expect(up.getAttribute("aria-disabled")).toBe("true");
  await click(up);
  expect(order(panel)).toContain("Rows Year Indicator;");
});

test("a field for which a rule has no place stays where it was: why is said, and the focus stays with it", async () => {
  const panel = await open();
  await choose(panel, "Indicator", "columns");
  expect(order(panel)).toContain("Rows Indicator Year; Columns Zone");
  expect(getSelect(panel, "Indicator").value).toBe("rows");
  const told = get(panel, ".arrangement > [role=status]");
  expect(told.textContent).toMatch(/^Indicator stays where it was.*One field in columns at the most/);
  getButton(told, "Dismiss").focus();
  await click(getButton(told, "Dismiss"));
  expect(told.textContent).toBe("");
  expect(document.activeElement).toBe(getSelect(panel, "Indicator"));
  await choose(panel, "Indicator", "filters");
  expect(told.textContent).toBe("Indicator: Filters, 1 of 1");
});

test("what has no sum cannot be added, and why is said beside it", async () => {
  const panel = await open();
  const sum = getCheckbox(panel, "Sum");
  expect(sum.disabled).toBe(true);
  expect(get(panel, ".reasons").textContent).toContain("A group stands beside its own zones");
  await click(sum);
  expect(sum.checked).toBe(false);
  expect(order(panel)).toContain("Values Value (largest)");
});

test("a sum that its filters made possible is no more when they go: it is said, and one press mends it", async () => {
  const panel = await open();
  for (const [field, items] of [
    ["Indicator", ["Revenue"]],
    ["Province", ["Hubei", "Shanghai"]],
    ["Kind of period", ["year"]],
  ] as const) {
    await choose(panel, field, "filters");
    const filter = [...panel.querySelectorAll<HTMLElement>(".filter-items")].at(-1)!;
    await click(getCheckbox(filter, "All"));
    for (const item of items) await click(getCheckbox(filter, item));
  }
  await click(getCheckbox(panel, "Sum"));
  await click(getCheckbox(panel, "Largest"));
  expect(lines(panel).at(-1)).toEqual(["Grand Total", "381", "420* (bound)", "801* (bound)"]);
  await choose(panel, "Province", "unused");
  expect(get(panel, ".builder-problems").textContent).toContain("These figures have no sum.");
  await click(getButton(panel, "Show the largest instead"));
  expect(panel.querySelector(".builder-problems")).toBeNull();
});

test("figures of several units are counted, and nothing else is offered for them", async () => {
  const panel = await open();
  await choose(panel, "What it is about", "figures");
  expect(order(panel)).toContain("Values Value (count)");
  await click(getCheckbox(panel, "Largest"));
  expect(order(panel)).toContain("Value (count)");
  expect(order(panel)).not.toContain("largest");
});

test("a preset opens with its fields, and what was built stays when one goes back", async () => {
  const root = await openJob("pivots", { pivots: offerPivots(never) });
  const panel = get(root, "#panel-pivots");
  await click(get(panel, "#card-years-by-zone"));
  const shown = lines(panel).slice(1);
  await click(getButton(panel, "Change fields"));
  expect(document.activeElement!.textContent).toBe("Build your own");
  expect(lines(panel).slice(1)).toEqual(shown);
  await choose(panel, "Province", "rows");
  await click(getButton(panel, "All pivots"));
  expect(document.activeElement!.id).toBe("card-own-pivot");
  await click(get(panel, "#card-own-pivot"));
  expect(order(panel)).toContain("Rows Year Province;");
});

test("a draft keeps its choices in the other language", async () => {
  const panel = await open();
  await choose(panel, "Zone", "filters");
  await click(getCheckbox(panel, "All"));
  await click(getCheckbox(panel, "East Lake"));
  await click(getButton(document.body, "中文"));
  expect(get(panel, ".filter-items summary").textContent).toMatch(/^高新区：\d+项中的1项$/);
  expect(get(panel, ".pivot-preview .pivot-shape").textContent).toBe("高新区东湖");
});

test("what is inserted is what is seen", async () => {
  const asked: Parameters<typeof insertPivot>[] = [];
  const panel = await open((...given) => {
    asked.push(given);
    return never(...given);
  });
  await choose(panel, "What it is about", "events");
  await click(getButton(panel, "Insert pivot"));
  expect(asked).toHaveLength(1);
  const [pivot, grid] = asked[0]!;
  expect([pivot.title, pivot.shape.rows, grid.cells.length]).toEqual(["Events by Year", ["Year"], lines(panel).length]);
});
