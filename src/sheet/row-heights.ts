import type { ReadyTable } from "../core/tables/table";
import { countLines } from "./line-breaks";
import type { RowHeight } from "./look-parts";
import { BOLD_GAIN, FILTER_BUTTON, STANDARD_WIDTH, type TableLayout } from "./table-layout";

/** Small print is set smaller than the table, so more of it fits into the same width. */
const SMALL_PRINT_GAIN = 1.2;
const SMALL_PRINT_LINE = 12.5;
const LINE = 15;
const PADDING = 3;
const TITLE_HEIGHT = 24;

/**
 * Heights of the rows that are ours to set, from a measure of our own: title, header (it makes room for buttons), and
 * merged cells, which Excel never fits.
 */
export function measureRows(table: ReadyTable, layout: TableLayout): RowHeight[] {
  const own = measureInWidths(table, layout, layout.columnWidths);
  const standard = measureInWidths(table, layout, []);
  return own
    .map(({ row, points }, index) => ({ row, points, pointsAtStandardWidths: standard[index]!.points }))
    .sort((a, b) => a.row - b.row);
}

function measureInWidths(
  table: ReadyTable,
  layout: TableLayout,
  given: readonly number[],
): { row: number; points: number }[] {
  const { paragraphs, paragraphColumns, headerRow } = layout;
  const widths = Array.from({ length: layout.width }, (_, column) => given[column] ?? STANDARD_WIDTH);
  const room = widths.slice(0, paragraphColumns).reduce((total, width) => total + width, 0);
  const button = table.hasFilters ? FILTER_BUTTON : 0;
  const headerLines = table.columns.map(({ header }, column) =>
    countLines(header, ((widths[column] ?? STANDARD_WIDTH) - button) / BOLD_GAIN),
  );
  return [
    { row: 0, points: TITLE_HEIGHT },
    { row: headerRow, points: Math.max(...headerLines) * LINE + PADDING },
    ...paragraphs.map(({ row, text }) => ({ row, points: measureSmallPrint(text, room) })),
  ];
}

/** Height of a row of small print in a cell of this width, in characters of the table's font. */
export function measureSmallPrint(text: string, width: number): number {
  return countLines(text, width * SMALL_PRINT_GAIN) * SMALL_PRINT_LINE + PADDING;
}
