import type { Rectangle } from "./address";
import type { PageSetupPart, ViewPart } from "./sheet-parts";
import type { LinksPart, LooksPart } from "./look-parts";
import type { PivotPart } from "./pivot-part";
import type { ChartPart } from "./chart-part";
import type { RecordPart } from "./record-part";

/**
 * What is to come into a workbook: blocks of cells, and parts on them in the order in which they are written. Plain data
 * without any Office: `src/excel` carries it out, and whatever else writes workbooks may, too.
 */
export interface WorkbookPlan {
  blocks: Block[];
  parts: Part[];
}

/** Cells that stay together: on a sheet of their own, or at the selection. Places in parts count from its corner. */
export interface Block {
  /** Suggested name for a sheet of its own; the writer makes it unique. */
  sheetName: string;
}

export type Part =
  CellsPart | TablePart | LinksPart | LooksPart | PivotPart | ChartPart | ViewPart | PageSetupPart | RecordPart;

/** A part lies on one block of its plan. */
export interface OnBlock {
  /** Index of the block. */
  block: number;
}

/** Contents of a rectangle: formulas begin with "=", and a text that may not become one has the format "@". */
export interface CellsPart extends OnBlock {
  kind: "cells";
  row: number;
  column: number;
  values: (string | number)[][];
  /** Number formats, invariant (en-US). */
  formats: string[][];
}

/** An Excel table over cells that another part fills, header first. */
export interface TablePart extends OnBlock {
  kind: "table";
  area: Rectangle;
  /** Suggested name; the writer makes it unique, and other parts of the plan know it by this one. */
  name: string;
  hasFilters: boolean;
}

/** The cells that a cells part fills. */
export function areaOf({ row, column, values }: CellsPart): Rectangle {
  return { row, column, rows: values.length, columns: values[0]?.length ?? 0 };
}
