import { HostError } from "../protocol/host-error";
import { HostObject } from "../protocol/host-object";
import { MAX_COLUMNS, MAX_ROWS } from "./area";
import type { Host } from "./host";
import type { Range } from "./range";
import type { Worksheet } from "./worksheet";

export class WorksheetFreezePanes extends HostObject implements Host<"WorksheetFreezePanes"> {
  static override readonly type = "WorksheetFreezePanes";

  constructor(private readonly sheet: Worksheet) {
    super();
  }

  /** The range's rows and columns stay in sight, and everything before them. */
  freezeAt(frozen: Range | string): void {
    const { area } = typeof frozen === "string" ? this.sheet.getRange(frozen) : frozen;
    const wholeColumns = area.rows === MAX_ROWS;
    const wholeRows = area.columns === MAX_COLUMNS;
    this.freeze(wholeColumns ? 0 : area.row + area.rows, wholeRows ? 0 : area.column + area.columns);
  }

  freezeRows(count = 1): void {
    this.freeze(count, 0);
  }

  freezeColumns(count = 1): void {
    this.freeze(0, count);
  }

  unfreeze(): void {
    this.freeze(0, 0);
  }

  getLocationOrNullObject(): Range | null {
    const { rows, columns } = this.sheet.cells.grid.frozen();
    if (rows === 0 && columns === 0) return null;
    return this.sheet.rangeAt({ row: 0, column: 0, rows: rows || MAX_ROWS, columns: columns || MAX_COLUMNS });
  }

  private freeze(rows: number, columns: number): void {
    if (!(rows >= 0) || !(columns >= 0)) throw new HostError("InvalidArgument");
    this.sheet.cells.grid.freeze(rows, columns);
  }
}
