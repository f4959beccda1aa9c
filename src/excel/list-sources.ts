import type { TableOptions } from "../sheet/table-layout";
import { supportsExcelApi } from "./api-level";
import { readArguments } from "./call-arguments";
import type { Consent, InsertResult } from "./insertion";
import { findOfficeCode } from "./office-problem";
import { insertSources } from "./sources-list";
import { Cancelled, type Watch, heed } from "./watch";
import { readCallingCells } from "./workbook-formulas";
import { type SourcesOf, readTableUses, usesOf } from "./workbook-uses";

export type ListResult = InsertResult | { kind: "nothing" } | { kind: "cancelled" };

/** For the cells in use of every sheet. */
const LEVEL = "1.4";

/**
 * Inserts a sheet that lists every formula of the family and every inserted table of the workbook, with the printed
 * figures behind them. Changes nothing else and never throws.
 */
export async function listSources(
  { figuresBehind, findTable, build }: SourcesOf,
  watch: Watch,
  options: Pick<TableOptions, "labels"> & Consent,
): Promise<ListResult> {
  try {
    if (!supportsExcelApi(LEVEL)) return { kind: "failed", problem: { code: "ApiNotFound", leftovers: [] } };
    const uses = await Excel.run({ delayForCellEdit: options.waitForCellEdit === true }, async (context) => {
      const cells = await readCallingCells(context, watch);
      const tables = await readTableUses(context, findTable);
      const names = context.workbook.worksheets.items.map(({ name }) => name);
      const formulas = await usesOf(cells, await readArguments(context, cells, names, watch), figuresBehind, watch);
      return [...formulas, ...tables];
    });
    if (uses.length === 0) return { kind: "nothing" };
    heed(watch);
    return await insertSources(build(uses), options, watch);
  } catch (thrown) {
    if (thrown instanceof Cancelled) return { kind: "cancelled" };
    return { kind: "failed", problem: { code: findOfficeCode(thrown), leftovers: [] } };
  }
}
