import type { CellReference } from "../core/formula/cell-reference";
import { doInPieces, mapInPieces } from "../core/pieces";
import { formatAddress } from "../sheet/address";
import { inShortTasks } from "./short-tasks";
import type { Watch } from "./watch";

/** Rows between two cells of a column that are read along, rather than asked for apart. */
const WIDEST_GAP = 32;
/** Ranges that one request asks for; cells strewn more widely are left unread. */
const MOST_RANGES = 4000;
/** Ranges of one request where many may follow: more would keep the page from answering. */
const RANGES_AT_ONCE = 50;

/** A piece of a column, from row to row. */
interface Piece {
  sheet: string;
  column: number;
  first: number;
  last: number;
}

/** The values of cells that formulas name. Names of sheets are compared as Excel does. */
export class ReferencedCells {
  private readonly columns = new Map<string, { sheet: string; column: number; rows: Set<number> }>();
  private readonly values = new Map<string, unknown>();

  private readonly names: ReadonlyMap<string, string>;

  constructor(sheetNames: readonly string[]) {
    this.names = new Map(sheetNames.map((name) => [name.toLowerCase(), name]));
  }

  /** Wants a cell that a formula on `from` names. A sheet that is not there has no cells to read. */
  want(from: string, reference: CellReference): void {
    const sheet = this.sheetOf(from, reference);
    if (sheet === undefined) return;
    const key = `${reference.column} ${sheet}`;
    const column = this.columns.get(key) ?? { sheet, column: reference.column, rows: new Set() };
    this.columns.set(key, column);
    column.rows.add(reference.row);
  }

  /** Reads the wanted cells in one request; none where no cell is wanted. */
  async read(context: Excel.RequestContext): Promise<void> {
    const pieces = this.listPieces().slice(0, MOST_RANGES);
    if (pieces.length === 0) return;
    const ranges = pieces.map((piece) => queuePiece(context, piece));
    await context.sync();
    pieces.forEach((piece, index) => this.keep(piece, ranges[index]!));
  }

  /** The same in as many requests as leave the page free to answer. Throws Cancelled. */
  async readInBatches(context: Excel.RequestContext, watch: Watch): Promise<void> {
    const read = async (pieces: readonly Piece[]): Promise<void> => {
      const some = pieces.slice(0, RANGES_AT_ONCE);
      if (some.length === 0) return;
      const ranges = await inShortTasks(
        mapInPieces(some, (piece) => queuePiece(context, piece)),
        watch,
      );
      await context.sync();
      await inShortTasks(
        doInPieces(some.entries(), ([index, piece]) => this.keep(piece, ranges[index]!)),
        watch,
      );
      await read(pieces.slice(RANGES_AT_ONCE));
    };
    await read(this.listPieces());
  }

  /** The value of a cell that a formula on `from` names; undefined for one that was not read. */
  find(from: string, reference: CellReference): unknown {
    const sheet = this.sheetOf(from, reference);
    return sheet === undefined ? undefined : this.values.get(keyOf(sheet, reference.column, reference.row));
  }

  private listPieces(): Piece[] {
    return [...this.columns.values()].flatMap(({ rows, ...column }) => pieceTogether(column, rows));
  }

  private keep({ sheet, column, first }: Piece, { values }: Excel.Range): void {
    values.forEach((line: unknown[], index) => this.values.set(keyOf(sheet, column, first + index), line[0]));
  }

  /** The sheet of a cell that a formula on `from` names, as it is spelled; undefined for one that is not there. */
  sheetOf(from: string, { sheet }: CellReference): string | undefined {
    return sheet === undefined ? from : this.names.get(sheet.toLowerCase());
  }
}

function queuePiece({ workbook }: Excel.RequestContext, { sheet, column, first, last }: Piece): Excel.Range {
  const address = formatAddress({ row: first, column, rows: last - first + 1, columns: 1 });
  return workbook.worksheets.getItem(sheet).getRange(address).load("values").untrack();
}

const keyOf = (sheet: string, column: number, row: number): string => `${row} ${column} ${sheet}`;

function pieceTogether(column: Omit<Piece, "first" | "last">, rows: ReadonlySet<number>): Piece[] {
  const pieces: Piece[] = [];
  for (const row of [...rows].sort((a, b) => a - b)) {
    const piece = pieces.at(-1);
    if (piece && row - piece.last <= WIDEST_GAP) piece.last = row;
    else pieces.push({ ...column, first: row, last: row });
  }
  return pieces;
}
