import { freezeSheet } from "../../src/commands/freeze-sheet";
import { formatSelectedNumbers } from "../../src/commands/format-numbers";
import { insertLastTable } from "../../src/commands/insert-last-table";
import { fromKeys } from "../../src/commands/late-command";
import { listAllSources } from "../../src/commands/list-sources";
import { formatMessage, parseMessage, type Message } from "../../src/commands/message";
import { explainFigure, showPane } from "../../src/commands/pane-command";
import { enableInsertLastTable } from "../../src/commands/ribbon";
import { messageText } from "../../src/dialog/message-text";
import { insertTable } from "../../src/excel/insert-table";
import { onLastTable } from "../../src/excel/last-table";
import type { HeadlessWorkbook } from "../../workbench/headless/headless-workbook";
import { buildTable, listTableIds } from "../../src/core/tables/catalogue";
import { dataset } from "../../data/index";
import { wordsFor } from "../../src/i18n/language";
import { takeErrands } from "../../src/services/errand-box";
import { openWorkbook, values } from "../excel/workbook";

const BUTTON = "HTZone.InsertLastTable";

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
/** A click on the ribbon's button; over when the command says so. */
const click = () => workbook.host.shell.run(BUTTON, "insertLastTable");
const dialog = () => workbook.host.shell.dialog?.url;

async function insertFirstTable(): Promise<void> {
  const [first = ""] = listTableIds(dataset);
  await insertTable(buildTable(dataset, first, wordsFor("en")), "new-sheet", values);
}

test("inserts it as the pane was told to the last time", async () => {
  kept.set("htzone.last-table", "national-totals");
  kept.set(
    "htzone.table-choices",
    JSON.stringify({ "national-totals": { language: "zh-CN", scale: "yi", hidden: [5] } }),
  );
  await click();
  const { values: title, name } = await workbook.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet().load("name");
    const cell = sheet.getRange("A1").load("values");
    await context.sync();
    return { values: cell.values, name: sheet.name };
  });
  const table = buildTable(dataset, "national-totals", wordsFor("zh-CN"));
  expect([name, title]).toEqual([table.sheetName, [[table.title]]]);
});

test.each([
  ["no table was inserted yet", undefined],
  ["the last table is no longer there", "gone"],
])("tells in a dialog and disables the button when %s", async (_why, id) => {
  if (id !== undefined) kept.set("htzone.last-table", id);
  await click();
  expect(sheets()).toBe(1);
  expect(dialog()).toBe("https://example.org/add-in/dialog.html?kind=no-table&language=en");
  expect(workbook.host.shell.ribbon.isEnabled(BUTTON)).toBe(false);
});

test("tells in a dialog why Excel refuses, and that the command is over", async () => {
  kept.set("htzone.last-table", listTableIds(dataset)[0] ?? "");
  workbook.host.instruments.failAt(5, "GeneralException");
  await click();
  expect(dialog()).toMatch(/dialog\.html\?kind=failed&language=en&subject=table&code=GeneralException&clean=true$/);
});

test("a protected workbook is told as such", async () => {
  kept.set("htzone.last-table", listTableIds(dataset)[0] ?? "");
  await Excel.run(async (context) => {
    context.workbook.protection.protect();
    await context.sync();
  });
  await click();
  expect(dialog()).toMatch(/kind=blocked&language=en&subject=table&obstacle=protected-workbook$/);
});

test("the dialog closes on its own button, and a second failure opens it again", async () => {
  const { shell } = workbook.host;
  await click();
  shell.messageParent("close");
  expect(shell.dialog).toBeUndefined();
  await click();
  expect(shell.dialog).toBeDefined();
});

test("a second message takes the place of the first, also where a person closed that", async () => {
  await click();
  kept.set("htzone.last-table", listTableIds(dataset)[0] ?? "");
  workbook.host.instruments.failAt(5, "GeneralException");
  await click();
  expect(dialog()).toContain("kind=failed");
  workbook.host.shell.dismissDialog();
  kept.clear();
  await click();
  expect(dialog()).toContain("kind=no-table");
});

test("a command ends where no dialog can be opened", async () => {
  workbook.host.shell.openDialog({ url: "https://example.org/other.html", width: 30, height: 30 }, () => undefined);
  await click();
  expect(dialog()).toBe("https://example.org/other.html");
});

test("an insertion from the pane enables the button", async () => {
  await enableInsertLastTable(false);
  const stored: string[] = [];
  onLastTable((id) => stored.push(id));
  await insertFirstTable();
  expect(stored).toEqual([listTableIds(dataset)[0]]);
  await enableInsertLastTable(true);
  expect(workbook.host.shell.ribbon.isEnabled(BUTTON)).toBe(true);
});

test("an Excel without RibbonApi is asked for nothing", async () => {
  workbook.dispose();
  workbook = await openWorkbook(undefined, { RibbonApi: "0" });
  const before = workbook.host.instruments.requests;
  await enableInsertLastTable(false);
  expect(workbook.host.instruments.requests).toBe(before);
});

test("twenty rapid clicks are one insertion, and each is over", async () => {
  kept.set("htzone.last-table", listTableIds(dataset)[0] ?? "");
  const completed = jest.fn();
  await Promise.all(Array.from({ length: 20 }, () => insertLastTable({ completed })));
  expect(sheets()).toBe(2);
  expect(completed).toHaveBeenCalledTimes(20);
});

describe("Format HTZONE numbers", () => {
  const format = () => workbook.host.shell.run("HTZone.FormatNumbers", "formatNumbers");
  beforeEach(() => Office.actions.associate("formatNumbers", formatSelectedNumbers));

  test("says in a dialog what it did, in the language of the pane", async () => {
    kept.set("htzone.language", "zh-CN in en");
    await format();
    expect(dialog()).toMatch(/dialog\.html\?kind=formatted&language=zh-CN&formatted=0&kept=0&other=0$/);
  });

  test("says in a dialog why Excel refuses, and that the command is over", async () => {
    workbook.host.instruments.failAt(2, "GeneralException");
    await format();
    expect(dialog()).toMatch(/kind=format-failed&language=en&code=GeneralException&clean=true$/);
  });

  test("twenty rapid clicks are one reading, and each is over", async () => {
    const completed = jest.fn();
    workbook.host.instruments.reset();
    await Promise.all(Array.from({ length: 20 }, () => formatSelectedNumbers({ completed })));
    expect(completed).toHaveBeenCalledTimes(20);
    expect(workbook.host.instruments.requests).toBeLessThan(4);
  });
});

describe.each([
  ["Sources", "listSources", listAllSources, "sources"],
  ["Copy as values", "freezeSheet", freezeSheet, "copies"],
] as const)("%s", (_label, name, command, subject) => {
  beforeEach(() => Office.actions.associate(name, command));
  const run = () => workbook.host.shell.run(`HTZone.${name}`, name);
  const writeFormula = () =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("B2").formulas = [['=HTZONE.REVENUE("ZGC")']];
      await context.sync();
    });

  test("says in a dialog that there is no formula of ours, and makes nothing", async () => {
    await run();
    expect(dialog()).toMatch(new RegExp(`kind=nothing&language=en&subject=${subject}$`));
    expect(sheets()).toBe(1);
  });

  test("makes its sheets and says nothing", async () => {
    await writeFormula();
    await run();
    expect(dialog()).toBeUndefined();
    const made = workbook.grid.sheets().map((sheet) => sheet.getName());
    expect(made).toEqual(subject === "sources" ? ["Sheet1", "Sources"] : ["Sheet1", "Sheet1 (values)", "Sources"]);
  });

  test("says in a dialog why Excel refuses", async () => {
    await writeFormula();
    workbook.host.instruments.failAt(2, "GeneralException");
    await run();
    expect(dialog()).toMatch(
      new RegExp(`kind=failed&language=en&subject=${subject}&code=GeneralException&clean=true$`),
    );
    expect(sheets()).toBe(1);
  });
});

test("a key starts a command without an event; the pane that does not open is told in a dialog", async () => {
  const show = jest.fn(() => Promise.reject(new Error("no pane")));
  Object.assign(Office, { addin: { showAsTaskpane: show } });
  await fromKeys(showPane)();
  expect(show).toHaveBeenCalledTimes(1);
  expect(dialog()).toMatch(/kind=no-pane&language=en$/);
});

test("Explain this figure leaves the pane an errand that it takes once", async () => {
  Object.assign(Office, { addin: { showAsTaskpane: () => Promise.resolve() } });
  await fromKeys(explainFigure)();
  const taken: unknown[] = [];
  const end = takeErrands((errand) => taken.push(errand));
  await fromKeys(explainFigure)();
  expect(taken).toEqual(Array(2).fill({ job: "formula", about: "selection" }));
  end();
  expect(dialog()).toBeUndefined();
});

test.each<Message>([
  { kind: "no-table" },
  { kind: "formatted", formatted: 12, kept: 3, other: 0 },
  { kind: "format-too-large" },
  { kind: "format-failed", code: "AccessDenied", isClean: false },
  { kind: "no-pane" },
  { kind: "there", canUpdate: true },
  { kind: "there", canUpdate: false },
  { kind: "changed" },
  { kind: "blocked", subject: "update", obstacle: "reshaped" },
  { kind: "nothing", subject: "sources" },
  { kind: "waiting", subject: "copies" },
  { kind: "blocked", subject: "table", obstacle: "values" },
  { kind: "failed", subject: "copies", code: "GeneralException", isClean: true },
])("a message comes out of the dialog's address as it went in: %j", (message) => {
  expect(parseMessage(formatMessage(message, "zh-CN"))).toEqual({ message, language: "zh-CN" });
});

test.each(["formatted=-1", "formatted=1e9", "formatted=<b>", "formatted=99999999", ""])(
  "what is no count is none: %s",
  (query) => {
    const { message } = parseMessage(`?kind=formatted&${query}`);
    expect(message).toEqual({ kind: "formatted", formatted: 0, kept: 0, other: 0 });
    expect(messageText(message, "en").title).toBe("No number to format");
  },
);

test("the dialog says how many cells it formatted and which it left alone", () => {
  expect(messageText({ kind: "formatted", formatted: 1200, kept: 1, other: 2 }, "en")).toEqual({
    title: "1,200 cells formatted",
    paragraphs: [
      "1 cell with a format of its own: left as it was.",
      "2 cells with another HTZONE formula (a calculation, a range, an error): left as they were.",
    ],
  });
  expect(messageText({ kind: "nothing", subject: "copies" }, "en")).toEqual({
    title: "The sheets were not copied",
    paragraphs: ["This sheet has no HTZONE formula."],
  });
  expect(messageText({ kind: "format-failed", code: "InvalidSelection", isClean: true }, "zh-CN").paragraphs).toEqual([
    "未选择单元格。",
    "所有格式保持原样。",
    "请选择含公式的单元格，然后重试。",
  ]);
});
