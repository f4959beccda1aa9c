import type { CellReference } from "../core/formula/cell-reference";
import { formatAddress } from "../sheet/address";

/** Rows between two cells of a column that are read along, rather than asked for apart. */
const WIDEST_GAP = 32;
/** Ranges that one request asks for; cells strewn more widely are left unread. */
const MOST_RANGES = 4000;

/** A piece of a column, from row to row. */
interface Piece {
  sheet: string;
  column: number;
  first: number;
  last: number;
}

/** The values of cells that formulas name, read in one request. Names of sheets are compared as Excel does. */
export class ReferencedCells {
  private readonly columns = new Map<string, { sheet: string; column: number; rows: Set<number> }>();
  private readonly read: { piece: Piece; range: Excel.Range }[] = [];
  private readonly values = new Map<string, unknown>();

  private readonly names: ReadonlyMap<string, string>;

  constructor(
    private readonly ownSheet: string,
    sheetNames: readonly string[],
  ) {
    this.names = new Map(sheetNames.map((name) => [name.toLowerCase(), name]));
  }

  /** A sheet that is not there has no cells to read. */
  want(reference: CellReference): void {
    const sheet = this.sheetOf(reference);
    if (sheet === undefined) return;
    const key = `${reference.column} ${sheet}`;
    const column = this.columns.get(key) ?? { sheet, column: reference.column, rows: new Set() };
    this.columns.set(key, column);
    column.rows.add(reference.row);
  }

  /** Asks for the wanted cells, as few ranges; false where none is wanted. The caller syncs. */
  queue({ workbook }: Excel.RequestContext): boolean {
    const pieces = [...this.columns.values()].flatMap(({ rows, ...column }) => pieceTogether(column, rows));
    for (const piece of pieces.slice(0, MOST_RANGES)) {
      const address = formatAddress({
        row: piece.first,
        column: piece.column,
        rows: piece.last - piece.first + 1,
        columns: 1,
      });
      this.read.push({ piece, range: workbook.worksheets.getItem(piece.sheet).getRange(address).load("values") });
    }
    return pieces.length > 0;
  }

  /** Keeps what was read. */
  settle(): void {
    for (const { piece, range } of this.read) {
      range.values.forEach((line: unknown[], index) =>
        this.values.set(keyOf(piece.sheet, piece.column, piece.first + index), line[0]),
      );
    }
  }

  /** The value of a cell; undefined for one that was not read. */
  find(reference: CellReference): unknown {
    const sheet = this.sheetOf(reference);
    return sheet === undefined ? undefined : this.values.get(keyOf(sheet, reference.column, reference.row));
  }

  private sheetOf({ sheet }: CellReference): string | undefined {
    return sheet === undefined ? this.ownSheet : this.names.get(sheet.toLowerCase());
  }
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
