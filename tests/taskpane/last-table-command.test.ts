import { insertLastTable } from "../../src/commands/insert-last-table";
import { answerTexts } from "../../src/dialog/message-text";
import { insertTable } from "../../src/excel/insert-table";
import type { HeadlessWorkbook } from "../../workbench/headless/headless-workbook";
import { buildTable, listTableIds } from "../../src/core/tables/catalogue";
import { dataset } from "../../data/index";
import { wordsFor } from "../../src/i18n/language";
import { openWorkbook, values } from "../excel/workbook";

let workbook: HeadlessWorkbook;
let kept: Map<string, string>;

beforeEach(async () => {
  kept = new Map();
  const storage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  };
  Object.assign(globalThis, { localStorage: storage, location: { href: "https://example.org/add-in/taskpane.html" } });
  workbook = await openWorkbook();
  Office.actions.associate("insertLastTable", insertLastTable);
});
afterEach(() => {
  workbook.dispose();
  for (const name of ["localStorage", "location"]) Reflect.deleteProperty(globalThis, name);
});

const sheets = () => workbook.grid.sheets().length;
const click = () => workbook.host.shell.run("HTZone.InsertLastTable", "insertLastTable");
const dialog = () => workbook.host.shell.dialog?.url;

async function insertFirstTable(): Promise<void> {
  const [first = ""] = listTableIds(dataset);
  await insertTable(buildTable(dataset, first, wordsFor("en")), "new-sheet", values);
}

test("inserts the table that was inserted last, on a new sheet, with its chart, and says nothing", async () => {
  kept.set("htzone.last-table", "growth");
  kept.set("htzone.table-choices", JSON.stringify({ growth: { chart: "bar" } }));
  await click();
  expect(sheets()).toBe(2);
  expect(dialog()).toBeUndefined();
  await Excel.run(async (context) => {
    const { charts } = context.workbook.worksheets.getActiveWorksheet();
    charts.load("items/chartType");
    await context.sync();
    expect(charts.items.map(({ chartType }) => chartType)).toEqual(["BarClustered"]);
  });
});

describe("where the workbook has the table already", () => {
  const answer = async (text: string) => {
    workbook.host.shell.messageParent(text);
    await new Promise((resolve) => setTimeout(resolve, 200));
  };
  beforeEach(async () => {
    await insertFirstTable();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").activate();
      await context.sync();
    });
    await click();
  });

  test("asks first, and inserts another where that is wanted", async () => {
    expect(dialog()).toBe("https://example.org/add-in/dialog.html?kind=there&language=en&update=true");
    expect(sheets()).toBe(2);
    await answer("another");
    expect(sheets()).toBe(3);
    expect(dialog()).toBeUndefined();
  });

  test("goes to it, or updates it, and says what came of that", async () => {
    await answer("go");
    expect(workbook.grid.activeSheet().getName()).not.toBe("Sheet1");
    expect(dialog()).toBeUndefined();
    await click();
    await answer("update");
    expect(dialog()).toMatch(/kind=current&language=en$/);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("A1").values = [["mine"]];
      await context.sync();
    });
    await click();
    await answer("update");
    expect(dialog()).toMatch(/kind=changed&language=en$/);
    await click();
    await answer("<b>nothing of the kind</b>");
    expect([sheets(), dialog()]).toEqual([2, undefined]);
  });
});

test("the dialog offers what can be done with a table that is there", () => {
  const texts = (canUpdate: boolean, language: "en" | "zh-CN") =>
    answerTexts({ kind: "there", canUpdate }, language).map(({ text }) => text);
  expect(texts(true, "en")).toEqual(["Go to it", "Update it", "Insert another"]);
  expect(texts(false, "zh-CN")).toEqual(["转到该表", "再插入一份"]);
  expect(answerTexts({ kind: "no-table" }, "en")).toEqual([]);
});
