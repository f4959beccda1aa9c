import type { ReadyTable } from "../core/tables/table";
import { supportsExcelApi } from "./api-level";
import { type Rectangle, formatAddress } from "./address";
import { measureText } from "./line-breaks";
import { type RowChunk, chunkRows } from "./payload-chunks";
import type { SheetLayout } from "./sheet-layout";

/** Everything that is decided before the first cell is written. */
export interface WritingPlan {
  table: ReadyTable;
  layout: SheetLayout;
  rectangle: Rectangle;
  sheet: { made: true; name: string } | { made: false; id: string; name: string };
  tableName: string;
  /** Whether the columns may be given widths: never when they hold something of the user's. */
  setWidths: boolean;
}

const TITLE_SIZE = 16;
const SMALL_SIZE = 9;
const SMALL_COLOR = "#616161";
const TABLE_STYLE = "TableStyleMedium2";
/** Longer tables keep their header in sight. */
const ROWS_BEFORE_FREEZING = 20;

/** Writes the whole plan: one round trip, and one more for every further `limit` bytes. */
export async function writeTable(context: Excel.RequestContext, plan: WritingPlan, limit: number): Promise<void> {
  const { worksheets } = context.workbook;
  const sheet = plan.sheet.made ? worksheets.add(plan.sheet.name) : worksheets.getItem(plan.sheet.id);
  await writeChunks(context, sheet, plan, chunkRows(plan.layout, limit));
  addTable(sheet, plan);
  formatText(sheet, plan);
  formatColumns(sheet, plan);
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

/** A part of the plan's rectangle, `row` and `column` counted from its corner. */
function getPart(sheet: Excel.Worksheet, { rectangle }: WritingPlan, part: Rectangle): Excel.Range {
  return sheet.getRange(
    formatAddress({ ...part, row: rectangle.row + part.row, column: rectangle.column + part.column }),
  );
}

function writeRows(sheet: Excel.Worksheet, plan: WritingPlan, { from, to }: RowChunk): void {
  const { layout } = plan;
  const range = getPart(sheet, plan, { row: from, column: 0, rows: to - from, columns: layout.width });
  // Formats first: they decide whether a text stays text.
  range.numberFormat = layout.formats.slice(from, to);
  range.formulas = layout.values.slice(from, to);
}

function addTable(sheet: Excel.Worksheet, plan: WritingPlan): void {
  const { headerRow, bodyRows, width } = plan.layout;
  const area = {
    row: plan.rectangle.row + headerRow,
    column: plan.rectangle.column,
    rows: bodyRows + 1,
    columns: width,
  };
  const table = sheet.tables.add(formatAddress(area), true);
  table.name = plan.tableName;
  table.style = TABLE_STYLE;
}

function formatText(sheet: Excel.Worksheet, plan: WritingPlan): void {
  const { headerRow, footRow, headingRows, values, width } = plan.layout;
  const title = getPart(sheet, plan, { row: 0, column: 0, rows: 1, columns: 1 }).format.font;
  title.bold = true;
  title.size = TITLE_SIZE;
  for (const [from, to] of [
    [1, headerRow],
    [footRow, values.length],
  ] as const) {
    if (to <= from) continue;
    const { font } = getPart(sheet, plan, { row: from, column: 0, rows: to - from, columns: width }).format;
    font.size = SMALL_SIZE;
    font.color = SMALL_COLOR;
  }
  for (const row of headingRows) getPart(sheet, plan, { row, column: 0, rows: 1, columns: 1 }).format.font.bold = true;
}

function formatColumns(sheet: Excel.Worksheet, plan: WritingPlan): void {
  const { headerRow, bodyRows, width } = plan.layout;
  const header = getPart(sheet, plan, { row: headerRow, column: 0, rows: 1, columns: width }).format;
  header.wrapText = true;
  header.verticalAlignment = "Center";
  getPart(sheet, plan, { row: headerRow + 1, column: 0, rows: bodyRows, columns: width }).format.verticalAlignment =
    "Top";
  plan.table.columns.forEach((column, index) => {
    const cells = getPart(sheet, plan, { row: headerRow, column: index, rows: bodyRows + 1, columns: 1 });
    cells.format.horizontalAlignment = column.align === "right" ? "Right" : "Left";
    if (column.wrap === true || hasLongText(plan.table, index)) cells.format.wrapText = true;
    if (isCrowded(plan.table, index) && supportsExcelApi("1.9")) cells.format.indentLevel = 1;
    if (plan.setWidths && supportsExcelApi("1.2")) cells.format.columnWidth = measureColumn(column.width);
  });
}

/** Width of so many characters in Excel's unit, points: 7 pixels a character at 96 dpi, and padding at both sides. */
function measureColumn(characters: number): number {
  return (characters * 7 + 12) * 0.75;
}

/** A text longer than its column would be cut off by the next cell. */
function hasLongText({ columns, rows }: ReadyTable, index: number): boolean {
  const width = columns[index]?.width ?? 0;
  return rows.some((row) => typeof row[index]?.value === "string" && measureText(row[index].text) > width);
}

/** A left-aligned column right after a right-aligned one: without an indent, number and text read as one. */
function isCrowded({ columns }: ReadyTable, index: number): boolean {
  return columns[index]?.align === "left" && columns[index - 1]?.align === "right";
}

function presentSheet(sheet: Excel.Worksheet, plan: WritingPlan): void {
  if (supportsExcelApi("1.8")) sheet.showGridlines = false;
  if (supportsExcelApi("1.7") && plan.layout.bodyRows > ROWS_BEFORE_FREEZING) {
    sheet.freezePanes.freezeRows(plan.rectangle.row + plan.layout.headerRow + 1);
  }
}
