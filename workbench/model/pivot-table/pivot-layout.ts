import type { Area } from "../../grid/grid";
import { HostError } from "../../protocol/host-error";
import { HostObject } from "../../protocol/host-object";
import { contains } from "../area";
import type { Host } from "../host";
import type { PivotLayoutSettings, SortDirection } from "../pivot/definition";
import type { ReportArea, ReportLine } from "../pivot/report";
import type { Range } from "../range";
import { DataPivotHierarchy } from "./data-pivot-hierarchy";
import { PivotField } from "./pivot-field";
import { PivotItem, PivotItemCollection } from "./pivot-item";
import type { PivotOptions } from "./pivot-record";
import type { PivotTable } from "./pivot-table";
import type { PlacedReport } from "./placed-report";

/** Members that are settings of the report. */
const SETTINGS = {
  layoutType: "type",
  subtotalLocation: "subtotals",
  showRowGrandTotals: "rowGrandTotals",
  showColumnGrandTotals: "columnGrandTotals",
  showFieldHeaders: "fieldHeaders",
  fillEmptyCells: "fillEmptyCells",
  emptyCellText: "emptyCellText",
} as const satisfies Record<string, keyof PivotLayoutSettings>;

/** Members that change nothing in what the cells say. */
const OPTIONS = [
  "altTextDescription",
  "altTextTitle",
  "autoFormat",
  "enableFieldList",
  "preserveFormatting",
] as const satisfies readonly (keyof PivotOptions)[];

/** How a report is laid out, and where its parts are. */
export class PivotLayout extends HostObject implements Host<"PivotLayout"> {
  static override readonly type = "PivotLayout";
  static {
    for (const [member, setting] of Object.entries(SETTINGS))
      Object.defineProperty(this.prototype, member, {
        get(this: PivotLayout) {
          return this.pivot.definition.layout[setting];
        },
        set(this: PivotLayout, value: unknown) {
          this.change({ [setting]: value });
        },
      });
    for (const option of OPTIONS)
      Object.defineProperty(this.prototype, option, {
        get(this: PivotLayout) {
          return this.pivot.record.options[option];
        },
        set(this: PivotLayout, value: unknown) {
          this.pivot.setOptions({ [option]: value });
        },
      });
  }

  constructor(readonly pivot: PivotTable) {
    super();
  }

  displayBlankLineAfterEachItem(display: boolean): void {
    this.change({ blankLines: display });
  }

  repeatAllItemLabels(repeatLabels: boolean): void {
    this.change({ repeatLabels });
  }

  getRange(): Range {
    return this.pivot.worksheet.rangeAt(this.report.tableArea);
  }
  getDataBodyRange(): Range {
    return this.part(this.report.report.bodyArea);
  }
  getRowLabelRange(): Range {
    return this.part(this.report.report.rowLabelArea);
  }
  getColumnLabelRange(): Range {
    return this.part(this.report.report.columnLabelArea);
  }
  getFilterAxisRange(): Range {
    return this.part(this.report.report.filterArea);
  }

  getDataHierarchy(cell: Range | string): DataPivotHierarchy {
    const { row, column } = this.linesAt(cell);
    const data = this.pivot.definition.data[row.data ?? column.data ?? 0];
    if (!data) throw new HostError("ItemNotFound");
    return new DataPivotHierarchy(this.pivot, data.id);
  }

  getPivotItems(axis: string, cell: Range | string): PivotItemCollection {
    const { row, column } = this.linesAt(cell);
    if (axis !== "Row" && axis !== "Column") throw new HostError("InvalidArgument");
    const { items } = axis === "Row" ? row : column;
    return new PivotItemCollection(
      items.map(({ field, key }) => new PivotItem(new PivotField(this.pivot, field), key)),
    );
  }

  /** Sorts the innermost field of the cell's row by the values in its column; in the row of totals, of its column. */
  setAutoSortOnCell(cell: Range | string, sortBy: SortDirection): void {
    const { row, column } = this.linesAt(cell);
    const [sorted, other] = row.items.length > 0 ? [row, column] : [column, row];
    const field = sorted.items.at(-1)?.field;
    const data = this.pivot.definition.data[row.data ?? column.data ?? 0];
    if (field === undefined || !data) throw new HostError("InvalidArgument");
    const scope = other.items.map(({ key }) => key);
    this.pivot.setField(field, { sort: { direction: sortBy, data: data.id, scope } });
  }

  change(change: Partial<PivotLayoutSettings>): void {
    this.pivot.redefine((definition) => ({ ...definition, layout: { ...definition.layout, ...change } }));
  }

  private get report(): PlacedReport {
    return this.pivot.book.report(this.pivot.record);
  }

  private part(area: ReportArea): Range {
    if (area.rows === 0 || area.columns === 0) throw new HostError("ItemNotFound");
    return this.pivot.worksheet.rangeAt(this.report.placed(area));
  }

  /** The row and column of a cell among the values; InvalidArgument for any other cell. */
  private linesAt(cell: Range | string): { row: ReportLine; column: ReportLine } {
    const { worksheet } = this.pivot;
    const range = typeof cell === "string" ? worksheet.workbook.rangeOf(cell, worksheet) : cell;
    const body: Area = this.getDataBodyRange().area;
    const single = range.area.rows === 1 && range.area.columns === 1;
    const inside = range.worksheet === worksheet && single && contains(body, range.area);
    const row = this.report.report.rows[range.area.row - body.row];
    const column = this.report.report.columns[range.area.column - body.column];
    if (!inside || !row || !column) throw new HostError("InvalidArgument");
    return { row, column };
  }
}
