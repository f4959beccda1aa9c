import { type Rectangle, formatAddress } from "../sheet/address";

/** A cell of the sheet and the format that it gets. */
export interface FormattedCell {
  row: number;
  column: number;
  numberFormat: string;
}

interface Part {
  rectangle: Rectangle;
  cells: FormattedCell[];
}

/** Number formats for cells that had none of their own: written in one request, and taken back where that fails. */
export class FormatWriting {
  private readonly parts: Part[] = [];
  /** Set when writing begins: from then on there may be something to take back. */
  private sheetId: string | undefined;
  private sheetName = "";

  get size(): number {
    return this.parts.reduce((sum, { cells }) => sum + cells.length, 0);
  }

  /** Cells that are written together: the rectangle that they span. */
  add(cells: FormattedCell[]): void {
    if (cells.length > 0) this.parts.push({ rectangle: spanOf(cells), cells });
  }

  /** One request, so that Excel keeps one step to undo. */
  async write(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<void> {
    this.sheetId = sheet.id;
    this.sheetName = sheet.name;
    for (const part of this.parts) {
      sheet.getRange(formatAddress(part.rectangle)).numberFormat = fill(part, ({ numberFormat }) => numberFormat);
    }
    await context.sync();
  }

  /** Gives the cells that bear our format General back, and nothing to others; the addresses of what may still bear it. */
  async takeBack(): Promise<string[]> {
    const id = this.sheetId;
    if (id === undefined) return [];
    try {
      await Excel.run((context) => this.restore(context, id));
      return [];
    } catch {
      return this.parts.map(({ rectangle }) => `${this.sheetName}!${formatAddress(rectangle)}`);
    }
  }

  private async restore(context: Excel.RequestContext, id: string): Promise<void> {
    const sheet = context.workbook.worksheets.getItemOrNullObject(id).load("id");
    await context.sync();
    if (sheet.isNullObject) return;
    const ranges = this.parts.map((part) => ({
      part,
      range: sheet.getRange(formatAddress(part.rectangle)).load("numberFormat"),
    }));
    await context.sync();
    for (const { part, range } of ranges) {
      const isOurs = ({ row, column, numberFormat }: FormattedCell): boolean =>
        range.numberFormat[row - part.rectangle.row]?.[column - part.rectangle.column] === numberFormat;
      const ours = part.cells.filter(isOurs);
      if (ours.length > 0) range.numberFormat = fill({ ...part, cells: ours }, () => "General");
    }
    await context.sync();
  }
}

/** A format for each cell of a part, null for those that keep theirs. */
function fill({ rectangle, cells }: Part, formatOf: (cell: FormattedCell) => string): (string | null)[][] {
  const formats = Array.from({ length: rectangle.rows }, () => Array<string | null>(rectangle.columns).fill(null));
  for (const cell of cells) formats[cell.row - rectangle.row]![cell.column - rectangle.column] = formatOf(cell);
  return formats;
}

function spanOf(cells: readonly FormattedCell[]): Rectangle {
  let [top, left, bottom, right] = [Infinity, Infinity, 0, 0];
  for (const { row, column } of cells) {
    [top, bottom] = [Math.min(top, row), Math.max(bottom, row)];
    [left, right] = [Math.min(left, column), Math.max(right, column)];
  }
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}
