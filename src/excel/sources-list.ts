import type { Pieces } from "../core/pieces";
import type { ReadyTable } from "../core/tables/table";
import type { TableOptions } from "../sheet/table-layout";
import { planInPieces } from "../sheet/table-plan";
import { carryOutWatched } from "./carry-out";
import type { Consent, InsertResult } from "./insertion";
import { inShortTasks } from "./short-tasks";
import type { Watch } from "./watch";

/** Inserts a list of sources on a sheet of its own, however long it is. Throws Cancelled, and then the workbook is as before. */
export async function insertSources(
  list: Pieces<ReadyTable>,
  options: Pick<TableOptions, "labels"> & Consent,
  watch: Watch,
): Promise<InsertResult> {
  const table = await inShortTasks(list, watch);
  const plan = await inShortTasks(planInPieces(table, { content: "values", ...options }), watch);
  return carryOutWatched(plan, options, watch);
}
