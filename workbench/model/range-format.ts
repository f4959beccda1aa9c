import type { Area, GridSheet } from "../grid/grid";
import { HostObject } from "../protocol/host-object";
import { isUnbounded } from "./area";
import { keepAreaFacts } from "./area-facts";
import { FormatProtection } from "./cell-locks";
import type { Host } from "./host";
import { between, drawn, look, looks } from "./looks";
import { RangeBorderCollection } from "./range-border";
import { RangeFill } from "./range-fill";
import { RangeFont } from "./range-font";
import { uniformOf, type LookTarget } from "./range-style";
import type { Worksheet } from "./worksheet";

const MAX_INDENT = 250;
/** Characters of the usual font, and points, that Excel allows. */
const MAX_WIDTH = 255;
const MAX_HEIGHT = 409;
/** Pixels of a column of so many characters in Excel's usual font: seven each and five at the edges; 0.75 points each. */
const MAX_WIDTH_POINTS = (MAX_WIDTH * 7 + 5) * 0.75;

const STANDARD_WIDTH = 48;
const STANDARD_HEIGHT = 15;

const checkWidth = between(0, MAX_WIDTH_POINTS);
const checkHeight = between(0, MAX_HEIGHT);

/** Degrees upwards or downwards, or letters below each other. */
function checkOrientation(degrees: number): number {
  return degrees === 180 ? degrees : between(-90, 90, true)(degrees);
}

/** Where texts stand in their cells; the same for ranges and styles. */
export const ALIGNMENT = {
  horizontal: look(
    "horizontalAlignment",
    "General",
    drawn("horizontal alignment", ["General", "Left", "Center", "Right", "Justify", "Distributed"]),
  ),
  indent: look("indent", 0, between(0, MAX_INDENT, true)),
  orientation: look("rotation", 0, checkOrientation),
  vertical: look("verticalAlignment", "Bottom", drawn("vertical alignment", ["Top", "Center", "Bottom"])),
} as const;

export class RangeFormat extends HostObject implements Host<"RangeFormat"> {
  static override readonly type = "RangeFormat";
  static {
    looks(this, {
      horizontalAlignment: ALIGNMENT.horizontal,
      indentLevel: ALIGNMENT.indent,
      verticalAlignment: ALIGNMENT.vertical,
      readingOrder: look("readingOrder", "Context"),
      textOrientation: ALIGNMENT.orientation,
      wrapText: look("wrapText", false),
    });
    // Kept, and not drawn.
    keepAreaFacts(this, { autoIndent: [false], shrinkToFit: [false] });
  }

  constructor(readonly range: LookTarget & { readonly worksheet: Worksheet }) {
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
    return uniformOf(this.range.ranges, (_, column) => grid.getColumnWidth(column));
  }
  set columnWidth(points: number | null) {
    const width = checkWidth(points as number);
    this.each("allowFormatColumns", ({ column, columns }, grid) => grid.setColumnWidth(column, columns, width));
  }

  get rowHeight(): number | null {
    const { grid } = this.range.worksheet.cells;
    return uniformOf(this.range.ranges, (row) => grid.getRowHeight(row));
  }
  set rowHeight(points: number | null) {
    const height = checkHeight(points as number);
    this.each("allowFormatRows", ({ row, rows }, grid) => grid.setRowHeight(row, rows, height));
  }

  get useStandardWidth(): boolean | null {
    return this.isStandard(this.columnWidth, STANDARD_WIDTH);
  }
  set useStandardWidth(standard: unknown) {
    if (standard === true) this.columnWidth = STANDARD_WIDTH;
  }

  get useStandardHeight(): boolean | null {
    return this.isStandard(this.rowHeight, STANDARD_HEIGHT);
  }
  set useStandardHeight(standard: unknown) {
    if (standard === true) this.rowHeight = STANDARD_HEIGHT;
  }

  private isStandard(size: number | null, standard: number): boolean | null {
    return size === null ? null : size === standard;
  }

  /** Moves texts in or out by so many steps; cells that stand at the edge stay there. */
  adjustIndent(amount: number): void {
    const { cells } = this.range.worksheet;
    for (const range of this.range.ranges) {
      const area = isUnbounded(range.area) ? cells.clip(range.area) : range.area;
      for (let row = area.row; row < area.row + area.rows; row++)
        for (let column = area.column; column < area.column + area.columns; column++) {
          const indent = (cells.grid.style(row, column).indent ?? 0) + amount;
          cells.setStyle({ row, column, rows: 1, columns: 1 }, { indent: Math.min(MAX_INDENT, Math.max(0, indent)) });
        }
    }
  }

  autofitColumns(): void {
    const { cells } = this.range.worksheet;
    this.each("allowFormatColumns", (area, grid) => {
      const { column, columns } = cells.clip(area);
      grid.autofitColumns(column, columns);
    });
  }

  autofitRows(): void {
    const { cells } = this.range.worksheet;
    this.each("allowFormatRows", (area, grid) => {
      const { row, rows } = cells.clip(area);
      grid.autofitRows(row, rows);
    });
  }

  private each(permission: string, run: (area: Area, grid: GridSheet) => void): void {
    const { worksheet, ranges } = this.range;
    worksheet.guard(permission);
    for (const { area } of ranges) run(area, worksheet.cells.grid);
  }
}
