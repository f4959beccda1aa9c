/** @jest-environment jsdom */
import { act } from "preact/test-utils";
import { saveFile, type Saved } from "../../src/taskpane/download/file-saving";
import { click, closePane, forgetOffice, get, getButton, openJob, pretendOffice } from "./pane";

const BYTES = new Uint8Array([80, 75, 3, 4, 255, 0]);

/** What the page lets a person download: file names, in their order. */
function watchDownloads(): string[] {
  const names: string[] = [];
  Object.assign(URL, { createObjectURL: () => "blob:1", revokeObjectURL: () => undefined });
  HTMLAnchorElement.prototype.click = function () {
    if (this.href === "blob:1") names.push(this.download);
  };
  return names;
}

/** An Excel that opens files, and those that it was given. */
function pretendExcel(level: string): string[] {
  const opened: string[] = [];
  const createWorkbook = (file: string) => Promise.resolve(void opened.push(file));
  Object.assign(globalThis, { Excel: { createWorkbook } });
  pretendOffice("Excel", {
    platform: "Mac",
    requirements: { isSetSupported: (_set: string, asked: string) => Number(asked) <= Number(level) },
  });
  return opened;
}

afterEach(() => {
  closePane();
  forgetOffice();
  Reflect.deleteProperty(globalThis, "Excel");
});

test.each(["PC", "OfficeOnline", undefined])("on %s a file is downloaded, once", async (platform) => {
  const names = watchDownloads();
  if (platform !== undefined) pretendOffice("Excel", { platform });
  expect(await saveFile(BYTES, "htzone-growth.xlsx")).toEqual({ kind: "saved", name: "htzone-growth.xlsx" });
  expect(names).toEqual(["htzone-growth.xlsx"]);
  expect(document.querySelector("a[download]")).toBeNull();
});

test("on a Mac, whose web view drops downloads, it opens as a new workbook; where Excel is too old it says so", async () => {
  const names = watchDownloads();
  const opened = pretendExcel("1.8");
  expect(await saveFile(BYTES, "a.xlsx")).toEqual({ kind: "opened" });
  expect(opened).toEqual([Buffer.from(BYTES).toString("base64")]);
  pretendExcel("1.7");
  expect(await saveFile(BYTES, "a.xlsx")).toEqual({ kind: "unsupported" });
  expect(names).toEqual([]);
});

test("an iPad takes no files", async () => {
  pretendOffice("Excel", { platform: "iOS" });
  expect(await saveFile(BYTES, "a.xlsx")).toEqual({ kind: "unsupported" });
});

test.each<[Saved, RegExp]>([
  [{ kind: "saved", name: "htzone-t.xlsx" }, /htzone-t\.xlsx is on its way/],
  [{ kind: "opened" }, /open as a new workbook/],
  [{ kind: "unsupported" }, /takes no files/],
  [{ kind: "failed" }, /was not made/],
])("a table's view says what became of its file: %j", async (saved, sentence) => {
  pretendOffice("Excel");
  let calls = 0;
  let end: (saved: Saved) => void = () => undefined;
  const table = () => {
    calls += 1;
    return new Promise<Saved>((resolve) => (end = resolve));
  };
  const root = await openJob("tables", { download: { table, all: () => new Promise(() => undefined) } });
  const panel = get(root, "#panel-tables");
  await click(get(panel, ".card"));
  const button = getButton(panel, "Download as .xlsx");
  await act(async () => {
    for (let again = 0; again < 20; again += 1) button.click();
  });
  expect(calls).toBe(1);
  await act(async () => end(saved));
  await act(() => new Promise<void>((resolve) => setTimeout(resolve)));
  expect(panel.textContent).toMatch(sentence);
});

test("the gallery gives all tables, in the reader's words", async () => {
  pretendOffice("Excel");
  const asked: unknown[][] = [];
  const all = (...args: unknown[]) => {
    asked.push(args);
    return new Promise<Saved>(() => undefined);
  };
  const root = await openJob("tables", { download: { table: () => new Promise(() => undefined), all } });
  await click(getButton(get(root, "#panel-tables"), "Download all tables"));
  expect(asked).toEqual([[expect.any(Array), { notes: "Notes", sources: "Sources" }, "HTZone tables", "en"]]);
});
