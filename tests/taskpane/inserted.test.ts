/** @jest-environment jsdom */
import type { ChangeResult } from "../../src/excel/recorded/recorded-change";
import type { Services } from "../../src/taskpane/services";
import { fixtureTable } from "./fixture-table";
import { REMOVAL, UPDATES, copiedTable, recordedTable } from "./inserted-states";
import { click, closePane, forgetOffice, get, getButton, openJob, pretendOffice } from "./pane";

beforeEach(() => localStorage.clear());
afterEach(() => {
  closePane();
  forgetOffice();
});

type Inserted = Services["inserted"];
const place = recordedTable.place;

async function open(given: Partial<Inserted>, language = "en-US"): Promise<HTMLElement> {
  pretendOffice("Excel", { displayLanguage: language });
  const root = await openJob("tables", {
    inserted: {
      ...{ find: () => Promise.resolve([recordedTable, copiedTable]), canChange: () => true },
      ...{ update: jest.fn(), updatePivot: jest.fn(), remove: jest.fn() },
      ...given,
    },
  });
  await click(get(root, `#card-${fixtureTable.id}`));
  return root;
}

const names = (root: ParentNode) =>
  [...root.querySelectorAll(".inserted li button")].map(
    (button) => button.getAttribute("aria-label") ?? button.textContent,
  );

test("what has a record can be gone to, updated and removed; what has none only gone to", async () => {
  const root = await open({});
  expect(names(root)).toEqual([
    ...[`Go to ${place}`, `Update ${place}`, `Remove ${place}`],
    `Go to ${copiedTable.place}`,
  ]);
  expect(get(root, ".inserted").textContent).toContain("Edition 2013.4.");
  expect(get(root, ".inserted").textContent).toContain("it can neither update nor remove it");
});

test("an Excel that cannot change it offers the way there and says which one can", async () => {
  const root = await open({ canChange: () => false });
  expect(names(root)).toEqual([`Go to ${place}`, `Go to ${copiedTable.place}`]);
  expect(get(root, ".inserted").textContent).toContain("need Excel 2021");
});

test("an update takes the table of now, names changed cells first and writes over them when agreed to", async () => {
  const update = jest.fn<Promise<ChangeResult>, Parameters<Inserted["update"]>>();
  update.mockResolvedValueOnce(UPDATES["there-changed"]!).mockResolvedValueOnce(UPDATES["there-updated"]!);
  const root = await open({ update });
  await click(getButton(root, `Update ${place}`));
  const dialog = get<HTMLDialogElement>(root, "dialog");
  expect([...dialog.querySelectorAll("li")].map(({ textContent }) => textContent)).toEqual([
    ...["'Totals 2013'!B5", "'Totals 2013'!D7:D8", "'Totals 2013'!A11:D11", "and 2 cells more"],
  ]);
  await click(getButton(dialog, "Update and write over"));
  expect(update.mock.calls.map(([marker, table, { agreed, content }]) => [marker, table.id, content, agreed])).toEqual([
    ["m-0", "three-zones", "values", undefined],
    ["m-0", "three-zones", "values", "1"],
  ]);
  expect(root.querySelector("dialog")).toBeNull();
  expect(get(root, ".bar-success").textContent).toContain("UpdatedSheet “Totals 2013”, cells A1:D22.");
});

test("a removal is asked about first, in Chinese too; cancelling removes nothing", async () => {
  const remove = jest.fn<Promise<ChangeResult>, [string, string?]>();
  remove.mockResolvedValue(REMOVAL);
  const root = await open({ remove }, "zh-CN");
  await click(getButton(root, `移除 ${place}`));
  expect(get(root, "dialog").textContent).toContain("工作表“Totals 2013”将一并删除，Excel 无法撤消。");
  await click(getButton(get(root, "dialog"), "取消"));
  expect(remove).toHaveBeenCalledTimes(1);
  await click(getButton(root, `移除 ${place}`));
  remove.mockResolvedValueOnce({ kind: "removed", sheets: ["Totals 2013"] });
  await click(getButton(get(root, "dialog"), "移除"));
  expect(remove.mock.calls.at(-1)).toEqual(["m-0", "1"]);
  expect(get(root, ".bar-success").textContent).toContain("工作表“Totals 2013”已一并删除。");
  // The button that was pressed may be gone: the reader stands at what came of it.
  expect(document.activeElement).toBe(get(root, ".bar-success").parentElement);
});

test.each<[ChangeResult, string]>([
  [{ kind: "current" }, "It is already what would be inserted now."],
  [{ kind: "gone" }, "Somebody has deleted it or its table."],
  [{ kind: "not-loaded" }, "Try again"],
  [UPDATES["there-failed"]!, "Somebody else changed its cells just now."],
  [{ kind: "failed", problem: { code: "AccessDenied", leftovers: ["Q1!A1:D9"] } }, "Q1!A1:D9"],
  [UPDATES["there-blocked"]!, "3 cells with values (A21:B22)"],
])("%j is told", async (result, sentence) => {
  const root = await open({ update: () => Promise.resolve(result) });
  await click(getButton(root, `Update ${place}`));
  expect(get(root, ".inserted").textContent).toContain(sentence);
});

test("twenty clicks are one update", async () => {
  const update = jest.fn(() => new Promise<ChangeResult>(() => undefined));
  const root = await open({ update });
  for (let times = 0; times < 20; times += 1) await click(getButton(root, `Update ${place}`));
  expect(update).toHaveBeenCalledTimes(1);
  expect(getButton(root, `Remove ${place}`).getAttribute("aria-disabled")).toBe("true");
});
