import { doInPieces, mapInPieces, type Pieces } from "../../core/pieces";
import type { ArgumentsOf } from "../call-arguments";
import { parseCall } from "../../core/formula/family-calls";
import type { CallingCell } from "../workbook-formulas";
import type { FreezingOf } from "./freezing";
import type { FrozenSheet } from "./frozen-sheet";

/** A cell whose format was in its value, and the one that it gets. */
export interface CarriedFormat {
  sheet: string;
  row: number;
  column: number;
  numberFormat: string;
}

/** Formats for the cells that have none of their own and showed their value's, a cell at a time. */
export function* listCarriedFormats(
  frozen: readonly FrozenSheet[],
  cells: readonly CallingCell[],
  argumentsOf: ArgumentsOf,
  carriedFormat: FreezingOf["carriedFormat"],
): Pieces<CarriedFormat[]> {
  const byPlace = new Map<string, CallingCell>();
  yield* doInPieces(cells, (cell) => byPlace.set(`${cell.sheet} ${cell.row} ${cell.column}`, cell));
  const showing = frozen.flatMap(({ sheet, family }) => family.map((cell) => ({ sheet, ...cell })));
  const formats = yield* mapInPieces(showing, ({ sheet, row, column, value, numberFormat }): CarriedFormat[] => {
    const cell = byPlace.get(`${sheet} ${row} ${column}`);
    const call = cell && parseCall(cell.formula);
    if (!cell || !call || numberFormat !== "General" || typeof value !== "number") return [];
    const args = argumentsOf(cell, call);
    const carried = args && carriedFormat(call.name, args);
    return carried ? [{ sheet, row, column, numberFormat: carried.numberFormat }] : [];
  });
  return formats.flat();
}
