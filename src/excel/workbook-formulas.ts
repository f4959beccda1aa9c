import { type EmbeddedCalls, findCalls } from "./embedded-calls";
import { type Piece, type Watch, readUsedCells } from "./used-cells";

/** A cell whose formula calls the family. */
export interface CallingCell extends EmbeddedCalls {
  sheet: string;
  row: number;
  column: number;
  formula: string;
}

const READING = { properties: "formulas", most: 40_000 };
const IS_OURS = /HTZONE\./i;

/** Whether a cell's content is a formula that calls the family. */
export const callsFamily = (content: unknown): content is string =>
  typeof content === "string" && content.startsWith("=") && IS_OURS.test(content);

/** Every cell of the workbook whose formula calls the family, sheet by sheet. Needs ExcelApi 1.4. Throws Cancelled. */
export function readCallingCells(context: Excel.RequestContext, watch: Watch): Promise<CallingCell[]> {
  return readUsedCells(context, READING, watch, (piece, { formulas }) => listCalls(piece, formulas));
}

/** The cells of a piece whose formulas call the family. */
export function listCalls({ sheet, row, column }: Piece, formulas: unknown[][] | null): CallingCell[] {
  return (formulas ?? []).flatMap((line, r) =>
    line.flatMap((formula, c): CallingCell[] =>
      callsFamily(formula) ? [{ sheet, row: row + r, column: column + c, formula, ...findCalls(formula) }] : [],
    ),
  );
}
