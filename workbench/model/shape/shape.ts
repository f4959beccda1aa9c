import { HostError } from "../../protocol/host-error";
import type { WireObject } from "../../protocol/wire";
import type { Host } from "../host";
import { keepMembers, RecordObject, type RecordPlace } from "../kept-members";
import type { Workbook } from "../workbook";
import type { Worksheet } from "../worksheet";
import { formatOf } from "./picture";
import { GeometricShape, Image, Line, ShapeGroup } from "./shape-kinds";
import { ShapeFill, ShapeLineFormat } from "./shape-looks";
import type { ShapeRecord, ShapeRecords } from "./shape-record";
import { scaledFrame, type Frame } from "./shape-size";
import { TextFrame } from "./text-frame";

/** Where lines can be tied to, of shapes that have not four such places. */
const SITES: Readonly<Record<string, number>> = { Ellipse: 8, Octagon: 8, Triangle: 6, Pentagon: 5, Hexagon: 6 };

/** Excel.Shape: kept with all that it has, and not drawn. */
export class Shape extends RecordObject implements Host<"Shape"> {
  static override readonly type = "Shape";
  /** Nobody selects what is not drawn: these can be listened to, and never come. */
  static override readonly events: readonly string[] = ["Activated", "Deactivated"];
  static {
    keepMembers(this, {
      altTextDescription: "",
      altTextTitle: "",
      lockAspectRatio: ({ type }: Shape) => type === "Image",
      name: "",
      placement: "TwoCell",
      rotation: 0,
      visible: true,
    });
  }

  constructor(
    private readonly workbook: Workbook,
    readonly id: string,
  ) {
    super();
  }

  override identity(): WireObject {
    return { Id: this.id };
  }

  override place(): RecordPlace {
    this.book.get(this.id);
    return { records: this.book.records, key: this.book.keyOf(this.id) };
  }

  get book(): ShapeRecords {
    return this.workbook.shapes;
  }

  private get record(): ShapeRecord {
    return this.book.get(this.id);
  }

  get sheetId(): string {
    return this.record.sheet;
  }
  get isTextBox(): boolean {
    return this.record.isTextBox === true;
  }
  get picture(): string {
    return this.record.picture ?? "";
  }

  private get sheet(): Worksheet {
    return this.workbook.worksheets.getItem(this.sheetId);
  }

  override beforeKeep(): void {
    this.sheet.guard("allowEditObjects");
  }

  /** Another shape of the workbook. */
  other(id: string): Shape | undefined {
    return this.book.find(id) && new Shape(this.workbook, id);
  }

  get type(): ShapeRecord["type"] {
    return this.record.type;
  }
  get displayName(): string {
    return String(this.record.name);
  }

  /** Null for what is no geometric shape. */
  get geometricShapeType(): string | null {
    return this.type === "GeometricShape" ? String(this.record.geometry) : null;
  }
  set geometricShapeType(type: string | null) {
    if (this.type !== "GeometricShape") throw new HostError("InvalidArgument");
    this.book.change(this.id, { geometry: type });
  }

  get connectionSiteCount(): number {
    return this.type === "Line" ? 0 : (SITES[this.geometricShapeType ?? ""] ?? 4);
  }

  get frame(): Frame {
    const { left, top, width, height } = this.record;
    return { left: Number(left), top: Number(top), width: Number(width), height: Number(height) };
  }

  /** What is in a group goes and grows with it. */
  put(frame: Frame): void {
    this.beforeKeep();
    if (frame.width < 0 || frame.height < 0) throw new HostError("InvalidArgument");
    const { left, top, width, height } = this.frame;
    const [across, down] = [width === 0 ? 1 : frame.width / width, height === 0 ? 1 : frame.height / height];
    for (const shape of this.inner) {
      const at = shape.frame;
      shape.put({
        left: frame.left + (at.left - left) * across,
        top: frame.top + (at.top - top) * down,
        width: at.width * across,
        height: at.height * down,
      });
    }
    this.book.change(this.id, { ...frame });
  }

  get left(): number {
    return this.frame.left;
  }
  set left(left: number | null) {
    this.put({ ...this.frame, left: Number(left) });
  }
  get top(): number {
    return this.frame.top;
  }
  set top(top: number | null) {
    this.put({ ...this.frame, top: Number(top) });
  }
  get width(): number {
    return this.frame.width;
  }
  set width(width: number | null) {
    this.put({ ...this.frame, width: Number(width) });
  }
  get height(): number {
    return this.frame.height;
  }
  set height(height: number | null) {
    this.put({ ...this.frame, height: Number(height) });
  }

  incrementLeft(increment: number): void {
    this.left = this.left + increment;
  }
  incrementTop(increment: number): void {
    this.top = this.top + increment;
  }
  incrementRotation(increment: number): void {
    this.beforeKeep();
    this.keep("rotation", (((Number(this.kept.rotation ?? 0) + increment) % 360) + 360) % 360);
  }

  scaleHeight(factor: number, type: string, from?: string): void {
    this.scale("height", factor, type, from);
  }
  scaleWidth(factor: number, type: string, from?: string): void {
    this.scale("width", factor, type, from);
  }

  /** A locked ratio scales the other side along; only pictures have an original size. */
  private scale(side: "width" | "height", factor: number, type: string, from = "ScaleFromTopLeft"): void {
    const { originalWidth, originalHeight } = this.record;
    if (factor <= 0 || (type === "OriginalSize" && this.type !== "Image")) throw new HostError("InvalidArgument");
    const original = { width: Number(originalWidth), height: Number(originalHeight) };
    const size = type === "OriginalSize" ? original : this.frame;
    const isLocked = this.kept.lockAspectRatio ?? this.type === "Image";
    const wanted = isLocked === true ? { width: size.width * factor, height: size.height * factor } : {};
    this.put(scaledFrame(this.frame, { [side]: size[side] * factor, ...wanted }, from));
  }

  get fill(): ShapeFill {
    return new ShapeFill(this, "fill");
  }
  get lineFormat(): ShapeLineFormat {
    return new ShapeLineFormat(this, "line-format");
  }
  get textFrame(): TextFrame {
    return new TextFrame(this, "text");
  }

  /** Only of a shape of its kind, here and below. */
  get geometricShape(): GeometricShape {
    return new GeometricShape(this.as("GeometricShape"));
  }
  get image(): Image {
    return new Image(this.as("Image"));
  }
  get line(): Line {
    return new Line(this.as("Line"), "line");
  }
  get group(): ShapeGroup {
    return new ShapeGroup(this.as("Group"));
  }

  private as(type: ShapeRecord["type"]): this {
    if (this.type !== type) throw new HostError("InvalidArgument", `This shape is a ${this.type}.`);
    return this;
  }

  get inner(): readonly Shape[] {
    return this.book.idsIn(this.sheetId, this.id).map((id) => new Shape(this.workbook, id));
  }
  get parentGroup(): Shape {
    const parent = this.record.parent === undefined ? undefined : this.other(this.record.parent);
    if (!parent) throw new HostError("ItemNotFound");
    return parent;
  }
  /** How many groups it is in. */
  get level(): number {
    return this.record.parent === undefined ? 0 : this.parentGroup.level + 1;
  }

  private get neighbours(): string[] {
    return this.book.idsIn(this.sheetId, this.record.parent);
  }
  get zOrderPosition(): number {
    return this.neighbours.indexOf(this.id);
  }

  setZOrder(position: string): void {
    this.beforeKeep();
    const { neighbours, zOrderPosition } = this;
    const others = neighbours.filter((id) => id !== this.id);
    const places: Record<string, number> = {
      BringForward: zOrderPosition + 1,
      SendBackward: Math.max(0, zOrderPosition - 1),
      BringToFront: others.length,
    };
    others.splice(places[position] ?? 0, 0, this.id);
    const levels = neighbours.map((id) => this.book.level(id));
    others.forEach((id, index) => this.book.change(id, { level: levels[index] ?? 0 }));
  }

  /** Puts it, or takes it out of, a group. */
  moveInto(parent: string | undefined): void {
    this.book.change(this.id, { parent });
  }

  /** A group ends, and what was in it stays. */
  release(): void {
    this.beforeKeep();
    for (const shape of this.inner) shape.moveInto(this.record.parent);
    this.book.remove(this.id);
  }

  copyTo(destination: Worksheet | string = this.sheet): Shape {
    const sheet = typeof destination === "string" ? this.workbook.worksheets.getItem(destination) : destination;
    sheet.guard("allowEditObjects");
    return new Shape(this.workbook, this.book.copy(this.id, sheet.id));
  }

  /** A picture as it came; nothing else is drawn. */
  getAsImage(format: string): string {
    if (this.type === "Image" && formatOf(this.picture) === format) return this.picture;
    throw new HostError("NotImplemented", "The workbench draws no shapes.");
  }

  delete(): void {
    this.beforeKeep();
    this.book.remove(this.id);
  }
}
