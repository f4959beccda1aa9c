import { HostError } from "../../protocol/host-error";
import { HostCollection, HostObject } from "../../protocol/host-object";
import type { Wire, WireObject } from "../../protocol/wire";
import type { Host } from "../host";
import { keepMembers } from "../kept-members";
import { sameName } from "../names";
import { formatOf } from "./picture";
import type { Shape } from "./shape";
import { ShapePart } from "./shape-part";

/** What a shape is beside being a shape; it has the shape's id. */
abstract class ShapeKind extends HostObject {
  constructor(readonly shape: Shape) {
    super();
  }

  override identity(): WireObject {
    return { Id: this.id };
  }

  get id(): string {
    return this.shape.id;
  }
}

/** Excel.GeometricShape. */
export class GeometricShape extends ShapeKind implements Host<"GeometricShape"> {
  static override readonly type = "GeometricShape";
}

/** Excel.Image. */
export class Image extends ShapeKind implements Host<"Image"> {
  static override readonly type = "Image";
  static override readonly wire = {
    format: { set: "ExcelApi 1.9", kind: "value", type: ["#PictureFormat"], readonly: true, as: "format" },
  } as const;

  get format(): ReturnType<typeof formatOf> | null {
    return formatOf(this.shape.picture) ?? null;
  }
}

/** Excel.ShapeGroup. */
export class ShapeGroup extends ShapeKind implements Host<"ShapeGroup"> {
  static override readonly type = "ShapeGroup";

  get shapes(): GroupShapeCollection {
    return new GroupShapeCollection(this.shape);
  }

  /** Its shapes stand on the sheet again. */
  ungroup(): void {
    this.shape.release();
  }
}

/** Excel.GroupShapeCollection. */
export class GroupShapeCollection extends HostCollection<Shape> implements Host<"GroupShapeCollection"> {
  static override readonly type = "GroupShapeCollection";

  constructor(private readonly group: Shape) {
    super();
  }

  items(): readonly Shape[] {
    return this.group.inner;
  }

  /** By id or name. */
  find(key: Wire): Shape | undefined {
    return findShape(this.items(), key);
  }
}

export function findShape(shapes: readonly Shape[], key: Wire): Shape | undefined {
  return shapes.find(({ id }) => id === key) ?? shapes.find(({ kept }) => sameName(String(kept.name), String(key)));
}

type End = "begin" | "end";

/** Excel.Line. */
export class Line extends ShapePart implements Host<"Line"> {
  static override readonly type = "Line";
  static override readonly wire = {
    connectorType: { set: "ExcelApi 1.9", kind: "value", type: ["#ConnectorType"], as: "connectorType" },
  } as const;
  static {
    keepMembers(this, {
      beginArrowheadLength: "Medium",
      beginArrowheadStyle: "None",
      beginArrowheadWidth: "Medium",
      connectorType: "Straight",
      endArrowheadLength: "Medium",
      endArrowheadStyle: "None",
      endArrowheadWidth: "Medium",
    });
  }

  override identity(): WireObject {
    return { Id: this.id };
  }

  get id(): string {
    return this.shape.id;
  }

  get isBeginConnected(): boolean {
    return this.connectedTo("begin") !== undefined;
  }
  get isEndConnected(): boolean {
    return this.connectedTo("end") !== undefined;
  }
  get beginConnectedShape(): Shape {
    return this.connected("begin");
  }
  get endConnectedShape(): Shape {
    return this.connected("end");
  }
  get beginConnectedSite(): number | null {
    return this.isBeginConnected ? Number(this.kept.beginSite) : null;
  }
  get endConnectedSite(): number | null {
    return this.isEndConnected ? Number(this.kept.endSite) : null;
  }

  connectBeginShape(shape: Shape, connectionSite: number): void {
    this.connect("begin", shape, connectionSite);
  }
  connectEndShape(shape: Shape, connectionSite: number): void {
    this.connect("end", shape, connectionSite);
  }
  disconnectBeginShape(): void {
    this.keep("beginShape", null);
  }
  disconnectEndShape(): void {
    this.keep("endShape", null);
  }

  private connect(end: End, shape: Shape, site: number): void {
    const fine = Number.isInteger(site) && site >= 0 && site < shape.connectionSiteCount;
    if (!fine || shape.sheetId !== this.shape.sheetId) throw new HostError("InvalidArgument");
    this.keep(`${end}Shape`, shape.id);
    this.keep(`${end}Site`, site);
  }

  /** A shape that is gone holds no line. */
  private connectedTo(end: End): Shape | undefined {
    const id = this.kept[`${end}Shape`];
    return typeof id === "string" ? this.shape.other(id) : undefined;
  }

  private connected(end: End): Shape {
    const shape = this.connectedTo(end);
    if (!shape) throw new HostError("ItemNotFound");
    return shape;
  }
}
