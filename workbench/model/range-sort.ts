import type { Area } from "../grid/grid";
import { HostError } from "../protocol/host-error";
import { HostObject } from "../protocol/host-object";
import { sortLines, type SortOrientation } from "./cell-sort";
import type { Host } from "./host";
import type { RangeEdits } from "./range-edits";
import type { SortField } from "./sort-order";

/** Excel.RangeSort. */
export class RangeSort extends HostObject implements Host<"RangeSort"> {
  static override readonly type = "RangeSort";
  static override readonly settled = ["apply"];

  constructor(private readonly range: RangeEdits) {
    super();
  }

  apply(
    fields: SortField[],
    matchCase = false,
    hasHeaders = false,
    orientation: SortOrientation = "Rows",
    method = "PinYin",
  ): void {
    if (method !== "PinYin") throw new HostError("NotImplemented", "The workbench sorts by spelling.");
    const { worksheet } = this.range;
    const area = worksheet.cells.clip(this.range.area);
    worksheet.guard("allowSort");
    const body = hasHeaders ? withoutHeaders(area, orientation) : area;
    if (body.rows <= 0 || body.columns <= 0) return;
    worksheet.beforeWrite(body);
    const moved = sortLines(worksheet.cells.grid, body, fields, matchCase, orientation);
    worksheet.afterWrite(body);
    worksheet.workbook.told.tellSorted(worksheet, moved, orientation);
  }
}

/** Columns that are sorted have their headers on the left. */
function withoutHeaders(area: Area, orientation: SortOrientation): Area {
  return orientation === "Rows"
    ? { ...area, row: area.row + 1, rows: area.rows - 1 }
    : { ...area, column: area.column + 1, columns: area.columns - 1 };
}
