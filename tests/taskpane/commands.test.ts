import { insertLastTable } from "../../src/commands/commands";
import { insertTable } from "../../src/excel/insert-table";
import type { HeadlessWorkbook } from "../../workbench/headless/headless-workbook";
import { buildTable, listTableIds } from "../../src/core/tables/catalogue";
import { dataset } from "../../data/index";
import { wordsFor } from "../../src/i18n/language";
import { openWorkbook, values } from "../excel/workbook";

let workbook: HeadlessWorkbook;
let kept: Map<string, string>;
const event = { completed: jest.fn() };
const showAsTaskpane = jest.fn(() => Promise.resolve());

beforeEach(async () => {
  kept = new Map();
  const storage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  };
  Object.assign(globalThis, { localStorage: storage });
  workbook = await openWorkbook();
  Object.assign(Office, { addin: { showAsTaskpane } });
  event.completed.mockClear();
  showAsTaskpane.mockClear();
});
afterEach(() => {
  workbook.dispose();
  Reflect.deleteProperty(globalThis, "localStorage");
});

const sheets = () => workbook.grid.sheets().length;

test("inserts the table that was inserted last, on one more sheet", async () => {
  const [first = ""] = listTableIds(dataset);
  await insertTable(buildTable(dataset, first, wordsFor("en")), "new-sheet", values);
  await insertLastTable(event);
  expect(sheets()).toBe(3);
  expect(showAsTaskpane).not.toHaveBeenCalled();
  expect(event.completed).toHaveBeenCalledTimes(1);
});

test.each([
  ["no table was inserted yet", undefined],
  ["the last table is no longer there", "gone"],
])("opens the pane when %s", async (_why, id) => {
  if (id !== undefined) kept.set("htzone.last-table", id);
  await insertLastTable(event);
  expect(sheets()).toBe(1);
  expect(showAsTaskpane).toHaveBeenCalledTimes(1);
  expect(event.completed).toHaveBeenCalledTimes(1);
});

test("opens the pane when Excel refuses, and tells Excel that the command is over", async () => {
  kept.set("htzone.last-table", listTableIds(dataset)[0] ?? "");
  workbook.host.instruments.failAt(5, "GeneralException");
  await insertLastTable(event);
  expect(showAsTaskpane).toHaveBeenCalledTimes(1);
  expect(event.completed).toHaveBeenCalledTimes(1);
});

test("twenty rapid clicks are one insertion", async () => {
  kept.set("htzone.last-table", listTableIds(dataset)[0] ?? "");
  await Promise.all(Array.from({ length: 20 }, () => insertLastTable(event)));
  expect(sheets()).toBe(2);
  expect(event.completed).toHaveBeenCalledTimes(20);
});
