import { HostObject } from "../protocol/host-object";
import { parseColor } from "./color";
import type { Range } from "./range";
import { readStyle, writeStyle } from "./range-style";

const NO_FILL = "#FFFFFF";

export class RangeFill extends HostObject {
  static override readonly type = "RangeFill";

  constructor(private readonly range: Range) {
    super();
  }

  get color(): string | null {
    return readStyle(this.range, (style) => style.fill || NO_FILL);
  }
  set color(color: unknown) {
    writeStyle(this.range, { fill: color === "" ? "" : parseColor(color) });
  }

  /** Whether there is a fill at all: white is one. */
  get isFilled(): boolean {
    return readStyle(this.range, (style) => (style.fill ?? "") !== "") === true;
  }

  clear(): void {
    writeStyle(this.range, { fill: "" });
  }
}
