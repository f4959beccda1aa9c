import { type FamilyCall, listFamilyCalls, mentionsFamily } from "../core/formula/family-calls";
import { doInPieces } from "../core/pieces";
import { inShortTasks } from "./short-tasks";
import { FIRST_LOOK, type Piece, readUsedCells } from "./used-cells";
import type { Watch } from "./watch";

/** A cell whose formula calls the family. */
export interface CallingCell {
  sheet: string;
  row: number;
  column: number;
  formula: string;
  calls: FamilyCall[];
}

const READING = { properties: "formulas,values", most: 10_000, first: FIRST_LOOK };

/** Every cell of the workbook whose formula calls the family, sheet by sheet. Needs ExcelApi 1.4. Throws Cancelled. */
export function readCallingCells(context: Excel.RequestContext, watch: Watch): Promise<CallingCell[]> {
  return readUsedCells(context, READING, watch, (piece, cells) => listCalls(piece, cells, watch));
}

/** The cells of a piece whose formulas call the family. A text that only looks like a formula is its own value. */
export async function listCalls(
  { sheet, row, column }: Piece,
  cells: Pick<Excel.Range, "formulas" | "values">,
  watch: Watch,
): Promise<CallingCell[]> {
  // Excel on the web sometimes answers null.
  const [formulas, values] = [cells.formulas as unknown[][] | null, cells.values as unknown[][] | null];
  const found: CallingCell[] = [];
  const looking = doInPieces((formulas ?? []).entries(), ([r, line]) => {
    for (const [c, formula] of line.entries()) {
      if (!mentionsFamily(formula) || values?.[r]?.[c] === formula) continue;
      found.push({ sheet, row: row + r, column: column + c, formula, calls: listFamilyCalls(formula) });
    }
  });
  await inShortTasks(looking, watch);
  return found;
}
