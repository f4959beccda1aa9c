import type { Pieces } from "../core/pieces";
import type { ReadyTable } from "../core/tables/table";
import type { Rectangle } from "./address";
import { measureText } from "./line-breaks";
import type { Look, LooksPart } from "./look-parts";
import { measureRows } from "./row-heights";
import type { TableLayout } from "./table-layout";

export const TITLE_SIZE = 16;
export const SMALL_SIZE = 9;
export const SMALL_COLOR = "#616161";

/** Widths, sizes, colours and alignment of a laid-out table, each paragraph in one wrapped cell. */
export function* planTableLooks(table: ReadyTable, layout: TableLayout, block: number): Pieces<LooksPart> {
  const { headerRow, bodyRows, columnWidths } = layout;
  const columns = table.columns.length;
  const merged = mergedParagraphs(layout);
  const ofColumns: Look[] = [];
  for (const index of table.columns.keys()) ofColumns.push(...(yield* looksOfColumn(table, layout, index)));
  return {
    kind: "looks",
    block,
    widths: columnWidths,
    looks: [
      { area: cellOf(0), bold: true, size: TITLE_SIZE },
      ...merged.map((area): Look => ({ area, wrap: true, vertical: "Top" })),
      ...smallPrint(layout),
      ...layout.headingRows.map((row): Look => ({ area: cellOf(row), bold: true })),
      { area: { row: headerRow, column: 0, rows: 1, columns }, wrap: true, vertical: "Center" },
      { area: { row: headerRow + 1, column: 0, rows: bodyRows, columns }, vertical: "Top" },
      ...ofColumns,
    ],
    merged,
    heights: measureRows(table, layout),
    fitted: [{ row: headerRow + 1, column: 0, rows: bodyRows, columns }],
  };
}

const cellOf = (row: number, column = 0): Rectangle => ({ row, column, rows: 1, columns: 1 });

/** Paragraphs that follow each other, as one area. */
function mergedParagraphs({ paragraphs, paragraphColumns }: TableLayout): Rectangle[] {
  const runs: Rectangle[] = [];
  for (const { row } of paragraphs) {
    const last = runs.at(-1);
    if (last && last.row + last.rows === row) last.rows += 1;
    else runs.push({ row, column: 0, rows: 1, columns: paragraphColumns });
  }
  return runs;
}

/** Description above the table and the caption of a chart; notes and sources under it. */
function smallPrint({ chart, headerRow, footRow, values, width }: TableLayout): Look[] {
  const bands = [
    [1, chart?.row ?? headerRow],
    [chart ? chart.row + chart.rows : headerRow, headerRow],
    [footRow, values.length],
  ] as const;
  return bands
    .filter(([from, to]) => to > from)
    .map(([row, to]) => ({
      area: { row, column: 0, rows: to - row, columns: width },
      ...{ size: SMALL_SIZE, color: SMALL_COLOR },
    }));
}

function* looksOfColumn(table: ReadyTable, layout: TableLayout, index: number): Pieces<Look[]> {
  const { headerRow, bodyRows } = layout;
  const area = { row: headerRow, column: index, rows: bodyRows + 1, columns: 1 };
  const isRight = table.columns[index]?.align === "right";
  const isWrapped = table.columns[index]?.wrap === true || (yield* hasLongText(table, layout, index));
  return [
    {
      area,
      horizontal: isRight ? "Right" : "Left",
      ...(isWrapped ? { wrap: true } : {}),
      ...(isCrowded(table, index) ? { indent: 1 } : {}),
    },
    // The button of a filter covers the right end of a header.
    ...(isRight && table.hasFilters ? [{ area: cellOf(headerRow, index), horizontal: "Center" as const }] : []),
  ];
}

/** A text longer than its column would be cut off by the next cell. */
function* hasLongText({ rows }: ReadyTable, { columnWidths }: TableLayout, index: number): Pieces<boolean> {
  const width = columnWidths[index] ?? 0;
  for (const row of rows) {
    if (typeof row[index]?.value === "string" && measureText(row[index].text) > width) return true;
    yield;
  }
  return false;
}

/** A left-aligned column right after a right-aligned one: without an indent, number and text read as one. */
function isCrowded({ columns }: ReadyTable, index: number): boolean {
  return columns[index]?.align === "left" && columns[index - 1]?.align === "right";
}
