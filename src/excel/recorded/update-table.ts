import type { ReadyTable } from "../../core/tables/table";
import { formatAddress, type Rectangle } from "../../sheet/address";
import { digestParts } from "../../sheet/block-record";
import type { Part } from "../../sheet/plan";
import type { Made } from "../../sheet/record-part";
import type { TableOptions } from "../../sheet/table-layout";
import { planTable } from "../../sheet/table-plan";
import { supportsExcelApi } from "../api-level";
import { planJobs } from "../job-queue";
import { chooseParts } from "../parts/part-writers";
import { measureBlock } from "../placement";
import { findBlockObstacles, queueUsedBeside } from "./block-obstacles";
import type { Change } from "./block-restoring";
import { type BlockState, CHANGE_LEVEL, contentsOf, queueState } from "./block-state";
import { findChangedCells } from "./changed-cells";
import { readTables } from "./inserted-tables";
import type { RecordedBlock } from "./insertion-records";
import { type ChangeResult, blockedByAge, checkUnchanged, describeChanged, takeBack } from "./recorded-change";
import { writeBlock } from "./update-block";

export interface UpdateOptions extends TableOptions {
  made: Pick<Made, "language" | "choices">;
  /** What the reader has agreed to, as it was asked. */
  agreed?: string | undefined;
  waitForCellEdit?: boolean;
}

/**
 * Writes a ready-made table as it is now into the block of an earlier insertion, in one step of undo. Cells that a person
 * changed are named first, and what is in the way where it grows. Never throws; on a failure the workbook is as before, or the
 * result names what is left.
 */
export function updateTable(marker: string, table: ReadyTable, options: UpdateOptions): Promise<ChangeResult> {
  return planJobs.add(async () => {
    if (!supportsExcelApi(CHANGE_LEVEL)) return blockedByAge;
    const changes: Change[] = [];
    try {
      const run = { delayForCellEdit: options.waitForCellEdit === true };
      return await Excel.run(run, (context) => update(context, marker, table, options, changes));
    } catch (thrown) {
      return takeBack(changes, thrown);
    }
  });
}

async function update(
  context: Excel.RequestContext,
  marker: string,
  table: ReadyTable,
  options: UpdateOptions,
  changes: Change[],
): Promise<ChangeResult> {
  const tables = await readTables(context);
  const found = tables.find(({ block }) => block?.marker === marker);
  if (!found?.block) return { kind: "gone" };
  const { block } = found;
  const parts = planAgain(block, table, options);
  const area = unite(block.area, measureBlock(parts));
  const reading = queueState(context, block, area, found);
  const used = queueUsedBeside(context.workbook.worksheets.getItem(block.sheet), area, block.area);
  await context.sync();
  const state = reading.settle();
  const cells = findChangedCells(block.record, contentsOf(state));
  if (cells.length === 0 && isCurrent(state, parts)) return { kind: "current" };
  const obstacles = findBlockObstacles(state, tables, used);
  if (obstacles.length > 0) return { kind: "blocked", address: formatAddress(area), obstacles };
  const changed = describeChanged([{ state, cells }]);
  const agreed = JSON.stringify(changed);
  if (cells.length > 0 && options.agreed !== agreed) {
    return { kind: "ask", changed, loses: { sheets: [], kept: [] }, agreed };
  }
  const { id, edition } = table;
  const made = { id, edition, content: options.content, ...options.made };
  changes.push(writeBlock(state, { made, parts }));
  await context.sync();
  checkUnchanged(changes[0]!);
  return { kind: "updated", sheet: block.sheet, address: formatAddress({ ...block.area, ...sizeOf(parts) }) };
}

/** Charts keep their rows: a table's header cannot leave its row. */
function planAgain({ record }: RecordedBlock, table: ReadyTable, options: UpdateOptions): Part[] {
  const chart = options.chart && { ...options.chart, rows: record.chart?.rows };
  return chooseParts(planTable(table, { ...options, chart }).parts, false);
}

const sizeOf = (parts: readonly Part[]): Pick<Rectangle, "rows" | "columns"> => {
  const { rows, columns } = measureBlock(parts);
  return { rows, columns };
};

function isCurrent({ block, table, chartNames }: BlockState, parts: readonly Part[]): boolean {
  const { record, area } = block;
  const isWhole = area.rows === record.rows && table?.area.rows === record.table?.rows;
  return isWhole && record.digest === digestParts(parts) && (!record.chart || chartNames.includes(record.chart.name));
}

/** The block as it is and as it is to become, together. */
function unite(block: Rectangle, next: Pick<Rectangle, "rows" | "columns">): Rectangle {
  return { ...block, rows: Math.max(block.rows, next.rows), columns: Math.max(block.columns, next.columns) };
}
