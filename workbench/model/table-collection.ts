import { HostError } from "../protocol/host-error";
import { EventType, WHOLE_WORKBOOK } from "./events";
import { isUnbounded } from "./area";
import type { Host } from "./host";
import type { Range } from "./range";
import { Table } from "./table";
import { TableScopedCollection } from "./table-scoped-collection";
import type { Workbook } from "./workbook";
import type { Worksheet } from "./worksheet";

const EVENTS: Readonly<Record<string, number>> = {
  Added: EventType.tableAdded,
  DataChanged: EventType.tableChanged,
  Deleted: EventType.tableDeleted,
};

/** The tables of the workbook or of one sheet. */
export class TableCollection extends TableScopedCollection implements Host<"TableCollection"> {
  static override readonly type = "TableCollection";
  static override readonly events: readonly string[] = Object.keys(EVENTS);

  constructor(
    private readonly workbook: Workbook,
    private readonly sheet?: Worksheet,
  ) {
    super([]);
  }

  override subscribe(event: string, on: boolean): void {
    this.workbook.events.subscribe(EVENTS[event] ?? 0, this.sheet?.id ?? WHOLE_WORKBOOK, on);
  }

  override items(): readonly Table[] {
    const { sheet } = this;
    return sheet
      ? this.workbook.tablesOn(sheet)
      : this.workbook.worksheets.items().flatMap((other) => this.workbook.tablesOn(other));
  }

  add(address: Range | string, hasHeaders: boolean): Table {
    const range = typeof address === "string" ? this.workbook.rangeOf(address, this.sheet) : address;
    const { worksheet } = range;
    worksheet.guard();
    if (isUnbounded(range.area)) throw new HostError("InvalidArgument");
    if (this.sheet && worksheet !== this.sheet) throw new HostError("InvalidArgument");
    // A header needs one row below it at least: Excel takes the empty one.
    const rows = hasHeaders ? Math.max(2, range.area.rows) : range.area.rows + 1;
    worksheet.checkTableArea(range.area);
    const area = range.getAbsoluteResizedRange(rows, range.area.columns).area;
    worksheet.checkTableArea(area);
    if (!hasHeaders) worksheet.cells.insert({ ...range.area, rows: 1 }, "Down");
    return this.workbook.addTable(worksheet, area);
  }
}
