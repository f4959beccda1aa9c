import { HostError } from "../../protocol/host-error";
import { HostCollection } from "../../protocol/host-object";
import type { Wire } from "../../protocol/wire";
import { cornerOf, pointOf } from "../chart/chart-place";
import type { Host } from "../host";
import { sameName } from "../names";
import { PivotField } from "../pivot-table/pivot-field";
import { PivotTable } from "../pivot-table/pivot-table";
import { Table } from "../table";
import { TableColumn } from "../table-column";
import type { Workbook } from "../workbook";
import type { Worksheet } from "../worksheet";
import { Slicer } from "./slicer";
import type { SlicerRecord, SlicerTarget } from "./slicer-records";
import { findSource } from "./slicer-target";

/** Excel's, in points: 2 by 2.75 inches. */
const SIZE = { width: 144, height: 198 };

/** Between one new slicer and the next, in points. */
const GAP = 12;

/** Excel.SlicerCollection: the slicers of the workbook or of one sheet. */
export class SlicerCollection extends HostCollection<Slicer> implements Host<"SlicerCollection"> {
  static override readonly type = "SlicerCollection";
  static override readonly settled: readonly string[] = ["add"];

  constructor(
    private readonly workbook: Workbook,
    private readonly sheet?: Worksheet,
  ) {
    super();
  }

  /** Those whose source is there. */
  items(): readonly Slicer[] {
    return this.workbook.slicerRecords
      .all()
      .filter(({ sheet, target }) => (!this.sheet || sheet === this.sheet.id) && findSource(this.workbook, target))
      .map(({ id }) => new Slicer(this.workbook, id));
  }

  /** By id or name. */
  find(key: Wire): Slicer | undefined {
    const slicers = this.items();
    return slicers.find(({ id }) => id === key) ?? slicers.find(({ name }) => sameName(name, String(key)));
  }

  add(
    source: PivotTable | Table | string,
    field: PivotField | TableColumn | string | number,
    destination: Worksheet | string | undefined = this.sheet,
  ): Slicer {
    const sheet = typeof destination === "string" ? this.workbook.worksheets.getItem(destination) : destination;
    if (!sheet) throw new HostError("InvalidArgument");
    sheet.guard("allowEditObjects");
    const { target, caption } = this.targetOf(this.sourceOf(source), field);
    const slicer = this.put({
      sheet: sheet.id,
      ...this.placeOn(sheet),
      target,
      name: caption,
      caption,
      sortBy: "Ascending",
      style: "SlicerStyleLight1",
    });
    if (target.kind === "pivot") this.tellPivot(target.id);
    return slicer;
  }

  /** A slicer as a file has it; its PivotTable keeps filters of fields whose slicers the file does not show. */
  restore(record: Omit<SlicerRecord, "id">): void {
    const { target } = record;
    this.put(record);
    if (target.kind !== "pivot") return;
    this.workbook.pivots.redefine(target.id, (definition) => ({
      ...definition,
      sliced: [...new Set([...(definition.sliced ?? []), target.field])],
    }));
  }

  /** Its name is free, or gets a number. */
  private put(record: Omit<SlicerRecord, "id">): Slicer {
    const { slicerRecords } = this.workbook;
    const id = slicerRecords.newId();
    slicerRecords.put({ ...record, id, name: this.freeName(record.name) });
    return new Slicer(this.workbook, id);
  }

  /** A PivotTable is filtered by fields that have a slicer, wherever they are. */
  tellPivot(id: string): void {
    const targets = this.workbook.slicerRecords.all().map(({ target }) => target);
    const sliced = targets.flatMap((target) => (target.kind === "pivot" && target.id === id ? [target.field] : []));
    if (this.workbook.pivots.find(id)) this.workbook.pivots.redefine(id, (definition) => ({ ...definition, sliced }));
  }

  private sourceOf(source: PivotTable | Table | string): PivotTable | Table {
    if (typeof source !== "string") return source;
    const found = this.workbook.pivotTables.find(source) ?? this.workbook.tables.find(source);
    if (!found) throw new HostError("InvalidArgument");
    return found;
  }

  private targetOf(
    source: PivotTable | Table,
    wanted: PivotField | TableColumn | string | number,
  ): { target: SlicerTarget; caption: string } {
    if (source instanceof PivotTable) {
      const key = wanted instanceof PivotField ? wanted.id : String(wanted);
      const field = source.hierarchies.find(key);
      if (!field) throw new HostError("InvalidArgument");
      return { target: { kind: "pivot", id: source.id, field: field.id }, caption: field.name };
    }
    const column = wanted instanceof TableColumn ? source.columns.find(wanted.id) : source.columns.find(wanted as Wire);
    if (!column) throw new HostError("InvalidArgument");
    return { target: { kind: "table", id: source.id, column: column.id }, caption: column.name };
  }

  private freeName(caption: string): string {
    const taken = this.workbook.slicerRecords.all().map(({ name }) => name);
    for (let number = 0; ; number += 1) {
      const name = number === 0 ? caption : `${caption} ${number}`;
      if (!taken.some((other) => sameName(other, name))) return name;
    }
  }

  /** At the right of what is on the sheet, each a little lower than the one before. */
  private placeOn(sheet: Worksheet): Record<"from" | "to", ReturnType<typeof cornerOf>> {
    const { grid } = sheet.cells;
    const used = grid.usedArea(true);
    const corner = pointOf(grid, { row: 0, column: used ? used.column + used.columns : 0, x: GAP, y: GAP });
    const down = this.workbook.slicerRecords.all().filter((record) => record.sheet === sheet.id).length * GAP * 2;
    const [x, y] = [corner.x + down, corner.y + down];
    return { from: cornerOf(grid, { x, y }), to: cornerOf(grid, { x: x + SIZE.width, y: y + SIZE.height }) };
  }
}
