import type { Language } from "../core/language";
import type { ReadyTable } from "../core/tables/table";
import { type RecordPart, planRecords } from "../sheet/record-part";
import type { TableOptions } from "../sheet/table-layout";
import { planInPieces } from "../sheet/table-plan";
import { carryOutWatched } from "./carry-out";
import type { Consent, InsertResult } from "./insertion";
import { inShortTasks } from "./short-tasks";
import type { Watch } from "./watch";

/** Cells of which a record is kept, three letters each. A longer list is inserted anew each time. */
const MOST_RECORDED = 50_000;

interface ListOptions extends Pick<TableOptions, "labels">, Consent {
  /** In which the list is made, where it is to be known again. */
  recordedIn?: Language;
}

/** Inserts a list of sources on a sheet of its own, however long it is. Throws Cancelled, and then the workbook is as before. */
export async function insertSources(list: ReadyTable, options: ListOptions, watch: Watch): Promise<InsertResult> {
  const plan = await inShortTasks(planInPieces(list, { content: "values", ...options }), watch);
  const { id, edition, rows, columns } = list;
  const isRecorded = options.recordedIn !== undefined && rows.length * columns.length <= MOST_RECORDED;
  const records: RecordPart[] = isRecorded
    ? planRecords(plan, { id, edition, language: options.recordedIn!, content: "values", choices: {} })
    : [];
  return carryOutWatched({ ...plan, parts: [...plan.parts, ...records] }, options, watch);
}
