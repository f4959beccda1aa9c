/** @jest-environment jsdom */
import { act } from "preact/test-utils";
import type { ListResult } from "../../src/excel/list-sources";
import type { Watch } from "../../src/excel/watch";
import { click, closePane, forgetOffice, get, getButton, openJob, pretendOffice } from "./pane";

beforeEach(() => pretendOffice("Excel"));
afterEach(() => {
  closePane();
  forgetOffice();
});

test("tells how far it is, lets the reader cancel, and lists once however often it is clicked", async () => {
  let watch: Watch | undefined;
  let end: (result: ListResult) => void = () => undefined;
  let calls = 0;
  const root = await openJob("sources", {
    listSources: (given) => {
      watch = given;
      calls += 1;
      return new Promise((resolve) => (end = resolve));
    },
  });
  const panel = get(root, "#panel-sources");
  await click(getButton(panel, "List the sources"));
  await act(async () => {
    for (let again = 0; again < 20; again += 1) get<HTMLButtonElement>(panel, ".insert-bar button").click();
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
  expect(panel.textContent).toContain("Cancelled. Nothing was written.");
});

test.each<[ListResult, string]>([
  [{ kind: "nothing" }, "This workbook has no HTZONE formula and no table of HTZone’s."],
  [
    { kind: "inserted", sheet: "Sources", address: "A1:H9", tableName: "HTZone_Sources", missing: [] },
    "Sheet “Sources”, cells A1:H9.",
  ],
  [{ kind: "failed", problem: { code: "GeneralException", leftovers: [] } }, "The sources were not listed"],
])("what came of it is told: %j", async (result, sentence) => {
  const root = await openJob("sources", { listSources: () => Promise.resolve(result) });
  const panel = get(root, "#panel-sources");
  await click(getButton(panel, "List the sources"));
  expect(panel.textContent).toContain(sentence);
});
