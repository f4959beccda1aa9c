import type { ReadyTable } from "../core/tables/table";
import { type Made, planRecords } from "../sheet/record-part";
import type { TableOptions } from "../sheet/table-layout";
import { planTable } from "../sheet/table-plan";
import { supportsExcelApi } from "./api-level";
import { carryOut } from "./carry-out";
import type { Consent, InsertResult, Place } from "./insertion";
import { storeLastTable } from "./last-table";
import { CHART_LEVEL } from "./parts/chart-part";

export interface InsertOptions extends TableOptions, Consent {
  /** What is kept of the table's origin; nothing where absent. */
  made?: Pick<Made, "language" | "choices"> | undefined;
}

/** Inserts a ready-made table: title, Excel table, notes and sources. Never overwrites a cell and never throws. */
export async function insertTable(table: ReadyTable, place: Place, options: InsertOptions): Promise<InsertResult> {
  const hasNoCharts = options.chart !== undefined && !supportsExcelApi(CHART_LEVEL);
  // The rows that a chart would cover are left out with it.
  const plan = planTable(table, hasNoCharts ? { ...options, chart: undefined } : options);
  const { content, made } = options;
  const { id, edition } = table;
  const records = made ? planRecords(plan, { id, edition, content, ...made }) : [];
  const result = await carryOut({ ...plan, parts: [...plan.parts, ...records] }, place, options);
  if (result.kind !== "inserted") return result;
  storeLastTable(table.id);
  return hasNoCharts ? { ...result, missing: [...result.missing, "chart"] } : result;
}
