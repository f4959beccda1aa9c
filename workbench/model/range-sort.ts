import { HostError } from "../protocol/host-error";
import { HostObject } from "../protocol/host-object";
import { sortRows } from "./cell-sort";
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

  apply(fields: SortField[], matchCase = false, hasHeaders = false, orientation = "Rows", method = "PinYin"): void {
    if (orientation !== "Rows" || method !== "PinYin")
      throw new HostError("NotImplemented", "The workbench sorts rows, by their spelling.");
    const { worksheet } = this.range;
    const area = worksheet.cells.clip(this.range.area);
    worksheet.guard("allowSort");
    const body = hasHeaders ? { ...area, row: area.row + 1, rows: area.rows - 1 } : area;
    if (body.rows <= 0) return;
    worksheet.beforeWrite(body);
    const moved = sortRows(worksheet.cells.grid, body, fields, matchCase);
    worksheet.afterWrite(body);
    worksheet.workbook.told.tellSorted(worksheet, moved);
  }
}
