import type { Area, CellValue } from "../grid/grid";
import { HostError } from "../protocol/host-error";
import { formatArea } from "./address";
import { contains, intersect, isUnbounded, matrix } from "./area";
import { closedUp } from "./areas-copy";
import { copyCells, copyPlaces, type CopyPart } from "./cell-copy";
import { fitToArea } from "./cell-input";
import { valueType } from "./cell-text";
import { ConditionalFormatCollection } from "./conditional-format/conditional-format-collection";
import type { Host } from "./host";
import { PivotTableScopedCollection } from "./pivot-table/pivot-table-collection";
import { DataValidation } from "./data-validation";
import { RangeAreas } from "./range-areas";
import { RangeProperties } from "./range-properties";
import { RangeFormat } from "./range-format";
import { moveRange } from "./range-move";
import type { Hyperlink } from "./sheet-cells";
import { TableScopedCollection } from "./table-scoped-collection";
import { surroundingArea, usedAreaWithin } from "./used-area";

/** More cells in one answer would pass the 5 MB that Excel allows. */
const MAX_CELLS_READ = 5_000_000;

/** Excel.Range: what is in the cells, and what can be done to them. */
export class Range extends RangeProperties implements Host<"Range"> {
  static override readonly type = "Range";
  static override readonly wire = {
    _ValidateArraySize: { kind: "method" },
  } as const;
  static override readonly settled: readonly string[] = [
    "copyFrom",
    "findOrNullObject",
    "find",
    "getSpecialCells",
    "getSpecialCellsOrNullObject",
    "removeDuplicates",
    "getSpillingToRange",
    "getSpillingToRangeOrNullObject",
    "getSpillParent",
    "getSpillParentOrNullObject",
    "getSurroundingRegion",
    "getUsedRange",
    "getUsedRangeOrNullObject",
  ];

  readonly format = new RangeFormat(this);

  /** What has its looks: one range. */
  get ranges(): readonly Range[] {
    return [this];
  }

  get conditionalFormats(): ConditionalFormatCollection {
    return new ConditionalFormatCollection(this.worksheet, () => [this.area]);
  }

  get dataValidation(): DataValidation {
    return new DataValidation(this.worksheet, () => [this.area]);
  }

  protected at(area: Area): this {
    return this.worksheet.rangeAt(area) as this;
  }

  private get cells() {
    return this.worksheet.cells;
  }

  private read<T>(get: (area: Area) => T[][]): T[][] | null {
    if (isUnbounded(this.area)) return null;
    if (this.area.rows * this.area.columns > MAX_CELLS_READ) throw new HostError("ResponsePayloadSizeLimitExceeded");
    return get(this.area);
  }

  get values(): CellValue[][] | null {
    return this.read((area) => this.cells.grid.values(area));
  }
  set values(input: unknown) {
    this.cells.write(this.area, input);
  }

  get formulas(): CellValue[][] | null {
    return this.read((area) => this.cells.grid.formulas(area));
  }
  set formulas(input: unknown) {
    this.cells.write(this.area, input);
  }

  get formulasLocal(): CellValue[][] | null {
    return this.formulas;
  }
  set formulasLocal(input: unknown) {
    this.cells.write(this.area, input);
  }

  get text(): string[][] | null {
    return this.read((area) => this.cells.grid.texts(area));
  }

  get valueTypes(): ReturnType<typeof valueType>[][] | null {
    return this.values?.map((line) => line.map(valueType)) ?? null;
  }

  get numberFormat(): string[][] | null {
    return this.read((area) => this.cells.grid.numberFormats(area));
  }
  set numberFormat(input: unknown) {
    this.cells.setNumberFormats(this.area, input);
  }

  get numberFormatLocal(): string[][] | null {
    return this.numberFormat;
  }
  set numberFormatLocal(input: unknown) {
    this.cells.setNumberFormats(this.area, input);
  }

  /** Whether all cells belong to spills; null where some do. */
  get hasSpill(): boolean | null {
    const shared = this.cells.spillsIn(this.area).map((spill) => intersect(spill, this.area));
    const covered = shared.reduce((sum, part) => sum + (part ? part.rows * part.columns : 0), 0);
    if (covered === 0) return false;
    return covered === this.area.rows * this.area.columns ? true : null;
  }

  /** The name of the cells' style. */
  get style(): string | null {
    return this.worksheet.workbook.styleBook.of(this);
  }
  set style(style: string | null) {
    this.worksheet.workbook.styleBook.apply(String(style), this);
  }

  get hyperlink(): Hyperlink | null {
    return this.cells.getLink(this.area.row, this.area.column) ?? null;
  }
  set hyperlink(link: unknown) {
    if (typeof link !== "object" || link === null) throw new HostError("InvalidArgument");
    this.cells.setLink(this.area, link as Hyperlink);
  }

  /** Sent before a write that the client cuts into pieces. */
  _ValidateArraySize(rows: number, columns: number): void {
    if (rows !== this.area.rows || columns !== this.area.columns) fitToArea([], this.area);
  }

  /** Everything is calculated anew each time. */
  setDirty(): void {
    this.calculate();
  }

  /** Cut and paste: formulas that point to the cells follow them. A smaller destination is taken for its corner. */
  moveTo(destination: Range | string): void {
    const target =
      typeof destination === "string" ? this.worksheet.workbook.rangeOf(destination, this.worksheet) : destination;
    moveRange(this, target);
  }

  calculate(): void {
    this.worksheet.workbook.grid.recalculate();
  }

  clear(applyTo = "All"): void {
    if (applyTo === "All" || applyTo === "Contents" || applyTo === "Formats") this.cells.clear(this.area, applyTo);
    else if (applyTo === "Hyperlinks" || applyTo === "RemoveHyperlinks") this.cells.clearLinks(this.area);
    else throw new HostError("InvalidArgument");
  }

  copyFrom(source: Range | RangeAreas | string, part: CopyPart = "All", skipBlanks = false, transpose = false): void {
    if (source instanceof RangeAreas) {
      for (const { range, row, column } of closedUp(source.ranges)) {
        const [down, right] = transpose ? [column, row] : [row, column];
        const corner = { row: this.area.row + down, column: this.area.column + right, rows: 1, columns: 1 };
        this.at(corner).copyFrom(range, part, skipBlanks, transpose);
      }
      return;
    }
    const from = typeof source === "string" ? this.worksheet.workbook.rangeOf(source, this.worksheet) : source;
    if (part === "Formats") this.worksheet.guard("allowFormatCells");
    const [rows, columns] = transpose ? [from.area.columns, from.area.rows] : [from.area.rows, from.area.columns];
    const places = copyPlaces(from.area, this.area, transpose);
    if (part !== "Formats") for (const place of places) this.worksheet.beforeWrite({ ...place, rows, columns });
    for (const { row, column } of places) {
      copyCells(from.cells.grid, from.area, this.cells.grid, row, column, { part, skipBlanks, transpose });
      if ((part === "All" || part === "Formats") && !transpose)
        this.worksheet.facts.copy(from.worksheet.facts, from.area, { row, column });
      this.worksheet.afterWrite({ row, column, rows, columns });
    }
  }

  delete(shift: string): void {
    if (shift !== "Up" && shift !== "Left") throw new HostError("InvalidArgument");
    this.cells.delete(this.area, shift);
  }

  insert(shift: string): Range {
    if (shift !== "Down" && shift !== "Right") throw new HostError("InvalidArgument");
    const { area } = this;
    this.cells.insert(area, shift);
    return this.at(area);
  }

  merge(across = false): void {
    const { rows, ...rest } = this.area;
    if (this.worksheet.tablesIn(this.area).length > 0) throw new HostError("InvalidOperation");
    if (!across) this.cells.merge(this.area);
    else for (let row = 0; row < rows; row++) this.cells.merge({ ...rest, row: rest.row + row, rows: 1 });
  }

  unmerge(): void {
    this.cells.unmerge(this.area);
  }

  getMergedAreasOrNullObject(): RangeAreas | null {
    const merged = this.cells.mergesIn(this.area);
    return merged.length > 0 ? new RangeAreas(this.worksheet, merged) : null;
  }

  select(): void {
    this.worksheet.workbook.select(this.worksheet, this.area);
  }

  getUsedRangeOrNullObject(valuesOnly = false): Range | null {
    const used = usedAreaWithin(this.cells.grid, this.area, valuesOnly);
    return used ? this.at(used) : null;
  }

  getSurroundingRegion(): Range {
    return this.at(surroundingArea(this.cells.grid, this.area));
  }

  getSpillingToRangeOrNullObject(): Range | null {
    const { row, column, rows, columns } = this.area;
    const spill = rows * columns === 1 ? this.cells.grid.spillArea(row, column) : undefined;
    return spill ? this.at(spill) : null;
  }

  getSpillParentOrNullObject(): Range | null {
    const anchor = this.cells.spillOver(this.area.row, this.area.column);
    return anchor ? this.at({ ...anchor, rows: 1, columns: 1 }) : null;
  }

  getTables(fullyContained = false): TableScopedCollection {
    const tables = this.worksheet.tablesIn(this.area);
    return new TableScopedCollection(
      fullyContained ? tables.filter((table) => contains(this.area, table.area)) : tables,
    );
  }

  getPivotTables(fullyContained = false): PivotTableScopedCollection {
    const { id, workbook } = this.worksheet;
    const within = workbook.pivots.within(id, this.area);
    const whole = within.filter((record) => workbook.pivots.isWithin(record, this.area));
    return new PivotTableScopedCollection(workbook.pivots, fullyContained ? whole : within);
  }

  /** Address without the sheet, as events give it. */
  get localAddress(): string {
    return formatArea(this.area);
  }

  /** One property of all cells' looks, or null where they differ. */
  uniform<T>(get: (row: number, column: number) => T): T | null {
    const within = this.sample();
    const first = get(within.row, within.column);
    const same = matrix(
      within.rows,
      within.columns,
      (row, column) => get(within.row + row, within.column + column) === first,
    );
    return same.flat().every(Boolean) ? first : null;
  }

  /** The cells whose looks are compared: of whole rows and columns, those in use and one beyond. */
  private sample(): Area {
    if (!isUnbounded(this.area)) return this.area;
    const used = this.cells.clip(this.area);
    return intersect(this.area, { ...used, rows: used.rows + 1, columns: used.columns + 1 }) ?? used;
  }
}
