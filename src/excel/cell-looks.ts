import type { ReadyTable } from "../core/tables/table";
import { supportsExcelApi } from "./api-level";
import { measureText } from "./line-breaks";
import { getPart, type WritingPlan } from "./writing-plan";

const TITLE_SIZE = 16;
const SMALL_SIZE = 9;
const SMALL_COLOR = "#616161";

/** Widths come first: a text that is wrapped in a narrower column would leave its row too tall. */
export function setWidths(sheet: Excel.Worksheet, plan: WritingPlan): void {
  if (!plan.setWidths || !supportsExcelApi("1.2")) return;
  const { columnWidths, headerRow } = plan.layout;
  columnWidths.forEach((characters, column) => {
    const cell = getPart(sheet, plan, { row: headerRow, column, rows: 1, columns: 1 });
    cell.format.columnWidth = measureColumn(characters);
  });
}

/** Width of so many characters in Excel's unit, points: 7 pixels a character at 96 dpi, and padding at both sides. */
export function measureColumn(characters: number): number {
  return (characters * 7 + 12) * 0.75;
}

/** Title, description, notes and sources: sizes and colours, and each paragraph in one wrapped cell. */
export function formatText(sheet: Excel.Worksheet, plan: WritingPlan): void {
  const { headerRow, footRow, headingRows, values, width } = plan.layout;
  const title = getPart(sheet, plan, { row: 0, column: 0, rows: 1, columns: 1 }).format.font;
  title.bold = true;
  title.size = TITLE_SIZE;
  formatParagraphs(sheet, plan);
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

function formatParagraphs(sheet: Excel.Worksheet, plan: WritingPlan): void {
  const { paragraphs, paragraphColumns } = plan.layout;
  for (const { row, text, url } of paragraphs) {
    if (url === "" || !supportsExcelApi("1.7")) continue;
    const cell = getPart(sheet, plan, { row, column: 0, rows: 1, columns: 1 });
    cell.hyperlink = { address: url, textToDisplay: text, screenTip: url };
  }
  for (const { from, count } of findRuns(paragraphs.map(({ row }) => row))) {
    const cells = getPart(sheet, plan, { row: from, column: 0, rows: count, columns: paragraphColumns });
    // Across: every row is a cell of its own.
    if (supportsExcelApi("1.2")) cells.merge(true);
    cells.format.wrapText = true;
    cells.format.verticalAlignment = "Top";
  }
}

/** Rows that follow each other, as one run: 1, 7, 8 are two. */
function findRuns(rows: readonly number[]): { from: number; count: number }[] {
  const runs: { from: number; count: number }[] = [];
  for (const row of rows) {
    const last = runs.at(-1);
    if (last && last.from + last.count === row) last.count += 1;
    else runs.push({ from: row, count: 1 });
  }
  return runs;
}

/** Header and body. */
export function formatTable(sheet: Excel.Worksheet, plan: WritingPlan): void {
  const { headerRow, bodyRows } = plan.layout;
  const columns = plan.table.columns.length;
  const header = getPart(sheet, plan, { row: headerRow, column: 0, rows: 1, columns }).format;
  header.wrapText = true;
  header.verticalAlignment = "Center";
  const body = { row: headerRow + 1, column: 0, rows: bodyRows, columns };
  getPart(sheet, plan, body).format.verticalAlignment = "Top";
  plan.table.columns.forEach((_, index) => formatColumn(sheet, plan, index));
}

function formatColumn(sheet: Excel.Worksheet, plan: WritingPlan, index: number): void {
  const { table } = plan;
  const { headerRow, bodyRows } = plan.layout;
  const column = { row: headerRow, column: index, rows: bodyRows + 1, columns: 1 };
  const { format } = getPart(sheet, plan, column);
  const isRight = table.columns[index]?.align === "right";
  format.horizontalAlignment = isRight ? "Right" : "Left";
  // The button of a filter covers the right end of a header.
  if (isRight && table.hasFilters) getPart(sheet, plan, { ...column, rows: 1 }).format.horizontalAlignment = "Center";
  if (table.columns[index]?.wrap === true || hasLongText(plan, index)) format.wrapText = true;
  if (isCrowded(table, index) && supportsExcelApi("1.9")) format.indentLevel = 1;
}

/** A text longer than its column would be cut off by the next cell. */
function hasLongText({ table, layout }: WritingPlan, index: number): boolean {
  const width = layout.columnWidths[index] ?? 0;
  return table.rows.some((row) => typeof row[index]?.value === "string" && measureText(row[index].text) > width);
}

/** A left-aligned column right after a right-aligned one: without an indent, number and text read as one. */
function isCrowded({ columns }: ReadyTable, index: number): boolean {
  return columns[index]?.align === "left" && columns[index - 1]?.align === "right";
}

/** After everything else, since it depends on all of it. */
export function setHeights(sheet: Excel.Worksheet, plan: WritingPlan): void {
  if (!supportsExcelApi("1.2")) return;
  const { headerRow, bodyRows } = plan.layout;
  const body = { row: headerRow + 1, column: 0, rows: bodyRows, columns: plan.table.columns.length };
  // In rows that others share Excel does as it does when a text is wrapped by hand.
  if (plan.sheet.made) getPart(sheet, plan, body).format.autofitRows();
  for (const { row, points } of plan.heights)
    getPart(sheet, plan, { row, column: 0, rows: 1, columns: 1 }).format.rowHeight = points;
}
