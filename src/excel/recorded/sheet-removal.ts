import { contains } from "../../sheet/address";
import type { OfficeProblem } from "../insertion";
import { findOfficeCode } from "../office-problem";
import { dropRecord } from "../parts/record-part";
import type { BlockState } from "./block-state";
import { findLocated, locate } from "./insertion-records";
import { ChangedMeanwhile, checkUnchanged } from "./recorded-change";
import type { Removal } from "./removal-survey";
import { type Step, queueCells, sendSteps, splitRows } from "./row-pieces";

/**
 * Deletes the sheets of one insertion together. They are locked first: what somebody writes on one of them up to then keeps them
 * all. A sheet cannot be made anew, so once one is gone the others go as well, whatever was in the way of them at first. Throws
 * where none has gone, and then they are as they were; the problem names those that stay alone.
 */
export async function deleteSheets(
  context: Excel.RequestContext,
  removals: readonly Removal[],
): Promise<OfficeProblem | undefined> {
  try {
    await lockSheets(context, removals);
    await deleteTogether(context, removals);
    return undefined;
  } catch (thrown) {
    const again = () => goOn(context, removals);
    // What disturbed it once may be over.
    const leftovers = await again().catch(again);
    if (leftovers.length === removals.length) throw thrown;
    return leftovers.length > 0 ? { code: findOfficeCode(thrown), leftovers } : undefined;
  }
}

/** Throws ChangedMeanwhile where they are no longer what was agreed to. */
async function lockSheets(context: Excel.RequestContext, removals: readonly Removal[]): Promise<void> {
  for (const { state } of removals) state.worksheet.protection.protect();
  await context.sync();
  await sendSteps(context, removals.flatMap(queueChecks));
}

function queueChecks({ state }: Removal): Step[] {
  const { worksheet, area, block } = state;
  const contents = splitRows(area).map((piece): Step => {
    let now: Excel.Range;
    return {
      cells: piece.rows * piece.columns,
      queue: () => (now = queueCells(worksheet, piece)),
      check: () => checkUnchanged(now, state, piece),
    };
  });
  if (block.record.pivot) return contents;
  let used: Excel.Range;
  const isAlone: Step = {
    cells: 0,
    queue: () => (used = locate(worksheet.getUsedRangeOrNullObject(true))),
    check: () => {
      const filled = findLocated(used)?.area;
      if (filled && !contains(block.area, filled)) throw new ChangedMeanwhile();
    },
  };
  return [...contents, isAlone];
}

/** In one request. A pivot goes before its data, which are a table without it. */
async function deleteTogether(context: Excel.RequestContext, removals: readonly Removal[]): Promise<void> {
  const isPivot = ({ state }: Removal) => state.block.record.pivot !== undefined;
  const inOrder = [...removals.filter(isPivot), ...removals.filter((removal) => !isPivot(removal))];
  for (const { state } of inOrder) {
    findSheet(context, state).delete();
    dropRecord(context, state.block.marker);
  }
  await context.sync();
}

/** Deletes what is left where something has gone, and unlocks what stays. Gives the names of that. */
async function goOn(context: Excel.RequestContext, removals: readonly Removal[]): Promise<string[]> {
  const { length } = await findStaying(context, removals);
  // Refused again: it is named.
  if (length < removals.length) await deleteTogether(context, removals).catch(() => undefined);
  const staying = await findStaying(context, removals);
  for (const { protection } of staying) protection.unprotect();
  await context.sync();
  return staying.map(({ name }) => name);
}

async function findStaying(context: Excel.RequestContext, removals: readonly Removal[]): Promise<Excel.Worksheet[]> {
  const sheets = removals.map(({ state }) => findSheet(context, state).load("name"));
  await context.sync();
  return sheets.filter(({ isNullObject }) => !isNullObject);
}

const findSheet = ({ workbook }: Excel.RequestContext, { worksheet }: BlockState): Excel.Worksheet =>
  workbook.worksheets.getItemOrNullObject(worksheet.id);
