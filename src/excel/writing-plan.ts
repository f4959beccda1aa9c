import type { ReadyTable } from "../core/tables/table";
import { type Rectangle, formatAddress } from "./address";
import type { RowHeight } from "./row-heights";
import type { SheetLayout } from "./sheet-layout";

/** Everything that is decided before the first cell is written, and so all that a roll-back has to undo. */
export interface WritingPlan {
  table: ReadyTable;
  layout: SheetLayout;
  rectangle: Rectangle;
  sheet: { made: true; name: string } | { made: false; id: string; name: string };
  tableName: string;
  /** What the sheet that is made bears to be known by. */
  marker: string;
  /** Whether the columns may be given widths: never when they hold something of the user's. */
  setWidths: boolean;
  /** Heights that rows are given; the other rows are left to Excel. */
  heights: RowHeight[];
}

/** A part of the plan's rectangle, `row` and `column` counted from its corner. */
export function getPart(sheet: Excel.Worksheet, { rectangle }: WritingPlan, part: Rectangle): Excel.Range {
  return sheet.getRange(
    formatAddress({ ...part, row: rectangle.row + part.row, column: rectangle.column + part.column }),
  );
}
