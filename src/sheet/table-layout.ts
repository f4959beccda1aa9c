import { mapInPieces, type Pieces } from "../core/pieces";
import type { ReadyTable, TableCell, TableColumn } from "../core/tables/table";
import { type NumberedCaveat, formatMark, markFormat, numberInPieces } from "./caveats";
import { type CellContent, formatTextCell } from "./cell-text";
import { type ChosenChart, countChartRows } from "./chart-plan";
import { measureLongestPiece } from "./line-breaks";

export interface TableOptions {
  /** "formulas" writes the formula of every cell that has one, and values elsewhere. */
  content: "values" | "formulas";
  /** Headings over the notes and the sources, in the reader's language. */
  labels: { notes: string; sources: string };
  /** A chart over the table, between its description and its header. */
  chart?: ChosenChart | undefined;
}

/** A table as the cells of one rectangle: title, description, header, body, notes and sources, from top to bottom. */
export interface TableLayout {
  /** Columns of the rectangle: those of the table, and more where notes need more room. */
  width: number;
  /** Width of each column of the table, in characters of the default font. */
  columnWidths: number[];
  values: (string | number)[][];
  formats: string[][];
  /** Empty rows that a chart covers; its caption stands in the row under them. */
  chart: { row: number; rows: number } | undefined;
  /** Row of the header, counted from the top of the rectangle. */
  headerRow: number;
  /** At least one: a table without rows has an empty one. */
  bodyRows: number;
  /** Row of the first note; equal to the number of rows when there is none. */
  footRow: number;
  /** Rows that hold the headings of the notes and the sources. */
  headingRows: number[];
  /** Running text, each in one cell merged over `paragraphColumns`. */
  paragraphs: Paragraph[];
  paragraphColumns: number;
}

export interface Paragraph {
  row: number;
  text: string;
  /** Where a source can be read; "" where nowhere. */
  url: string;
}

/** Running text narrower than this, in characters, is a column of words; wider than this, nobody follows the lines. */
const NARROWEST_PARAGRAPH = 60;
const READABLE_PARAGRAPH = 100;
/** Characters; Excel refuses more than 255, and the padding takes the place of one. */
const WIDEST_COLUMN = 254;
/** Width of a column that nobody has changed. */
export const STANDARD_WIDTH = 8;
const PLACES_PER_CAVEAT = 3;
/** Headers are bold, which is wider. */
export const BOLD_GAIN = 1.25;
/** What a filter button covers of a header. */
export const FILTER_BUTTON = 3;

/** Lays a table out, a row at a time. */
export function* layOutTable(table: ReadyTable, options: TableOptions): Pieces<TableLayout> {
  const columnWidths = table.columns.map((column) => fitWidth(column, table.hasFilters));
  const spare = Math.max(0, NARROWEST_PARAGRAPH - sum(columnWidths));
  const width = columnWidths.length + Math.ceil(spare / STANDARD_WIDTH);
  const caveats = yield* numberInPieces(table);
  const lines = [...layOutHead(table, options), ...layOutFoot(table, options, caveats)];
  const head = lines.filter(({ part }) => part === "head");
  const foot = lines.filter(({ part }) => part === "heading" || part === "foot");
  const chartRows = options.chart ? countChartRows(options.chart) : 0;
  const caption = lines.filter(({ part }) => part === "caption");
  const toRow = (cells: CellContent[]): CellContent[] => [...cells, ...blanks(width - cells.length)];
  // Excel gives a table one row at least: where it is ours it is announced, and no cell of the user's below is taken in.
  const body = table.rows.length > 0 ? yield* layOutBody(table, options, caveats) : [[]];
  const contents = [
    ...head.map(({ text }) => [formatTextCell(text)]),
    ...Array.from({ length: chartRows }, () => []),
    ...caption.map(({ text }) => [formatTextCell(text)]),
    table.columns.map((column) => formatTextCell(column.header)),
    ...body,
    ...(foot.length > 0 ? [[]] : []),
    ...foot.map(({ text }) => [formatTextCell(text)]),
  ];
  const rows = yield* mapInPieces(contents, toRow);
  const footRow = rows.length - foot.length;
  const headerRow = head.length + chartRows + caption.length;
  const placed = [
    ...head.map((line, index) => ({ ...line, row: index })),
    ...caption.map((line) => ({ ...line, row: headerRow - 1 })),
    ...foot.map((line, index) => ({ ...line, row: footRow + index })),
  ];
  return {
    ...{ width, columnWidths, headerRow, bodyRows: body.length, footRow },
    chart: options.chart && { row: head.length, rows: chartRows },
    values: yield* mapInPieces(rows, (row) => row.map(({ value }) => value)),
    formats: yield* mapInPieces(rows, (row) => row.map(({ format }) => format)),
    headingRows: placed.filter(({ part }) => part === "heading").map(({ row }) => row),
    paragraphs: placed.filter(({ isParagraph }) => isParagraph).map(({ row, text, url = "" }) => ({ row, text, url })),
    paragraphColumns: countParagraphColumns(columnWidths, width),
  };
}

interface Line {
  part: "head" | "caption" | "heading" | "foot";
  text: string;
  isParagraph: boolean;
  url?: string;
}

function layOutHead({ title, description }: ReadyTable, { chart }: TableOptions): Line[] {
  return [
    { part: "head", text: title, isParagraph: false },
    ...(description === "" ? [] : [{ part: "head" as const, text: description, isParagraph: true }]),
    ...(chart ? [{ part: "caption" as const, text: chart.ready.caption, isParagraph: true }] : []),
  ];
}

function layOutFoot(table: ReadyTable, { labels }: TableOptions, caveats: readonly NumberedCaveat[]): Line[] {
  const notes = [...table.notes, ...caveats.map(formatCaveat)].map((text) => ({ text, url: "" }));
  return [...layOutSection(labels.notes, notes), ...layOutSection(labels.sources, table.sources)];
}

function layOutSection(heading: string, paragraphs: { text: string; url: string }[]): Line[] {
  if (paragraphs.length === 0) return [];
  return [
    { part: "heading", text: heading, isParagraph: false },
    ...paragraphs.map((paragraph): Line => ({ ...paragraph, part: "foot", isParagraph: true })),
  ];
}

function formatCaveat({ number, places, text }: NumberedCaveat): string {
  const more = places.length > PLACES_PER_CAVEAT ? "…" : "";
  return `${formatMark(number)} ${places.slice(0, PLACES_PER_CAVEAT).join("; ")}${more}: ${text}`;
}

function layOutBody(
  { rows }: ReadyTable,
  { content }: TableOptions,
  caveats: readonly NumberedCaveat[],
): Pieces<CellContent[][]> {
  const marks = new Map(caveats.map(({ text, number }) => [text, number]));
  return mapInPieces(rows, (row) =>
    row.map((cell) => markContent(contentOf(cell, content), marks.get(cell.caveat ?? ""))),
  );
}

function contentOf(cell: TableCell, content: TableOptions["content"]): CellContent {
  if (content === "formulas" && cell.formula !== undefined) {
    // A cell formatted as text would keep the formula as text.
    return { value: cell.formula, format: cell.numberFormat === "@" ? "General" : cell.numberFormat };
  }
  return typeof cell.value === "number" ? { value: cell.value, format: cell.numberFormat } : formatTextCell(cell.value);
}

/** Only a number can carry its mark in its format: a text would be no text any more. */
function markContent(content: CellContent, number: number | undefined): CellContent {
  if (number === undefined || content.value === "" || content.format === "@") return content;
  return { ...content, format: markFormat(content.format, number) };
}

/** The column's width, or more where no line of the header would hold its longest word beside the filter button. */
function fitWidth({ header, width }: TableColumn, hasFilters: boolean): number {
  const fitted = Math.ceil(measureLongestPiece(header) * BOLD_GAIN) + (hasFilters ? FILTER_BUTTON : 0);
  return Math.min(Math.max(width, fitted), WIDEST_COLUMN);
}

/** As many columns as make a readable line. */
function countParagraphColumns(columnWidths: readonly number[], width: number): number {
  let total = 0;
  const last = columnWidths.findIndex((column) => (total += column) >= READABLE_PARAGRAPH);
  return last < 0 ? width : last + 1;
}

const blanks = (count: number): CellContent[] => Array.from({ length: count }, () => formatTextCell(""));

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
