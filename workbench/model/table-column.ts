import type { CellValue } from "../grid/grid";
import { HostError } from "../protocol/host-error";
import { HostCollection, HostObject } from "../protocol/host-object";
import type { Wire, WireObject } from "../protocol/wire";
import { fitToArea } from "./cell-input";
import { ColumnCriteria } from "./column-criteria";
import { Filter } from "./filter";
import type { Host } from "./host";
import { sameName } from "./names";
import type { Range } from "./range";
import type { Table } from "./table";

export class TableColumn extends HostObject implements Host<"TableColumn"> {
  static override readonly type = "TableColumn";

  constructor(
    private readonly table: Table,
    /** Stays with the column when others come and go. */
    readonly id: number,
  ) {
    super();
  }

  override identity(): WireObject {
    return { Id: this.id };
  }

  get index(): number {
    const index = this.table.gridColumns.findIndex(({ id }) => Number(id) === this.id);
    if (index < 0) throw new HostError("ItemNotFound");
    return index;
  }

  get name(): string {
    if (!this.table.showHeaders) return this.table.gridColumns[this.index]?.name ?? "";
    return String(this.getHeaderRowRange().values?.[0]?.[0] ?? "");
  }
  set name(name: unknown) {
    if (!this.table.showHeaders) throw new HostError("InvalidOperation");
    this.getHeaderRowRange().values = [[name]];
  }

  get values(): CellValue[][] | null {
    return this.getRange().values;
  }
  set values(values: unknown) {
    this.getRange().values = values;
  }

  get filter(): Filter {
    return new Filter(new ColumnCriteria(this.table.worksheet, this.table, this.index));
  }

  getRange(): Range {
    return this.table.getRange().getColumn(this.index);
  }

  getHeaderRowRange(): Range {
    return this.table.getHeaderRowRange().getColumn(this.index);
  }

  getDataBodyRange(): Range {
    return this.table.getDataBodyRange().getColumn(this.index);
  }

  getTotalRowRange(): Range {
    return this.table.getTotalRowRange().getColumn(this.index);
  }

  delete(): void {
    if (this.table.area.columns === 1) throw new HostError("InvalidOperation");
    this.table.worksheet.cells.delete(this.getRange().area, "Left");
  }
}

export class TableColumnCollection extends HostCollection<TableColumn> implements Host<"TableColumnCollection"> {
  static override readonly type = "TableColumnCollection";

  constructor(private readonly table: Table) {
    super();
  }

  override get count(): number {
    return this.table.area.columns;
  }

  items(): readonly TableColumn[] {
    return this.table.gridColumns.map(({ id }) => new TableColumn(this.table, Number(id)));
  }

  /** By id (a number) or by name. */
  find(key: Wire): TableColumn | undefined {
    if (typeof key === "number") return this.items().find((column) => column.id === key);
    return this.items().find((column) => sameName(column.name, String(key)));
  }

  /** `values` include the header; a `name` replaces it. Columns to the right of the new one move on. */
  add(index = -1, values?: unknown, name?: string): TableColumn {
    const { table } = this;
    const at = index === -1 ? this.count : index;
    if (at < 0 || at > this.count) throw new HostError("InvalidArgument");
    const area = { ...table.getRange().area, column: table.area.column + at, columns: 1 };
    const cells = values === undefined ? undefined : fitToArea(values, area);
    table.worksheet.cells.insert(area, "Right");
    if (at === this.count || at === 0)
      table.area = { ...table.area, column: Math.min(table.area.column, area.column), columns: table.area.columns + 1 };
    if (cells) table.worksheet.cells.write(area, cells);
    const column = this.getItemAt(at);
    if (name !== undefined) column.name = name;
    table.writeHeader();
    return column;
  }
}
