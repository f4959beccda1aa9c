import { HostError } from "../protocol/host-error";
import { HostObject } from "../protocol/host-object";
import type { Range } from "./range";
import { RangeBorderCollection } from "./range-border";
import { RangeFill } from "./range-fill";
import { RangeFont } from "./range-font";
import { readStyle, writeStyle } from "./range-style";

const HORIZONTAL = ["General", "Left", "Center", "Right"] as const;
const VERTICAL = ["Top", "Center", "Bottom"] as const;
const MAX_INDENT = 250;

export class RangeFormat extends HostObject {
  static override readonly type = "RangeFormat";

  constructor(private readonly range: Range) {
    super();
  }

  get borders(): RangeBorderCollection {
    return new RangeBorderCollection(this.range);
  }
  get fill(): RangeFill {
    return new RangeFill(this.range);
  }
  get font(): RangeFont {
    return new RangeFont(this.range);
  }

  /** In points; null where columns differ. */
  get columnWidth(): number | null {
    const { grid } = this.range.worksheet.cells;
    return this.range.uniform((_, column) => grid.getColumnWidth(column));
  }
  set columnWidth(points: unknown) {
    this.range.worksheet.guard("allowFormatColumns");
    const { column, columns } = this.range.area;
    this.range.worksheet.cells.grid.setColumnWidth(column, columns, checkSize(points));
  }

  get rowHeight(): number | null {
    const { grid } = this.range.worksheet.cells;
    return this.range.uniform((row) => grid.getRowHeight(row));
  }
  set rowHeight(points: unknown) {
    this.range.worksheet.guard("allowFormatRows");
    const { row, rows } = this.range.area;
    this.range.worksheet.cells.grid.setRowHeight(row, rows, checkSize(points));
  }

  get horizontalAlignment(): string | null {
    return readStyle(this.range, (style) => style.horizontalAlignment ?? "General");
  }
  set horizontalAlignment(alignment: unknown) {
    writeStyle(this.range, { horizontalAlignment: oneOf(HORIZONTAL, alignment) });
  }

  get verticalAlignment(): string | null {
    return readStyle(this.range, (style) => style.verticalAlignment ?? "Bottom");
  }
  set verticalAlignment(alignment: unknown) {
    writeStyle(this.range, { verticalAlignment: oneOf(VERTICAL, alignment) });
  }

  get indentLevel(): number | null {
    return readStyle(this.range, (style) => style.indent ?? 0);
  }
  set indentLevel(level: unknown) {
    const fine = typeof level === "number" && Number.isInteger(level) && level >= 0 && level <= MAX_INDENT;
    if (!fine) throw new HostError("InvalidArgument");
    writeStyle(this.range, { indent: level });
  }

  get wrapText(): boolean | null {
    return readStyle(this.range, (style) => style.wrapText ?? false);
  }
  set wrapText(wrap: unknown) {
    writeStyle(this.range, { wrapText: wrap === true });
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

function oneOf<T extends string>(allowed: readonly T[], value: unknown): T {
  const found = allowed.find((name) => name === value);
  if (found === undefined) throw new HostError("InvalidArgument");
  return found;
}

function checkSize(points: unknown): number {
  if (typeof points !== "number" || !(points >= 0)) throw new HostError("InvalidArgument");
  return points;
}
