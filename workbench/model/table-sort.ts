import { sortLines } from "./cell-sort";
import type { Host } from "./host";
import type { SortField } from "./sort-order";
import type { Table } from "./table";
import { keepMembers, RecordObject, type RecordPlace } from "./kept-members";

/** Excel.TableSort: sorts a table's data and remembers how. */
export class TableSort extends RecordObject implements Host<"TableSort"> {
  static override readonly type = "TableSort";
  static override readonly settled = ["apply", "reapply"];
  static {
    keepMembers(this, { matchCase: false, method: "PinYin" });
  }

  constructor(private readonly table: Table) {
    super();
  }

  override place(): RecordPlace {
    return { records: this.table.worksheet.workbook.grid.records, key: `table/${this.table.id}/sort` };
  }

  get fields(): SortField[] {
    return (this.kept["fields"] as unknown as SortField[] | undefined) ?? [];
  }

  apply(fields: SortField[], matchCase = false, method = "PinYin"): void {
    const { worksheet, dataArea } = this.table;
    worksheet.guard("allowSort");
    worksheet.beforeWrite(dataArea);
    const moved = sortLines(worksheet.cells.grid, dataArea, fields, matchCase);
    worksheet.workbook.told.tellSorted(worksheet, moved);
    this.keep("fields", fields);
    this.keep("matchCase", matchCase);
    this.keep("method", method);
  }

  reapply(): void {
    if (this.fields.length > 0) this.apply(this.fields, this.kept["matchCase"] === true);
  }

  /** Forgets how the table was sorted; rows stay where they are. */
  clear(): void {
    this.keep("fields", []);
  }
}
