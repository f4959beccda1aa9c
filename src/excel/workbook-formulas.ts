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

const READING = { properties: "formulas", most: 40_000 };

/** Every cell of the workbook whose formula calls the family, sheet by sheet. Needs ExcelApi 1.4. Throws Cancelled. */
export function readCallingCells(context: Excel.RequestContext, watch: Watch): Promise<CallingCell[]> {
  return readUsedCells(context, READING, watch, (piece, { formulas }) => listCalls(piece, formulas));
}

/** The cells of a piece whose formulas call the family. */
export function listCalls({ sheet, row, column }: Piece, formulas: unknown[][] | null): CallingCell[] {
  return (formulas ?? []).flatMap((line, r) =>
    line.flatMap((formula, c): CallingCell[] =>
      mentionsFamily(formula)
        ? [{ sheet, row: row + r, column: column + c, formula, calls: listFamilyCalls(formula) }]
        : [],
    ),
  );
}
