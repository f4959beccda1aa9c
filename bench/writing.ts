import { openHeadless } from "../workbench/headless/headless-workbook";
import { duration, printRows, times } from "./row";

const COLUMNS = 10;
const ROUNDS = 3;

type Write = (sheet: Excel.Worksheet) => void;

const block =
  (rows: number): Write =>
  (sheet) => {
    const values = Array.from({ length: rows }, (_, row) =>
      Array.from({ length: COLUMNS }, (_, column) => row * COLUMNS + column),
    );
    sheet.getRangeByIndexes(0, 0, rows, COLUMNS).values = values;
  };

const singles =
  (count: number): Write =>
  (sheet) => {
    for (let row = 0; row < count; row++) sheet.getCell(row, 0).values = [[row]];
  };

/** Nanoseconds for a write through Office.js to an empty workbook, until it is calculated. */
async function timeOf(write: Write): Promise<number> {
  const book = await openHeadless();
  const start = process.hrtime.bigint();
  await book.Excel.run(async (context) => {
    write(context.workbook.worksheets.getActiveWorksheet());
    await context.sync();
  });
  await book.grid.settled();
  const time = Number(process.hrtime.bigint() - start);
  book.dispose();
  return time;
}

/** A write against one of a part of its size, in turns. */
async function compare(what: string, large: Write, small: Write, smaller: string, most: number) {
  let [time, baseline] = [Infinity, Infinity];
  for (let round = 0; round < ROUNDS; round++) {
    baseline = Math.min(baseline, await timeOf(small));
    time = Math.min(time, await timeOf(large));
  }
  const ratio = time / baseline;
  return {
    goal: "P13",
    what,
    measured: duration(time),
    baseline: `${smaller}: ${duration(baseline)}`,
    ratio: times(ratio),
    wanted: `≤ ${most}×`,
    met: ratio <= most,
  };
}

async function main(): Promise<void> {
  printRows([
    await compare("80,000 × 10 cells written", block(80_000), block(10_000), "10,000 × 10", 10),
    await compare("4,000 single cells written", singles(4000), singles(1000), "1,000", 5),
  ]);
}

void main().then(() => process.exit(0));
