import type { ConditionalEdge, ConditionalLook, HighlightRule } from "../../grid/conditional-format";
import { HostError } from "../../protocol/host-error";
import { HostCollection, HostObject } from "../../protocol/host-object";
import type { Wire, WireObject } from "../../protocol/wire";
import { parseColor } from "../color";
import type { FormatPlace } from "./format-place";
import type { Host } from "../host";

const EDGES: readonly ConditionalEdge[] = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"];

/** Excel.ConditionalRangeFormat: how cells look for which a rule holds. */
export class ConditionalRangeFormat extends HostObject implements Host<"ConditionalRangeFormat"> {
  static override readonly type = "ConditionalRangeFormat";

  constructor(private readonly place: FormatPlace) {
    super();
  }

  get look(): ConditionalLook {
    return (this.place.entry.rule as HighlightRule).look;
  }

  write(change: ConditionalLook): void {
    this.place.write({ ...(this.place.entry.rule as HighlightRule), look: { ...this.look, ...change } });
  }

  /** Takes looks away, so that the cell's own show. */
  forget(...names: readonly (keyof ConditionalLook)[]): void {
    const look = { ...this.look };
    for (const name of names) delete look[name];
    this.place.write({ ...(this.place.entry.rule as HighlightRule), look });
  }

  get borders(): ConditionalRangeBorderCollection {
    return new ConditionalRangeBorderCollection(this);
  }
  get fill(): ConditionalRangeFill {
    return new ConditionalRangeFill(this);
  }
  get font(): ConditionalRangeFont {
    return new ConditionalRangeFont(this);
  }

  get numberFormat(): string {
    return this.look.numberFormat ?? "";
  }
  set numberFormat(format: unknown) {
    if (typeof format !== "string") throw new HostError("InvalidArgument");
    this.write({ numberFormat: format });
  }
}

/** What says nothing reads as null, as far as the format does not say. */
export class ConditionalRangeFont extends HostObject implements Host<"ConditionalRangeFont"> {
  static override readonly type = "ConditionalRangeFont";

  constructor(private readonly format: ConditionalRangeFormat) {
    super();
  }

  get bold(): boolean | null {
    return this.format.look.bold ?? null;
  }
  set bold(bold: unknown) {
    this.format.write({ bold: bold === true });
  }
  get italic(): boolean | null {
    return this.format.look.italic ?? null;
  }
  set italic(italic: unknown) {
    this.format.write({ italic: italic === true });
  }
  get strikethrough(): boolean | null {
    return this.format.look.strikethrough ?? null;
  }
  set strikethrough(strikethrough: unknown) {
    this.format.write({ strikethrough: strikethrough === true });
  }
  get underline(): string | null {
    return this.format.look.underline ?? null;
  }
  set underline(underline: unknown) {
    this.format.write({ underline: underline as "None" | "Single" | "Double" });
  }
  get color(): string {
    return this.format.look.fontColor ?? "";
  }
  set color(color: unknown) {
    this.format.write({ fontColor: parseColor(color) });
  }

  clear(): void {
    this.format.forget("bold", "italic", "strikethrough", "underline", "fontColor");
  }
}

export class ConditionalRangeFill extends HostObject implements Host<"ConditionalRangeFill"> {
  static override readonly type = "ConditionalRangeFill";

  constructor(private readonly format: ConditionalRangeFormat) {
    super();
  }

  get color(): string {
    return this.format.look.fill ?? "";
  }
  set color(color: unknown) {
    this.format.write({ fill: parseColor(color) });
  }

  clear(): void {
    this.format.forget("fill");
  }
}

export class ConditionalRangeBorder extends HostObject implements Host<"ConditionalRangeBorder"> {
  static override readonly type = "ConditionalRangeBorder";

  constructor(
    private readonly format: ConditionalRangeFormat,
    readonly sideIndex: ConditionalEdge,
  ) {
    super();
  }

  override identity(): WireObject {
    return { Id: this.sideIndex };
  }

  private get line(): { color: string; style: string } {
    return this.format.look.borders?.[this.sideIndex] ?? { color: "#000000", style: "None" };
  }

  get color(): string {
    return this.line.color;
  }
  set color(color: unknown) {
    const style = this.line.style === "None" ? "Continuous" : this.line.style;
    this.draw({ color: parseColor(color), style });
  }

  get style(): string {
    return this.line.style;
  }
  set style(style: unknown) {
    this.draw({ ...this.line, style: String(style) });
  }

  private draw(line: { color: string; style: string }): void {
    this.format.write({ borders: { ...this.format.look.borders, [this.sideIndex]: line } });
  }
}

export class ConditionalRangeBorderCollection
  extends HostCollection<ConditionalRangeBorder>
  implements Host<"ConditionalRangeBorderCollection">
{
  static override readonly type = "ConditionalRangeBorderCollection";

  constructor(private readonly format: ConditionalRangeFormat) {
    super();
  }

  items(): readonly ConditionalRangeBorder[] {
    return EDGES.map((edge) => new ConditionalRangeBorder(this.format, edge));
  }

  find(key: Wire): ConditionalRangeBorder | undefined {
    return this.items().find(({ sideIndex }) => sideIndex === key);
  }

  get top(): ConditionalRangeBorder {
    return this.getItem("EdgeTop");
  }
  get bottom(): ConditionalRangeBorder {
    return this.getItem("EdgeBottom");
  }
  get left(): ConditionalRangeBorder {
    return this.getItem("EdgeLeft");
  }
  get right(): ConditionalRangeBorder {
    return this.getItem("EdgeRight");
  }
}
