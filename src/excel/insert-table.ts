import type { ReadyTable } from "../core/tables/table";
import type { TableOptions } from "../sheet/table-layout";
import { planTable } from "../sheet/table-plan";
import { carryOut } from "./carry-out";
import type { Consent, InsertResult, Place } from "./insertion";
import { storeLastTable } from "./last-table";

export type InsertOptions = TableOptions & Consent;

/** Inserts a ready-made table: title, Excel table, notes and sources. Never overwrites a cell and never throws. */
export async function insertTable(table: ReadyTable, place: Place, options: InsertOptions): Promise<InsertResult> {
  const result = await carryOut(planTable(table, options), place, options);
  if (result.kind === "inserted") storeLastTable(table.id);
  return result;
}
