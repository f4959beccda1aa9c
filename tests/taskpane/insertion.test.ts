/** @jest-environment jsdom */
import { act } from "preact/test-utils";
import type { InsertResult, Obstacle } from "../../src/excel/insertion";
import type { Insert } from "../../src/taskpane/insertion-state";
import type { Services } from "../../src/taskpane/services";
import { fixtureTable } from "./fixture-table";
import { click, closePane, forgetOffice, get, getButton, openJob, openPane, pretendOffice } from "./pane";

beforeEach(() => {
  localStorage.clear();
  pretendOffice("Excel", { displayLanguage: "en-US" });
});
afterEach(() => {
  closePane();
  forgetOffice();
});

const inserted: InsertResult = {
  ...{ kind: "inserted", sheet: "Two places", address: "A1:C9", tableName: "Fixture" },
  missing: [],
};
const failed = (code: string, leftovers: string[] = []): InsertResult => ({
  kind: "failed",
  problem: { code, leftovers },
});
const blocked = (...obstacles: Obstacle[]): InsertResult => ({
  kind: "blocked",
  place: "selection",
  address: "B2:D10",
  obstacles,
});

/** An Excel that can change what is there, and is not asked to. */
const unasked: Services["inserted"] = {
  ...{ find: () => Promise.resolve([]), canChange: () => true },
  ...{ update: jest.fn(), updatePivot: jest.fn(), remove: jest.fn() },
};

/** Answers one call after the other and keeps what it was asked. */
function answering(...results: InsertResult[]): jest.MockedFunction<Insert> {
  const insert = jest.fn<ReturnType<Insert>, Parameters<Insert>>();
  for (const result of results) insert.mockResolvedValueOnce(result);
  return insert;
}

async function openTable(insert: Insert, id = "three-zones"): Promise<HTMLElement> {
  const root = await openPane(insert);
  await click(get(root, `#card-${id}`));
  return root;
}

const submit = (root: ParentNode) => click(get(root, "button[type=submit]"));

test("a table that the workbook has already is told before a second one, and the reader is led to it", async () => {
  const selected: unknown[] = [];
  const there = { sheet: "Q1", row: 2, column: 0, place: "'Q1'!A3:C5" };
  const root = await openJob("tables", {
    insert: answering(inserted),
    inserted: {
      ...unasked,
      find: (name) => Promise.resolve(name === fixtureTable.tableName ? [there] : []),
    },
    doctor: {
      ...{ examine: () => new Promise(() => undefined), repair: () => new Promise(() => undefined) },
      select: (cell) => {
        selected.push(cell);
        return Promise.resolve(true);
      },
    },
  });
  await click(get(root, `#card-${fixtureTable.id}`));
  expect(root.textContent).toContain("Already in this workbook");
  expect(get(root, "button[type=submit]").textContent).toBe("Insert another");
  await click(getButton(root, "Go to 'Q1'!A3:C5"));
  expect(selected).toEqual([there]);
});

test("the preview shows the texts of the table, and its caveat once with the places it is about", async () => {
  const root = await openTable(answering());
  const cells = [...root.querySelectorAll(".preview tbody tr:first-child > *")].map(({ textContent }) => textContent);
  expect(cells).toEqual(["Northtown", "> 3 tn1 (see note 1)", "=1+1"]);
  expect([...root.querySelectorAll(".notes li")].map(({ textContent }) => textContent)).toEqual([
    "Northtown · Output; Southtown · OutputPrinted as a floor.",
  ]);
  expect(get(root, ".notes").textContent).toContain("A source, 2014.");
});

test("inserts values on a new sheet unless told otherwise, and says where they are", async () => {
  const insert = answering(inserted);
  const root = await openTable(insert);
  await submit(root);
  expect(insert.mock.calls[0]?.slice(1)).toEqual([
    "new-sheet",
    {
      ...{ content: "values", labels: { notes: "Notes", sources: "Sources" }, replaceFormats: false },
      made: { language: "en", choices: {} },
    },
  ]);
  expect(get(root, ".bar-success").textContent).toContain("Sheet “Two places”, cells A1:C9.");
});

test("what this Excel is too old for is said with the success, and nothing where it has all", async () => {
  const missing = ["links", "print"] as const;
  const root = await openTable(answering(inserted, { ...inserted, missing: [...missing] }));
  await submit(root);
  expect(get(root, ".bar-success").textContent).not.toContain("version of Excel");
  await submit(root);
  expect([...get(root, ".bar-success").querySelectorAll("li")].map(({ textContent }) => textContent)).toEqual([
    "Links. The addresses stand in the text of the sources.",
    "Page setup for printing.",
  ]);
});

test("inserts formulas at the selection when asked to", async () => {
  const insert = answering(inserted);
  const root = await openTable(insert);
  await click(get(root, "input[value=selection]"));
  await click(get(root, "input[value=formulas]"));
  await submit(root);
  expect(insert.mock.calls[0]?.[1]).toBe("selection");
  expect(insert.mock.calls[0]?.[2].content).toBe("formulas");
});

test("a table without formulas offers none", async () => {
  const root = await openTable(answering(), "policy-timeline");
  expect(root.querySelector("input[value=formulas]")).toBeNull();
  expect(root.textContent).toContain('=HTZONE.REPORT("policy-timeline")');
});

test("says at once that it works, and takes no second click meanwhile", async () => {
  let finish: (result: InsertResult) => void = () => undefined;
  const insert = jest.fn(() => new Promise<InsertResult>((resolve) => (finish = resolve)));
  const root = await openTable(insert);
  for (let click = 0; click < 20; click += 1) await submit(root);
  expect(insert).toHaveBeenCalledTimes(1);
  expect(get(root, "button[type=submit]").textContent).toBe("Inserting…");
  expect(get(root, "button[type=submit]").getAttribute("aria-disabled")).toBe("true");
  await act(async () => finish(inserted));
  expect(get(root, "button[type=submit]").textContent).toBe("Insert table");
});

test("names what is in the way, and puts the table on a new sheet instead", async () => {
  const insert = answering(
    blocked({ what: "values", where: "C4:D9", count: 7 }, { what: "table", where: "Orders", count: 1 }),
    inserted,
  );
  const root = await openTable(insert);
  await click(get(root, "input[value=selection]"));
  await submit(root);
  const dialog = get<HTMLDialogElement>(root, "dialog");
  expect(dialog.open).toBe(true);
  expect([...dialog.querySelectorAll("li")].map(({ textContent }) => textContent)).toEqual([
    "7 cells with values (C4:D9)",
    "The table “Orders”",
  ]);
  expect([...dialog.querySelectorAll(".dialog-actions button")].map(({ textContent }) => textContent)).toEqual([
    "Put it on a new sheet",
    "Choose another cell",
  ]);
  await click(getButton(dialog, "Put it on a new sheet"));
  expect(insert.mock.calls[1]?.[1]).toBe("new-sheet");
  expect(root.querySelector("dialog")).toBeNull();
  expect(root.querySelector(".bar-success")).not.toBeNull();
});

test("replaces formats only with consent, and only where nothing but formats is in the way", async () => {
  const insert = answering(blocked({ what: "formats", where: "C4:D9", count: 12 }), inserted);
  const root = await openTable(insert);
  await click(get(root, "input[value=selection]"));
  await submit(root);
  await click(getButton(get(root, "dialog"), "Insert and replace the formats"));
  expect(insert.mock.calls[1]?.[1]).toBe("selection");
  expect(insert.mock.calls[1]?.[2].replaceFormats).toBe(true);
});

test("Esc and Choose another cell close the dialog and write nothing", async () => {
  const insert = answering(
    blocked({ what: "edge", where: "XFD1:XFF9", count: 0 }),
    blocked({ what: "edge", where: "XFD1:XFF9", count: 0 }),
  );
  const root = await openTable(insert);
  await submit(root);
  await click(getButton(root, "Choose another cell"));
  expect(root.querySelector("dialog")).toBeNull();
  await submit(root);
  await act(async () => get<HTMLDialogElement>(root, "dialog").close());
  expect(root.querySelector("dialog")).toBeNull();
  expect(insert).toHaveBeenCalledTimes(2);
});

test("a failure has a sentence, a next step and a second chance", async () => {
  const insert = answering(failed("InvalidOperationInCellEditMode"), inserted);
  const root = await openTable(insert);
  await submit(root);
  const bar = get(root, ".bar-error");
  expect(bar.textContent).toContain("A cell is being edited.");
  expect(bar.textContent).toContain("Press Enter or Esc in the sheet, then try again.");
  expect(bar.textContent).toContain("The workbook is as it was.");
  expect(bar.textContent).not.toContain("InvalidOperationInCellEditMode");
  await click(getButton(bar, "Try again"));
  expect(root.querySelector(".bar-success")).not.toBeNull();
});

test.each(["NobodyKnowsThis", "constructor", "__proto__", "toString"])(
  "the unknown code %s gets the general sentence",
  async (code) => {
    const root = await openTable(answering(failed(code)));
    await submit(root);
    expect(get(root, ".bar-error").textContent).toContain("Something went wrong.");
  },
);

test("what is left of a failed attempt is named", async () => {
  const root = await openTable(answering(failed("GeneralException", ["Sheet1!B2:D9"])));
  await submit(root);
  expect(get(root, ".bar-error li").textContent).toBe("Sheet1!B2:D9");
  expect(get(root, ".bar-error").textContent).not.toContain("The workbook is as it was.");
  await click(getButton(root, "Dismiss"));
  expect(root.querySelector(".bar")).toBeNull();
});

test("an insertion survives a look at another tab", async () => {
  let finish: (result: InsertResult) => void = () => undefined;
  const root = await openTable(() => new Promise((resolve) => (finish = resolve)));
  await submit(root);
  await click(get(root, "#tab-about"));
  await act(async () => finish(inserted));
  await click(get(root, "#tab-tables"));
  expect(root.querySelector(".bar-success")).not.toBeNull();
});

test("of two insertions, one for a table that was left, each is told with its own end", async () => {
  const finish: ((result: InsertResult) => void)[] = [];
  const insert = jest.fn(() => new Promise<InsertResult>((resolve) => finish.push(resolve)));
  const root = await openTable(insert);
  await submit(root);
  await click(get(root, ".back"));
  await click(get(root, "#card-policy-timeline"));
  await submit(root);
  await act(async () => finish[0]?.(inserted));
  expect(get(root, "button[type=submit]").textContent).toBe("Inserting…");
  expect(get(root, ".bar-success").textContent).toContain("Two placesSheet “Two places”, cells A1:C9.");
  await act(async () => finish[1]?.({ ...inserted, sheet: "Plain words" }));
  const told = [...root.querySelectorAll(".bar-success")].map(({ textContent }) => textContent);
  expect(told).toHaveLength(2);
  expect(told[1]).toContain("Sheet “Plain words”, cells A1:C9.");
  await click(getButton(root, "Dismiss"));
  expect(root.querySelectorAll(".bar-success")).toHaveLength(1);
});

test("an insertion that ends in the gallery is told there: what failed, what is left, what is in the way", async () => {
  const ends = [failed("GeneralException", ["Sheet1!B2"]), blocked({ what: "spill", where: "A1", count: 3 })];
  const finish: ((result: InsertResult) => void)[] = [];
  const root = await openTable(() => new Promise<InsertResult>((resolve) => finish.push(resolve)));
  await submit(root);
  await click(get(root, ".back"));
  await click(get(root, "#card-policy-timeline"));
  await submit(root);
  await click(get(root, ".back"));
  for (const [index, end] of ends.entries()) await act(async () => finish[index]?.(end));
  expect(root.querySelector("dialog")).toBeNull();
  expect(get(root, ".bar-error").textContent).toContain("Two places");
  expect(get(root, ".bar-error li").textContent).toBe("Sheet1!B2");
  expect(get(root, ".bar-warning").textContent).toContain("Plain words");
  expect(get(root, ".bar-warning li").textContent).toBe("3 cells filled by the formula in A1");
});

test("two clicks before the page is drawn again are one insertion", async () => {
  const insert = jest.fn(() => new Promise<InsertResult>(() => undefined));
  const root = await openTable(insert);
  const button = get(root, "button[type=submit]");
  await act(async () => {
    button.click();
    button.click();
  });
  expect(insert).toHaveBeenCalledTimes(1);
});

test("formats beside something else in the way cannot be agreed away", async () => {
  const formats: Obstacle = { what: "formats", where: "C4:D9", count: 12 };
  const root = await openTable(answering(blocked(formats, { what: "spill", where: "A1", count: 3 })));
  await click(get(root, "input[value=selection]"));
  await submit(root);
  const offers = [...root.querySelectorAll("dialog .dialog-actions button")].map(({ textContent }) => textContent);
  expect(offers).toEqual(["Put it on a new sheet", "Choose another cell"]);
});
