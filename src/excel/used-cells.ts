import { mapInPieces } from "../core/pieces";
import { formatAddress, type Rectangle } from "../sheet/address";
import { inShortTasks, nextTask } from "./short-tasks";
import { type Watch, heed } from "./watch";

/** Part of a sheet's cells in use, small enough for one request. */
export interface Piece extends Rectangle {
  sheet: string;
}

/** What is read of the cells in use. */
export interface CellReading {
  /** Properties of a range, as `load` takes them. */
  properties: string;
  /** Cells of one request: Excel on the web gives up above 5 MB. */
  most: number;
  /** Cells of the first request, where a reader is to see soon how far it is. */
  first?: number;
}

/** So few that the first answer comes at once. */
export const FIRST_LOOK = 1000;
/** Sheets of one request for what is in use on them. */
const SHEETS_AT_ONCE = 50;
/**
 * Reads the cells in use of sheets, or of all, with requests of at most `most` cells, and tells from the first answer on how
 * far it is. Needs ExcelApi 1.4. Throws Cancelled.
 *
 * The ranges are not tracked: Excel would keep a reference to each, and the client would let go of all of them at one go.
 */
export async function readUsedCells<T>(
  context: Excel.RequestContext,
  { properties, most, first = most }: CellReading,
  watch: Watch,
  take: (piece: Piece, cells: Excel.Range) => T[] | Promise<T[]>,
  sheets?: readonly string[],
): Promise<T[]> {
  const used = await readUsedSheets(context, watch, sheets ?? (await readSheetNames(context)));
  const all = used.reduce((sum, sheet) => sum + sizeOf(sheet), 0);
  const found: T[] = [];
  let done = 0;
  const read = async ([request, ...rest]: Piece[][]): Promise<T[]> => {
    if (!request) return found;
    heed(watch);
    const queuing = mapInPieces(request, (piece) =>
      context.workbook.worksheets.getItem(piece.sheet).getRange(formatAddress(piece)).load(properties).untrack(),
    );
    const ranges = await inShortTasks(queuing, watch);
    await context.sync();
    // Taking in the answer was a task of its own.
    await nextTask();
    await request.reduce(async (before, piece, index) => {
      await before;
      for (const each of await take(piece, ranges[index]!)) found.push(each);
    }, Promise.resolve());
    done += request.reduce((sum, piece) => sum + sizeOf(piece), 0);
    watch.tell({ of: "cells", done, all });
    return read(rest);
  };
  return read(gather(used, first, most));
}

const sizeOf = ({ rows, columns }: Rectangle): number => rows * columns;

async function readUsedSheets(context: Excel.RequestContext, watch: Watch, names: readonly string[]): Promise<Piece[]> {
  const found: Piece[] = [];
  const read = async (from: number): Promise<Piece[]> => {
    watch.tell({ of: "sheets", done: from, all: names.length });
    heed(watch);
    const some = names.slice(from, from + SHEETS_AT_ONCE);
    if (some.length === 0) return found;
    const queuing = mapInPieces(some, (name) =>
      context.workbook.worksheets
        .getItem(name)
        .getUsedRangeOrNullObject(true)
        .load("rowIndex,columnIndex,rowCount,columnCount")
        .untrack(),
    );
    const used = await inShortTasks(queuing, watch);
    await context.sync();
    some.forEach((sheet, index) => {
      const range = used[index]!;
      if (range.isNullObject) return;
      const { rowIndex: row, columnIndex: column, rowCount: rows, columnCount: columns } = range;
      found.push({ sheet, row, column, rows, columns });
    });
    return read(from + some.length);
  };
  return read(0);
}

async function readSheetNames({ workbook }: Excel.RequestContext): Promise<string[]> {
  const { worksheets } = workbook;
  worksheets.load("items/name");
  await workbook.context.sync();
  return worksheets.items.map(({ name }) => name);
}

/** What goes into one request each: rows of one sheet after another, few cells at first. */
function gather(sheets: readonly Piece[], first: number, most: number): Piece[][] {
  const requests: Piece[][] = [];
  let room = 0;
  for (const sheet of sheets) {
    for (let row = 0; row < sheet.rows;) {
      if (room < sheet.columns) {
        room = requests.length === 0 ? first : most;
        requests.push([]);
      }
      const rows = Math.min(sheet.rows - row, Math.max(1, Math.floor(room / sheet.columns)));
      requests.at(-1)!.push({ ...sheet, row: sheet.row + row, rows });
      room -= rows * sheet.columns;
      row += rows;
    }
  }
  return requests;
}
