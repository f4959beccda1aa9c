import type { PivotCell, PivotGrid } from "../core/pivots/grid";
import type { ReadyPivot } from "../core/pivots/pivot";
import { formatTextCell } from "./cell-text";
import { countLines, measureText } from "./line-breaks";
import type { Look, LooksPart } from "./look-parts";
import type { CellsPart, Part, WorkbookPlan } from "./plan";
import type { TableOptions } from "./table-layout";
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
const LINE = 12.5;
const TITLE_HEIGHT = 24;
const HEADER_FILL = "#DDEBF7";

/** Blocks of the plan: the sheet that is shown, and the one with the rows that the pivot groups. */
const [PIVOT, DATA] = [0, 1] as const;

/**
 * A pivot on a sheet of its own, under its title and notes, and the long table that it groups on another. Nothing stands
 * under or beside a pivot: it grows when a reader adds fields.
 */
export function planPivot(pivot: ReadyPivot, grid: PivotGrid, options: PivotOptions): WorkbookPlan {
  const widths = chooseWidths(grid);
  const lines = [pivot.title, pivot.description, ...pivot.notes];
  const corner = { row: lines.length + 1, column: 0 };
  return {
    blocks: [{ sheetName: pivot.sheetName }, { sheetName: pivot.source.sheetName }],
    parts: [
      ...planTableParts(pivot.source, { content: "values", labels: options.labels }, DATA),
      planLines(lines, 0),
      {
        ...{ kind: "pivot", block: PIVOT, ...corner, rows: grid.cells.length, columns: widths.length },
        ...{ name: pivot.pivotName, source: pivot.source.tableName, shape: pivot.shape },
        altText: { title: pivot.title, description: [pivot.description, ...pivot.notes].join(" ") },
        instead: planInstead(grid, corner.row, options.instead),
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
function planLines(lines: readonly string[], row: number): CellsPart {
  const cells = lines.map(formatTextCell);
  return {
    ...{ kind: "cells", block: PIVOT, row, column: 0 },
    values: cells.map(({ value }) => [value]),
    formats: cells.map(({ format }) => [format]),
  };
}

/** The same cells without a pivot, and above them, in the row that is free, why. */
function planInstead(grid: PivotGrid, row: number, why: string): Part[] {
  const contents = grid.cells.map((line) => line.map(contentOf));
  return [
    planLines([why], row - 1),
    {
      ...{ kind: "cells", block: PIVOT, row, column: 0 },
      values: contents.map((line) => line.map(({ value }) => value)),
      formats: contents.map((line) => line.map(({ format }) => format)),
    },
    {
      ...{ kind: "looks", block: PIVOT, widths: [], merged: [], heights: [], fitted: [] },
      looks: [
        { area: { row: row - 1, column: 0, rows: 1, columns: 1 }, size: SMALL_SIZE, color: SMALL_COLOR },
        ...grid.cells.flatMap((line, index) => lookOfLine(line, row + index)),
      ],
    },
  ];
}

function contentOf({ value, numberFormat }: PivotCell): { value: string | number; format: string } {
  return typeof value === "number" ? { value, format: numberFormat } : formatTextCell(value);
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
  const room = Math.max(
    60,
    Math.min(
      100,
      widths.reduce((sum, width) => sum + width, 0),
    ),
  );
  const columns = countColumns(widths, room);
  const small = { row: 1, column: 0, rows: lines.length - 1, columns };
  return {
    ...{ kind: "looks", block: PIVOT, widths, fitted: [] },
    merged: [small],
    looks: [
      { area: { row: 0, column: 0, rows: 1, columns: 1 }, bold: true, size: TITLE_SIZE },
      { area: small, size: SMALL_SIZE, color: SMALL_COLOR, wrap: true, vertical: "Top" },
    ],
    heights: lines.map((text, row) => {
      const points = row === 0 ? TITLE_HEIGHT : countLines(text, room * 1.2) * LINE + PADDING;
      return { row, points, pointsAtStandardWidths: points };
    }),
  };
}

/** Columns that are together at least as wide as running text needs. */
function countColumns(widths: readonly number[], room: number): number {
  let total = 0;
  const last = widths.findIndex((width) => (total += width) >= room);
  return last < 0 ? widths.length + Math.ceil(Math.max(0, room - total) / 8) : last + 1;
}

/** What the cells need, within reason; headers have a button. */
function chooseWidths({ cells, labelColumns }: PivotGrid): number[] {
  return cells[0]!.map((_, column) => {
    const widest = column < labelColumns ? WIDEST_LABEL : WIDEST_VALUE;
    const needs = cells.map((line) => measureCell(line[column]!));
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
