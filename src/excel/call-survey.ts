import { givesFigure } from "../core/answer-format";
import { mentionsFamily, type PlainCall, parseCall } from "../core/formula/family-calls";
import type { Pieces } from "../core/pieces";

/** A cell whose formula is one call of one figure and whose format is General. */
export interface CallCell {
  row: number;
  column: number;
  call: PlainCall;
  value: unknown;
}

export interface CallSurvey {
  /** Calls that are to be formatted, by the area of the selection that they stand in. */
  areas: CallCell[][];
  kept: number;
  other: number;
}

/** What is read of a part of the selection. */
export type ReadArea = Pick<Excel.Range, "formulas" | "values" | "numberFormat" | "rowIndex" | "columnIndex">;

/** Its format is in its value, not in the cell. */
const CARRIES_ITS_OWN = "FIGURE";

/** Sorts the cells of areas that may overlap, each once, a row at a time. */
export function* surveyCalls(areas: readonly ReadArea[]): Pieces<CallSurvey> {
  const survey: CallSurvey = { areas: [], kept: 0, other: 0 };
  const seen = new Set<string>();
  for (const area of areas) {
    const calls: CallCell[] = [];
    survey.areas.push(calls);
    const { formulas } = area as { formulas: unknown[][] };
    for (const [r, line] of formulas.entries()) {
      for (const cell of listOurs(area, r, line)) {
        const key = `${cell.row},${cell.column}`;
        if (!seen.has(key)) sortCell(survey, calls, cell);
        seen.add(key);
      }
      yield;
    }
  }
  return survey;
}

/** The cells of a row with a formula that names the family. What a formula spilled is its value, and no formula. */
function listOurs({ values, numberFormat, rowIndex, columnIndex }: ReadArea, r: number, line: unknown[]): ReadCell[] {
  return line.flatMap((formula, c): ReadCell[] => {
    if (!mentionsFamily(formula)) return [];
    const [value, format] = [values[r]?.[c], numberFormat[r]?.[c]];
    return [{ row: rowIndex + r, column: columnIndex + c, formula, value, format }];
  });
}

interface ReadCell extends Omit<CallCell, "call"> {
  formula: string;
  format: unknown;
}

function sortCell(survey: CallSurvey, calls: CallCell[], { formula, format, ...cell }: ReadCell): void {
  const call = parseCall(formula);
  if (call?.name === CARRIES_ITS_OWN) survey.kept += 1;
  else if (!call || !givesFigure(call.name)) survey.other += 1;
  else if (format === "General") calls.push({ ...cell, call });
  else survey.kept += 1;
}
