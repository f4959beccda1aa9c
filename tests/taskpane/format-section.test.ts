/** @jest-environment jsdom */
import { act } from "preact/test-utils";
import type { FormatResult } from "../../src/excel/formatting";
import type { Watch } from "../../src/excel/watch";
import type { Services } from "../../src/taskpane/services";
import { click, closePane, forgetOffice, get, getButton, openPane, pretendOffice } from "./pane";

type FormatNumbers = Services["formatNumbers"];

beforeEach(() => localStorage.clear());
afterEach(() => {
  closePane();
  forgetOffice();
});

async function open(format: FormatNumbers, host: "Excel" | null = "Excel"): Promise<HTMLElement> {
  pretendOffice(host, { displayLanguage: "en-US" });
  const root = await openPane(undefined, undefined, format);
  await click(getButton(root, "About"));
  return root;
}

const answering = (result: FormatResult) =>
  jest.fn<ReturnType<FormatNumbers>, Parameters<FormatNumbers>>().mockResolvedValue(result);

test("formats in the language of the pane and says how many cells", async () => {
  const format = answering({ kind: "formatted", formatted: 2, kept: 1, other: 0 });
  const root = await open(format);
  await click(getButton(root, "Format HTZONE numbers"));
  expect(get(root, ".bar-success").textContent).toBe(
    "2 cells formatted1 cell with a format of its own: left as it was.",
  );
  await click(getButton(root, "中文"));
  await click(getButton(root, "设置 HTZONE 数字格式"));
  expect(format.mock.calls.map(([, language]) => language)).toEqual(["en", "zh-CN"]);
  expect(get(root, ".bar-success").textContent).toBe("已设置 2 个单元格的格式1 个单元格已有自己的格式，保持不变。");
});

test("says what it looks for where it found nothing", async () => {
  const root = await open(answering({ kind: "formatted", formatted: 0, kept: 0, other: 0 }));
  await click(getButton(root, "Format HTZONE numbers"));
  expect(get(root, ".bar-info").textContent).toContain("=HTZONE.REVENUE(A2,2013)");
});

test.each<[string, FormatResult, string]>([
  ["too many cells", { kind: "too-large" }, "Select fewer cells and try again."],
  [
    "a cell that is being edited",
    { kind: "failed", problem: { code: "InvalidOperationInCellEditMode", leftovers: [] } },
    "A cell is being edited.Press Enter or Esc in the sheet, then try again.All formats are as they were.",
  ],
  [
    "cells that it could not give back",
    { kind: "failed", problem: { code: "GeneralException", leftovers: ["Sheet1!A3:A8"] } },
    "Undo takes it back. Sheet1!A3:A8",
  ],
])("tells %s", async (_what, result, text) => {
  const root = await open(answering(result));
  await click(getButton(root, "Format HTZONE numbers"));
  expect(get(root, ".bar-error").textContent).toContain(text);
  await click(getButton(root, "Dismiss"));
  expect(root.querySelector(".bar-error")).toBeNull();
});

test("takes no second click meanwhile, and tells its end also where another section was looked at", async () => {
  let end: (result: FormatResult) => void = () => undefined;
  const format = jest.fn(() => new Promise<FormatResult>((resolve) => (end = resolve)));
  const root = await open(format);
  await click(getButton(root, "Format HTZONE numbers"));
  await click(getButton(root, "Formatting…"));
  expect(format).toHaveBeenCalledTimes(1);
  await click(getButton(root, "Tables"));
  end({ kind: "formatted", formatted: 1, kept: 0, other: 0 });
  await click(getButton(root, "About"));
  expect(get(root, ".bar-success").textContent).toContain("1 cell formatted");
});

test("says how far it is, and lets the reader cancel", async () => {
  let watch: Watch | undefined;
  let end: (result: FormatResult) => void = () => undefined;
  const root = await open((given) => {
    watch = given;
    return new Promise((resolve) => (end = resolve));
  });
  await click(getButton(root, "Format HTZONE numbers"));
  await act(async () => watch!.tell({ of: "formats", done: 2500, all: 10_000 }));
  expect(root.textContent).toContain("2,500 of 10,000 cells formatted");
  await click(getButton(root, "Cancel"));
  expect([watch!.isCancelled(), root.textContent]).toEqual([true, expect.stringContaining("Cancelling…")]);
  await act(async () => end({ kind: "cancelled" }));
  expect(root.textContent).toContain("Cancelled. All formats are as they were.");
});

test("outside Excel the button does nothing and says why", async () => {
  const format = answering({ kind: "too-large" });
  const root = await open(format, null);
  await click(getButton(root, "Format HTZONE numbers"));
  expect(format).not.toHaveBeenCalled();
  expect(root.textContent).toContain("Formatting works inside Excel.");
});
