import { HostObject } from "../protocol/host-object";
import { keepAreaFacts } from "./area-facts";
import { parseColor } from "./color";
import type { Host } from "./host";
import { looks } from "./looks";
import { checkTint } from "./range-border";
import { readStyle, writeStyle, type LookTarget } from "./range-style";

const NO_FILL = "#FFFFFF";

/** Under which name a sheet's cells keep their pattern. */
const PATTERN = "RangeFill.pattern";

export class RangeFill extends HostObject implements Host<"RangeFill"> {
  static override readonly type = "RangeFill";
  static {
    looks(this, {
      color: {
        read: (style) => style.fill || NO_FILL,
        write: (color: string) => ({ fill: color === "" ? "" : parseColor(color) }),
      },
    });
    // Kept, and not drawn.
    keepAreaFacts(this, {
      patternColor: ["#000000", parseColor],
      patternTintAndShade: [0, checkTint],
      tintAndShade: [0, checkTint],
    });
  }

  constructor(readonly range: LookTarget) {
    super();
  }

  /** Whether there is a fill at all: white is one. */
  get isFilled(): boolean {
    return readStyle(this.range, (style) => (style.fill ?? "") !== "") === true;
  }

  /** Only solid fills are drawn; of others the colour behind the pattern. */
  get pattern(): string | null {
    const { worksheet, ranges } = this.range;
    const kept = ranges.map(({ area }) => worksheet.facts.get(PATTERN, area, ""));
    const filled = readStyle(this.range, (style) => (style.fill ?? "") !== "");
    if (kept.some((pattern) => pattern !== kept[0]) || filled === null) return null;
    return kept[0] ? String(kept[0]) : filled ? "Solid" : "None";
  }
  set pattern(pattern: string | null) {
    if (pattern === "None") this.clear();
    else this.fillWith(String(pattern));
  }

  private fillWith(pattern: string): void {
    const isPlain = pattern === "Solid";
    for (const { area } of this.range.ranges)
      this.range.worksheet.facts.set(PATTERN, area, isPlain ? undefined : pattern);
    if (isPlain && !this.isFilled) writeStyle(this.range, { fill: NO_FILL });
  }

  clear(): void {
    for (const { area } of this.range.ranges) this.range.worksheet.facts.set(PATTERN, area, undefined);
    writeStyle(this.range, { fill: "" });
  }
}
