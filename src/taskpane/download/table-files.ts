import { buildChart } from "../../core/charts/catalogue";
import type { Language } from "../../core/language";
import { buildSourcesTable, type Use } from "../../core/sources/sources-table";
import { finish } from "../../core/pieces";
import type { ReadyTable } from "../../core/tables/table";
import type { WorkbookWords } from "../../core/words";
import { dataset } from "../../../data/index";
import { workbookWordsFor } from "../../i18n/workbook-language";
import { whenAsked } from "../../loading/late";
import { formatAddress } from "../../sheet/address";
import type { ChosenChart } from "../../sheet/chart-plan";
import { combinePlans } from "../../sheet/combined-plan";
import { formatPlace } from "../../sheet/place";
import type { WorkbookPlan } from "../../sheet/plan";
import type { TableOptions } from "../../sheet/table-layout";
import { planTable } from "../../sheet/table-plan";
import { saveFile, type Saved } from "./file-saving";

export type Labels = TableOptions["labels"];

/** Few want a file, and its writer weighs more than the pane. */
const writer = whenAsked(() =>
  import(/* webpackChunkName: "xlsx" */ "../../xlsx/plan-file").then((file) => file.writePlanFile),
);

/** Gives the reader a table as a file, with the chart that was chosen over it. Never throws. */
export const downloadTable = (table: ReadyTable, labels: Labels, chart: ChosenChart | undefined): Promise<Saved> =>
  save(() => planTable(table, { content: "values", labels, chart }), table.title, table.id);

/** Gives the reader all tables as one file, with charts and a sheet that names the sources of each. Never throws. */
export const downloadTables = (
  tables: readonly ReadyTable[],
  labels: Labels,
  title: string,
  language: Language,
): Promise<Saved> => save(() => planTables(tables, labels, language), title, "tables");

async function save(plan: () => WorkbookPlan, title: string, id: string): Promise<Saved> {
  try {
    const write = await writer.load();
    return await saveFile(await write(plan(), title), `htzone-${id}.xlsx`);
  } catch {
    return { kind: "failed" };
  }
}

/** A sheet for each table, with its usual chart where it has one, and last the list of their sources. */
export function planTables(tables: readonly ReadyTable[], labels: Labels, language: Language): WorkbookPlan {
  const options = { content: "values", labels } as const;
  const words = workbookWordsFor(language);
  const plan = combinePlans(tables.map((table) => planTable(table, { ...options, chart: findChart(table, words) })));
  const uses = plan.parts
    .filter((part) => part.kind === "table")
    .map(({ block, area }, index): Use => {
      const { title, sources } = tables[index]!;
      const place = formatPlace(plan.blocks[block]!.sheetName, formatAddress(area));
      return { place, formula: "", table: title, sources, figures: [] };
    });
  return combinePlans([plan, planTable(finish(buildSourcesTable(dataset, words, uses)), options)]);
}

function findChart(table: ReadyTable, words: WorkbookWords): ChosenChart | undefined {
  const ready = buildChart(dataset, table, words);
  return ready && { ready, kind: ready.kinds[0] };
}
