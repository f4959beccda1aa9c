import { HostError } from "../protocol/host-error";
import { HostObject } from "../protocol/host-object";
import { parseColor } from "./color";
import type { Range } from "./range";
import { readStyle, writeStyle } from "./range-style";

const FONT = "Calibri";
const SIZE = 11;
const MAX_SIZE = 409;

export class RangeFont extends HostObject {
  static override readonly type = "RangeFont";

  constructor(private readonly range: Range) {
    super();
  }

  get bold(): boolean | null {
    return readStyle(this.range, (style) => style.bold ?? false);
  }
  set bold(bold: unknown) {
    writeStyle(this.range, { bold: bold === true });
  }

  get italic(): boolean | null {
    return readStyle(this.range, (style) => style.italic ?? false);
  }
  set italic(italic: unknown) {
    writeStyle(this.range, { italic: italic === true });
  }

  get strikethrough(): boolean | null {
    return readStyle(this.range, (style) => style.strikethrough ?? false);
  }
  set strikethrough(struck: unknown) {
    writeStyle(this.range, { strikethrough: struck === true });
  }

  /** The grid knows single underlining alone. */
  get underline(): string | null {
    return readStyle(this.range, (style) => (style.underline ? "Single" : "None"));
  }
  set underline(underline: unknown) {
    writeStyle(this.range, { underline: underline !== "None" });
  }

  get color(): string | null {
    return readStyle(this.range, (style) => style.fontColor ?? "#000000");
  }
  set color(color: unknown) {
    writeStyle(this.range, { fontColor: parseColor(color) });
  }

  get name(): string | null {
    return readStyle(this.range, (style) => style.fontName ?? FONT);
  }
  set name(name: unknown) {
    if (typeof name !== "string" || name === "") throw new HostError("InvalidArgument");
    writeStyle(this.range, { fontName: name });
  }

  get size(): number | null {
    return readStyle(this.range, (style) => style.fontSize ?? SIZE);
  }
  set size(size: unknown) {
    if (typeof size !== "number" || size < 1 || size > MAX_SIZE) throw new HostError("InvalidArgument");
    writeStyle(this.range, { fontSize: size });
  }
}
