import { type Rectangle, formatAddress } from "../../sheet/address";
import { dropRecord } from "../parts/record-part";
import type { Change } from "./block-restoring";
import type { BlockState } from "./block-state";
import { type Writing, queueBefore } from "./recorded-change";
import { type Step, splitRows } from "./row-pieces";

/**
 * The emptying of a block on a sheet that stays, a step for as many rows as a request holds. The last rows first: a table keeps
 * its header as long as it is one.
 */
export function clearBlock(state: BlockState): Writing {
  const { worksheet, area } = state;
  const change: Change = { state, pieces: [] };
  const steps = splitRows(area).map((piece, at): Step => {
    let check = (): void => undefined;
    const queue = () => {
      check = queueBefore(change, piece);
      if (at === 0) dissolveBlock(state);
      worksheet.getRange(formatAddress(piece)).clear("Contents");
      if (at === 0) finishBlock(state);
    };
    return { cells: piece.rows * piece.columns, queue, check: () => check() };
  });
  return { change, steps: steps.reverse() };
}

function dissolveBlock({ worksheet, area, table }: BlockState): void {
  const range = worksheet.getRange(formatAddress(area));
  range.unmerge();
  range.clear("Hyperlinks");
  // Before the formats go: as plain cells these keep the look of the table.
  if (table) worksheet.tables.getItem(table.name).convertToRange();
}

function finishBlock(state: BlockState): void {
  const { worksheet, area, block } = state;
  worksheet.getRange(formatAddress(area)).style = "Normal";
  for (const rows of outsideOfTable(state)) worksheet.getRange(formatAddress(rows)).format.autofitRows();
  dropRecord(worksheet.context as Excel.RequestContext, block.marker);
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
