import { formatAddress } from "./address";
import { supportsExcelApi } from "./api-level";
import { formatTable, formatText, setHeights, setWidths } from "./cell-looks";
import { type RowChunk, chunkRows } from "./payload-chunks";
import { keepsMarks, markSheet } from "./sheet-marker";
import { presentSheet } from "./sheet-presentation";
import { type Progress, TargetTaken, copyContents, findMergedOver } from "./written-cells";
import { getPart, type WritingPlan } from "./writing-plan";

const TABLE_STYLE = "TableStyleMedium2";

/**
 * Writes the whole plan and gives the sheet's name, which may have changed since the survey. On a sheet of its own one
 * round trip, and one more for every further `limit` bytes; at the selection the cells go first, so that what somebody
 * wrote there after the survey is noticed before anything else is done: TargetTaken.
 */
export async function writeTable(
  context: Excel.RequestContext,
  plan: WritingPlan,
  limit: number,
  progress: Progress,
): Promise<string> {
  const sheet = await openSheet(context, plan, progress);
  await writeChunks(context, sheet, plan, chunkRows(plan.layout, limit), progress);
  // What merging will take away is read in the same request.
  if (progress.readings.length > 0) progress.last = readAll(sheet, plan);
  addTable(sheet, plan);
  setWidths(sheet, plan);
  formatText(sheet, plan);
  formatTable(sheet, plan);
  setHeights(sheet, plan);
  if (plan.sheet.made) presentSheet(sheet, plan);
  sheet.activate();
  sheet.getRange(formatAddress({ ...plan.rectangle, rows: 1, columns: 1 })).select();
  sheet.load("name");
  await context.sync();
  if (findMergedOver(progress, plan.layout).length > 0) throw new TargetTaken();
  return sheet.name;
}

function readAll(sheet: Excel.Worksheet, plan: WritingPlan): Excel.Range {
  const { rows, columns } = plan.rectangle;
  return getPart(sheet, plan, { row: 0, column: 0, rows, columns }).load("formulas,values,numberFormat");
}

async function openSheet(
  context: Excel.RequestContext,
  plan: WritingPlan,
  progress: Progress,
): Promise<Excel.Worksheet> {
  const { worksheets } = context.workbook;
  if (!plan.sheet.made) return worksheets.getItem(plan.sheet.id);
  const sheet = worksheets.add(plan.sheet.name);
  sheet.load("id");
  progress.sheet = sheet;
  markSheet(sheet, plan.marker);
  // An Excel without marks tells the id first: what is ours must be known whatever happens next.
  if (!keepsMarks()) await context.sync();
  return sheet;
}

/** Writes all chunks; on a new sheet a single one waits for what else goes into its request. */
async function writeChunks(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  plan: WritingPlan,
  chunks: RowChunk[],
  progress: Progress,
): Promise<void> {
  const [first, ...rest] = chunks;
  if (!first) return;
  if (plan.sheet.made && rest.length === 0 && progress.readings.length === 0) return writeRows(sheet, plan, first);
  // One after another: a chunk is sent only when nobody was in the way of the one before.
  await sendChunk(context, sheet, plan, first, progress);
  await writeChunks(context, sheet, plan, rest, progress);
}

async function sendChunk(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  plan: WritingPlan,
  chunk: RowChunk,
  progress: Progress,
): Promise<void> {
  const part = { row: chunk.from, column: 0, rows: chunk.to - chunk.from, columns: plan.layout.width };
  const before = getPart(sheet, plan, part).load("formulas,values,numberFormat");
  writeRows(sheet, plan, chunk);
  const after = getPart(sheet, plan, part).load("formulas");
  progress.readings.push({ from: chunk.from, before, after });
  await context.sync();
  if (copyContents(before, chunk.from).length > 0) throw new TargetTaken();
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
