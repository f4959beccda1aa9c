import type { PivotCell, PivotGrid } from "../core/pivots/grid";
import type { ReadyPivot } from "../core/pivots/pivot";
import { type CellContent, formatTextCell } from "./cell-text";
import { measureText } from "./line-breaks";
import type { Look, LooksPart } from "./look-parts";
import type { CellsPart, Part, WorkbookPlan } from "./plan";
import { measureSmallPrint } from "./row-heights";
import { STANDARD_WIDTH, type TableOptions } from "./table-layout";
import { SMALL_COLOR, SMALL_SIZE, TITLE_SIZE } from "./table-looks";
import { planTableParts } from "./table-plan";

export interface PivotOptions {
  /** Headings over the notes and the sources of the data sheet, in the reader's language. */
  labels: TableOptions["labels"];
  /** Says over a table that stands in the place of a pivot why it does. */
  instead: string;
}

/** Widths in characters. */
const NARROWEST = 10;
const WIDEST_LABEL = 44;
const WIDEST_VALUE = 22;
const PADDING = 2;
/** Excel's button in the header of a field. */
const BUTTON = 3;
const TITLE_HEIGHT = 24;
/** Running text of notes, in characters. */
const NARROWEST_TEXT = 60;
const WIDEST_TEXT = 100;
const HEADER_FILL = "#DDEBF7";

/** Blocks of the plan: the sheet that is shown, and the one with the rows that the pivot groups. */
const [PIVOT, DATA] = [0, 1] as const;

/**
 * A pivot on a sheet of its own, under its title and notes, and the long table that it groups on another. Nothing stands
 * under or beside a pivot: it grows when a reader adds fields. Its filters stand above its corner: the rows are kept free.
 */
export function planPivot(pivot: ReadyPivot, grid: PivotGrid, options: PivotOptions): WorkbookPlan {
  const widths = chooseWidths(grid);
  const lines = [pivot.title, pivot.description, ...pivot.notes];
  const above = grid.filters.length > 0 ? grid.filters.length + 1 : 0;
  const corner = { row: lines.length + 1 + above, column: 0 };
  return {
    blocks: [{ sheetName: pivot.sheetName }, { sheetName: pivot.source.sheetName }],
    parts: [
      ...planTableParts(pivot.source, { content: "values", labels: options.labels }, DATA),
      planLines(lines, 0),
      {
        ...{ kind: "pivot", block: PIVOT, ...corner, rows: grid.cells.length, columns: widths.length },
        ...{ name: pivot.pivotName, source: pivot.source.tableName, shape: pivot.shape },
        altText: { title: pivot.title, description: [pivot.description, ...pivot.notes].join(" ") },
        instead: planInstead(grid, lines.length + 1, options.instead),
      },
      planLooks(lines, widths),
      { kind: "view", block: PIVOT, gridlines: false, frozen: undefined },
      {
        ...{ kind: "page-setup", block: PIVOT, area: undefined, titleRow: undefined },
        isAcross: widths.reduce((sum, width) => sum + width, 0) > 100,
        footer: `HTZone ${pivot.source.edition}`,
      },
    ],
  };
}

/** Texts one below the other. */
const planLines = (lines: readonly string[], row: number): CellsPart =>
  planContents(
    lines.map((text) => [formatTextCell(text)]),
    row,
  );

/** The same cells without a pivot from a row on, and above them, in the row that is free, why. */
function planInstead(grid: PivotGrid, row: number, why: string): Part[] {
  const filters = grid.filters.map((line) => line.map(formatTextCell));
  const corner = row + (filters.length > 0 ? filters.length + 1 : 0);
  return [
    planLines([why], row - 1),
    ...(filters.length > 0 ? [planContents(filters, row)] : []),
    planContents(
      grid.cells.map((line) => line.map(contentOf)),
      corner,
    ),
    {
      ...{ kind: "looks", block: PIVOT, widths: [], merged: [], heights: [], fitted: [] },
      looks: [
        { area: { row: row - 1, column: 0, rows: 1, columns: 1 }, size: SMALL_SIZE, color: SMALL_COLOR },
        ...grid.filters.map((_, index) => ({ area: { row: row + index, column: 0, rows: 1, columns: 1 }, bold: true })),
        ...grid.cells.flatMap((line, index) => lookOfLine(line, corner + index)),
      ],
    },
  ];
}

function planContents(contents: CellContent[][], row: number): CellsPart {
  return {
    ...{ kind: "cells", block: PIVOT, row, column: 0 },
    values: contents.map((line) => line.map(({ value }) => value)),
    formats: contents.map((line) => line.map(({ format }) => format)),
  };
}

/** A bound is marked in the format: the cell stays a number. */
function contentOf({ value, numberFormat, isBound }: PivotCell): CellContent {
  if (typeof value !== "number") return formatTextCell(value);
  return { value, format: isBound ? `${numberFormat}"*"` : numberFormat };
}

function lookOfLine(line: readonly PivotCell[], row: number): Look[] {
  const area = { row, column: 0, rows: 1, columns: line.length };
  const isHeader = line.some(({ role }) => role === "header");
  const [first] = line;
  return [
    ...(isHeader ? [{ area, bold: true, fill: HEADER_FILL }] : []),
    ...(first?.role === "total" ? [{ area, bold: true, fill: HEADER_FILL }] : []),
    ...(first?.role === "group" ? [{ area, bold: true }] : []),
    ...(first && first.level > 0 ? [{ area: { ...area, columns: 1 }, indent: first.level }] : []),
  ];
}

function planLooks(lines: readonly string[], widths: number[]): LooksPart {
  const columns = countColumns(widths);
  const small = { row: 1, column: 0, rows: lines.length - 1, columns };
  return {
    ...{ kind: "looks", block: PIVOT, widths, fitted: [] },
    merged: [small],
    looks: [
      { area: { row: 0, column: 0, rows: 1, columns: 1 }, bold: true, size: TITLE_SIZE },
      { area: small, size: SMALL_SIZE, color: SMALL_COLOR, wrap: true, vertical: "Top" },
    ],
    heights: lines.map((text, row) => ({
      row,
      points: row === 0 ? TITLE_HEIGHT : measureSmallPrint(text, sumOf(widths, columns)),
      pointsAtStandardWidths: row === 0 ? TITLE_HEIGHT : measureSmallPrint(text, sumOf([], columns)),
    })),
  };
}

/** As many columns as make a readable line: those of the pivot as far as they go, then empty ones beside it. */
function countColumns(widths: readonly number[]): number {
  const wanted = Math.max(NARROWEST_TEXT, Math.min(WIDEST_TEXT, sumOf(widths, widths.length)));
  let columns = 1;
  while (sumOf(widths, columns) < wanted) columns += 1;
  return columns;
}

/** Width of the first columns together. */
function sumOf(widths: readonly number[], columns: number): number {
  return Array.from({ length: columns }, (_, column) => widths[column] ?? STANDARD_WIDTH).reduce((a, b) => a + b, 0);
}

/** What the cells need, within reason; headers have a button. */
function chooseWidths({ filters, cells, labelColumns }: PivotGrid): number[] {
  return cells[0]!.map((_, column) => {
    const widest = column < labelColumns ? WIDEST_LABEL : WIDEST_VALUE;
    const needs = [
      ...filters.map((line) => measureText(line[column] ?? "") + PADDING + (column === 1 ? BUTTON : 0)),
      ...cells.map((line) => measureCell(line[column]!)),
    ];
    return Math.min(widest, Math.max(NARROWEST, ...needs));
  });
}

function measureCell({ value, role, level, numberFormat }: PivotCell): number {
  if (typeof value === "number") return measureNumber(value, numberFormat) + PADDING;
  return measureText(value) + 2 * level + PADDING + (role === "header" ? BUTTON : 0);
}

/** Digits and their commas, as far as the format shows them. */
function measureNumber(value: number, format: string): number {
  const thousands = /,+$/.exec(format)?.[0].length ?? 0;
  const shown = Math.abs(value) / 1000 ** thousands;
  const whole = Math.max(1, Math.floor(Math.log10(shown || 1)) + 1);
  return whole + Math.floor((whole - 1) / 3) + (format.includes(".") ? 3 : 0);
}
