import { formatAddress } from "../sheet/address";
import type { EmbeddedCalls } from "./embedded-calls";
import { findCalls } from "./embedded-calls";

/** A cell whose formula calls the family. */
export interface CallingCell extends EmbeddedCalls {
  sheet: string;
  row: number;
  column: number;
  formula: string;
}

/** How far the reading has come, and whether it is to go on. */
export interface Watch {
  /** Cells read, and cells in use. */
  tell: (done: number, all: number) => void;
  isCancelled: () => boolean;
}

/** What is read in one request: Excel on the web gives up above 5 MB. */
const MOST_CELLS = 40_000;
const IS_OURS = /HTZONE\./i;

/** Somebody does not want to wait any longer. */
export class Cancelled extends Error {}

interface UsedSheet {
  name: string;
  row: number;
  column: number;
  rows: number;
  columns: number;
}

/** Part of a sheet's cells in use, small enough for one request. */
interface Piece extends UsedSheet {
  cells: number;
}

/**
 * Every cell of the workbook whose formula calls the family, sheet by sheet. One request tells what is in use, and one
 * reads every 40,000 cells. Needs ExcelApi 1.4. Throws Cancelled.
 */
export async function readCallingCells(context: Excel.RequestContext, watch: Watch): Promise<CallingCell[]> {
  const pieces = (await readUsedSheets(context)).flatMap(splitRows);
  const all = pieces.reduce((sum, { cells }) => sum + cells, 0);
  return readPieces(context, gather(pieces), { watch, done: 0, all });
}

async function readUsedSheets(context: Excel.RequestContext): Promise<UsedSheet[]> {
  const { worksheets } = context.workbook;
  worksheets.load("items/name");
  await context.sync();
  const used = worksheets.items.map((sheet) =>
    sheet.getUsedRangeOrNullObject(true).load("rowIndex,columnIndex,rowCount,columnCount"),
  );
  await context.sync();
  return worksheets.items.flatMap(({ name }, index) => {
    const range = used[index]!;
    if (range.isNullObject) return [];
    const { rowIndex: row, columnIndex: column, rowCount: rows, columnCount: columns } = range;
    return [{ name, row, column, rows, columns }];
  });
}

function splitRows(sheet: UsedSheet): Piece[] {
  const most = Math.max(1, Math.floor(MOST_CELLS / sheet.columns));
  return Array.from({ length: Math.ceil(sheet.rows / most) }, (_, index) => {
    const rows = Math.min(most, sheet.rows - index * most);
    return { ...sheet, row: sheet.row + index * most, rows, cells: rows * sheet.columns };
  });
}

/** Pieces that together fit into one request. */
function gather(pieces: readonly Piece[]): Piece[][] {
  const requests: Piece[][] = [];
  let cells = Infinity;
  for (const piece of pieces) {
    if (cells + piece.cells > MOST_CELLS) {
      requests.push([]);
      cells = 0;
    }
    requests.at(-1)!.push(piece);
    cells += piece.cells;
  }
  return requests;
}

async function readPieces(
  context: Excel.RequestContext,
  [request, ...rest]: Piece[][],
  progress: { watch: Watch; done: number; all: number },
): Promise<CallingCell[]> {
  if (!request) return [];
  const { watch, done, all } = progress;
  if (watch.isCancelled()) throw new Cancelled();
  const ranges = request.map((piece) =>
    context.workbook.worksheets.getItem(piece.name).getRange(formatAddress(piece)).load("formulas"),
  );
  await context.sync();
  const found = request.flatMap((piece, index) => listCalls(piece, ranges[index]!.formulas));
  const read = done + request.reduce((sum, { cells }) => sum + cells, 0);
  watch.tell(read, all);
  return [...found, ...(await readPieces(context, rest, { ...progress, done: read }))];
}

function listCalls({ name, row, column }: Piece, formulas: unknown[][] | null): CallingCell[] {
  return (formulas ?? []).flatMap((line, r) =>
    line.flatMap((formula, c): CallingCell[] => {
      if (typeof formula !== "string" || !formula.startsWith("=") || !IS_OURS.test(formula)) return [];
      return [{ sheet: name, row: row + r, column: column + c, formula, ...findCalls(formula) }];
    }),
  );
}
