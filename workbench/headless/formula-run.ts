import type { Area, CellValue, GridSheet } from "../grid/grid";
import type { Answer, AnswerCell } from "./formula-answer";
import { openHeadless } from "./headless-workbook";

const ERROR = /^#(?:N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!|BUSY!)$/;

/** Room for most spills; sheets grow for larger ones. */
const SIZE = { rows: 100, columns: 20 };

/** Calculates formulas, each on a sheet of its own, where nothing is in the way of a spill. */
export async function evaluateFormulas(
  formulas: readonly string[],
  manifest: string,
  language: "en-US" | "zh-CN",
): Promise<Answer[]> {
  // There from the start, and small: a sheet that is added costs as much as many formulas, and every row a little.
  const sheets = formulas.map((_, i) => `Formula ${i + 1}`);
  const book = await openHeadless({ manifest, language, sheets, size: SIZE });
  try {
    const answering = book.grid.sheets();
    formulas.forEach((formula, i) => answering[i]!.write({ row: 0, column: 0, rows: 1, columns: 1 }, [[formula]]));
    await book.grid.settled();
    return answering.map(readAnswer);
  } finally {
    book.dispose();
  }
}

function readAnswer(sheet: GridSheet): Answer {
  const area: Area = sheet.spillArea(0, 0) ?? { row: 0, column: 0, rows: 1, columns: 1 };
  const messages = sheet.errorMessages(area);
  return sheet.values(area).map((row, r) => row.map((value, c) => readCell(value, messages[r]![c]!)));
}

/** A text that looks like an error is taken for one: the grid gives errors as text. */
function readCell(value: CellValue, message: string): AnswerCell {
  return typeof value === "string" && ERROR.test(value) ? { error: value, message } : value;
}
