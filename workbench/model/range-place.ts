import type { Area } from "../grid/grid";
import { HostError } from "../protocol/host-error";
import { HostObject } from "../protocol/host-object";
import { formatAddress } from "./address";
import { areaAt, boundingArea, intersect, isEntireColumn, isEntireRow, MAX_COLUMNS, MAX_ROWS } from "./area";
import { shiftArea, type Shift } from "../grid/shift";
import { heightOf, widthOf } from "./range-size";
import type { Worksheet } from "./worksheet";

/** Where a range is, and the ranges one gets from it. */
export abstract class RangePlace extends HostObject {
  /** How many of the sheet's shifts the area has followed. */
  private followed: number;

  constructor(
    readonly worksheet: Worksheet,
    private place: Area | undefined,
  ) {
    super();
    this.followed = worksheet.shifts.length;
  }

  /** A range stays with its cells when others are inserted or deleted before them. */
  get area(): Area {
    this.worksheet.checkExists();
    const area = this.follow();
    if (!area) throw new HostError("InvalidReference");
    return area;
  }

  private follow(): Area | undefined {
    const { shifts } = this.worksheet;
    while (this.followed < shifts.length && this.place)
      this.place = shiftArea(this.place, shifts[this.followed++] as Shift);
    return this.place;
  }

  protected abstract at(area: Area): this;

  get address(): string {
    return formatAddress(this.worksheet.name, this.area);
  }
  get addressLocal(): string {
    return this.address;
  }
  /** −1 where Excel can't say it in 32 bits. */
  get cellCount(): number {
    const count = this.area.rows * this.area.columns;
    return count > 2 ** 31 - 1 ? -1 : count;
  }
  get columnCount(): number {
    return this.area.columns;
  }
  get columnIndex(): number {
    return this.area.column;
  }
  get isEntireColumn(): boolean {
    return isEntireColumn(this.area);
  }
  get isEntireRow(): boolean {
    return isEntireRow(this.area);
  }
  /** In points from the sheet's corner; what is hidden takes no room. */
  get top(): number {
    return heightOf(this.worksheet.cells, 0, this.area.row);
  }
  get left(): number {
    return widthOf(this.worksheet.cells, 0, this.area.column);
  }
  get height(): number {
    return heightOf(this.worksheet.cells, this.area.row, this.area.rows);
  }
  get width(): number {
    return widthOf(this.worksheet.cells, this.area.column, this.area.columns);
  }
  get rowCount(): number {
    return this.area.rows;
  }
  get rowIndex(): number {
    return this.area.row;
  }

  /** May lie outside the range, as long as it's on the sheet. */
  getCell(row: number, column: number): this {
    return this.at(areaAt(this.area.row + row, this.area.column + column, 1, 1));
  }

  getRow(row: number): this {
    if (row < 0 || row >= this.area.rows) throw new HostError("InvalidArgument");
    return this.at({ ...this.area, row: this.area.row + row, rows: 1 });
  }

  getColumn(column: number): this {
    if (column < 0 || column >= this.area.columns) throw new HostError("InvalidArgument");
    return this.at({ ...this.area, column: this.area.column + column, columns: 1 });
  }

  getLastCell(): this {
    return this.getCell(this.area.rows - 1, this.area.columns - 1);
  }

  getLastRow(): this {
    return this.getRow(this.area.rows - 1);
  }

  getLastColumn(): this {
    return this.getColumn(this.area.columns - 1);
  }

  getOffsetRange(rows: number, columns: number): this {
    const { area } = this;
    return this.at(areaAt(area.row + rows, area.column + columns, area.rows, area.columns));
  }

  getResizedRange(rows: number, columns: number): this {
    // Its last corner moves, and may pass the first one.
    const { row, column } = this.area;
    const [last, end] = [row + this.area.rows - 1 + rows, column + this.area.columns - 1 + columns];
    const area = areaAt(
      Math.min(row, last),
      Math.min(column, end),
      Math.abs(last - row) + 1,
      Math.abs(end - column) + 1,
    );
    return this.at(area);
  }

  getAbsoluteResizedRange(rows: number, columns: number): this {
    return this.at(areaAt(this.area.row, this.area.column, rows, columns));
  }

  /** Of a negative count, here and below, the range's own rows or columns at that side. */
  getRowsAbove(count = 1): this {
    const { row, column, columns } = this.area;
    return this.at(areaAt(row - Math.max(count, 0), column, Math.abs(count), columns));
  }

  getRowsBelow(count = 1): this {
    const { row, rows, column, columns } = this.area;
    return this.at(areaAt(row + rows + Math.min(count, 0), column, Math.abs(count), columns));
  }

  getColumnsBefore(count = 1): this {
    const { row, column, rows } = this.area;
    return this.at(areaAt(row, column - Math.max(count, 0), rows, Math.abs(count)));
  }

  getColumnsAfter(count = 1): this {
    const { row, column, rows, columns } = this.area;
    return this.at(areaAt(row, column + columns + Math.min(count, 0), rows, Math.abs(count)));
  }

  getEntireRow(): this {
    return this.at({ ...this.area, column: 0, columns: MAX_COLUMNS });
  }

  getEntireColumn(): this {
    return this.at({ ...this.area, row: 0, rows: MAX_ROWS });
  }

  getBoundingRect(other: RangePlace | string): this {
    return this.at(boundingArea(this.area, this.areaOf(other)));
  }

  getIntersectionOrNullObject(other: RangePlace | string): this | null {
    const shared = intersect(this.area, this.areaOf(other));
    return shared ? this.at(shared) : null;
  }

  private areaOf(other: RangePlace | string): Area {
    const range = other instanceof RangePlace ? other : this.worksheet.getRange(other);
    if (range.worksheet !== this.worksheet) throw new HostError("InvalidArgument");
    return range.area;
  }
}
