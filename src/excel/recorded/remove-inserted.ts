import { formatAddress } from "../../sheet/address";
import type { Obstacle } from "../insertion";
import { planJobs } from "../job-queue";
import type { Change } from "./block-restoring";
import { canChangeInserted } from "./change-level";
import { contentsOf } from "./block-state";
import { clearBlock, deleteSheet, discardLate } from "./block-removal";
import { findChangedCells } from "./changed-cells";
import { readInsertions } from "./inserted-tables";
import { insertionOf } from "./insertion-records";
import { type ChangeResult, blockedByAge, checkUnchanged, describeChanged, takeBack } from "./recorded-change";
import { type Removal, surveyRemoval } from "./removal-survey";

/**
 * Takes away what one insertion brought: its cells, tables, charts, pivots, names and records, and the sheets that were made
 * for it and hold nothing else. What goes is told first; `agreed` is what was told. Never throws; on a failure the workbook is
 * as before, or the result names what is left.
 */
export function removeInserted(marker: string, agreed?: string): Promise<ChangeResult> {
  return planJobs.add(async () => {
    if (!canChangeInserted()) return blockedByAge;
    const trial: Trial = { marker, agreed, changes: [], going: [], gone: [] };
    try {
      return await Excel.run((context) => remove(context, trial));
    } catch (thrown) {
      const { changes, going, gone } = trial;
      return takeBack(changes, thrown, gone.length > 0 ? going.filter((sheet) => !gone.includes(sheet)) : []);
    }
  });
}

/** One try, and how far it has come. */
interface Trial {
  marker: string;
  agreed: string | undefined;
  changes: Change[];
  /** Sheets that are to be deleted, and those that were. */
  going: string[];
  gone: string[];
}

async function remove(context: Excel.RequestContext, trial: Trial): Promise<ChangeResult> {
  const { marker, agreed, changes } = trial;
  const insertions = await readInsertions(context);
  const blocks = insertions.blocks.filter((block) => insertionOf(block.marker) === insertionOf(marker));
  if (blocks.length === 0) return { kind: "gone" };
  const removals = await surveyRemoval(context, blocks, insertions.tables);
  const obstacles = removals.flatMap(findProtected);
  if (obstacles.length > 0) return { kind: "blocked", address: formatAddress(blocks[0]!.area), obstacles };
  const ask = describeRemoval(removals);
  if (ask.agreed !== agreed) return ask;
  const [staying, going] = [removals.filter(({ isWhole }) => !isWhole), removals.filter(({ isWhole }) => isWhole)];
  // All that can be given back first.
  for (const { state } of staying) changes.push(clearBlock(state));
  for (const { state } of staying) discardLate(context, state);
  if (staying.length > 0) {
    await context.sync();
    changes.forEach(checkUnchanged);
  }
  trial.going = going.map(({ state }) => state.block.sheet);
  await deleteSheets(context, going, trial);
  return { kind: "removed", sheets: trial.going };
}

/** One after another, so that what is known of one is known when it goes. */
async function deleteSheets(
  context: Excel.RequestContext,
  [first, ...rest]: readonly Removal[],
  trial: Trial,
): Promise<void> {
  if (!first) return;
  await deleteSheet(context, first);
  trial.gone.push(first.state.block.sheet);
  await deleteSheets(context, rest, trial);
}

function findProtected({ state, isWhole }: Removal): Obstacle[] {
  return state.isProtected && !isWhole ? [{ what: "protected-sheet", where: state.block.sheet, count: 0 }] : [];
}

function describeRemoval(removals: readonly Removal[]): Extract<ChangeResult, { kind: "ask" }> {
  const changed = describeChanged(
    removals.map(({ state, head }) => ({ state, cells: findChangedCells(head, contentsOf(state)) })),
  );
  const loses = {
    sheets: removals.filter(({ isWhole }) => isWhole).map(({ state }) => state.block.sheet),
    kept: removals.filter(({ isWhole, state }) => !isWhole && state.isOwnSheet).map(({ state }) => state.block.sheet),
  };
  return { kind: "ask", changed, loses, agreed: JSON.stringify([changed, loses]) };
}
