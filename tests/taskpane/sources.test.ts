/** @jest-environment jsdom */
import { act } from "preact/test-utils";
import type { ListResult } from "../../src/excel/list-sources";
import type { ChangeResult } from "../../src/excel/recorded/recorded-change";
import type { Watch } from "../../src/excel/watch";
import { copiedTable, recordedTable } from "./inserted-states";
import { click, closePane, forgetOffice, get, getButton, openJob, pretendOffice } from "./pane";

const never = () => new Promise<never>(() => undefined);

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

test("a list that is there is updated in its place, after what somebody wrote into it was asked about, or removed", async () => {
  const agreed: (string | undefined)[] = [];
  const root = await openJob("sources", {
    inserted: {
      find: (name) =>
        Promise.resolve(name === "HTZone_Sources" ? [{ ...recordedTable, place: "Cited!A5:H9" }, copiedTable] : []),
      canChange: () => true,
      ...{ update: never, updatePivot: never, remove: never },
    },
    listSources: (_, options) => {
      agreed.push(options.agreed);
      const ask: ChangeResult = {
        ...{ kind: "ask", agreed: "these", loses: { sheets: [], kept: [] } },
        changed: { count: 1, places: ["Cited!C6"], named: 1 },
      };
      const updated: ChangeResult = { kind: "updated", sheet: "Cited", address: "A3:H11" };
      return Promise.resolve({ kind: "listed-again", change: options.agreed ? updated : ask });
    },
  });
  const panel = get(root, "#panel-sources");
  expect(panel.textContent).toContain("Go to Cited!A5:H9");
  await click(getButton(panel, "Update the list"));
  expect(root.textContent).toContain("Cited!C6");
  await click(getButton(root, "Update and write over"));
  expect(agreed).toEqual([undefined, "these"]);
  expect(panel.textContent).toContain("Sheet “Cited”, cells A3:H11.");
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
