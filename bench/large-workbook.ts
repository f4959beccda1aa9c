import { dataset } from "../data/index";
import { examineWorkbook } from "../src/excel/doctor/examine-workbook";
import { listSources } from "../src/excel/list-sources";
import { updateTable } from "../src/excel/recorded/update-table";
import type { Watch } from "../src/excel/watch";
import { wordsFor } from "../src/i18n/language";
import { sourcesIn } from "../src/services/workbook-sources";
import type { HeadlessWorkbook } from "../workbench/headless/headless-workbook";
import { duration, printRows, times, type Row } from "./row";
import { type Cost, measureJob, openForPane } from "./workbook-job";

const SHEETS = 200;
const FORMULAS = 100;
const [FIRST_COUNT, LONGEST_TASK] = [200, 50];

const labels = { notes: "Notes", sources: "Sources" };
const words = wordsFor("en");
const sources = sourcesIn("en");

/** Formulas that are right, formulas over cells, and some with a slip. */
function formulaOf(row: number): string {
  if (row % 10 === 0) return '=HTZONE.REVENU("ZGC",2013)';
  return row % 2 === 0 ? "=HTZONE.GET($A$1,$A$2,2011)" : '=HTZONE.REVENUE("ZGC",2013)';
}

async function openLarge(): Promise<HeadlessWorkbook> {
  const book = await openForPane();
  await Excel.run(async (context) => {
    for (let n = 0; n < SHEETS; n += 1) {
      const sheet = context.workbook.worksheets.add(`Figures ${n}`);
      sheet.getRange("A1:A2").values = [["East Lake"], ["revenue"]];
      sheet.getRange(`B1:B${FORMULAS}`).formulas = Array.from({ length: FORMULAS }, (_, row) => [formulaOf(row)]);
    }
    await context.sync();
  });
  await book.grid.settled();
  return book;
}

/** A job with the milliseconds until it first said how far it is, and until it ended after it was cancelled there. */
async function watchJob<T>(book: HeadlessWorkbook, job: (watch: Watch) => Promise<T>) {
  let first: number | undefined;
  const start = performance.now();
  const tell = () => (first ??= performance.now() - start);
  const cost = await measureJob(book, () => job({ tell, isCancelled: () => false }));
  let asked: number | undefined;
  await job({ tell: () => (asked ??= performance.now()), isCancelled: () => asked !== undefined });
  return { cost, first: first!, cancelled: performance.now() - asked! };
}

const ms = (time: number): string => duration(time * 1e6);

function rowsOf(
  name: string,
  { cost, first, cancelled }: { cost: Cost<unknown>; first: number; cancelled: number },
): Row[] {
  const baseline = `the whole: ${ms(cost.time)}, ${cost.requests} requests`;
  const row = (what: string, time: number, most: number): Row => ({
    ...{ goal: "P14", what: `${name}: ${what}`, measured: ms(time), baseline, ratio: times(time / cost.time) },
    ...{ wanted: `≤ ${ms(most)}`, met: time <= most },
  });
  return [
    row("until it says how far it is", first, FIRST_COUNT),
    row("from Cancel to its end", cancelled, FIRST_COUNT),
    row("longest task of the pane", cost.longestTask, LONGEST_TASK),
  ];
}

async function main(): Promise<void> {
  const book = await openLarge();
  const size = `20,000 formulas on ${SHEETS} sheets`;
  const doctor = await watchJob(book, (watch) => examineWorkbook({ dataset, words, wordsIn: wordsFor }, watch));
  const list = await watchJob(book, (watch) =>
    listSources(sources, watch, { labels, language: "en", update: updateTable }),
  );
  book.dispose();
  printRows([...rowsOf(`doctor, ${size}`, doctor), ...rowsOf(`sources, ${size}`, list)]);
}

void main().then(() => process.exit(0));
