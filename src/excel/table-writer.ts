import { formatAddress } from "./address";
import { supportsExcelApi } from "./api-level";
import { formatTable, formatText, setHeights, setWidths } from "./cell-looks";
import { type RowChunk, chunkRows } from "./payload-chunks";
import { presentSheet } from "./sheet-presentation";
import { getPart, type WritingPlan } from "./writing-plan";

const TABLE_STYLE = "TableStyleMedium2";

/** Writes the whole plan: one round trip, and one more for every further `limit` bytes. */
export async function writeTable(context: Excel.RequestContext, plan: WritingPlan, limit: number): Promise<void> {
  const { worksheets } = context.workbook;
  const sheet = plan.sheet.made ? worksheets.add(plan.sheet.name) : worksheets.getItem(plan.sheet.id);
  await writeChunks(context, sheet, plan, chunkRows(plan.layout, limit));
  addTable(sheet, plan);
  setWidths(sheet, plan);
  formatText(sheet, plan);
  formatTable(sheet, plan);
  setHeights(sheet, plan);
  if (plan.sheet.made) presentSheet(sheet, plan);
  sheet.activate();
  sheet.getRange(formatAddress({ ...plan.rectangle, rows: 1, columns: 1 })).select();
  await context.sync();
}

/** Writes all chunks; the last one waits for what else goes into its request. */
async function writeChunks(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  plan: WritingPlan,
  [first, ...rest]: RowChunk[],
): Promise<void> {
  if (!first) return;
  writeRows(sheet, plan, first);
  if (rest.length > 0) await context.sync();
  await writeChunks(context, sheet, plan, rest);
}

function writeRows(sheet: Excel.Worksheet, plan: WritingPlan, { from, to }: RowChunk): void {
  const { layout } = plan;
  const range = getPart(sheet, plan, { row: from, column: 0, rows: to - from, columns: layout.width });
  // Formats first: they decide whether a text stays text.
  range.numberFormat = layout.formats.slice(from, to);
  range.formulas = layout.values.slice(from, to);
}

function addTable(sheet: Excel.Worksheet, plan: WritingPlan): void {
  const { headerRow, bodyRows } = plan.layout;
  const { row, column } = plan.rectangle;
  const area = { row: row + headerRow, column, rows: bodyRows + 1, columns: plan.table.columns.length };
  const table = sheet.tables.add(formatAddress(area), true);
  table.name = plan.tableName;
  table.style = TABLE_STYLE;
  if (!plan.table.hasFilters && supportsExcelApi("1.3")) table.showFilterButton = false;
}
