import { formatAddress, type Rectangle } from "../sheet/address";

/** How far the reading has come, and whether it is to go on. */
export interface Watch {
  /** Cells read, and cells in use. */
  tell: (done: number, all: number) => void;
  isCancelled: () => boolean;
}

/** Somebody does not want to wait any longer. */
export class Cancelled extends Error {}

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
}

/**
 * Reads the cells in use of sheets, or of all: one request tells what is in use, and one reads every `most` cells. Needs
 * ExcelApi 1.4. Throws Cancelled.
 */
export async function readUsedCells<T>(
  context: Excel.RequestContext,
  { properties, most }: CellReading,
  watch: Watch,
  take: (piece: Piece, cells: Excel.Range) => T[],
  sheets?: readonly string[],
): Promise<T[]> {
  const used = await readUsedSheets(context, sheets);
  const pieces = used.flatMap((sheet) => splitRows(sheet, most));
  const all = pieces.reduce((sum, piece) => sum + sizeOf(piece), 0);
  const found: T[] = [];
  let done = 0;
  const read = async ([request, ...rest]: Piece[][]): Promise<T[]> => {
    if (!request) return found;
    if (watch.isCancelled()) throw new Cancelled();
    const ranges = request.map((piece) =>
      context.workbook.worksheets.getItem(piece.sheet).getRange(formatAddress(piece)).load(properties),
    );
    await context.sync();
    request.forEach((piece, index) => found.push(...take(piece, ranges[index]!)));
    done += request.reduce((sum, piece) => sum + sizeOf(piece), 0);
    watch.tell(done, all);
    return read(rest);
  };
  return read(gather(pieces, most));
}

const sizeOf = ({ rows, columns }: Rectangle): number => rows * columns;

async function readUsedSheets(context: Excel.RequestContext, sheets: readonly string[] | undefined): Promise<Piece[]> {
  const names = sheets ?? (await readSheetNames(context));
  const used = names.map((name) =>
    context.workbook.worksheets
      .getItem(name)
      .getUsedRangeOrNullObject(true)
      .load("rowIndex,columnIndex,rowCount,columnCount"),
  );
  await context.sync();
  return names.flatMap((sheet, index) => {
    const range = used[index]!;
    if (range.isNullObject) return [];
    const { rowIndex: row, columnIndex: column, rowCount: rows, columnCount: columns } = range;
    return [{ sheet, row, column, rows, columns }];
  });
}

async function readSheetNames({ workbook }: Excel.RequestContext): Promise<string[]> {
  const { worksheets } = workbook;
  worksheets.load("items/name");
  await workbook.context.sync();
  return worksheets.items.map(({ name }) => name);
}

function splitRows(sheet: Piece, mostCells: number): Piece[] {
  const most = Math.max(1, Math.floor(mostCells / sheet.columns));
  return Array.from({ length: Math.ceil(sheet.rows / most) }, (_, index) => {
    const rows = Math.min(most, sheet.rows - index * most);
    return { ...sheet, row: sheet.row + index * most, rows };
  });
}

/** Pieces that together fit into one request. */
function gather(pieces: readonly Piece[], most: number): Piece[][] {
  const requests: Piece[][] = [];
  let cells = Infinity;
  for (const piece of pieces) {
    if (cells + sizeOf(piece) > most) {
      requests.push([]);
      cells = 0;
    }
    requests.at(-1)!.push(piece);
    cells += sizeOf(piece);
  }
  return requests;
}
