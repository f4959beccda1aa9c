import type { ConditionalRule } from "../../grid/conditional-format";
import { HostError } from "../../protocol/host-error";
import { HostObject } from "../../protocol/host-object";
import type { WireObject } from "../../protocol/wire";
import type { Host } from "../host";
import type { Range } from "../range";
import { RangeAreas } from "../range-areas";
import type { Worksheet } from "../worksheet";
import { FormatPlace } from "./format-place";
import {
  CellValueConditionalFormat,
  CustomConditionalFormat,
  PresetCriteriaConditionalFormat,
  TextConditionalFormat,
  TopBottomConditionalFormat,
} from "./highlights";
import { IconSetConditionalFormat } from "./icon-set";
import { ColorScaleConditionalFormat, DataBarConditionalFormat } from "./scales";

/** Excel.ConditionalFormat: a rule on cells, which is of one kind. */
export class ConditionalFormat extends HostObject implements Host<"ConditionalFormat"> {
  static override readonly type = "ConditionalFormat";
  private readonly place: FormatPlace;

  constructor(worksheet: Worksheet, id: string) {
    super();
    this.place = new FormatPlace(worksheet, id);
  }

  override identity(): WireObject {
    return { Id: this.id };
  }

  get id(): string {
    return this.place.id;
  }

  get type(): `${Excel.ConditionalFormatType}` {
    return this.place.entry.rule.kind;
  }

  get stopIfTrue(): boolean {
    return this.place.entry.stopIfTrue;
  }
  set stopIfTrue(stops: unknown) {
    this.place.change({ stopIfTrue: stops === true });
  }

  /** Its place among the sheet's, the one that wins first. Negative numbers count from the back; beyond the ends is at the end. */
  get priority(): number {
    return this.place.all().findIndex(({ id }) => id === this.id);
  }
  set priority(priority: unknown) {
    const count = this.place.all().length;
    const wanted = Math.trunc(Number(priority));
    const place = wanted < 0 ? Math.max(0, count + wanted) : Math.min(count - 1, wanted);
    this.place.worksheet.guard("allowFormatCells");
    this.place.worksheet.cells.grid.conditionalFormats.move(this.place.entry.id, place);
  }

  getRangeOrNullObject(): Range | null {
    const { areas } = this.place.entry;
    return areas.length === 1 && areas[0] ? this.place.worksheet.rangeAt(areas[0]) : null;
  }

  getRanges(): RangeAreas {
    return new RangeAreas(this.place.worksheet, this.place.entry.areas);
  }

  delete(): void {
    this.place.worksheet.guard("allowFormatCells");
    this.place.worksheet.cells.grid.conditionalFormats.remove(this.place.entry.id);
  }

  private of<T>(kind: ConditionalRule["kind"], make: new (place: FormatPlace) => T): T | null {
    return this.type === kind ? new make(this.place) : null;
  }

  private sure<T>(found: T | null): T {
    if (found === null) throw new HostError("ItemNotFound");
    return found;
  }

  get cellValueOrNullObject(): CellValueConditionalFormat | null {
    return this.of("CellValue", CellValueConditionalFormat);
  }
  get cellValue(): CellValueConditionalFormat {
    return this.sure(this.cellValueOrNullObject);
  }
  get colorScaleOrNullObject(): ColorScaleConditionalFormat | null {
    return this.of("ColorScale", ColorScaleConditionalFormat);
  }
  get colorScale(): ColorScaleConditionalFormat {
    return this.sure(this.colorScaleOrNullObject);
  }
  get customOrNullObject(): CustomConditionalFormat | null {
    return this.of("Custom", CustomConditionalFormat);
  }
  get custom(): CustomConditionalFormat {
    return this.sure(this.customOrNullObject);
  }
  get dataBarOrNullObject(): DataBarConditionalFormat | null {
    return this.of("DataBar", DataBarConditionalFormat);
  }
  get dataBar(): DataBarConditionalFormat {
    return this.sure(this.dataBarOrNullObject);
  }
  get iconSetOrNullObject(): IconSetConditionalFormat | null {
    return this.of("IconSet", IconSetConditionalFormat);
  }
  get iconSet(): IconSetConditionalFormat {
    return this.sure(this.iconSetOrNullObject);
  }
  get presetOrNullObject(): PresetCriteriaConditionalFormat | null {
    return this.of("PresetCriteria", PresetCriteriaConditionalFormat);
  }
  get preset(): PresetCriteriaConditionalFormat {
    return this.sure(this.presetOrNullObject);
  }
  get textComparisonOrNullObject(): TextConditionalFormat | null {
    return this.of("ContainsText", TextConditionalFormat);
  }
  get textComparison(): TextConditionalFormat {
    return this.sure(this.textComparisonOrNullObject);
  }
  get topBottomOrNullObject(): TopBottomConditionalFormat | null {
    return this.of("TopBottom", TopBottomConditionalFormat);
  }
  get topBottom(): TopBottomConditionalFormat {
    return this.sure(this.topBottomOrNullObject);
  }
}
