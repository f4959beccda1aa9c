import { parseColor } from "../color";
import type { Host } from "../host";
import { keepMembers } from "../kept-members";
import { between } from "../looks";
import { ShapePart } from "./shape-part";

const part = (value: unknown): number => between(0, 1)(value as number);

/** Excel.ShapeFill: one colour or none. */
export class ShapeFill extends ShapePart implements Host<"ShapeFill"> {
  static override readonly type = "ShapeFill";
  static {
    keepMembers(
      this,
      { foregroundColor: ({ shape }: ShapeFill) => (shape.isTextBox ? "#FFFFFF" : "#4472C4"), transparency: 0 },
      { foregroundColor: parseColor, transparency: part },
    );
  }

  get type(): "NoFill" | "Solid" {
    return this.kept.isClear === true || this.shape.type === "Image" ? "NoFill" : "Solid";
  }

  override beforeKeep(name: string): void {
    if (name === "foregroundColor") this.keep("isClear", false);
  }

  clear(): void {
    this.keep("isClear", true);
  }

  setSolidColor(color: string): void {
    this.keep("foregroundColor", parseColor(color));
    this.keep("isClear", false);
  }
}

/** Excel.ShapeLineFormat: a shape's outline, or a line's own look. */
export class ShapeLineFormat extends ShapePart implements Host<"ShapeLineFormat"> {
  static override readonly type = "ShapeLineFormat";
  static {
    keepMembers(
      this,
      {
        color: ({ shape }: ShapeLineFormat) => (shape.isTextBox ? "#BCBCBC" : "#2F528F"),
        dashStyle: "Solid",
        style: "Single",
        transparency: 0,
        visible: ({ shape }: ShapeLineFormat) => shape.type !== "Image",
        weight: ({ shape }: ShapeLineFormat) => (shape.type === "Line" ? 0.5 : shape.isTextBox ? 0.75 : 1),
      },
      { color: parseColor, transparency: part, weight: (value) => between(0, 1584)(value as number) },
    );
  }
}

/** Excel.ShapeFont. */
export class ShapeFont extends ShapePart implements Host<"ShapeFont"> {
  static override readonly type = "ShapeFont";
  static {
    keepMembers(
      this,
      {
        bold: false,
        color: ({ shape }: ShapeFont) => (shape.isTextBox ? "#000000" : "#FFFFFF"),
        italic: false,
        name: "Calibri",
        size: 11,
        underline: "None",
      },
      { color: parseColor, size: (value) => between(1, 4000)(value as number) },
    );
  }
}
