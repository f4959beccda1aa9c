import { HostObject } from "../protocol/host-object";
import { parseColor } from "./color";
import { looks } from "./looks";
import { readStyle, writeStyle, type LookTarget } from "./range-style";

const NO_FILL = "#FFFFFF";

export class RangeFill extends HostObject {
  static override readonly type = "RangeFill";
  static {
    looks(this, {
      color: {
        read: (style) => style.fill || NO_FILL,
        write: (color: string) => ({ fill: color === "" ? "" : parseColor(color) }),
      },
    });
  }

  constructor(readonly range: LookTarget) {
    super();
  }

  /** Whether there is a fill at all: white is one. */
  get isFilled(): boolean {
    return readStyle(this.range, (style) => (style.fill ?? "") !== "") === true;
  }

  clear(): void {
    writeStyle(this.range, { fill: "" });
  }
}
