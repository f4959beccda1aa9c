import type { Workbook } from "../workbook";
import type { Worksheet } from "../worksheet";
import { HostError } from "../../protocol/host-error";
import { readRun, type CellRun } from "./chart-cells";
import type { CellRef, ChartRecord } from "./chart-record";

/** One chart of a workbook, for all that is part of it: its record, and the way to change that. */
export class ChartEntry {
  constructor(
    readonly workbook: Workbook,
    readonly id: string,
  ) {}

  /** @throws HostError ItemNotFound once the chart is deleted. */
  get record(): ChartRecord {
    const record = this.workbook.charts.find(this.id);
    if (!record) throw new HostError("ItemNotFound");
    return record;
  }

  get worksheet(): Worksheet {
    return this.workbook.worksheets.getItem(this.record.sheet);
  }

  /** @throws HostError AccessDenied on a protected sheet that does not leave its objects free. */
  change(change: (record: ChartRecord) => ChartRecord): void {
    this.worksheet.guard("allowEditObjects");
    this.workbook.charts.put(change(this.record));
  }

  read(ref: CellRef | undefined): CellRun {
    return readRun(this.workbook, ref);
  }

  /** A kept member of a part, undefined while it was not written. */
  member(path: string, name: string): unknown {
    return this.record.parts[path]?.[name];
  }
}
