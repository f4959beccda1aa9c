import { BooleanNumber, type ICellData, type IStyleData, type IWorksheetData } from "@univerjs/core";
import { rangeOf } from "./area";
import { contentsOf } from "./cell-data";
import { styleChangeOf } from "./cell-style";
import type { Area, CellStyle, CellValue } from "./grid";
import { PIXELS_PER_POINT } from "./points";

/** A sheet that a workbook opens with. It is laid out and drawn once, where writing it would be for every change. */
export interface FirstSheet {
  name: string;
  /** "#RRGGBB" */
  tabColor?: string;
  /** Defaults to true. */
  gridlines?: boolean;
  /** Widths of the first columns, in points. */
  columns?: readonly number[];
  /** Heights in points, by row. */
  rows?: Readonly<Record<number, number>>;
  /** Rows from the top that stay in sight. */
  frozenRows?: number;
  merges?: readonly Area[];
  cells?: readonly FirstCell[];
}

export interface FirstCell {
  row: number;
  column: number;
  /** As written: "=…" is a formula, calculated with the rest, "'…" is text. */
  value?: CellValue;
  style?: CellStyle;
  /** Number format. */
  format?: string;
}

/** What makes a sheet of Univer's hold it, for a sheet of at least so many rows and columns. */
export function firstSheetData(sheet: FirstSheet, rows: number, columns: number): Partial<IWorksheetData> {
  const { cells = [], frozenRows = 0, merges = [], tabColor } = sheet;
  const cellData: Record<number, Record<number, ICellData>> = {};
  for (const cell of cells) (cellData[cell.row] ??= {})[cell.column] = cellDataOf(cell);
  return {
    cellData,
    rowCount: Math.max(rows, ...cells.map(({ row }) => row + 1)),
    columnCount: Math.max(columns, ...cells.map(({ column }) => column + 1)),
    columnData: Object.fromEntries((sheet.columns ?? []).map((points, column) => [column, { w: pixels(points) }])),
    rowData: Object.fromEntries(
      // As high as it is told, whatever its cells would like.
      Object.entries(sheet.rows ?? {}).map(([row, points]) => [row, { h: pixels(points), ia: BooleanNumber.FALSE }]),
    ),
    mergeData: merges.map(rangeOf),
    showGridlines: (sheet.gridlines ?? true) ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    ...(tabColor ? { tabColor } : {}),
    ...(frozenRows > 0 ? { freeze: { ySplit: frozenRows, xSplit: 0, startRow: frozenRows, startColumn: -1 } } : {}),
  };
}

function cellDataOf({ value = "", style, format }: FirstCell): ICellData {
  const look = { ...(style && named(styleChangeOf(style))), ...(format ? { n: { pattern: format } } : {}) };
  return { ...named(contentsOf(value)), ...(Object.keys(look).length > 0 ? { s: look as IStyleData } : {}) };
}

/** Without what is null, which takes away where something is changed and is nothing where it is made. */
function named<T extends object>(change: T): Partial<Record<keyof T, never>> {
  return Object.fromEntries(Object.entries(change).filter(([, value]) => value !== null)) as never;
}

function pixels(points: number): number {
  return Math.round(points * PIXELS_PER_POINT);
}
