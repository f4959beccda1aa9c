import { finish } from "../../core/pieces";
import { type Rectangle, formatAddress } from "../../sheet/address";
import { digestParts, digestShape, headOf } from "../../sheet/block-record";
import { formatPlace } from "../../sheet/place";
import type { Part, WorkbookPlan } from "../../sheet/plan";
import type { Made } from "../../sheet/record-part";
import type { Obstacle } from "../insertion";
import { planJobs } from "../job-queue";
import { chooseParts } from "../parts/part-writers";
import { measureBlock } from "../placement";
import { findBlockObstacles, queueUsedBeside } from "./block-obstacles";
import type { Change } from "./block-restoring";
import { canChangeInserted } from "./change-level";
import { type BlockState, type StateReading, contentsOf, queueState, readStates } from "./block-state";
import { type Cell, findChangedCells } from "./changed-cells";
import { type FoundTable, readInsertions } from "./inserted-tables";
import { type RecordedBlock, insertionOf } from "./insertion-records";
import { type ChangeResult, blockedByAge, describeChanged, takeBack } from "./recorded-change";
import { nameCharts } from "./renamed-charts";
import { sendSteps } from "./row-pieces";
import { writeBlock } from "./update-block";

export interface UpdateConsent {
  /** What the reader has agreed to, as it was asked. */
  agreed?: string | undefined;
  waitForCellEdit?: boolean;
}

/** What an insertion is to become. */
interface NewPlan {
  /** The plan of now. */
  planFor: (block: RecordedBlock) => WorkbookPlan;
  made: Made;
}

/**
 * Writes a plan of now into the blocks of an earlier insertion, in one step of undo where one request holds it. Cells that a
 * person changed are named first, and what is in the way where it grows. Never throws; on a failure the workbook is as before,
 * or the result names what is left.
 */
export function updateInserted(marker: string, plan: NewPlan, consent: UpdateConsent): Promise<ChangeResult> {
  return planJobs.add(async () => {
    if (!canChangeInserted()) return blockedByAge;
    const changes: Change[] = [];
    try {
      const run = { delayForCellEdit: consent.waitForCellEdit === true };
      return await Excel.run(run, (context) => update(context, marker, plan, consent.agreed, changes));
    } catch (thrown) {
      return takeBack(changes, thrown);
    }
  });
}

/** A block that is to change. */
interface Update {
  state: BlockState;
  parts: Part[];
  obstacles: Obstacle[];
  changed: Cell[];
}

async function update(
  context: Excel.RequestContext,
  marker: string,
  { planFor, made }: NewPlan,
  agreed: string | undefined,
  changes: Change[],
): Promise<ChangeResult> {
  const { tables, blocks } = await readInsertions(context);
  const found = blocks.filter((block) => insertionOf(block.marker) === insertionOf(marker));
  // A table that somebody deleted leaves its record.
  if (found.every((block) => !tables.some((table) => table.block === block))) return { kind: "gone" };
  const ours = await nameCharts(context, found);
  const readings = ours.map((block) => queueUpdate(context, block, planFor(block), tables));
  await readStates(
    context,
    readings.map(({ reading }) => reading),
  );
  const updates = readings.map(({ settle }) => settle());
  if (updates.every(isCurrent)) return { kind: "current" };
  const area = formatAddress(updates[0]!.state.area);
  const obstacles = updates.flatMap((each) => each.obstacles);
  if (obstacles.length > 0) return { kind: "blocked", address: area, obstacles };
  const changed = describeChanged(updates.map((each) => ({ state: each.state, cells: each.changed })));
  const wanted = JSON.stringify(changed);
  if (changed.count > 0 && agreed !== wanted) {
    return { kind: "ask", changed, loses: { sheets: [], kept: [] }, agreed: wanted };
  }
  // The last block first: a pivot is drawn anew over data that is there.
  const writings = updates.map(({ state, parts }) => writeBlock(state, { made, parts })).reverse();
  changes.push(...writings.map(({ change }) => change));
  await sendSteps(
    context,
    writings.flatMap(({ steps }) => steps),
  );
  const { block } = updates[0]!.state;
  const { rows, columns } = measureBlock(updates[0]!.parts);
  return { kind: "updated", sheet: block.sheet, address: formatAddress({ ...block.area, rows, columns }) };
}

/** Queues the reading of a block and of what is in the way of its next size. */
function queueUpdate(
  context: Excel.RequestContext,
  block: RecordedBlock,
  plan: WorkbookPlan,
  tables: readonly FoundTable[],
): { reading: StateReading; settle: () => Update } {
  const { record } = block;
  const parts = chooseParts(
    plan.parts.filter((part) => part.block === record.block),
    record.pivot === undefined,
  );
  const head = headOf(record);
  // The cells of a PivotTable are its own.
  const area = record.pivot ? { ...block.area, rows: head.rows } : unite(block.area, measureBlock(parts));
  const found = tables.find((table) => table.block?.marker === block.marker);
  const chart = parts.find((part) => part.kind === "chart");
  const reading = queueState(context, block, area, found, chart);
  const used = queueUsedBeside(context.workbook.worksheets.getItem(block.sheet), area, block.area);
  const settle = () => {
    const state = reading.settle();
    return {
      ...{ state, parts },
      changed: findChangedCells(head, contentsOf(state)),
      obstacles: [...findBlockObstacles(state, tables, used), ...findOtherFields(block, parts)],
    };
  };
  return { reading, settle };
}

/** A PivotTable keeps its fields and its place: with other ones it would be another. */
function findOtherFields({ record: { pivot }, sheet, area }: RecordedBlock, parts: readonly Part[]): Obstacle[] {
  const next = parts.find((part) => part.kind === "pivot");
  if (!pivot || (next && next.row === pivot.row && digestShape(next.shape) === pivot.shape)) return [];
  return [{ what: "other-fields", where: formatPlace(sheet, formatAddress(area)), count: 0 }];
}

function isCurrent({ state, parts, changed }: Update): boolean {
  const { block, table, chartNames } = state;
  const { record, area } = block;
  const isWhole = area.rows === record.rows && table?.area.rows === record.table?.rows;
  const hasChart = !record.chart || chartNames.includes(record.chart.chartName);
  return changed.length === 0 && isWhole && hasChart && record.digest === finish(digestParts(parts));
}

/** The block as it is and as it is to become, together. */
function unite(block: Rectangle, next: Pick<Rectangle, "rows" | "columns">): Rectangle {
  return { ...block, rows: Math.max(block.rows, next.rows), columns: Math.max(block.columns, next.columns) };
}
