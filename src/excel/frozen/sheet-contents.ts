import type { Piece } from "../used-cells";

/** What one cell held when it was read. */
export interface ReadCell {
  row: number;
  column: number;
  formula: unknown;
  value: unknown;
  type: string;
  text: string;
  numberFormat: string;
}

/** Everything of a range that its values in the place of its formulas need; `hasSpill` may be null, which says "some". */
export const CONTENTS = { properties: "formulas,values,valueTypes,text,numberFormat,hasSpill", most: 3000 };

export interface ReadFormula extends ReadCell {
  formula: string;
  /** Whether a formula near it fills others. */
  maySpill: boolean;
}

interface ReadPiece extends Piece {
  cells: Excel.Range;
  hasSpill: boolean;
}

/** The cells in use of one sheet, as they were read. */
export class SheetContents {
  private readonly pieces: ReadPiece[] = [];

  constructor(readonly sheet: string) {}

  add(piece: Piece, cells: Excel.Range): void {
    this.pieces.push({ ...piece, cells, hasSpill: (cells.hasSpill as boolean | null) !== false });
  }

  /** undefined outside of what is in use. */
  find(row: number, column: number): ReadCell | undefined {
    const piece = this.pieces.find((each) => row >= each.row && row < each.row + each.rows);
    if (!piece || column < piece.column || column >= piece.column + piece.columns) return undefined;
    return cellOf(piece, row - piece.row, column - piece.column);
  }

  /** The cells that hold formulas. */
  *formulas(): Generator<ReadFormula, void, void> {
    for (const piece of this.pieces) {
      const { formulas, values } = piece.cells as { formulas: unknown[][]; values: unknown[][] };
      for (const [r, line] of formulas.entries()) {
        for (const [c, formula] of line.entries()) {
          if (typeof formula !== "string" || !formula.startsWith("=") || values[r]?.[c] === formula) continue;
          yield { ...cellOf(piece, r, c), formula, maySpill: piece.hasSpill };
        }
      }
    }
  }
}

function cellOf({ cells, row, column }: ReadPiece, r: number, c: number): ReadCell {
  const at = <T>(lines: T[][]): T => lines[r]?.[c] as T;
  return {
    ...{ row: row + r, column: column + c },
    ...{ formula: at(cells.formulas), value: at(cells.values), type: String(at(cells.valueTypes)) },
    ...{ text: at(cells.text), numberFormat: String(at(cells.numberFormat)) },
  };
}
