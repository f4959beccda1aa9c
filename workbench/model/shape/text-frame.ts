import { HostError } from "../../protocol/host-error";
import { HostObject } from "../../protocol/host-object";
import type { Host } from "../host";
import { keepMembers } from "../kept-members";
import type { Shape } from "./shape";
import { ShapeFont } from "./shape-looks";
import { ShapePart } from "./shape-part";

/** Excel.TextFrame: where a shape's text stands in it. */
export class TextFrame extends ShapePart implements Host<"TextFrame"> {
  static override readonly type = "TextFrame";
  static {
    keepMembers(this, {
      autoSizeSetting: "AutoSizeNone",
      bottomMargin: 3.6,
      horizontalAlignment: ({ shape }: TextFrame) => (shape.isTextBox ? "Left" : "Center"),
      horizontalOverflow: "Overflow",
      leftMargin: 7.2,
      orientation: "Horizontal",
      readingOrder: "LeftToRight",
      rightMargin: 7.2,
      topMargin: 3.6,
      verticalAlignment: ({ shape }: TextFrame) => (shape.isTextBox ? "Top" : "Middle"),
      verticalOverflow: "Overflow",
    });
  }

  get hasText(): boolean {
    return this.text !== "";
  }

  get text(): string {
    return typeof this.kept.text === "string" ? this.kept.text : "";
  }
  set text(text: string) {
    this.keep("text", text);
  }

  get textRange(): TextRange {
    return new TextRange(this);
  }

  deleteText(): void {
    this.text = "";
  }
}

/** Excel.TextRange: a shape's text, or some of it. One font is all that a shape has. */
export class TextRange extends HostObject implements Host<"TextRange"> {
  static override readonly type = "TextRange";

  private readonly shape: Shape;

  constructor(
    private readonly frame: TextFrame,
    private readonly start = 0,
    private readonly length?: number,
  ) {
    super();
    this.shape = frame.shape;
  }

  private get end(): number {
    return this.length === undefined ? this.frame.text.length : this.start + this.length;
  }

  get text(): string {
    return this.frame.text.slice(this.start, this.end);
  }
  set text(written: unknown) {
    const { text } = this.frame;
    this.frame.text = text.slice(0, this.start) + String(written) + text.slice(this.end);
  }

  get font(): ShapeFont {
    return new ShapeFont(this.shape, "font");
  }

  /** Begins to count at 0; without a length up to the end. */
  getSubstring(start: number, length?: number): TextRange {
    const beyond = start < 0 || start > this.text.length || (length ?? 0) < 0;
    if (beyond || start + (length ?? 0) > this.text.length) throw new HostError("InvalidArgument");
    return new TextRange(this.frame, this.start + start, length ?? this.end - this.start - start);
  }
}
