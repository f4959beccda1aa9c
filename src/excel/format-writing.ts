import { doInPieces } from "../core/pieces";
import { type Rectangle, formatAddress } from "../sheet/address";
import { inShortTasks, nextTask } from "./short-tasks";
import { type Watch, heed, unwatched } from "./watch";

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

/** Cells that one request writes, the blank ones between them counted: more would keep the page from answering. */
const MOST_CELLS = 2500;

/**
 * Number formats for cells that had none of their own: written in one request where it holds them, and taken back where that
 * fails.
 */
export class FormatWriting {
  private readonly parts: Part[] = [];
  /** Parts whose writing may have begun, on the sheet with this id. */
  private begun: Part[] = [];
  private sheetId = "";
  private sheetName = "";

  get size(): number {
    return this.parts.reduce((sum, { cells }) => sum + cells.length, 0);
  }

  /** Cells that are written together, from top to bottom: the rectangles that they span. */
  add(cells: readonly FormattedCell[]): void {
    const { columns } = spanOf(cells);
    let some: FormattedCell[] = [];
    for (const cell of cells) {
      if (some.length > 0 && (cell.row - some[0]!.row + 1) * columns > MOST_CELLS) {
        this.parts.push({ rectangle: spanOf(some), cells: some });
        some = [];
      }
      some.push(cell);
    }
    if (some.length > 0) this.parts.push({ rectangle: spanOf(some), cells: some });
  }

  /** One request, so that Excel keeps one step to undo, and one more for every further `MOST_CELLS`. Throws Cancelled. */
  async write(context: Excel.RequestContext, sheet: Excel.Worksheet, watch: Watch): Promise<void> {
    this.sheetId = sheet.id;
    this.sheetName = sheet.name;
    const all = this.size;
    const send = async ([batch, ...rest]: Part[][]): Promise<void> => {
      if (!batch) return;
      heed(watch);
      this.begun.push(...batch);
      for (const part of batch) {
        sheet.getRange(formatAddress(part.rectangle)).numberFormat = fill(part, ({ numberFormat }) => numberFormat);
      }
      await context.sync();
      await nextTask();
      watch.tell({ of: "formats", done: this.begun.reduce((sum, { cells }) => sum + cells.length, 0), all });
      await send(rest);
    };
    await send(batchParts(this.parts));
  }

  /** Gives the cells that bear our format General back, and nothing to others; the addresses of what may still bear it. */
  async takeBack(): Promise<string[]> {
    if (this.begun.length === 0) return [];
    try {
      await Excel.run((context) => this.restore(context));
      return [];
    } catch {
      return this.begun.map(({ rectangle }) => `${this.sheetName}!${formatAddress(rectangle)}`);
    }
  }

  private async restore(context: Excel.RequestContext): Promise<void> {
    const sheet = context.workbook.worksheets.getItemOrNullObject(this.sheetId).load("id");
    await context.sync();
    if (sheet.isNullObject) return;
    const give = async ([batch, ...rest]: Part[][]): Promise<void> => {
      if (!batch) return;
      const ranges = batch.map(({ rectangle }) => sheet.getRange(formatAddress(rectangle)).load("numberFormat"));
      await context.sync();
      const giving = doInPieces(batch.entries(), ([index, part]) => giveBack(part, ranges[index]!));
      await inShortTasks(giving, unwatched);
      await context.sync();
      await give(rest);
    };
    await give(batchParts(this.begun));
  }
}

function giveBack(part: Part, range: Excel.Range): void {
  const { row: top, column: left } = part.rectangle;
  const formats = range.numberFormat as unknown[][];
  const ours = part.cells.filter(
    ({ row, column, numberFormat }) => formats[row - top]?.[column - left] === numberFormat,
  );
  if (ours.length > 0) range.numberFormat = fill({ ...part, cells: ours }, () => "General");
}

const sizeOf = ({ rectangle: { rows, columns } }: Part): number => rows * columns;

/** Parts that go together into one request. */
function batchParts(parts: readonly Part[]): Part[][] {
  const batches: Part[][] = [];
  let room = 0;
  for (const part of parts) {
    if (batches.length === 0 || sizeOf(part) > room) {
      batches.push([]);
      room = MOST_CELLS;
    }
    batches.at(-1)!.push(part);
    room -= sizeOf(part);
  }
  return batches;
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
