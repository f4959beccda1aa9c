import { HostError } from "../protocol/host-error";
import { HostObject } from "../protocol/host-object";
import { parseColor } from "./color";
import { between, look, looks } from "./looks";
import type { LookTarget } from "./range-style";

const MAX_SIZE = 409;

export class RangeFont extends HostObject {
  static override readonly type = "RangeFont";
  static {
    looks(this, {
      bold: look("bold", false),
      color: look("fontColor", "#000000", parseColor),
      italic: look("italic", false),
      name: look("fontName", "Calibri", checkFontName),
      size: look("fontSize", 11, between(1, MAX_SIZE)),
      strikethrough: look("strikethrough", false),
      // The grid knows single underlining alone.
      underline: {
        read: (style) => (style.underline ? "Single" : "None"),
        write: (kind: string) => ({ underline: kind !== "None" }),
      },
    });
  }

  constructor(readonly range: LookTarget) {
    super();
  }
}

function checkFontName(name: string): string {
  if (name === "") throw new HostError("InvalidArgument");
  return name;
}
