import { openHeadless, type HeadlessWorkbook } from "../workbench/headless/headless-workbook";
import { timeInTurns } from "./clock";
import { duration, printRows, times } from "./row";

const ROWS = 10_000;
const COLUMNS = 10;
const ROUNDS = 5;
const VALUES = Array.from({ length: ROWS }, (_, row) => Array.from({ length: COLUMNS }, (_, column) => row * column));

/** 100,000 cells below an empty row. */
async function openCells(): Promise<HeadlessWorkbook> {
  const book = await openHeadless();
  book.grid.sheets()[0]?.write({ row: 1, column: 0, rows: ROWS, columns: COLUMNS }, VALUES);
  await book.grid.settled();
  return book;
}

async function main(): Promise<void> {
  const book = await openCells();
  const [sheet] = book.workbook.worksheets.items();
  if (!sheet) throw new Error("There is no sheet.");
  const step = (run: () => void) => book.grid.step({}, run);
  const { moved, written } = timeInTurns(
    {
      moved: () => {
        step(() => sheet.getRange("1:1").delete("Up"));
        step(() => sheet.getRange("1:1").insert("Down"));
      },
      written: () => step(() => sheet.cells.write({ row: 1, column: 0, rows: ROWS, columns: COLUMNS }, VALUES)),
    },
    ROUNDS,
  );
  book.dispose();
  printRows([
    {
      goal: "P13",
      what: "a row above 100,000 cells deleted and inserted again",
      measured: duration(moved),
      baseline: `the cells written: ${duration(written)}`,
      ratio: times(moved / written),
      wanted: "≤ 1×",
      met: moved <= written,
    },
  ]);
}

void main().then(() => process.exit(0));
