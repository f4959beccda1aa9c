import type { Area, CellStyle } from "../../grid/grid";
import { HostError } from "../../protocol/host-error";
import { HostCollection, HostObject } from "../../protocol/host-object";
import type { Wire, WireObject } from "../../protocol/wire";
import { AreaFacts, keepAreaFacts } from "../area-facts";
import type { Host } from "../host";
import { look, looks } from "../looks";
import { ALIGNMENT } from "../range-format";
import { RangeBorderCollection } from "../range-border";
import { RangeFill } from "../range-fill";
import { RangeFont } from "../range-font";
import { readStyle, writeStyle, type LookTarget } from "../range-style";
import type { Workbook } from "../workbook";
import { BUILT_IN_STYLES } from "./built-in-styles";
import { lookOf, FULL, type Include, type StyleRecord } from "./style-record";

/** A style is a look of one cell. */
export const CELL: Area = { row: 0, column: 0, rows: 1, columns: 1 };

/** Excel.Style: a look with a name. */
export class Style extends HostObject implements Host<"Style"> {
  static override readonly type = "Style";
  /** The client writes `textOrientation` under this name. */
  static override readonly wire = { orientation: { kind: "value", type: ["number"] } } as const;
  static {
    looks(this, {
      horizontalAlignment: ALIGNMENT.horizontal,
      indentLevel: ALIGNMENT.indent,
      readingOrder: look("readingOrder", "Context"),
      textOrientation: ALIGNMENT.orientation,
      verticalAlignment: ALIGNMENT.vertical,
      wrapText: look("wrapText", false),
    });
    // Kept, and not drawn.
    keepAreaFacts(this, { autoIndent: [false], shrinkToFit: [false] });
  }

  constructor(
    private readonly workbook: Workbook,
    readonly name: string,
  ) {
    super();
  }

  override identity(): WireObject {
    return { Id: this.name };
  }

  /** A cell that looks as the style says, for all that reads and writes looks of cells. */
  get range(): LookTarget {
    const { workbook, name } = this;
    const read = (): CellStyle => ({ ...lookOf(FULL), ...this.record.look });
    const cell = { area: CELL, uniform: <T>(get: (row: number, column: number) => T) => get(0, 0) };
    return {
      ranges: [cell],
      worksheet: {
        facts: new AreaFacts(workbook.grid.records, `styleFacts/${name}`),
        cells: {
          clip: () => CELL,
          grid: { style: read },
          setStyle: (_area: Area, change: CellStyle) => this.change({ look: { ...this.record.look, ...change } }),
        },
        guard: () => {},
        rangeAt: () => cell,
      },
    };
  }

  private get record(): StyleRecord {
    return this.workbook.styleBook.get(this.name);
  }

  private change(change: Partial<StyleRecord>): void {
    this.workbook.styleBook.change(this.name, change);
  }

  get orientation(): number | null {
    return readStyle(this.range, ({ rotation }) => rotation ?? 0);
  }
  set orientation(degrees: number) {
    writeStyle(this.range, ALIGNMENT.orientation.write(degrees as never));
  }

  get builtIn(): boolean {
    return BUILT_IN_STYLES.has(this.name);
  }

  get borders(): RangeBorderCollection {
    return new RangeBorderCollection(this.range);
  }
  get fill(): RangeFill {
    return new RangeFill(this.range);
  }
  get font(): RangeFont {
    return new RangeFont(this.range);
  }

  get numberFormat(): string {
    return this.record.numberFormat;
  }
  set numberFormat(numberFormat: string) {
    this.change({ numberFormat: numberFormat === "" ? "General" : numberFormat });
  }
  get numberFormatLocal(): string {
    return this.numberFormat;
  }
  set numberFormatLocal(numberFormat: string) {
    this.numberFormat = numberFormat;
  }

  get locked(): boolean {
    return this.record.locked;
  }
  set locked(locked: boolean) {
    this.change({ locked });
  }
  get formulaHidden(): boolean {
    return this.record.formulaHidden;
  }
  set formulaHidden(formulaHidden: boolean) {
    this.change({ formulaHidden });
  }

  get includeAlignment(): boolean {
    return this.includes("Alignment");
  }
  set includeAlignment(on: boolean) {
    this.include("Alignment", on);
  }
  get includeBorder(): boolean {
    return this.includes("Border");
  }
  set includeBorder(on: boolean) {
    this.include("Border", on);
  }
  get includeFont(): boolean {
    return this.includes("Font");
  }
  set includeFont(on: boolean) {
    this.include("Font", on);
  }
  get includeNumber(): boolean {
    return this.includes("Number");
  }
  set includeNumber(on: boolean) {
    this.include("Number", on);
  }
  get includePatterns(): boolean {
    return this.includes("Patterns");
  }
  set includePatterns(on: boolean) {
    this.include("Patterns", on);
  }
  get includeProtection(): boolean {
    return this.includes("Protection");
  }
  set includeProtection(on: boolean) {
    this.include("Protection", on);
  }

  private includes(part: Include): boolean {
    return this.record.includes.includes(part);
  }

  private include(part: Include, on: boolean): void {
    const others = this.record.includes.filter((other) => other !== part);
    this.change({ includes: on ? [...others, part] : others });
  }

  delete(): void {
    this.workbook.styleBook.delete(this.name);
  }
}

export class StyleCollection extends HostCollection<Style> implements Host<"StyleCollection"> {
  static override readonly type = "StyleCollection";

  constructor(private readonly workbook: Workbook) {
    super();
  }

  items(): readonly Style[] {
    return this.workbook.styleBook.names().map((name) => new Style(this.workbook, name));
  }

  find(key: Wire): Style | undefined {
    const name = this.workbook.styleBook.find(String(key));
    return name === undefined ? undefined : new Style(this.workbook, name);
  }

  add(name: string): void {
    if (this.workbook.protection.protected) throw new HostError("AccessDenied");
    this.workbook.styleBook.add(name);
  }
}
