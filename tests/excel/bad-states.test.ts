import { dataset } from "../../data/index";
import { formatAnswer } from "../../src/core/answer-format";
import type { CallContext } from "../../src/core/calls";
import type { Repair } from "../../src/excel/doctor/examination";
import { examineWorkbook } from "../../src/excel/doctor/examine-workbook";
import { repairCells } from "../../src/excel/doctor/repair-cells";
import { formatNumbers } from "../../src/excel/format-numbers";
import { listCallingSheets } from "../../src/excel/frozen/calling-sheets";
import { insertTable } from "../../src/excel/insert-table";
import { listSources } from "../../src/excel/list-sources";
import { updateTable } from "../../src/excel/recorded/update-table";
import { unwatched } from "../../src/excel/watch";
import { paneEn } from "../../src/i18n/pane-en";
import { paneZhCn } from "../../src/i18n/pane-zh-cn";
import { findWorkAdvice } from "../../src/i18n/work-advice";
import { wordsFor } from "../../src/i18n/language";
import { freezeWorkbookSheets } from "../../src/services/workbook-freezing";
import { sourcesIn } from "../../src/services/workbook-sources";
import type { HeadlessWorkbook } from "../../workbench/headless/headless-workbook";
import type { Workbook } from "../../workbench/model/workbook";
import { fixtureTable } from "../taskpane/fixture-table";
import { actAfter, namesOfActions } from "./second-author";
import { openWorkbook, prepare, snapshot, values } from "./workbook";

const context: CallContext = { dataset, words: wordsFor("en"), wordsIn: wordsFor };
const SLIP = '=HTZONE.REVENU("ZGC",A1)';
const repairs = [1, 2, 3].map((row): Repair => ({
  ...{ sheet: "Figures", row, column: 1, content: SLIP, held: "formula", readers: [] },
  becomes: '=HTZONE.REVENUE("ZGC",A1)',
}));

interface Result {
  kind: string;
  problem?: { code: string; leftovers: string[] };
  leftovers?: string[];
}

/** Each job over the sheet "Figures", which is the active one. */
const JOBS: Record<string, () => Promise<Result>> = {
  "a table on a new sheet": () => insertTable(fixtureTable, "new-sheet", values),
  "a table at the selection": () => insertTable(fixtureTable, "selection", values),
  "the list of sources": () =>
    listSources(sourcesIn("en"), unwatched, { labels: values.labels, language: "en", update: updateTable }),
  "the doctor": () => examineWorkbook(context, unwatched),
  "the doctor’s repair": () => repairCells(repairs, unwatched),
  "number formats": () => formatNumbers((name, args) => formatAnswer(dataset, context.words, name, args)),
  "sheets to copy": () => listCallingSheets(unwatched),
  "copies as values": () => freezeWorkbookSheets(["Figures"], unwatched, { withSources: true }, "en"),
};
const NAMES = Object.keys(JOBS);
/** Of jobs that came to their end. */
const DONE = ["inserted", "examined", "repaired", "formatted", "listed", "frozen"];

/** Of the members that a job calls one in so many, others each time; FAULTS=all takes every one, and each moment. */
const STRIDE = process.env.FAULTS === "all" ? 1 : 10;
/** Requests after which something happens. */
const MOMENTS = process.env.FAULTS === "all" ? [1, 2, 3, 4, 5, 6] : [1 + Math.floor(Math.random() * 3)];

let workbook: HeadlessWorkbook;
beforeEach(open);
afterEach(() => workbook.dispose());

async function open(): Promise<void> {
  workbook = await openWorkbook();
  await prepare((_sheet, { workbook: book }) => {
    const sheet = book.worksheets.add("Figures");
    sheet.getRange("A1:A4").values = [[2013], [2012], [2011], [2010]];
    sheet.getRange("B1:B4").formulas = [['=HTZONE.REVENUE("ZGC",A1)'], [SLIP], [SLIP], [SLIP]];
    sheet.activate();
    sheet.getRange("D1").select();
  });
  await settle();
}

async function reopen(): Promise<void> {
  workbook.dispose();
  await open();
}

/** Excel.run lets go of its ranges after it is done. */
const settle = () => new Promise((resolve) => setTimeout(resolve, 5));

async function run(job: () => Promise<Result>): Promise<Result> {
  const result = await job();
  workbook.host.instruments.log = undefined;
  await settle();
  return result;
}

/** It ended in words of its own, with the workbook as it was, or it names what is left. */
function expectHonest(what: object, { kind, problem, leftovers }: Result, before: object): void {
  if (kind === "failed") {
    const code = problem!.code;
    for (const words of [paneEn, paneZhCn]) {
      expect({ what, code, words: findWorkAdvice(words, code) }).not.toMatchObject({
        words: words.officeErrors.Unknown,
      });
    }
  }
  const left = problem?.leftovers ?? leftovers ?? [];
  if (!DONE.includes(kind) && left.length === 0) {
    expect({ what, kind, after: snapshot(workbook) }).toEqual({ what, kind, after: before });
  }
}

/** What another person does to the sheet meanwhile. */
const DEEDS: Record<string, (book: Workbook) => void> = {
  deleted: (book) => {
    book.worksheets.getItem("Sheet1").activate();
    book.worksheets.getItem("Figures").delete();
  },
  renamed: (book) => void (book.worksheets.getItem("Figures").name = "Theirs"),
};

describe.each(Object.entries(DEEDS))("a sheet that is %s while the pane works on it", (_what, act) => {
  test.each(NAMES)("%s", async (name) => {
    act(workbook.workbook);
    const changed = snapshot(workbook);
    for (const at of MOMENTS) {
      await reopen();
      const untouched = snapshot(workbook);
      let isDone = false;
      actAfter(workbook, [{ at }], (_deed, book) => {
        isDone = true;
        act(book);
      });
      const result = await run(JOBS[name]!);
      expectHonest({ at, result }, result, isDone ? changed : untouched);
    }
  });
});

test.each(NAMES)("null in the place of what was asked for: %s", async (name) => {
  const before = snapshot(workbook);
  for (const property of ["Formulas", "Values", "NumberFormat"]) {
    workbook.host.instruments.log = (entry) => {
      if (entry.kind !== "response") return;
      for (const { Value } of entry.body.Results ?? []) forget(Value, property);
    };
    const result = await run(JOBS[name]!);
    expectHonest({ property, result }, result, before);
    const { sheets } = snapshot(workbook) as { sheets: { name: string; formulas: string[] }[] };
    expect(sheets.find((sheet) => sheet.name === "Figures")!.formulas).toHaveLength(8);
    await reopen();
  }
});

/** Sets a property of an answer, and of what is in it, to null. */
function forget(answer: unknown, property: string): void {
  if (typeof answer !== "object" || answer === null) return;
  if (property in answer) Object.assign(answer, { [property]: null });
  for (const part of Object.values(answer)) forget(part, property);
}

// Of tables "faults.test.ts" tries every code at every action.
test.each(NAMES.filter((name) => !name.startsWith("a table")))(
  "a member that is missing though its requirement set is there: %s",
  async (name) => {
    const called = new Set<string>();
    workbook.host.instruments.log = (entry) => namesOfActions(entry).forEach((member) => called.add(member));
    await run(JOBS[name]!);
    const members = [...called].filter((member) => /^[A-Z_]?[a-zA-Z]{3,}$/.test(member));
    const first = Math.floor(Math.random() * Math.min(STRIDE, members.length));
    for (const member of members.filter((_, index) => index % STRIDE === first)) {
      await reopen();
      const before = snapshot(workbook);
      let isArmed = true;
      workbook.host.instruments.log = (entry) => {
        const at = isArmed ? namesOfActions(entry).indexOf(member) : -1;
        if (at < 0) return;
        isArmed = false;
        workbook.host.instruments.failAt(at, "ApiNotFound");
      };
      const result = await run(JOBS[name]!);
      workbook.host.instruments.disarm();
      expectHonest({ member, result }, result, before);
    }
  },
);

test("a workbook of 200 sheets is looked through in few requests, and told as it is", async () => {
  await prepare((_sheet, { workbook: book }) => {
    for (let n = 1; n <= 200; n += 1) book.worksheets.add(`Sheet ${n}`).getRange("C3").formulas = [[SLIP]];
  });
  await settle();
  const { instruments } = workbook.host;
  const requests: Record<string, number> = {};
  for (const name of ["the doctor", "sheets to copy", "the list of sources"]) {
    const before = instruments.requests;
    expect(await run(JOBS[name]!)).toMatchObject(
      { "the doctor": { kind: "examined", formulas: 204 }, "sheets to copy": { kind: "listed" } }[name] ?? {
        kind: "inserted",
      },
    );
    requests[name] = instruments.requests - before;
  }
  expect(Math.max(...Object.values(requests))).toBeLessThan(20);
});
