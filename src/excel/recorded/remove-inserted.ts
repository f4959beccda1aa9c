import { formatAddress } from "../../sheet/address";
import type { Obstacle } from "../insertion";
import { planJobs } from "../job-queue";
import type { Change } from "./block-restoring";
import { canChangeInserted } from "./change-level";
import { contentsOf } from "./block-state";
import { clearBlock, discardLate } from "./block-removal";
import { findChangedCells } from "./changed-cells";
import { readInsertions } from "./inserted-tables";
import { insertionOf } from "./insertion-records";
import { type ChangeResult, blockedByAge, describeChanged, takeBack } from "./recorded-change";
import { type Removal, surveyRemoval } from "./removal-survey";
import { nameCharts } from "./renamed-charts";
import { sendSteps } from "./row-pieces";
import { deleteSheets } from "./sheet-removal";

/**
 * Takes away what one insertion brought: its cells, tables, charts, pivots, names and records, and the sheets that were made
 * for it and hold nothing else. What goes is told first; `agreed` is what was told. Never throws; on a failure the workbook is
 * as before, or the result names what is left.
 */
export function removeInserted(marker: string, agreed?: string): Promise<ChangeResult> {
  return planJobs.add(async () => {
    if (!canChangeInserted()) return blockedByAge;
    const changes: Change[] = [];
    try {
      return await Excel.run((context) => remove(context, { marker, agreed, changes }));
    } catch (thrown) {
      return takeBack(changes, thrown);
    }
  });
}

/** One try, and what it has done. */
interface Trial {
  marker: string;
  agreed: string | undefined;
  changes: Change[];
}

async function remove(context: Excel.RequestContext, { marker, agreed, changes }: Trial): Promise<ChangeResult> {
  const insertions = await readInsertions(context);
  const found = insertions.blocks.filter((block) => insertionOf(block.marker) === insertionOf(marker));
  if (found.length === 0) return { kind: "gone" };
  const blocks = await nameCharts(context, found);
  const removals = await surveyRemoval(context, blocks, insertions.tables);
  const obstacles = removals.flatMap(findProtected);
  if (obstacles.length > 0) return { kind: "blocked", address: formatAddress(blocks[0]!.area), obstacles };
  const ask = describeRemoval(removals);
  if (ask.agreed !== agreed) return ask;
  const [staying, going] = [removals.filter(({ isWhole }) => !isWhole), removals.filter(({ isWhole }) => isWhole)];
  const writings = staying.map(({ state }) => clearBlock(state));
  changes.push(...writings.map(({ change }) => change));
  // All that can be given back first.
  const last = { cells: 0, queue: () => staying.forEach(({ state }) => discardLate(context, state)) };
  await sendSteps(context, [...writings.flatMap(({ steps }) => steps), ...(staying.length > 0 ? [last] : [])]);
  const problem = going.length > 0 ? await deleteSheets(context, going) : undefined;
  return problem
    ? { kind: "failed", problem }
    : { kind: "removed", sheets: going.map(({ state }) => state.block.sheet) };
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
