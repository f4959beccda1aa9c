import { supportsExcelApi } from "../api-level";
import { JobQueue } from "../job-queue";
import { findOfficeCode } from "../office-problem";
import { batchStacks, getStackRange, MOST_CELLS, type Stack, stackCells, stackInPieces } from "./cell-stacks";
import type { CellPlace, LeftCell, Repair, RepairResult } from "./examination";
import { RepairWriting } from "./repair-writing";
import { inShortTasks, nextTask } from "../short-tasks";
import { Cancelled, type Watch, heed } from "../watch";

const LEVEL = "1.4";
/** Excel asks our functions after it has taken a formula: their answers are waited for, up to ten times so long. */
const PATIENCE = 300;

const queue = new JobQueue();

/**
 * Changes cells to what the reader agreed to: all of them, or on a fault, and where the reader cancels, none, or the result
 * names what is left. A cell that has changed since it was examined, or is locked, is left alone and named. Never throws.
 */
export function repairCells(repairs: readonly Repair[], watch: Watch): Promise<RepairResult> {
  return queue.add(() => repairOnce(repairs, watch));
}

async function repairOnce(repairs: readonly Repair[], watch: Watch): Promise<RepairResult> {
  const writing = new RepairWriting();
  try {
    if (!supportsExcelApi(LEVEL)) return { kind: "failed", problem: { code: "ApiNotFound", leftovers: [] } };
    // Cells of one request are one step to undo.
    return await Excel.run(async (context) => {
      const { free, left } = await survey(context, repairs, writing, watch);
      const stacks = await inShortTasks(stackInPieces(free), watch);
      const late = new Set(await writing.write(context, batchStacks(stacks), watch));
      const repaired = free.filter((repair) => !late.has(repair));
      const calculated = repaired.flatMap((repair) => (repair.held === "word" ? repair.readers : [repair]));
      // The first of them tell for all.
      await waitForAnswers(context, stackCells(calculated.slice(0, MOST_CELLS)));
      return {
        kind: "repaired",
        repaired,
        left: [...left, ...[...late].map((repair) => ({ repair, why: "changed" as const }))],
      };
    });
  } catch (thrown) {
    const leftovers = await writing.takeBack();
    if (thrown instanceof Cancelled && leftovers.length === 0) return { kind: "cancelled" };
    return { kind: "failed", problem: { code: findOfficeCode(thrown), leftovers } };
  }
}

/** Reads the cells again: which hold what they did, on sheets that may be written. */
async function survey(
  context: Excel.RequestContext,
  repairs: readonly Repair[],
  writing: RepairWriting,
  watch: Watch,
): Promise<{ free: Repair[]; left: LeftCell[] }> {
  const sheets = context.workbook.worksheets.load("items/name,items/protection/protected");
  await context.sync();
  const isLocked = new Map(sheets.items.map(({ name, protection }) => [name, protection.protected]));
  const left = repairs.flatMap((repair): LeftCell[] => {
    const locked = isLocked.get(repair.sheet);
    return locked === false ? [] : [{ repair, why: locked ? "protected" : "gone" }];
  });
  const open = repairs.filter(({ sheet }) => isLocked.get(sheet) === false);
  const free: Repair[] = [];
  const read = async ([batch, ...rest]: Stack<Repair>[][]): Promise<void> => {
    if (!batch) return;
    heed(watch);
    const ranges = batch.map((stack) => getStackRange(context, stack).load("formulas,numberFormat"));
    await context.sync();
    await nextTask();
    batch.forEach((stack, index) => {
      const formulas = ranges[index]!.formulas as unknown[][] | null;
      const formats = ranges[index]!.numberFormat as unknown[][] | null;
      stack.forEach((repair, at) => {
        writing.keepFormat(repair, formats?.[at]?.[0]);
        if (formulas?.[at]?.[0] === repair.content) free.push(repair);
        else left.push({ repair, why: "changed" });
      });
    });
    await read(rest);
  };
  await read(batchStacks(await inShortTasks(stackInPieces(open), watch)));
  return { free, left };
}

/** What was written stays whatever becomes of the waiting. */
async function waitForAnswers(
  context: Excel.RequestContext,
  stacks: readonly Stack<CellPlace>[],
  turns = 10,
): Promise<void> {
  const [some = []] = batchStacks(stacks);
  if (some.length === 0 || turns === 0) return;
  try {
    const ranges = some.map((stack) => getStackRange(context, stack).load("values"));
    await context.sync();
    if (!ranges.some(({ values }) => values.some(([value]) => value === "#BUSY!"))) return;
  } catch {
    return;
  }
  await new Promise((resolve) => setTimeout(resolve, PATIENCE));
  await waitForAnswers(context, stacks, turns - 1);
}
