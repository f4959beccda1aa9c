import type { PivotGrid } from "../core/pivots/grid";
import type { ReadyPivot } from "../core/pivots/pivot";
import { type PivotOptions, planPivot } from "../sheet/pivot-plan";
import { carryOut } from "./carry-out";
import type { Consent, InsertResult } from "./insertion";

/**
 * Inserts a pivot on a new sheet and the table that it groups on another; where Excel makes no PivotTables for add-ins, or
 * the reader wants none, the same result as plain cells. Never overwrites a cell and never throws.
 */
export function insertPivot(
  pivot: ReadyPivot,
  grid: PivotGrid,
  options: PivotOptions & Consent,
): Promise<InsertResult> {
  return carryOut(planPivot(pivot, grid, options), "new-sheet", options);
}
