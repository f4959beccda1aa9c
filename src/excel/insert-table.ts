import type { ReadyTable } from "../core/tables/table";
import type { TableOptions } from "../sheet/table-layout";
import { planTable } from "../sheet/table-plan";
import { supportsExcelApi } from "./api-level";
import { carryOut } from "./carry-out";
import type { Consent, InsertResult, Place } from "./insertion";
import { storeLastTable } from "./last-table";
import { CHART_LEVEL } from "./parts/chart-part";

export type InsertOptions = TableOptions & Consent;

/** Inserts a ready-made table: title, Excel table, notes and sources. Never overwrites a cell and never throws. */
export async function insertTable(table: ReadyTable, place: Place, options: InsertOptions): Promise<InsertResult> {
  const hasNoCharts = options.chart !== undefined && !supportsExcelApi(CHART_LEVEL);
  // The rows that a chart would cover are left out with it.
  const plan = planTable(table, hasNoCharts ? { ...options, chart: undefined } : options);
  const result = await carryOut(plan, place, options);
  if (result.kind !== "inserted") return result;
  storeLastTable(table.id);
  return hasNoCharts ? { ...result, missing: [...result.missing, "chart"] } : result;
}
