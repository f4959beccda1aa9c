import type { Language } from "../core/language";
import { SOURCES_LIST } from "../core/sources/sources-list";
import type { Use } from "../core/sources/sources-table";
import type { TableOptions } from "../sheet/table-layout";
import { supportsExcelApi } from "./api-level";
import { readArguments } from "./call-arguments";
import type { Consent, InsertResult } from "./insertion";
import { findOfficeCode } from "./office-problem";
import { canChangeInserted } from "./recorded/change-level";
import { type FoundTable, readTables } from "./recorded/inserted-tables";
import type { RecordedBlock } from "./recorded/insertion-records";
import type { ChangeResult } from "./recorded/recorded-change";
import type { updateTable } from "./recorded/update-table";
import { selectCell } from "./select-cell";
import { inShortTasks } from "./short-tasks";
import { insertSources } from "./sources-list";
import { Cancelled, type Watch, heed } from "./watch";
import { readCallingCells } from "./workbook-formulas";
import { type SourcesOf, findTableUses, usesOf } from "./workbook-uses";

export type ListResult =
  | InsertResult
  /** The workbook has a list: what came of bringing it up to date. */
  | { kind: "listed-again"; change: ChangeResult }
  | { kind: "nothing" }
  | { kind: "cancelled" };

export interface ListOptions extends Pick<TableOptions, "labels">, Consent {
  language: Language;
  /** What the reader has agreed to, as it was asked. */
  agreed?: string | undefined;
  /** Changes a list that is there. */
  update: typeof updateTable;
}

/** For the cells in use of every sheet. */
const LEVEL = "1.4";

/**
 * Lists every formula of the family and every inserted table of the workbook, with the printed figures behind them: on a new
 * sheet, or in the place of the list that is there, whatever a person has named it. Changes nothing else and never throws.
 */
export async function listSources(sources: SourcesOf, watch: Watch, options: ListOptions): Promise<ListResult> {
  try {
    if (!supportsExcelApi(LEVEL)) return { kind: "failed", problem: { code: "ApiNotFound", leftovers: [] } };
    const { uses, known } = await readUses(sources, watch, options);
    if (uses.length === 0) return { kind: "nothing" };
    heed(watch);
    const list = await inShortTasks(sources.build(uses), watch);
    const { labels, language, waitForCellEdit = false, agreed, update } = options;
    if (!known) return await insertSources(list, { labels, waitForCellEdit, recordedIn: language }, watch);
    const made = { language, choices: {} };
    const change = await update(known.marker, list, { content: "values", labels, made, agreed, waitForCellEdit });
    if (change.kind === "updated" || change.kind === "current") await selectCell({ sheet: known.sheet, ...known.area });
    return { kind: "listed-again", change };
  } catch (thrown) {
    if (thrown instanceof Cancelled) return { kind: "cancelled" };
    return { kind: "failed", problem: { code: findOfficeCode(thrown), leftovers: [] } };
  }
}

/** What is to be listed, and the list that is there and can be changed. */
async function readUses(
  { figuresBehind, findTable }: SourcesOf,
  watch: Watch,
  { waitForCellEdit = false }: Consent,
): Promise<{ uses: Use[]; known: RecordedBlock | undefined }> {
  return Excel.run({ delayForCellEdit: waitForCellEdit }, async (context) => {
    const cells = await readCallingCells(context, watch);
    const tables = await readTables(context);
    const names = context.workbook.worksheets.items.map(({ name }) => name);
    const formulas = await usesOf(cells, await readArguments(context, cells, names, watch), figuresBehind, watch);
    const known = canChangeInserted() ? findList(tables) : undefined;
    return { uses: [...formulas, ...findTableUses(tables, findTable)], known };
  });
}

const findList = (tables: readonly FoundTable[]): RecordedBlock | undefined =>
  tables.find(({ block }) => block?.record.id === SOURCES_LIST.id)?.block;
