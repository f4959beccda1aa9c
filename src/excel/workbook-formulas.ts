import { type FamilyCall, listFamilyCalls, mentionsFamily } from "../core/formula/family-calls";
import { type Piece, type Watch, readUsedCells } from "./used-cells";

/** A cell whose formula calls the family. */
export interface CallingCell {
  sheet: string;
  row: number;
  column: number;
  formula: string;
  calls: FamilyCall[];
}

const READING = { properties: "formulas,values", most: 20_000 };

/** Every cell of the workbook whose formula calls the family, sheet by sheet. Needs ExcelApi 1.4. Throws Cancelled. */
export function readCallingCells(context: Excel.RequestContext, watch: Watch): Promise<CallingCell[]> {
  return readUsedCells(context, READING, watch, (piece, cells) => listCalls(piece, cells));
}

/** The cells of a piece whose formulas call the family. A text that only looks like a formula is its own value. */
export function listCalls(
  { sheet, row, column }: Piece,
  cells: Pick<Excel.Range, "formulas" | "values">,
): CallingCell[] {
  // Excel on the web sometimes answers null.
  const [formulas, values] = [cells.formulas as unknown[][] | null, cells.values as unknown[][] | null];
  return (formulas ?? []).flatMap((line, r) =>
    line.flatMap((formula, c): CallingCell[] =>
      mentionsFamily(formula) && values?.[r]?.[c] !== formula
        ? [{ sheet, row: row + r, column: column + c, formula, calls: listFamilyCalls(formula) }]
        : [],
    ),
  );
}
