import type { PivotGrid } from "../core/pivots/grid";
import type { ReadyPivot } from "../core/pivots/pivot";
import type { Language } from "../core/language";
import { planRecords } from "../sheet/record-part";
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
  options: PivotOptions & Consent & { language: Language },
): Promise<InsertResult> {
  const plan = planPivot(pivot, grid, options);
  const { id, source } = pivot;
  const made = { id, edition: source.edition, language: options.language, content: "values", choices: {} } as const;
  return carryOut({ ...plan, parts: [...plan.parts, ...planRecords(plan, made)] }, "new-sheet", options);
}
