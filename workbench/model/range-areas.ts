import type { Area } from "../grid/grid";
import { HostError } from "../protocol/host-error";
import { HostCollection, HostObject } from "../protocol/host-object";
import { formatAddress, splitAddress } from "./address";
import { intersect } from "./area";
import { areaRest } from "./area-rest";
import type { CopyPart } from "./cell-copy";
import { ConditionalFormatCollection } from "./conditional-format/conditional-format-collection";
import { DataValidation } from "./data-validation";
import type { Host } from "./host";
import type { Range } from "./range";
import { RangeFormat } from "./range-format";
import { specialCells } from "./special-cells";
import type { Table } from "./table";
import { TableScopedCollection } from "./table-scoped-collection";
import type { Worksheet } from "./worksheet";

/** Several ranges of one sheet, to look at. */
export class RangeAreas extends HostObject implements Host<"RangeAreas"> {
  static override readonly type = "RangeAreas";
  static override readonly settled = ["copyFrom"];

  readonly areas: RangeCollection;

  constructor(
    readonly worksheet: Worksheet,
    parts: readonly Area[],
  ) {
    super();
    this.areas = new RangeCollection(parts.map((part) => worksheet.rangeAt(part)));
  }

  /** Where its ranges are now: they stay with their cells. */
  get parts(): readonly Area[] {
    return this.areas.items().map(({ area }) => area);
  }

  get conditionalFormats(): ConditionalFormatCollection {
    return new ConditionalFormatCollection(this.worksheet, () => this.parts);
  }

  get dataValidation(): DataValidation {
    return new DataValidation(this.worksheet, () => this.parts);
  }

  get address(): string {
    return this.parts.map((part) => formatAddress(this.worksheet.name, part)).join(",");
  }
  get addressLocal(): string {
    return this.address;
  }
  get areaCount(): number {
    return this.parts.length;
  }
  get cellCount(): number {
    return this.parts.reduce((sum, part) => sum + part.rows * part.columns, 0);
  }

  get ranges(): readonly Range[] {
    return this.areas.items();
  }

  get format(): RangeFormat {
    return new RangeFormat(this);
  }

  get isEntireColumn(): boolean {
    return this.ranges.every((range) => range.isEntireColumn);
  }
  get isEntireRow(): boolean {
    return this.ranges.every((range) => range.isEntireRow);
  }

  /** Null where the ranges' differ. */
  get style(): string | null {
    const [first, ...others] = this.ranges.map((range) => range.style);
    return first !== undefined && others.every((other) => other === first) ? first : null;
  }
  set style(style: string | null) {
    for (const range of this.ranges) range.style = style;
  }

  calculate(): void {
    this.worksheet.workbook.grid.recalculate();
  }

  setDirty(): void {
    this.calculate();
  }

  clear(applyTo = "All"): void {
    for (const range of this.ranges) range.clear(applyTo);
  }

  /** Each of the ranges gets its copy. */
  copyFrom(source: Range | RangeAreas | string, part: CopyPart = "All", skipBlanks = false, transpose = false): void {
    const given = typeof source === "string" && source.includes(",") ? this.worksheet.getRanges(source) : source;
    for (const range of this.ranges) range.copyFrom(given, part, skipBlanks, transpose);
  }

  getEntireRow(): RangeAreas {
    return this.of(this.ranges.map((range) => range.getEntireRow()));
  }

  getEntireColumn(): RangeAreas {
    return this.of(this.ranges.map((range) => range.getEntireColumn()));
  }

  getOffsetRangeAreas(rows: number, columns: number): RangeAreas {
    return this.of(this.ranges.map((range) => range.getOffsetRange(rows, columns)));
  }

  getIntersectionOrNullObject(other: Range | RangeAreas | string): RangeAreas | null {
    const given = typeof other === "string" ? this.worksheet.getRanges(other) : other;
    if (given.worksheet !== this.worksheet) throw new HostError("InvalidArgument");
    const shared = this.parts.flatMap((part) => given.ranges.flatMap(({ area }) => intersect(part, area) ?? []));
    return this.some(shared);
  }

  getSpecialCellsOrNullObject(cellType: string, valueType = "All"): RangeAreas | null {
    return this.some(specialCells(this.worksheet, this.parts, cellType, valueType));
  }

  getTables(fullyContained = false): TableScopedCollection {
    const tables = new Set(this.parts.flatMap((part) => this.worksheet.tablesIn(part)));
    const isWithin = (table: Table) => areaRest(table.area, this.parts).length === 0;
    return new TableScopedCollection(fullyContained ? [...tables].filter(isWithin) : [...tables]);
  }

  /** The parts in use; null where none is. */
  getUsedRangeAreasOrNullObject(valuesOnly = false): RangeAreas | null {
    return this.some(this.ranges.flatMap((range) => range.getUsedRangeOrNullObject(valuesOnly)?.area ?? []));
  }

  private of(ranges: readonly Range[]): RangeAreas {
    return new RangeAreas(
      this.worksheet,
      ranges.map(({ area }) => area),
    );
  }

  private some(parts: readonly Area[]): RangeAreas | null {
    return parts.length > 0 ? new RangeAreas(this.worksheet, parts) : null;
  }
}

export class RangeCollection extends HostCollection<Range> implements Host<"RangeCollection"> {
  static override readonly type = "RangeCollection";

  constructor(private readonly ranges: readonly Range[]) {
    super();
  }

  items(): readonly Range[] {
    return this.ranges;
  }

  /** Ranges have no key. */
  find(): undefined {
    return undefined;
  }
}

/** "A1:B2, Sheet1!D4" as areas of a sheet. */
export function parseAreas(worksheet: Worksheet, address: string): Area[] {
  return splitAddress(address).map((part) => {
    const { worksheet: owner, area } = worksheet.workbook.rangeOf(part, worksheet);
    if (owner !== worksheet) throw new HostError("InvalidArgument");
    return area;
  });
}

/** Cells as few areas: neighbours in a column are one. */
export function joined(cells: readonly Area[]): Area[] {
  const areas: Area[] = [];
  for (const cell of [...cells].sort((a, b) => a.column - b.column || a.row - b.row)) {
    const last = areas.at(-1);
    if (last?.column === cell.column && last.row + last.rows === cell.row) last.rows += 1;
    else areas.push({ ...cell });
  }
  return areas.sort((a, b) => a.row - b.row || a.column - b.column);
}
