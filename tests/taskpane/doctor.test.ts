/** @jest-environment jsdom */
import { act } from "preact/test-utils";
import type { Examination, Repair, RepairResult } from "../../src/excel/doctor/examination";
import type { Watch } from "../../src/excel/watch";
import type { Services } from "../../src/taskpane/services";
import { examinedCells } from "./doctor-findings";
import { click, closePane, forgetOffice, get, getButton, openJob, pretendOffice } from "./pane";

beforeEach(() => pretendOffice("Excel"));
afterEach(() => {
  closePane();
  forgetOffice();
});

const never = () => new Promise<never>(() => undefined);

async function open(given: Partial<Services["doctor"]>): Promise<HTMLElement> {
  const root = await openJob("doctor", {
    doctor: { examine: never, repair: never, select: () => Promise.resolve(true), ...given },
  });
  return get(root, "#panel-doctor");
}

/** Until what was answered is drawn. */
const settle = () => act(() => new Promise<void>((resolve) => setTimeout(resolve)));

const examined = (panel: HTMLElement) => click(getButton(panel, "Examine the workbook"));
const findBox = (panel: HTMLElement, name: string) =>
  [...panel.querySelectorAll("label")].find(({ textContent }) => textContent === name)?.control as
    HTMLInputElement | undefined;

test("tells how far it is, lets the reader cancel, and examines once however often it is clicked", async () => {
  let watch: Watch | undefined;
  let end: (result: Examination) => void = () => undefined;
  let calls = 0;
  const panel = await open({
    examine: (given) => {
      watch = given;
      calls += 1;
      return new Promise((resolve) => (end = resolve));
    },
  });
  const button = getButton(panel, "Examine the workbook");
  await act(async () => {
    for (let again = 0; again < 20; again += 1) button.click();
  });
  expect(calls).toBe(1);
  await act(async () => watch!.tell({ of: "sheets", done: 50, all: 200 }));
  expect(panel.textContent).toContain("50 of 200 sheets looked at");
  await act(async () => watch!.tell({ of: "cells", done: 40_000, all: 60_001 }));
  expect(panel.textContent).toContain("40,000 of 60,001 cells read");
  await click(getButton(panel, "Cancel"));
  expect(watch!.isCancelled()).toBe(true);
  expect(panel.textContent).toContain("Cancelling…");
  await act(async () => end({ kind: "cancelled" }));
  await settle();
  expect(panel.textContent).toContain("Cancelled. Nothing was changed.");
});

test("lists what is wrong with old and new formula, and mends what is ticked and nothing else", async () => {
  const asked: Repair[][] = [];
  const panel = await open({
    examine: () => Promise.resolve(examinedCells()),
    repair: (repairs) => {
      asked.push([...repairs]);
      return never();
    },
  });
  await examined(panel);
  expect(panel.textContent).toContain("10 cells need attention");
  expect(panel.textContent).toContain("Protected, so nothing is changed there: Old figures.");
  expect(panel.textContent).toContain("HTZone has no function “HTZONE.REVENU”. Did you mean HTZONE.REVENUE?");
  expect(panel.textContent).toContain(
    'No zone is called "Zhongguancn". Did you mean Zhongguancun? C2, D2, C4 and 1 more use this cell.',
  );
  const formulas = [...panel.querySelectorAll("code")].map(({ textContent }) => textContent);
  expect(formulas).toEqual(expect.arrayContaining(['=HTZONE.REVENU("ZGC",2013)', '=HTZONE.REVENUE("ZGC",2013)']));
  expect(findBox(panel, "Repair 'Old figures'!B2")).toBeUndefined();
  expect(findBox(panel, "Repair Sheet1!B6")).toBeUndefined();
  // A formula that is right may be a text on purpose.
  expect(findBox(panel, "Repair Sheet1!B7")!.checked).toBe(false);
  await click(findBox(panel, "Repair Sheet1!B5")!);
  await click(panel.querySelectorAll<HTMLInputElement>("input[type=radio]")[1]!);
  await click(getButton(panel, "Repair 5 cells"));
  expect(asked[0]!.map(({ row, becomes }) => [row, becomes])).toEqual([
    [0, '=HTZONE.REVENUE("ZGC",2013)'],
    [2, '=HTZONE.YOY("china","revenue",2013,"computed")'],
    [3, '=HTZONE.GET("east-lake","revenue",2011)'],
    [9, 2013],
    [10, "Zhongguancun"],
  ]);
});

test("an address leads to its cell", async () => {
  const selected: object[] = [];
  const panel = await open({
    examine: () => Promise.resolve(examinedCells()),
    select: (cell) => Promise.resolve(selected.push(cell) > 0),
  });
  await examined(panel);
  await click(getButton(panel, "Select Sheet1!B4"));
  expect(selected).toEqual([{ sheet: "Sheet1", row: 3, column: 1 }]);
});

test("after a repair it says what was left alone, and examines again", async () => {
  const answers: Examination[] = [
    examinedCells(),
    { kind: "examined", findings: [], formulas: 42, protectedSheets: [] },
  ];
  const panel = await open({
    examine: () => Promise.resolve(answers.shift()!),
    repair: (repairs): Promise<RepairResult> =>
      Promise.resolve({
        kind: "repaired",
        repaired: repairs.slice(1),
        left: [{ repair: repairs[0]!, why: "changed" }],
      }),
  });
  await examined(panel);
  await click(getButton(panel, "Repair 5 cells"));
  await settle();
  expect(panel.textContent).toContain("4 cells repaired");
  expect(panel.textContent).toContain("Sheet1!B1 has changed since it was examined.");
  expect(panel.textContent).toContain("Nothing is wrong42 formulas were looked at.");
});

test("a repair says how far it is, and can be cancelled", async () => {
  let watch: Watch | undefined;
  let end: (result: RepairResult) => void = () => undefined;
  const panel = await open({
    examine: () => Promise.resolve(examinedCells()),
    repair: (_repairs, given) => {
      watch = given;
      return new Promise((resolve) => (end = resolve));
    },
  });
  await examined(panel);
  await click(getButton(panel, "Repair 5 cells"));
  await act(async () => watch!.tell({ of: "repairs", done: 1500, all: 10_000 }));
  expect(panel.textContent).toContain("1,500 of 10,000 cells repaired");
  await click(getButton(panel, "Cancel"));
  expect(watch!.isCancelled()).toBe(true);
  await act(async () => end({ kind: "cancelled" }));
  await settle();
  expect(panel.textContent).toContain("Cancelled. Nothing was changed.");
  expect(getButton(panel, "Repair 5 cells")).toBeDefined();
});

test("cells beyond those that are listed are mended only when the reader says so", async () => {
  const { findings, ...rest } = examinedCells();
  const many = Array.from({ length: 1000 }, (_, row) => ({ ...findings[0]!, row }));
  const panel = await open({ examine: () => Promise.resolve({ ...rest, findings: many }) });
  await examined(panel);
  expect(getButton(panel, "Repair 200 cells")).toBeDefined();
  await click(findBox(panel, "Repair those 800 too")!);
  expect(getButton(panel, "Repair 1,000 cells")).toBeDefined();
});

test.each<[Examination, string]>([
  [{ kind: "examined", findings: [], formulas: 0, protectedSheets: [] }, "This workbook has no HTZONE formula."],
  [{ kind: "failed", problem: { code: "GeneralException", leftovers: [] } }, "The workbook was not examined"],
  [{ kind: "not-loaded" }, "This part of HTZone did not load"],
])("what came of it is told: %j", async (examination, sentence) => {
  const panel = await open({ examine: () => Promise.resolve(examination) });
  await examined(panel);
  expect(panel.textContent).toContain(sentence);
});

test("a repair that failed names what is left", async () => {
  const panel = await open({
    examine: () => Promise.resolve(examinedCells()),
    repair: () => Promise.resolve({ kind: "failed", problem: { code: "GeneralException", leftovers: ["Sheet1!B2"] } }),
  });
  await examined(panel);
  await click(getButton(panel, "Repair 5 cells"));
  await settle();
  expect(panel.textContent).toMatch(/The cells were not repaired.*Sheet1!B2/);
});
