import { HostError } from "../protocol/host-error";
import { HostObject } from "../protocol/host-object";
import { keepAreaFacts } from "./area-facts";
import { parseColor } from "./color";
import type { Host } from "./host";
import { between, look, looks, type Look } from "./looks";
import { checkTint } from "./range-border";
import type { LookTarget } from "./range-style";

const MAX_SIZE = 409;

export class RangeFont extends HostObject implements Host<"RangeFont"> {
  static override readonly type = "RangeFont";
  static {
    looks(this, {
      bold: look("bold", false),
      color: look("fontColor", "#000000", parseColor),
      italic: look("italic", false),
      name: look("fontName", "Calibri", checkFontName),
      size: look("fontSize", 11, between(1, MAX_SIZE)),
      strikethrough: look("strikethrough", false),
      subscript: script("Subscript"),
      superscript: script("Superscript"),
      underline: look("underline", "None"),
    });
    keepAreaFacts(this, { tintAndShade: [0, checkTint] });
  }

  constructor(readonly range: LookTarget) {
    super();
  }
}

function script(kind: "Subscript" | "Superscript"): Look {
  return { read: (style) => style.script === kind, write: (on: boolean) => ({ script: on ? kind : "" }) };
}

function checkFontName(name: string): string {
  if (name === "") throw new HostError("InvalidArgument");
  return name;
}
