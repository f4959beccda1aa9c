import { HostError } from "../../protocol/host-error";
import { HostCollection, HostObject } from "../../protocol/host-object";
import type { Wire, WireObject } from "../../protocol/wire";
import { cornerOf, pointOf, type Point } from "../chart/chart-place";
import type { Host } from "../host";
import { sameName } from "../names";
import type { Workbook } from "../workbook";
import type { Worksheet } from "../worksheet";
import type { SlicerChoice, SlicerRecord } from "./slicer-records";
import { findSource, type SlicerSource } from "./slicer-target";

const MAX_TEXT = 255;
const MAX_POINTS = 1e6;

/** Excel.Slicer: a list of a field's items over the cells; what is selected in it is its source's filter. */
export class Slicer extends HostObject implements Host<"Slicer"> {
  static override readonly type = "Slicer";
  static override readonly settled: readonly string[] = ["selectItems"];

  constructor(
    readonly workbook: Workbook,
    readonly id: string,
  ) {
    super();
  }

  override identity(): WireObject {
    return { Id: this.id };
  }

  /** @throws HostError ItemNotFound once it is deleted. */
  get record(): SlicerRecord {
    const record = this.workbook.slicerRecords.find(this.id);
    if (!record) throw new HostError("ItemNotFound");
    return record;
  }

  get worksheet(): Worksheet {
    return this.workbook.worksheets.getItem(this.record.sheet);
  }

  get name(): string {
    return this.record.name;
  }
  set name(name: string) {
    const others = this.workbook.slicers.items().filter(({ id }) => id !== this.id);
    if (!isText(name) || others.some((other) => sameName(other.name, name))) throw new HostError("InvalidArgument");
    this.change({ name });
  }

  get caption(): string {
    return this.record.caption;
  }
  set caption(caption: string) {
    if (caption.length > MAX_TEXT) throw new HostError("InvalidArgument");
    this.change({ caption });
  }

  get sortBy(): string {
    return this.record.sortBy;
  }
  set sortBy(sortBy: SlicerRecord["sortBy"]) {
    this.change({ sortBy });
  }

  get style(): string {
    return this.record.style;
  }
  set style(style: string) {
    if (!isText(style)) throw new HostError("InvalidArgument");
    this.change({ style });
  }

  get left(): number {
    return this.corners[0].x;
  }
  set left(left: number) {
    this.place({ left: points(left, 0) });
  }
  get top(): number {
    return this.corners[0].y;
  }
  set top(top: number) {
    this.place({ top: points(top, 0) });
  }
  get width(): number {
    return this.corners[1].x - this.left;
  }
  set width(width: number) {
    this.place({ width: points(width, 1) });
  }
  get height(): number {
    return this.corners[1].y - this.top;
  }
  set height(height: number) {
    this.place({ height: points(height, 1) });
  }

  get isFilterCleared(): boolean {
    return this.source.isCleared;
  }

  get slicerItems(): SlicerItemCollection {
    return new SlicerItemCollection(this);
  }

  /** In the order in which they stand in the slicer. */
  get choices(): readonly SlicerChoice[] {
    const { choices } = this.source;
    return this.record.sortBy === "Descending" ? [...choices].reverse() : choices;
  }

  clearFilters(): void {
    this.selectItems();
  }

  getSelectedItems(): string[] {
    return this.choices.filter(({ selected }) => selected).map(({ key }) => key);
  }

  /** @throws HostError InvalidArgument for a key that no item has. */
  selectItems(items: readonly string[] = []): void {
    this.worksheet.guard("allowEditObjects");
    const known = new Set(this.choices.map(({ key }) => key.toLowerCase()));
    if (!items.every((key) => known.has(String(key).toLowerCase()))) throw new HostError("InvalidArgument");
    this.source.select(items);
  }

  delete(): void {
    this.worksheet.guard("allowEditObjects");
    const { target } = this.record;
    this.workbook.slicerRecords.remove(this.id);
    if (target.kind === "pivot") this.workbook.slicers.tellPivot(target.id);
  }

  /** What is not named stays. */
  place(change: { left?: number; top?: number; width?: number; height?: number }): void {
    const { left, top, width, height } = this;
    const wanted = { left, top, width, height, ...change };
    const { grid } = this.worksheet.cells;
    this.change({
      from: cornerOf(grid, { x: wanted.left, y: wanted.top }),
      to: cornerOf(grid, { x: wanted.left + wanted.width, y: wanted.top + wanted.height }),
    });
  }

  private get source(): SlicerSource {
    const source = findSource(this.workbook, this.record.target);
    if (!source) throw new HostError("ItemNotFound");
    return source;
  }

  private get corners(): [Point, Point] {
    const { from, to } = this.record;
    const { grid } = this.worksheet.cells;
    return [pointOf(grid, from), pointOf(grid, to)];
  }

  private change(change: Partial<SlicerRecord>): void {
    this.worksheet.guard("allowEditObjects");
    this.workbook.slicerRecords.put({ ...this.record, ...change });
  }
}

/** Excel.SlicerItem. */
export class SlicerItem extends HostObject implements Host<"SlicerItem"> {
  static override readonly type = "SlicerItem";
  static override readonly settled: readonly string[] = ["isSelected"];

  constructor(
    private readonly slicer: Slicer,
    readonly key: string,
  ) {
    super();
  }

  override identity(): WireObject {
    return { _Id: this.key };
  }

  get name(): string {
    return this.key;
  }

  get hasData(): boolean {
    return this.choice.hasData;
  }

  get isSelected(): boolean {
    return this.choice.selected;
  }
  /** The last one that is deselected selects all. */
  set isSelected(selected: boolean) {
    const others = this.slicer.getSelectedItems().filter((key) => key !== this.key);
    this.slicer.selectItems(selected ? [...others, this.key] : others);
  }

  private get choice(): SlicerChoice {
    const choice = this.slicer.choices.find(({ key }) => key === this.key);
    if (!choice) throw new HostError("ItemNotFound");
    return choice;
  }
}

export class SlicerItemCollection extends HostCollection<SlicerItem> implements Host<"SlicerItemCollection"> {
  static override readonly type = "SlicerItemCollection";

  constructor(private readonly slicer: Slicer) {
    super();
  }

  items(): readonly SlicerItem[] {
    return this.slicer.choices.map(({ key }) => new SlicerItem(this.slicer, key));
  }

  find(key: Wire): SlicerItem | undefined {
    return this.items().find((item) => sameName(item.key, String(key)));
  }
}

function isText(text: string): boolean {
  return text.trim() !== "" && text.length <= MAX_TEXT;
}

function points(number: number, least: number): number {
  if (!(number >= least && number <= MAX_POINTS)) throw new HostError("InvalidArgument");
  return number;
}
