import type { CellReference } from "../core/formula/cell-reference";
import { mapInPieces, type Pieces } from "../core/pieces";
import { supportsExcelApi } from "./api-level";
import { type CallCell, surveyCalls } from "./call-survey";
import type { AnswerFormatter, FormatOptions, FormatResult } from "./formatting";
import { type FormattedCell, FormatWriting } from "./format-writing";
import { JobQueue } from "./job-queue";
import { findOfficeCode } from "./office-problem";
import { readNamedCells } from "./named-cells";
import { inShortTasks, nextTask } from "./short-tasks";
import { Cancelled, type Watch, unwatched } from "./watch";

/** Cells in use that a selection may have: what Excel on the web can tell in one answer. */
export const MOST_CELLS = 100_000;
/** For selections of several areas and their parts in use. */
const LEVEL = "1.9";
const TOO_LARGE = ["ResponsePayloadSizeLimitExceeded", "RequestPayloadSizeLimitExceeded", "RangeExceedsLimit"];

const queue = new JobQueue();

/**
 * Gives every cell of the selection whose formula is one call of one figure, and whose format is General, the number
 * format of its figure. Three round trips, and one step to undo, where one request holds what is to be read and written.
 * Never throws; on a failure, and where the reader cancels, the formats are as before or the result names the cells that
 * are not.
 */
export function formatNumbers(
  format: AnswerFormatter,
  watch: Watch = unwatched,
  options: FormatOptions = {},
): Promise<FormatResult> {
  return queue.add(() => formatOnce(format, watch, options));
}

async function formatOnce(format: AnswerFormatter, watch: Watch, options: FormatOptions): Promise<FormatResult> {
  const writing = new FormatWriting();
  try {
    if (!supportsExcelApi(LEVEL)) return { kind: "failed", problem: { code: "ApiNotFound", leftovers: [] } };
    const run = { delayForCellEdit: options.waitForCellEdit === true };
    return await Excel.run(run, (context) => formatSelection(context, { format, watch, writing }));
  } catch (thrown) {
    const code = findOfficeCode(thrown);
    const leftovers = await writing.takeBack();
    if (thrown instanceof Cancelled && leftovers.length === 0) return { kind: "cancelled" };
    if (TOO_LARGE.includes(code) && leftovers.length === 0) return { kind: "too-large" };
    return { kind: "failed", problem: { code, leftovers } };
  }
}

interface Formatting {
  format: AnswerFormatter;
  watch: Watch;
  writing: FormatWriting;
}

async function formatSelection(
  context: Excel.RequestContext,
  { format, watch, writing }: Formatting,
): Promise<FormatResult> {
  const { worksheets } = context.workbook;
  const sheet = worksheets.getActiveWorksheet().load("id,name");
  worksheets.load("items/name");
  // Of whole columns and rows only what is in use.
  const used = context.workbook.getSelectedRanges().getUsedRangeAreasOrNullObject(true);
  used.load(
    "cellCount,areas/items/formulas,areas/items/values,areas/items/numberFormat,areas/items/rowIndex,areas/items/columnIndex",
  );
  await context.sync();
  if (used.isNullObject) return { kind: "formatted", formatted: 0, kept: 0, other: 0 };
  if (used.cellCount > MOST_CELLS) return { kind: "too-large" };
  // Taking in the answer was a task of its own.
  await nextTask();

  const survey = await inShortTasks(surveyCalls(used.areas.items), watch);
  const names = worksheets.items.map(({ name }) => name);
  const naming = survey.areas.flat().map(({ call: { args } }) => ({ sheet: sheet.name, args }));
  const references = await readNamedCells(context, naming, names, watch);
  const find = (reference: CellReference) => references.find(sheet.name, reference);
  await inShortTasks(
    addFormats(writing, survey.areas, (cell) => formatCell(cell, format, find)),
    watch,
  );
  const wanted = survey.areas.reduce((sum, cells) => sum + cells.length, 0);
  const formatted = writing.size;
  if (formatted > 0) await writing.write(context, sheet, watch);
  return { kind: "formatted", formatted, kept: survey.kept, other: survey.other + wanted - formatted };
}

function* addFormats(
  writing: FormatWriting,
  areas: readonly CallCell[][],
  formatsOf: (cell: CallCell) => FormattedCell[],
): Pieces<void> {
  for (const cells of areas) {
    const formatted = yield* mapInPieces(cells, formatsOf);
    writing.add(formatted.flat());
  }
}

/** The cell with its format; nothing where it does not hold what its formula gives, such as an error. */
function formatCell(
  { row, column, call, value }: CallCell,
  format: AnswerFormatter,
  find: (reference: CellReference) => unknown,
): FormattedCell[] {
  const args: unknown[] = [];
  for (const argument of call.args) {
    const known = argument.kind === "constant" ? argument.value : find(argument);
    if (argument.kind === "cell" && known === undefined) return [];
    args.push(known);
  }
  const answer = format(call.name, args);
  return answer && isSame(answer.value, value) ? [{ row, column, numberFormat: answer.numberFormat }] : [];
}

/** Excel may keep a digit less than we calculate with. */
const isSame = (expected: number, held: unknown): boolean =>
  typeof held === "number" && Math.abs(expected - held) <= 1e-12 * Math.abs(expected);
