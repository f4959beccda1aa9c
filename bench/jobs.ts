import { dataset } from "../data/index";
import { formatAnswer } from "../src/core/answer-format";
import type { ReadyTable } from "../src/core/tables/table";
import { buildTable } from "../src/core/tables/catalogue";
import type { Repair } from "../src/excel/doctor/examination";
import { examineWorkbook } from "../src/excel/doctor/examine-workbook";
import { repairCells } from "../src/excel/doctor/repair-cells";
import { formatNumbers } from "../src/excel/format-numbers";
import { insertTable } from "../src/excel/insert-table";
import { listSources } from "../src/excel/list-sources";
import { findInsertedTables } from "../src/excel/recorded/inserted-tables";
import { removeInserted } from "../src/excel/recorded/remove-inserted";
import { updateTable } from "../src/excel/recorded/update-table";
import { unwatched } from "../src/excel/watch";
import { wordsFor } from "../src/i18n/language";
import { workbookWordsFor } from "../src/i18n/workbook-language";
import { freezeWorkbookSheets } from "../src/services/workbook-freezing";
import { sourcesIn } from "../src/services/workbook-sources";
import { duration, printRows, type Row } from "./row";
import { type Cost, measureJob, openForPane } from "./workbook-job";

const SIZES = [10, 10_000];
const LARGEST_REQUEST = 4 * 1024 ** 2;
const LONGEST_TASK = 50;

const words = wordsFor("en");
const labels = { notes: "Notes", sources: "Sources" };
const context = { dataset, words, wordsIn: wordsFor };
const options = { content: "values", labels, made: { language: "en", choices: {} } } as const;

/** What a job does and how its end is known; what it needs first is not counted. */
interface Job {
  /** Whether the workbook has the functions: their answers are what the job is about. */
  needsFunctions?: boolean;
  prepare: (size: number) => Promise<() => Promise<{ kind: string }>>;
  ends: string;
}

/** A sheet with as many formulas, selected. */
async function writeFormulas(size: number, formula: string): Promise<void> {
  await Excel.run(async (run) => {
    const range = run.workbook.worksheets.add("Figures").getRange(`A1:A${size}`);
    range.formulas = Array.from({ length: size }, () => [formula]);
    range.worksheet.activate();
    range.select();
    await run.sync();
  });
}

const overFormulas = (job: () => Promise<{ kind: string }>): Job["prepare"] => {
  return async (size) => {
    await writeFormulas(size, '=HTZONE.REVENUE("ZGC",2013)');
    return job;
  };
};

function tableOf(size: number): ReadyTable {
  const table = buildTable(dataset, "observations", workbookWordsFor("en"));
  return { ...table, rows: Array.from({ length: size }, (_, index) => table.rows[index % table.rows.length]!) };
}

const overTable = (job: (marker: string, table: ReadyTable) => Promise<{ kind: string }>): Job["prepare"] => {
  return async (size) => {
    const table = tableOf(size);
    await insertTable(table, "new-sheet", { ...options });
    const [inserted] = await findInsertedTables(table.tableName);
    if (!inserted?.block) throw new Error("the table has no record");
    const { marker } = inserted.block;
    return () => job(marker, { ...table, edition: "later", rows: [...table.rows].reverse() });
  };
};

const JOBS: Record<string, Job> = {
  doctor: { prepare: overFormulas(() => examineWorkbook(context, unwatched)), ends: "examined" },
  "doctor’s repair": { prepare: prepareRepair, ends: "repaired" },
  "list of sources": {
    prepare: overFormulas(() =>
      listSources(sourcesIn("en"), unwatched, { labels, language: "en", update: updateTable }),
    ),
    ends: "inserted",
  },
  "copy as values": {
    prepare: overFormulas(() => freezeWorkbookSheets("active", unwatched, { withSources: true }, "en")),
    ends: "frozen",
  },
  "number formats": {
    needsFunctions: true,
    prepare: overFormulas(formatAll),
    ends: "formatted",
  },
  "update of a table": { prepare: overTable((marker, table) => updateTable(marker, table, options)), ends: "updated" },
  "removal of a table": { prepare: overTable(removeAgreed), ends: "removed" },
};

async function formatAll(): Promise<{ kind: string }> {
  const result = await formatNumbers((name, args) => formatAnswer(dataset, words, name, args));
  if (result.kind === "formatted" && result.formatted === 0) throw new Error("nothing was formatted");
  return result;
}

/** Misspelt everywhere. */
async function prepareRepair(size: number): Promise<() => Promise<{ kind: string }>> {
  await writeFormulas(size, '=HTZONE.REVENU("ZGC",2013)');
  const examined = await examineWorkbook(context, unwatched);
  if (examined.kind !== "examined") throw new Error(examined.kind);
  const repairs = examined.findings.flatMap(({ repairs: [becomes], ...finding }): Repair[] =>
    becomes === undefined ? [] : [{ ...finding, becomes }],
  );
  if (repairs.length !== size) throw new Error(`${repairs.length} repairs`);
  return () => repairCells(repairs, unwatched);
}

async function removeAgreed(marker: string): Promise<{ kind: string }> {
  const told = await removeInserted(marker);
  return told.kind === "ask" ? removeInserted(marker, told.agreed) : told;
}

const kilobytes = (bytes: number): string => `${Math.round(bytes / 1000).toLocaleString("en")} kB`;

function rowsOf(name: string, costs: readonly Cost<unknown>[]): Row[] {
  const [few, many] = costs as [Cost<unknown>, Cost<unknown>];
  const [small, large] = SIZES.map((size) => size.toLocaleString("en"));
  const none = { ratio: "" };
  const at = (cost: Cost<unknown>) => `${cost.requests} requests, ${cost.actions} actions, ${kilobytes(cost.bytes)}`;
  return [
    {
      ...{
        goal: "P3",
        what: `${name}, ${large} rows`,
        measured: at(many),
        baseline: `${small} rows: ${at(few)}`,
        ...none,
      },
      ...{ wanted: "fewer than one more action a row", met: many.actions - few.actions < SIZES[1]! },
    },
    {
      ...{
        goal: "P4",
        what: `${name}, ${large} rows: largest request`,
        measured: kilobytes(many.largest),
        baseline: "",
      },
      ...{ ...none, wanted: "≤ 4,194 kB", met: many.largest <= LARGEST_REQUEST },
    },
    {
      ...{ goal: "P5", what: `${name}, ${large} rows: longest task of the pane`, ...none },
      ...{ measured: duration(many.longestTask * 1e6), baseline: `${small} rows: ${duration(few.longestTask * 1e6)}` },
      ...{ wanted: "≤ 50 ms", met: many.longestTask <= LONGEST_TASK },
    },
  ];
}

async function measure({ prepare, ends, needsFunctions = false }: Job, size: number): Promise<Cost<unknown>> {
  const book = await openForPane(needsFunctions ? { manifest: "dist/manifest.xml" } : {});
  const job = await prepare(size);
  await book.grid.settled();
  const cost = await measureJob(book, job);
  if (cost.result.kind !== ends) throw new Error(JSON.stringify(cost.result).slice(0, 500));
  book.dispose();
  return cost;
}

/** All jobs, or those that the command line names. */
async function main(): Promise<void> {
  const rows: Row[] = [];
  const named = process.argv.slice(2);
  for (const [name, job] of Object.entries(JOBS)) {
    if (named.length > 0 && !named.includes(name)) continue;
    const costs: Cost<unknown>[] = [];
    for (const size of SIZES) costs.push(await measure(job, size));
    rows.push(...rowsOf(name, costs));
  }
  printRows(rows);
}

void main().then(() => process.exit(0));
