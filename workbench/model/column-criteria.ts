import type { Area } from "../grid/grid";
import type { ColumnFilter } from "../grid/filter";
import { readCondition } from "../grid/filter-conditions";
import type { Fact } from "../grid/records";
import { HostError } from "../protocol/host-error";
import { passingRows, type FilterCriteria } from "./filter-criteria";
import type { Table } from "./table";
import type { Worksheet } from "./worksheet";

/** What Office.js applied, and what the grid made of it: where a person changed that, the criteria are the grid's. */
interface Applied {
  criteria: FilterCriteria;
  filter: string;
}

/** The filter of one column, of a table or of the sheet's own filter. */
export class ColumnCriteria {
  constructor(
    private readonly worksheet: Worksheet,
    private readonly table: Table | undefined,
    private readonly column: number,
  ) {}

  get(): FilterCriteria | undefined {
    const filter = this.filter;
    if (!filter) return undefined;
    const applied = this.records.get(this.key) as unknown as Applied | undefined;
    return applied?.filter === JSON.stringify(filter) ? applied.criteria : criteriaOf(filter);
  }

  apply(criteria: FilterCriteria): void {
    this.worksheet.guard("allowAutoFilter");
    const rows = passingRows(this.worksheet.cells.grid, this.data, criteria);
    this.grid.setColumn(this.table?.id, this.column, rows);
    const applied: Applied = { criteria, filter: JSON.stringify(this.filter) };
    this.records.set(this.key, applied as unknown as Fact);
  }

  clear(): void {
    this.worksheet.guard("allowAutoFilter");
    if (this.filter) this.grid.setColumn(this.table?.id, this.column, undefined);
  }

  reapply(): void {
    const criteria = this.get();
    if (criteria) this.apply(criteria);
  }

  private get filter(): ColumnFilter | undefined {
    return this.grid.column(this.table?.id, this.column);
  }

  private get data(): Area {
    const area = this.table?.area ?? this.grid.area();
    if (!area || this.column >= area.columns) throw new HostError("InvalidArgument");
    return { row: area.row + 1, rows: area.rows - 1, column: area.column + this.column, columns: 1 };
  }

  private get grid() {
    return this.worksheet.cells.grid.filter;
  }

  private get records() {
    return this.worksheet.workbook.grid.records;
  }

  private get key(): string {
    const owner = this.table;
    return owner
      ? `table/${owner.id}/filter/${owner.gridColumns[this.column]?.id}`
      : this.worksheet.recordKey(`filter/${this.column}`);
  }
}

function criteriaOf(filter: ColumnFilter): FilterCriteria {
  if ("condition" in filter)
    return (readCondition(filter.condition) as FilterCriteria | undefined) ?? { filterOn: "Custom" };
  return { filterOn: "Values", values: [...filter.shown.map(String), ...(filter.blanks ? [""] : [])] };
}
