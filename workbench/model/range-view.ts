import type { Area, CellValue, GridSheet } from "../grid/grid";
import { HostCollection, HostObject } from "../protocol/host-object";
import { columnName } from "./address";
import { fitToArea } from "./cell-input";
import { valueType } from "./cell-text";
import type { Host } from "./host";
import type { Range } from "./range";

/** Excel.RangeView: those cells of a range that show. */
export class RangeView extends HostObject implements Host<"RangeView"> {
  static override readonly type = "RangeView";

  constructor(
    private readonly sheet: GridSheet,
    private readonly shownRows: readonly number[],
    private readonly shownColumns: readonly number[],
    private readonly range: Range,
    /** Of a view of one row, which one it is. */
    readonly index = 0,
  ) {
    super();
  }

  get rowCount(): number {
    return this.shownRows.length;
  }
  get columnCount(): number {
    return this.shownColumns.length;
  }

  get cellAddresses(): string[][] {
    return this.shownRows.map((row) => this.shownColumns.map((column) => `${columnName(column)}${row + 1}`));
  }
  get values(): CellValue[][] {
    return this.read((area) => this.sheet.values(area));
  }
  set values(input: unknown) {
    this.write("values", input);
  }
  get formulas(): CellValue[][] {
    return this.read((area) => this.sheet.formulas(area));
  }
  set formulas(input: unknown) {
    this.write("formulas", input);
  }
  get formulasLocal(): CellValue[][] {
    return this.formulas;
  }
  set formulasLocal(input: unknown) {
    this.write("formulas", input);
  }
  get numberFormat(): string[][] {
    return this.read((area) => this.sheet.numberFormats(area));
  }
  set numberFormat(input: unknown) {
    this.write("numberFormat", input);
  }
  get text(): string[][] {
    return this.read((area) => this.sheet.texts(area));
  }
  get valueTypes(): ReturnType<typeof valueType>[][] {
    return this.values.map((line) => line.map(valueType));
  }

  get rows(): RangeViewCollection {
    return new RangeViewCollection(
      this.shownRows.map((row, index) => new RangeView(this.sheet, [row], this.shownColumns, this.range, index)),
    );
  }

  getRange(): Range {
    return this.range;
  }

  /** Cells that don't show keep what they have. */
  private write(member: "values" | "formulas" | "numberFormat", input: unknown): void {
    const cells = fitToArea(input, { row: 0, column: 0, rows: this.rowCount, columns: this.columnCount });
    this.shownRows.forEach((row, r) =>
      this.shownColumns.forEach((column, c) => {
        this.range.worksheet.getCell(row, column)[member] = [[cells[r]?.[c]]];
      }),
    );
  }

  private read<T>(get: (area: Area) => T[][]): T[][] {
    const first = this.shownColumns[0] ?? 0;
    const columns = (this.shownColumns.at(-1) ?? first) - first + 1;
    return this.shownRows.map((row) => {
      const [line = []] = get({ row, column: first, rows: 1, columns });
      return line.filter((_, offset) => this.shownColumns.includes(first + offset));
    });
  }
}

/** The rows of a view. */
export class RangeViewCollection extends HostCollection<RangeView> implements Host<"RangeViewCollection"> {
  static override readonly type = "RangeViewCollection";

  constructor(private readonly views: readonly RangeView[]) {
    super();
  }

  items(): readonly RangeView[] {
    return this.views;
  }

  /** Views have no key. */
  find(): undefined {
    return undefined;
  }
}
