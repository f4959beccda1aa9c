import { type Rectangle, contains, formatAddress } from "../../sheet/address";
import { dropRecord } from "../parts/record-part";
import type { Change } from "./block-restoring";
import type { BlockState } from "./block-state";
import { findLocated, locate } from "./insertion-records";
import { ChangedMeanwhile } from "./recorded-change";
import type { Removal } from "./removal-survey";

/** Queues the emptying of a block on a sheet that stays. */
export function clearBlock(state: BlockState): Change {
  const { worksheet, area, table, block } = state;
  const range = worksheet.getRange(formatAddress(area));
  const before = worksheet.getRange(formatAddress(area)).load("formulas,values,numberFormat");
  range.unmerge();
  range.clear("Hyperlinks");
  // Before the formats go: as plain cells these keep the look of the table.
  if (table) worksheet.tables.getItem(table.name).convertToRange();
  range.clear("Contents");
  range.style = "Normal";
  for (const rows of outsideOfTable(state)) worksheet.getRange(formatAddress(rows)).format.autofitRows();
  dropRecord(worksheet.context as Excel.RequestContext, block.marker);
  return { state, before };
}

/** Queues the end of what cannot be made anew. */
export function discardLate({ workbook }: Excel.RequestContext, { worksheet, block }: BlockState): void {
  const { chart, pivot } = block.record;
  if (chart) worksheet.charts.getItemOrNullObject(chart.chartName).delete();
  if (pivot) workbook.pivotTables.getItemOrNullObject(pivot.name).delete();
}

/** Rows that were given heights. */
function outsideOfTable({ area, table }: BlockState): Rectangle[] {
  if (!table) return [area];
  const above = { ...area, rows: table.area.row - area.row };
  const row = table.area.row + table.area.rows;
  return [above, { ...area, row, rows: area.row + area.rows - row }].filter(({ rows }) => rows > 0);
}

/** Deletes a sheet. It is locked first: what somebody writes on it up to then keeps it. */
export async function deleteSheet(context: Excel.RequestContext, { state }: Removal): Promise<void> {
  const { worksheet, area, block, cells } = state;
  try {
    worksheet.protection.protect();
    await context.sync();
    const now = worksheet.getRange(formatAddress(area)).load("formulas");
    const used = locate(worksheet.getUsedRangeOrNullObject(true));
    await context.sync();
    if (JSON.stringify(now.formulas) !== JSON.stringify(cells.formulas)) throw new ChangedMeanwhile();
    const filled = findLocated(used)?.area;
    if (!block.record.pivot && filled && !contains(block.area, filled)) throw new ChangedMeanwhile();
    worksheet.delete();
    dropRecord(context, block.marker);
    await context.sync();
  } catch (thrown) {
    const unlock = () => unlockSheet(context, block.sheet);
    // What disturbed it once may be over. A sheet that is gone is what was wanted, whatever was answered.
    if (await unlock().catch(unlock)) throw thrown;
  }
}

/** False where the sheet is gone. */
async function unlockSheet(context: Excel.RequestContext, name: string): Promise<boolean> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name).load("name");
  await context.sync();
  if (sheet.isNullObject) return false;
  sheet.protection.unprotect();
  await context.sync();
  return true;
}
