import type { Area } from "../grid/grid";
import type { Fact, Records } from "../grid/records";
import { shiftArea, type Shift } from "../grid/shift";
import { HostError } from "../protocol/host-error";
import { HostCollection, HostObject } from "../protocol/host-object";
import type { Wire, WireObject } from "../protocol/wire";
import { sameArea } from "./area";
import type { Host } from "./host";
import type { Range } from "./range";
import type { Table } from "./table";
import type { Workbook } from "./workbook";

const KEY = "binding/";

/** A place in the workbook that an add-in has given an id. */
interface BindingRecord {
  sheet: string;
  area: Area;
  type: BindingType;
}

type BindingType = `${Excel.BindingType}`;

/** Excel.Binding. */
export class Binding extends HostObject implements Host<"Binding"> {
  static override readonly type = "Binding";
  static override readonly settled: readonly string[] = ["getText"];

  constructor(
    private readonly workbook: Workbook,
    readonly id: string,
  ) {
    super();
  }

  override identity(): WireObject {
    return { Id: this.id };
  }

  private get record(): BindingRecord {
    const record = this.workbook.grid.records.get(KEY + this.id) as unknown as BindingRecord | undefined;
    if (!record || !this.workbook.worksheets.find(record.sheet)) throw new HostError("InvalidBinding");
    return record;
  }

  get type(): BindingType {
    return this.record.type;
  }

  getRange(): Range {
    const { sheet, area } = this.record;
    return this.workbook.worksheets.getItem(sheet).rangeAt(area);
  }

  getTable(): Table {
    const range = this.getRange();
    const table = tableAt(range);
    if (this.type !== "Table" || !table) throw new HostError("InvalidOperation");
    return table;
  }

  getText(): string {
    if (this.type !== "Text") throw new HostError("InvalidOperation");
    return this.getRange().text?.[0]?.[0] ?? "";
  }

  delete(): void {
    this.workbook.grid.records.set(KEY + this.id, undefined);
  }
}

/** Excel.BindingCollection. */
export class BindingCollection extends HostCollection<Binding> implements Host<"BindingCollection"> {
  static override readonly type = "BindingCollection";

  constructor(private readonly workbook: Workbook) {
    super();
  }

  private get records(): Records {
    return this.workbook.grid.records;
  }

  items(): readonly Binding[] {
    return this.records.keys(KEY).map((key) => new Binding(this.workbook, key.slice(KEY.length)));
  }

  find(id: Wire): Binding | undefined {
    return this.records.get(KEY + String(id)) === undefined ? undefined : new Binding(this.workbook, String(id));
  }

  /** An id that is there already names the new place from then on. A text is one cell, a table one that is there. */
  add(place: Range | string, bindingType: string, id: string): Binding {
    const range = typeof place === "string" ? this.workbook.rangeOf(place) : place;
    const { area, worksheet } = range;
    const isOne = area.rows * area.columns === 1;
    const table = bindingType === "Table" ? tableAt(range) : undefined;
    if (id === "" || (bindingType === "Text" && !isOne) || (bindingType === "Table" && !table))
      throw new HostError("InvalidArgument");
    const bound = table ? table.getRange().area : area;
    this.records.set(KEY + id, { sheet: worksheet.id, area: { ...bound }, type: bindingType });
    return new Binding(this.workbook, id);
  }

  addFromNamedItem(name: string, bindingType: string, id: string): Binding {
    const range = this.workbook.findRange(name);
    if (!range) throw new HostError("InvalidReference");
    return this.add(range, bindingType, id);
  }

  addFromSelection(bindingType: string, id: string): Binding {
    if (this.workbook.grid.selection().length !== 1) throw new HostError("InvalidReference");
    return this.add(this.workbook.getSelectedRange(), bindingType, id);
  }

  /** Bindings stay with their cells, and go with them. */
  follow(sheet: string, shift: Shift): void {
    for (const key of this.records.keys(KEY)) {
      const record = this.records.get(key) as unknown as BindingRecord;
      if (record.sheet !== sheet) continue;
      const area = shiftArea(record.area, shift);
      if (!area || !sameArea(area, record.area))
        this.records.set(key, area && ({ ...record, area } as unknown as Fact));
    }
  }
}

/** The table that a range lies in. */
function tableAt({ worksheet, area }: Range): Table | undefined {
  const [table, ...others] = worksheet.tablesIn(area);
  return others.length === 0 ? table : undefined;
}
