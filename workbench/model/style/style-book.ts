import type { CellStyle } from "../../grid/grid";
import type { Fact } from "../../grid/records";
import { HostError } from "../../protocol/host-error";
import { isUnbounded } from "../area";
import type { Spot } from "../area-facts";
import type { Range } from "../range";
import type { Workbook } from "../workbook";
import type { Worksheet } from "../worksheet";
import { BUILT_IN_STYLES } from "./built-in-styles";
import { FULL, lookOf, type StyleRecord } from "./style-record";

export const NORMAL = "Normal";

/** Under which name a sheet's cells keep their style. */
const FACT = "style";
const PREFIX = "style/";

/** The workbook's styles, and which cells have them. */
export class StyleBook {
  constructor(private readonly workbook: Workbook) {}

  /** Excel's own first, then others as they were added. */
  names(): string[] {
    const { records } = this.workbook.grid;
    const added = records.keys(PREFIX).map((key) => key.slice(PREFIX.length));
    const builtIn = [...BUILT_IN_STYLES.keys()].filter((name) => records.get(PREFIX + name) !== false);
    return [...builtIn, ...added.filter((name) => !BUILT_IN_STYLES.has(name))];
  }

  /** The name as it is written in the workbook; names differ by more than capital letters. */
  find(name: string): string | undefined {
    return this.names().find((known) => known.toLowerCase() === name.toLowerCase());
  }

  get(name: string): StyleRecord {
    const kept = this.workbook.grid.records.get(PREFIX + name);
    if (typeof kept === "object" && kept !== null) return kept as unknown as StyleRecord;
    const builtIn = kept === false ? undefined : BUILT_IN_STYLES.get(name);
    if (!builtIn) throw new HostError("ItemNotFound");
    return builtIn;
  }

  add(name: string): void {
    if (name.trim() === "" || name.length > 255) throw new HostError("InvalidArgument");
    if (this.find(name) !== undefined) throw new HostError("ItemAlreadyExists");
    this.workbook.grid.records.set(PREFIX + name, FULL as unknown as Fact);
  }

  /** A style as a file has it, in place of one of the same name. */
  define(name: string, style: StyleRecord): void {
    this.workbook.grid.records.set(PREFIX + (this.find(name) ?? name), style as unknown as Fact);
  }

  /** Names of cells that nobody gave one yet, and that look as they should already. */
  mark({ facts }: Worksheet, named: readonly Spot<string>[]): void {
    facts.add(FACT, named);
  }

  /** The cells of a sheet that have a style by name. */
  marked({ facts }: Worksheet): readonly Spot<string>[] {
    return facts.spots(FACT) as readonly Spot<string>[];
  }

  /** Whether somebody made a style, or changed one of Excel's. */
  isOwn(name: string): boolean {
    return this.workbook.grid.records.get(PREFIX + name) !== undefined;
  }

  /** Cells that have the style change with it, but for those that somebody formatted otherwise since. */
  change(name: string, change: Partial<StyleRecord>): void {
    const before = this.get(name);
    const after = { ...before, ...change };
    this.workbook.grid.records.set(PREFIX + name, after as unknown as Fact);
    for (const range of this.rangesWith(name)) redraw(range, before, after);
  }

  /** Cells that had the style are as if nobody had formatted them. */
  delete(name: string): void {
    if (name === NORMAL) throw new HostError("InvalidArgument");
    for (const range of this.rangesWith(name)) this.apply(NORMAL, range);
    this.workbook.grid.records.set(PREFIX + name, BUILT_IN_STYLES.has(name) ? false : undefined);
  }

  /** Null where cells have several. */
  of({ worksheet, area }: Range): string | null {
    return worksheet.facts.get(FACT, area, NORMAL) as string | null;
  }

  apply(name: string, range: Range): void {
    const known = this.find(name);
    if (known === undefined) throw new HostError("InvalidArgument");
    const { worksheet, area } = range;
    const { cells, facts } = worksheet;
    const style = this.get(known);
    if (style === FULL) return unformat(range);
    cells.setStyle(area, lookOf(style));
    if (style.includes.includes("Number")) cells.setNumberFormats(area, style.numberFormat);
    if (style.includes.includes("Protection")) lock(range, style);
    facts.set(FACT, area, known === NORMAL ? undefined : known);
  }

  private rangesWith(name: string): Range[] {
    const areasOf = (sheet: Worksheet) => sheet.facts.areas(FACT, name).map((area) => sheet.rangeAt(area));
    return this.workbook.worksheets.items().flatMap(areasOf);
  }
}

/** As if nobody had formatted the cells; conditional formats stay. */
function unformat({ worksheet, area }: Range): void {
  const { cells, facts, locks } = worksheet;
  worksheet.guard("allowFormatCells");
  cells.grid.clear(isUnbounded(area) ? cells.clip(area) : area, "Formats");
  facts.reset(area);
  locks.reset(area);
}

function lock({ worksheet, area }: Range, { locked, formulaHidden }: StyleRecord): void {
  if ((worksheet.locks.has("unlocked", area) === false) !== locked) worksheet.locks.set("unlocked", area, !locked);
  if (worksheet.locks.has("hidden", area) !== formulaHidden) worksheet.locks.set("hidden", area, formulaHidden);
}

function redraw({ worksheet, area }: Range, before: StyleRecord, after: StyleRecord): void {
  const { cells } = worksheet;
  const within = cells.clip(area);
  const [old, fresh] = [lookOf(before), lookOf(after)];
  const styles = Array.from({ length: within.rows }, (_, row) =>
    Array.from({ length: within.columns }, (__, column) =>
      changed(cells.grid.style(within.row + row, within.column + column), old, fresh),
    ),
  );
  cells.grid.setStyles(within, styles);
  if (before.numberFormat === after.numberFormat) return;
  const formats = cells.grid.numberFormats(within);
  cells.grid.setNumberFormats(
    within,
    formats.map((line) => line.map((format) => (format === before.numberFormat ? after.numberFormat : null))),
  );
}

/** What of a cell that looked as its style said is to look otherwise; null for nothing. */
function changed(cell: CellStyle, before: CellStyle, after: CellStyle): CellStyle | null {
  const names = (Object.keys(after) as (keyof CellStyle)[]).filter(
    (name) => !same(before[name], after[name]) && (before[name] === undefined || same(cell[name], before[name])),
  );
  return names.length === 0 ? null : Object.fromEntries(names.map((name) => [name, after[name]]));
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a ?? null) === JSON.stringify(b ?? null);
}
