import type { CellValue } from "../grid/grid";
import { HostError } from "../protocol/host-error";
import { HostCollection, HostObject } from "../protocol/host-object";
import { fitToArea } from "./cell-input";
import type { Host } from "./host";
import type { Range } from "./range";
import type { Table } from "./table";

/** A row by its place: what stands in it may change under it, as in Excel. */
export class TableRow extends HostObject implements Host<"TableRow"> {
  static override readonly type = "TableRow";

  constructor(
    private readonly table: Table,
    readonly index: number,
  ) {
    super();
  }

  get values(): CellValue[][] | null {
    return this.getRange().values;
  }
  set values(values: unknown) {
    this.getRange().values = values;
  }

  getRange(): Range {
    return this.table.getDataBodyRange().getRow(this.index);
  }

  delete(): void {
    this.table.rows.deleteRowsAt(this.index, 1);
  }
}

export class TableRowCollection extends HostCollection<TableRow> implements Host<"TableRowCollection"> {
  static override readonly type = "TableRowCollection";

  constructor(private readonly table: Table) {
    super();
  }

  override get count(): number {
    return this.table.dataArea.rows;
  }

  items(): readonly TableRow[] {
    return Array.from({ length: this.count }, (_, index) => new TableRow(this.table, index));
  }

  /** Rows have no key. */
  find(): undefined {
    return undefined;
  }

  /** Adds rows before `index` (at the end without one); cells below the table move down. */
  add(index = -1, values?: unknown): TableRow {
    const { table } = this;
    const at = index === -1 ? this.count : index;
    if (at < 0 || at > this.count) throw new HostError("InvalidArgument");
    const rows = Array.isArray(values) ? values.length : 1;
    const { dataArea } = table;
    const area = { ...dataArea, row: dataArea.row + at, rows };
    const cells = values === undefined ? undefined : fitToArea(values, area);
    if (index === -1 && this.isBlank()) return this.fillBlankRow(rows, cells);
    table.worksheet.cells.insert(area, "Down");
    // Insertion at either end pushes the table's edge aside instead of widening it.
    if (at === 0 || at === dataArea.rows)
      table.area = { ...table.area, row: dataArea.row - 1, rows: dataArea.rows + 1 + rows };
    if (cells) table.worksheet.cells.write(area, cells);
    return new TableRow(table, at);
  }

  /** A table made of its header alone has one empty row, which the first rows take. */
  private isBlank(): boolean {
    return this.count === 1 && (this.table.getDataBodyRange().formulas ?? []).flat().every((cell) => cell === "");
  }

  private fillBlankRow(rows: number, cells: unknown[][] | undefined): TableRow {
    const { table } = this;
    const { dataArea } = table;
    if (rows > 1) {
      table.worksheet.cells.insert({ ...dataArea, row: dataArea.row + 1, rows: rows - 1 }, "Down");
      table.area = { ...table.area, rows: rows + 1 };
    }
    if (cells) table.worksheet.cells.write({ ...dataArea, rows }, cells);
    return new TableRow(table, 0);
  }

  deleteRows(rows: readonly (number | TableRow)[]): void {
    if (this.table.autoFilter.isDataFiltered) throw new HostError("InsertDeleteConflict");
    const indexes = rows.map((row) => (row instanceof TableRow ? row.index : row));
    if (indexes.some((index) => index < 0 || index >= this.count)) throw new HostError("InvalidArgument");
    for (const index of [...new Set(indexes)].sort((a, b) => b - a)) this.deleteRowsAt(index, 1);
  }

  /** A table keeps one row at least, emptied. */
  deleteRowsAt(index: number, count = 1): void {
    const { table } = this;
    const { dataArea } = table;
    if (index < 0 || count < 1 || index + count > dataArea.rows) throw new HostError("InvalidArgument");
    if (count === dataArea.rows) table.worksheet.cells.clear({ ...dataArea, rows: 1 }, "Contents");
    const first = count === dataArea.rows ? 1 : index;
    const rows = count === dataArea.rows ? count - 1 : count;
    if (rows > 0) table.worksheet.cells.delete({ ...dataArea, row: dataArea.row + first, rows }, "Up");
  }
}
