import { HostCollection } from "../../protocol/host-object";
import type { Wire } from "../../protocol/wire";
import type { Host } from "../host";
import { sameName } from "../names";
import { EMPTY_DEFINITION } from "../pivot/definition";
import type { Range } from "../range";
import type { Table } from "../table";
import type { Worksheet } from "../worksheet";
import type { PivotBook } from "./pivot-book";
import { NEW_OPTIONS, type PivotRecord } from "./pivot-record";
import { readRecords, readSourcePlace } from "./pivot-source";
import { PivotTable } from "./pivot-table";

/** PivotTables in an order of their own, found by name or id. */
abstract class PivotTables extends HostCollection<PivotTable> {
  constructor(protected readonly book: PivotBook) {
    super();
  }

  protected abstract records(): readonly PivotRecord[];

  override items(): readonly PivotTable[] {
    return this.records().map(({ id }) => new PivotTable(this.book, id));
  }

  override find(key: Wire): PivotTable | undefined {
    const found = this.records().find(({ id, name }) => id === key || sameName(name, String(key)));
    return found && new PivotTable(this.book, found.id);
  }
}

/** The PivotTables of the workbook or of one sheet. */
export class PivotTableCollection extends PivotTables implements Host<"PivotTableCollection"> {
  static override readonly type = "PivotTableCollection";

  constructor(
    book: PivotBook,
    private readonly sheet?: Worksheet,
  ) {
    super(book);
  }

  protected override records(): readonly PivotRecord[] {
    const { sheet } = this;
    return sheet ? this.book.records.filter((record) => record.sheet === sheet.id) : this.book.records;
  }

  add(name: string, source: Range | string | Table, destination: Range | string): PivotTable {
    const { workbook } = this.book;
    const range = typeof destination === "string" ? workbook.rangeOf(destination, this.sheet) : destination;
    const { worksheet, area } = range;
    worksheet.guard();
    const place = readSourcePlace(workbook, source, this.sheet);
    const record: PivotRecord = {
      id: this.book.newId(),
      name: this.book.freeName(name, { sheet: worksheet.id }),
      sheet: worksheet.id,
      anchor: { row: area.row, column: area.column },
      source: place,
      records: readRecords(workbook, place),
      definition: EMPTY_DEFINITION,
      options: NEW_OPTIONS,
      dataMade: 0,
    };
    this.book.put(record);
    return new PivotTable(this.book, record.id);
  }

  refreshAll(): void {
    for (const { id } of this.records()) this.book.refresh(id);
  }
}

/** The PivotTables of a range, from top left to bottom right. */
export class PivotTableScopedCollection extends PivotTables implements Host<"PivotTableScopedCollection"> {
  static override readonly type = "PivotTableScopedCollection";

  constructor(
    book: PivotBook,
    private readonly scope: readonly PivotRecord[],
  ) {
    super(book);
  }

  protected override records(): readonly PivotRecord[] {
    const place = (record: PivotRecord) => this.book.report(record).tableArea;
    return [...this.scope].sort((a, b) => place(a).row - place(b).row || place(a).column - place(b).column);
  }

  getFirstOrNullObject(): PivotTable | null {
    return this.items()[0] ?? null;
  }
}
