import type { ReadyTable, TableCell } from "../core/tables/table";
import { type NumberedCaveat, numberCaveats } from "./caveats";
import { type CellContent, formatTextCell } from "./cell-text";
import type { InsertOptions } from "./insertion";
import { breakLines } from "./line-breaks";

/** A table as the cells of one rectangle: title, description, header, body, notes and sources, from top to bottom. */
export interface SheetLayout {
  width: number;
  values: (string | number)[][];
  formats: string[][];
  /** Row of the header, counted from the top of the rectangle. */
  headerRow: number;
  /** At least one: a table without rows has an empty one. */
  bodyRows: number;
  /** Row of the first note; equal to the number of rows when there is none. */
  footRow: number;
  /** Rows that hold the headings of the notes and the sources. */
  headingRows: number[];
}

/** Small print is set smaller than the table, so more of it fits into the same width. */
const SMALL_PRINT_GAIN = 1.15;
const NARROWEST_SMALL_PRINT = 60;
const PLACES_PER_CAVEAT = 3;

export function layOutTable(table: ReadyTable, options: InsertOptions): SheetLayout {
  const width = table.columns.length;
  const lineWidth = Math.max(NARROWEST_SMALL_PRINT, sumWidths(table)) * SMALL_PRINT_GAIN;
  const head = [table.title, ...breakLines(table.description, lineWidth)].map((text) => lineOf(text, width));
  const header = table.columns.map((column) => formatTextCell(column.header));
  const rows = table.rows.map((row) => row.map((cell) => contentOf(cell, options.content)));
  // Excel gives a table one row at least: where it is ours it is announced, and no cell of the user's below is taken in.
  const body = rows.length > 0 ? rows : [lineOf("", width)];
  const foot = layOutFoot(table, options, lineWidth);
  const footRow = head.length + 1 + body.length + 1;
  const gap = foot.length > 0 ? [lineOf("", width)] : [];
  const all = [...head, header, ...body, ...gap, ...foot.map(({ text }) => lineOf(text, width))];
  return {
    width,
    values: all.map((row) => row.map(({ value }) => value)),
    formats: all.map((row) => row.map(({ format }) => format)),
    headerRow: head.length,
    bodyRows: body.length,
    footRow: Math.min(footRow, all.length),
    headingRows: foot.flatMap(({ heading }, index) => (heading ? [footRow + index] : [])),
  };
}

interface FootLine {
  text: string;
  heading: boolean;
}

function layOutFoot(table: ReadyTable, { labels }: InsertOptions, lineWidth: number): FootLine[] {
  const notes = [...table.notes, ...numberCaveats(table).map(formatCaveat)];
  return [...layOutSection(labels.notes, notes, lineWidth), ...layOutSection(labels.sources, table.sources, lineWidth)];
}

function layOutSection(heading: string, paragraphs: string[], lineWidth: number): FootLine[] {
  if (paragraphs.length === 0) return [];
  const lines = paragraphs.flatMap((paragraph) => breakLines(paragraph, lineWidth));
  return [{ text: heading, heading: true }, ...lines.map((text) => ({ text, heading: false }))];
}

function formatCaveat({ places, text }: NumberedCaveat): string {
  const more = places.length > PLACES_PER_CAVEAT ? "…" : "";
  return `${places.slice(0, PLACES_PER_CAVEAT).join("; ")}${more}: ${text}`;
}

/** One line of text in the first column; it runs over the empty cells at its right. */
function lineOf(text: string, width: number): CellContent[] {
  return [formatTextCell(text), ...Array.from({ length: width - 1 }, () => formatTextCell(""))];
}

function contentOf(cell: TableCell, content: InsertOptions["content"]): CellContent {
  if (content === "formulas" && cell.formula !== undefined) {
    // A cell formatted as text would keep the formula as text.
    return { value: cell.formula, format: cell.numberFormat === "@" ? "General" : cell.numberFormat };
  }
  return typeof cell.value === "number" ? { value: cell.value, format: cell.numberFormat } : formatTextCell(cell.value);
}

function sumWidths(table: ReadyTable): number {
  return table.columns.reduce((sum, column) => sum + column.width, 0);
}
