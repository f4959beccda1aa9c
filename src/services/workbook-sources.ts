import { figuresBehind } from "../core/sources/figures-behind";
import { buildSourcesTable } from "../core/sources/sources-table";
import { findInsertedTable } from "../core/tables/catalogue";
import { dataset } from "../../data/index";
import type { Language } from "../core/language";
import { type ListOptions, type ListResult, listSources } from "../excel/list-sources";
import type { Watch } from "../excel/watch";
import type { SourcesOf } from "../excel/workbook-uses";
import { workbookWordsFor } from "../i18n/workbook-language";
import { lateChanges } from "./late-changes";

/** What a list of sources in this language needs to know of the data set. */
export function sourcesIn(language: Language): SourcesOf {
  const words = workbookWordsFor(language);
  return {
    figuresBehind: (name, args) => figuresBehind(dataset, name, args),
    findTable: (tableName) => {
      const table = findInsertedTable(dataset, tableName, words);
      return table && { table: table.title, sources: table.sources };
    },
    build: (uses) => buildSourcesTable(dataset, words, uses),
  };
}

/** Lists the sources of a workbook in the reader's language, where the list is that it has. */
export const listWorkbookSources = (
  watch: Watch,
  options: Omit<ListOptions, "language" | "update">,
  language: Language,
): Promise<ListResult> => {
  return listSources(sourcesIn(language), watch, { ...options, language, update: lateChanges.updateTable });
};
