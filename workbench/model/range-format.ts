import { HostObject } from "../protocol/host-object";
import { FormatProtection } from "./cell-locks";
import { between, drawn, look, looks } from "./looks";
import type { Range } from "./range";
import { RangeBorderCollection } from "./range-border";
import { RangeFill } from "./range-fill";
import { RangeFont } from "./range-font";

const MAX_INDENT = 250;
/** Characters of the usual font, and points, that Excel allows. */
const MAX_WIDTH = 255;
const MAX_HEIGHT = 409;
/** Pixels of a column of so many characters in Excel's usual font: seven each and five at the edges; 0.75 points each. */
const MAX_WIDTH_POINTS = (MAX_WIDTH * 7 + 5) * 0.75;

const checkWidth = between(0, MAX_WIDTH_POINTS);
const checkHeight = between(0, MAX_HEIGHT);

export class RangeFormat extends HostObject {
  static override readonly type = "RangeFormat";
  static {
    looks(this, {
      horizontalAlignment: look(
        "horizontalAlignment",
        "General",
        drawn("horizontal alignment", ["General", "Left", "Center", "Right"]),
      ),
      indentLevel: look("indent", 0, between(0, MAX_INDENT, true)),
      verticalAlignment: look("verticalAlignment", "Bottom", drawn("vertical alignment", ["Top", "Center", "Bottom"])),
      wrapText: look("wrapText", false),
    });
  }

  constructor(readonly range: Range) {
    super();
  }

  get borders(): RangeBorderCollection {
    return new RangeBorderCollection(this.range);
  }
  get fill(): RangeFill {
    return new RangeFill(this.range);
  }
  get protection(): FormatProtection {
    return new FormatProtection(this.range);
  }
  get font(): RangeFont {
    return new RangeFont(this.range);
  }

  /** In points; null where columns differ. */
  get columnWidth(): number | null {
    const { grid } = this.range.worksheet.cells;
    return this.range.uniform((_, column) => grid.getColumnWidth(column));
  }
  set columnWidth(points: number | null) {
    this.range.worksheet.guard("allowFormatColumns");
    const { column, columns } = this.range.area;
    this.range.worksheet.cells.grid.setColumnWidth(column, columns, checkWidth(points as number));
  }

  get rowHeight(): number | null {
    const { grid } = this.range.worksheet.cells;
    return this.range.uniform((row) => grid.getRowHeight(row));
  }
  set rowHeight(points: number | null) {
    this.range.worksheet.guard("allowFormatRows");
    const { row, rows } = this.range.area;
    this.range.worksheet.cells.grid.setRowHeight(row, rows, checkHeight(points as number));
  }

  autofitColumns(): void {
    this.range.worksheet.guard("allowFormatColumns");
    const { column, columns } = this.range.worksheet.cells.clip(this.range.area);
    this.range.worksheet.cells.grid.autofitColumns(column, columns);
  }

  autofitRows(): void {
    this.range.worksheet.guard("allowFormatRows");
    const { row, rows } = this.range.worksheet.cells.clip(this.range.area);
    this.range.worksheet.cells.grid.autofitRows(row, rows);
  }
}
