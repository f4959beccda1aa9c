import type { Fact } from "../../grid/records";
import { HostError } from "../../protocol/host-error";
import { HostCollection } from "../../protocol/host-object";
import type { Wire } from "../../protocol/wire";
import type { Host } from "../host";
import type { Worksheet } from "../worksheet";
import { formatOf, sizeOf } from "./picture";
import { Shape } from "./shape";
import { findShape } from "./shape-kinds";
import type { ShapeRecord } from "./shape-record";
import { frameAround, type Frame } from "./shape-size";

/** What a new shape is, one inch in the sheet's corner. */
const FRAME: Frame = { left: 0, top: 0, width: 72, height: 72 };

/** Excel.ShapeCollection: what lies over a sheet's cells, from the lowest to the topmost. Charts and slicers are elsewhere. */
export class ShapeCollection extends HostCollection<Shape> implements Host<"ShapeCollection"> {
  static override readonly type = "ShapeCollection";

  constructor(private readonly sheet: Worksheet) {
    super();
  }

  items(): readonly Shape[] {
    const { workbook, id } = this.sheet;
    return workbook.shapes.idsIn(id).map((shape) => new Shape(workbook, shape));
  }

  /** By id or name; of what is in a group, by id. */
  find(key: Wire): Shape | undefined {
    const { workbook, id } = this.sheet;
    if (workbook.shapes.find(String(key))?.sheet === id) return new Shape(workbook, String(key));
    return findShape(this.items(), key);
  }

  addGeometricShape(geometry: string): Shape {
    return this.add({ type: "GeometricShape", geometry, ...FRAME }, wordsOf(geometry));
  }

  addTextBox(text = ""): Shape {
    const box = this.add({ type: "GeometricShape", geometry: "Rectangle", isTextBox: true, ...FRAME }, "TextBox");
    box.textFrame.text = text;
    return box;
  }

  addLine(startLeft: number, startTop: number, endLeft: number, endTop: number, connectorType?: string): Shape {
    const frame = {
      left: Math.min(startLeft, endLeft),
      top: Math.min(startTop, endTop),
      width: Math.abs(endLeft - startLeft),
      height: Math.abs(endTop - startTop),
    };
    const line = this.add({ type: "Line", ...frame }, "Straight Connector");
    if (connectorType !== undefined) line.line.keep("connectorType", connectorType);
    return line;
  }

  addImage(base64ImageString: string): Shape {
    if (!formatOf(base64ImageString)) throw new HostError("InvalidArgument");
    const size = sizeOf(base64ImageString);
    const original = { originalWidth: size.width, originalHeight: size.height };
    return this.add({ type: "Image", picture: base64ImageString, left: 0, top: 0, ...size, ...original }, "Picture");
  }

  /** Two shapes of the sheet at least, by themselves, ids or names. */
  addGroup(values: readonly unknown[]): Shape {
    const shapes = values.map((value) => (value instanceof Shape ? value : this.find(String(value))));
    const members = shapes.filter((shape) => shape !== undefined);
    const own = new Set(this.items().map(({ id }) => id));
    const fine = members.length === values.length && members.length > 1 && members.every(({ id }) => own.has(id));
    if (!fine) throw new HostError("InvalidArgument");
    const group = this.add({ type: "Group", ...frameAround(members.map(({ frame }) => frame)) }, "Group");
    for (const shape of members) shape.moveInto(group.id);
    return group;
  }

  private add(record: Pick<ShapeRecord, "type"> & Readonly<Record<string, Fact>>, name: string): Shape {
    const { sheet } = this;
    sheet.guard("allowEditObjects");
    const { workbook, id } = sheet;
    const made = workbook.shapes.add((number) => ({ ...record, sheet: id, name: `${name} ${number}` }));
    return new Shape(workbook, made);
  }

  /** Shapes of a sheet that this one is a copy of. */
  copyFrom(other: Worksheet): void {
    for (const { id } of other.shapes.items()) this.sheet.workbook.shapes.copy(id, this.sheet.id);
  }
}

/** "RightArrow" as "Right Arrow". */
function wordsOf(name: string): string {
  return name.replace(/(?<=[a-z\d])(?=[A-Z])/g, " ");
}
