import type { ReadyTable } from "../core/tables/table";
import { countLines } from "./line-breaks";
import { BOLD_GAIN, FILTER_BUTTON, type SheetLayout, STANDARD_WIDTH } from "./sheet-layout";

/** A row that Excel would not fit to its text by itself, counted from the top of the rectangle. */
export interface RowHeight {
  row: number;
  points: number;
}

/** Small print is set smaller than the table, so more of it fits into the same width. */
const SMALL_PRINT_GAIN = 1.2;
const SMALL_PRINT_LINE = 12.5;
const LINE = 15;
const PADDING = 3;
const TITLE_HEIGHT = 24;

/** The rows whose heights are ours to set: title, header (it makes room for buttons), and merged cells, which Excel never fits. */
export function listTallRows({ headerRow, paragraphs }: SheetLayout): number[] {
  return [0, headerRow, ...paragraphs.map(({ row }) => row)].sort((a, b) => a - b);
}

/** Their heights, from a measure of our own. `hasOurWidths`: whether the columns have the layout's widths. */
export function measureTallRows(table: ReadyTable, layout: SheetLayout, hasOurWidths: boolean): RowHeight[] {
  const { paragraphs, paragraphColumns, headerRow } = layout;
  const widths = Array.from({ length: layout.width }, (_, column) =>
    hasOurWidths ? (layout.columnWidths[column] ?? STANDARD_WIDTH) : STANDARD_WIDTH,
  );
  const room = widths.slice(0, paragraphColumns).reduce((total, width) => total + width, 0) * SMALL_PRINT_GAIN;
  const button = table.hasFilters ? FILTER_BUTTON : 0;
  const headerLines = table.columns.map(({ header }, column) =>
    countLines(header, ((widths[column] ?? STANDARD_WIDTH) - button) / BOLD_GAIN),
  );
  return [
    { row: 0, points: TITLE_HEIGHT },
    { row: headerRow, points: Math.max(...headerLines) * LINE + PADDING },
    ...paragraphs.map(({ row, text }) => ({ row, points: countLines(text, room) * SMALL_PRINT_LINE + PADDING })),
  ].sort((a, b) => a.row - b.row);
}
