import { HostError } from "../../protocol/host-error";
import { HostCollection } from "../../protocol/host-object";
import type { Wire } from "../../protocol/wire";
import { EventType } from "../events";
import type { Host } from "../host";
import { sameName } from "../names";
import type { Range } from "../range";
import type { Worksheet } from "../worksheet";
import { Chart } from "./chart";
import { ChartEntry } from "./chart-entry";
import { cornerOf, pointOf } from "./chart-place";
import { movedToSheet, type CellRef, type ChartRecord } from "./chart-record";
import { seriesOf } from "./chart-source";

const EVENTS: Readonly<Record<string, number>> = {
  Activated: EventType.chartActivated,
  Added: EventType.chartAdded,
  Deactivated: EventType.chartDeactivated,
  Deleted: EventType.chartDeleted,
};

/** Excel's, in points: 5 by 3 inches. */
const SIZE = { width: 360, height: 216 };

/** Between a new chart and its source, in points. */
const GAP = 12;

/** Excel.ChartCollection: the charts of a sheet. */
export class ChartCollection extends HostCollection<Chart> implements Host<"ChartCollection"> {
  static override readonly type = "ChartCollection";
  static override readonly events: readonly string[] = Object.keys(EVENTS);
  static override readonly settled: readonly string[] = ["add"];
  /** How the client finds a chart again. */
  static override readonly wire = { getItem: { kind: "method" } } as const;

  constructor(private readonly sheet: Worksheet) {
    super();
  }

  override subscribe(event: string, on: boolean): void {
    this.sheet.workbook.events.subscribe(EVENTS[event] ?? 0, this.sheet.id, on);
  }

  items(): readonly Chart[] {
    const { workbook, id } = this.sheet;
    return workbook.charts.on(id).map((record) => new Chart(new ChartEntry(workbook, record.id)));
  }

  /** By id or name. */
  find(key: Wire): Chart | undefined {
    const charts = this.items();
    return charts.find(({ id }) => id === key) ?? charts.find((chart) => sameName(nameOf(chart), String(key)));
  }

  add(type: string, sourceData: Range, seriesBy: "Auto" | "Columns" | "Rows" = "Auto"): Chart {
    const { sheet } = this;
    sheet.guard("allowEditObjects");
    if (type === "Invalid") throw new HostError("InvalidArgument");
    const source = { sheet: sourceData.worksheet.id, area: sourceData.area };
    const id = sheet.workbook.charts.newId();
    return this.put({
      id,
      sheet: sheet.id,
      source,
      ...this.placeBeside(source),
      ...seriesOf(sheet.workbook, source, seriesBy, type),
      parts: { chart: { chartType: type, name: this.freeName() } },
    });
  }

  /** Charts of a sheet that this one is a copy of. */
  copyFrom(other: Worksheet): void {
    const { workbook, id } = this.sheet;
    for (const record of workbook.charts.on(other.id))
      this.put({ ...movedToSheet(record, id), id: workbook.charts.newId() });
  }

  drop(chart: Chart): void {
    this.sheet.workbook.charts.remove(chart.id);
    this.fire(EventType.chartDeleted, chart.id);
  }

  private put(record: ChartRecord): Chart {
    const { workbook } = this.sheet;
    workbook.charts.put(record);
    this.fire(EventType.chartAdded, record.id);
    return new Chart(new ChartEntry(workbook, record.id));
  }

  private fire(type: number, chartId: string): void {
    const { id, workbook } = this.sheet;
    workbook.events.fire(type, [id], { chartId, worksheetId: id });
  }

  /** At the right of its source where both are on one sheet, else in the corner. */
  private placeBeside({ sheet, area }: CellRef): Pick<ChartRecord, "from" | "to"> {
    const { grid } = this.sheet.cells;
    const beside = sheet === this.sheet.id && area.column + area.columns < 100;
    const corner = beside ? { row: area.row, column: area.column + area.columns } : { row: 0, column: 0 };
    const from = { ...corner, x: GAP, y: 0 };
    const { x, y } = pointOf(grid, from);
    return { from: cornerOf(grid, { x, y }), to: cornerOf(grid, { x: x + SIZE.width, y: y + SIZE.height }) };
  }

  private freeName(): string {
    for (let number = 1; ; number += 1) {
      if (!this.find(`Chart ${number}`)) return `Chart ${number}`;
    }
  }
}

function nameOf(chart: Chart): string {
  return String(chart.kept.name);
}
