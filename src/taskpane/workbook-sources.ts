import { figuresBehind } from "../core/sources/figures-behind";
import { buildSourcesTable } from "../core/sources/sources-table";
import { findInsertedTable } from "../core/tables/catalogue";
import { dataset } from "../../data/index";
import { listSources } from "../excel/list-sources";
import { workbookWordsFor } from "../i18n/workbook-language";
import type { Services } from "./services";

/** Lists the sources of a workbook in the reader's language. */
export const listWorkbookSources: Services["listSources"] = (watch, options, language) => {
  const words = workbookWordsFor(language);
  const sourcesOf = {
    figuresBehind: (name: string, args: readonly unknown[]) => figuresBehind(dataset, name, args),
    findTable: (tableName: string) => {
      const table = findInsertedTable(dataset, tableName, words);
      return table && { table: table.title, sources: table.sources };
    },
    build: (uses: Parameters<typeof buildSourcesTable>[2]) => buildSourcesTable(dataset, words, uses),
  };
  return listSources(sourcesOf, watch, options);
};
