import type { Area } from "../../grid/grid";
import { areaAt } from "../area";
import type { PivotReport, ReportArea, ReportCell } from "../pivot/report";
import type { PivotRecord } from "./pivot-record";

/** The room that Excel keeps for a PivotTable without any field. */
const PLACEHOLDER = { rows: 18, columns: 3 };

/** A report at its place on the sheet. */
export class PlacedReport {
  private readonly top: number;

  constructor(
    private readonly record: PivotRecord,
    readonly report: PivotReport,
  ) {
    this.top = Math.max(record.anchor.row, report.tableArea.row) - report.tableArea.row;
  }

  get isEmpty(): boolean {
    return this.report.tableArea.rows === 0;
  }

  /** The cells that belong to the PivotTable: its filters and its table. Throws InvalidArgument where they leave the sheet. */
  get areas(): Area[] {
    const { filterArea, tableArea } = this.report;
    const table = this.isEmpty ? { ...tableArea, rows: 1, columns: 1 } : tableArea;
    return [...(filterArea.rows > 0 ? [filterArea] : []), table].map((area) => this.placed(area));
  }

  /** All but the filters. */
  get tableArea(): Area {
    return this.placed(this.isEmpty ? { ...this.report.tableArea, ...PLACEHOLDER } : this.report.tableArea);
  }

  /** A part of the report on the sheet. */
  placed({ row, column, rows, columns }: ReportArea): Area {
    return areaAt(this.top + row, this.record.anchor.column + column, rows, columns);
  }

  /** The report's cell at a place of the sheet; undefined where it has none. */
  cellAt(row: number, column: number): ReportCell | undefined {
    return this.report.cells[row - this.top]?.[column - this.record.anchor.column];
  }
}
