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

/** Formats for the cells that have none of their own and showed their value's. */
export function listCarriedFormats(
  frozen: readonly FrozenSheet[],
  cells: readonly CallingCell[],
  argumentsOf: ArgumentsOf,
  carriedFormat: FreezingOf["carriedFormat"],
): CarriedFormat[] {
  const byPlace = new Map(cells.map((cell) => [`${cell.sheet} ${cell.row} ${cell.column}`, cell]));
  return frozen.flatMap(({ sheet, family }) =>
    family.flatMap(({ row, column, value, numberFormat }) => {
      const cell = byPlace.get(`${sheet} ${row} ${column}`);
      const call = cell && parseCall(cell.formula);
      if (!cell || !call || numberFormat !== "General" || typeof value !== "number") return [];
      const args = argumentsOf(cell, call);
      const carried = args && carriedFormat(call.name, args);
      return carried ? [{ sheet, row, column, numberFormat: carried.numberFormat }] : [];
    }),
  );
}
