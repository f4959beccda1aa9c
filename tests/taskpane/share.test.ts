/** @jest-environment jsdom */
import { act } from "preact/test-utils";
import type { ListSheetsResult } from "../../src/excel/frozen/calling-sheets";
import type { CallingSheet, FreezeResult } from "../../src/excel/frozen/freezing";
import type { Watch } from "../../src/excel/watch";
import type { Services } from "../../src/taskpane/services";
import { click, closePane, forgetOffice, get, getButton, openJob, pretendOffice } from "./pane";

beforeEach(() => pretendOffice("Excel"));
afterEach(() => {
  closePane();
  forgetOffice();
});

const sheet = (name: string, more: Partial<CallingSheet> = {}): CallingSheet => ({
  ...{ name, formulas: 2, isHidden: false, isProtected: false },
  ...more,
});
const listed = (more: object = {}): ListSheetsResult => ({
  ...{ kind: "listed", active: "Q2", isStructureProtected: false },
  sheets: [
    sheet("Q1", { formulas: 1 }),
    sheet("Q2"),
    sheet("Data", { isHidden: true }),
    sheet("Own", { isProtected: true }),
  ],
  ...more,
});
const frozen: FreezeResult = {
  ...{ kind: "frozen", copies: ["Q2 (values)"], sources: "Sources", values: 3, linked: 1 },
  errors: [{ code: "#N/A", count: 2, where: "'Q2 (values)'!B4" }],
};

async function openShare(list: ListSheetsResult, given: Partial<Services> = {}): Promise<HTMLElement> {
  const root = await openJob("share", { listCallingSheets: () => Promise.resolve(list), ...given });
  return get(root, "#panel-share");
}
const boxes = (panel: HTMLElement) => [...panel.querySelectorAll<HTMLInputElement>(".sheets input")];

test("the sheet in sight is chosen; others are by their boxes, and all that was done is told", async () => {
  const asked: unknown[] = [];
  const panel = await openShare(listed(), {
    freezeSheets: (names, _watch, options) => {
      asked.push([names, options]);
      return Promise.resolve(frozen);
    },
  });
  expect(boxes(panel).map(({ checked, disabled }) => [checked, disabled])).toEqual([
    ...[
      [false, false],
      [true, false],
      [false, false],
      [false, true],
    ],
  ]);
  expect(panel.textContent).toContain("Own 2 HTZONE formulas · protected; unprotect it in Excel to copy it");
  await click(boxes(panel)[0]!);
  await click(getButton(panel, "Copy 2 sheets as values"));
  expect(asked).toEqual([[["Q1", "Q2"], { withSources: true }]]);
  expect(panel.textContent).toContain("Copies madeQ2 (values)");
  expect(panel.textContent).toContain("3 HTZONE formulas are values now.");
  expect(panel.textContent).toContain("1 other formula became a value: without HTZone they would change or break.");
  expect(panel.textContent).toContain("2 cells show #N/A (first 'Q2 (values)'!B4). No such figure is held.");
});

test("without a sheet to copy it says so, and looks again when asked to", async () => {
  let looks = 0;
  const panel = await openShare(listed({ sheets: [] }), {
    listCallingSheets: () => {
      looks += 1;
      return Promise.resolve(listed({ sheets: [] }));
    },
  });
  expect(panel.textContent).toContain("No sheet of this workbook has an HTZONE formula.");
  const before = looks;
  await click(getButton(panel, "Look again"));
  expect(looks).toBe(before + 1);
});

test("where the structure is protected nothing can be chosen, and it says why", async () => {
  const panel = await openShare(listed({ isStructureProtected: true }));
  expect(boxes(panel).every(({ disabled, checked }) => disabled && !checked)).toBe(true);
  expect(panel.textContent).toContain("no sheet can be added");
});

test("copying is done once however often it is clicked, tells how far it is and can be cancelled", async () => {
  let watch: Watch | undefined;
  let calls = 0;
  let end: (result: FreezeResult) => void = () => undefined;
  const panel = await openShare(listed(), {
    freezeSheets: (_names, given) => {
      watch = given;
      calls += 1;
      return new Promise((resolve) => (end = resolve));
    },
  });
  await act(async () => {
    for (let again = 0; again < 20; again += 1) get<HTMLButtonElement>(panel, ".insert-bar button").click();
  });
  expect(calls).toBe(1);
  await act(async () => watch!.tell({ of: "cells", done: 8000, all: 20_000 }));
  expect(panel.textContent).toContain("8,000 of 20,000 cells read");
  await click(getButton(panel, "Cancel"));
  expect(watch!.isCancelled()).toBe(true);
  await act(async () => end({ kind: "cancelled" }));
  expect(panel.textContent).toContain("Cancelled. Nothing was copied.");
});

test.each<[FreezeResult, string]>([
  [{ kind: "waiting", count: 2, where: "'Q2'!B1" }, "2 cells are still being calculated (first 'Q2'!B1)."],
  [{ kind: "changed", leftovers: [] }, "Somebody changed the sheets while they were copied."],
  [{ kind: "blocked", obstacles: [{ what: "protected-sheet", where: "Q2", count: 0 }] }, "The sheet “Q2” is protected"],
  [{ kind: "failed", problem: { code: "GeneralException", leftovers: ["Q2 (values)"] } }, "Q2 (values)"],
])("what came of it is told: %j", async (result, sentence) => {
  const panel = await openShare(listed(), { freezeSheets: () => Promise.resolve(result) });
  await click(getButton(panel, "Copy 1 sheet as values"));
  expect(get(panel, ".bar").textContent).toContain("The sheets were not copied");
  expect(panel.textContent).toContain(sentence);
});
