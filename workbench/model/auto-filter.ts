import type { Area } from "../grid/grid";
import { HostError } from "../protocol/host-error";
import { HostObject } from "../protocol/host-object";
import { sameArea } from "./area";
import { ColumnCriteria } from "./column-criteria";
import type { FilterCriteria } from "./filter-criteria";
import type { Host } from "./host";
import type { Range } from "./range";
import type { Table } from "./table";
import type { Worksheet } from "./worksheet";

/** Excel.AutoFilter: the filter of a sheet, or of one of its tables. */
export class AutoFilter extends HostObject implements Omit<Host<"AutoFilter">, "criteria"> {
  static override readonly type = "AutoFilter";
  static override readonly settled = ["apply", "reapply"];

  constructor(
    private readonly worksheet: Worksheet,
    private readonly table?: Table,
  ) {
    super();
  }

  /** On a column it needs criteria; a range alone gets the buttons. A sheet has one filter of its own. */
  apply(place: Range | string, columnIndex?: number, criteria?: FilterCriteria): void {
    this.worksheet.guard("allowAutoFilter");
    const range = typeof place === "string" ? this.worksheet.getRange(place) : place;
    if (range.worksheet !== this.worksheet) throw new HostError("InvalidArgument");
    this.enable(this.worksheet.cells.clip(range.area));
    if (columnIndex === undefined) return;
    const column = this.column(columnIndex);
    if (criteria) column.apply(criteria);
    else column.clear();
  }

  get enabled(): boolean {
    return this.table ? this.table.showFilterButton : this.area !== undefined;
  }

  get isDataFiltered(): boolean {
    return this.columns.some((column) => column.get() !== undefined);
  }

  /** By column, null where everything shows. */
  get criteria(): (FilterCriteria | null)[] {
    return this.columns.map((column) => column.get() ?? null);
  }

  getRangeOrNullObject(): Range | null {
    return this.area ? this.worksheet.rangeAt(this.area) : null;
  }

  clearColumnCriteria(columnIndex: number): void {
    this.column(columnIndex).clear();
  }

  clearCriteria(): void {
    for (const column of this.columns) column.clear();
  }

  reapply(): void {
    for (const column of this.columns) column.reapply();
  }

  remove(): void {
    this.worksheet.guard("allowAutoFilter");
    this.clearCriteria();
    if (this.table) this.table.showFilterButton = false;
    else this.worksheet.cells.grid.filter.setArea(undefined);
  }

  private enable(area: Area): void {
    if (this.table) {
      if (!this.table.showFilterButton) this.table.showFilterButton = true;
      return;
    }
    if (this.area && sameArea(this.area, area)) return;
    if (area.rows < 2 || this.worksheet.tablesIn(area).length > 0) throw new HostError("InvalidArgument");
    this.worksheet.cells.grid.filter.setArea(area);
  }

  private get area(): Area | undefined {
    return this.table ? this.table.area : this.worksheet.cells.grid.filter.area();
  }

  private get columns(): ColumnCriteria[] {
    return Array.from(
      { length: this.area?.columns ?? 0 },
      (_, index) => new ColumnCriteria(this.worksheet, this.table, index),
    );
  }

  private column(index: number): ColumnCriteria {
    const column = Number.isInteger(index) ? this.columns[index] : undefined;
    if (!column) throw new HostError("InvalidArgument");
    return column;
  }
}
