import type { Language } from "../core/language";
import { dataset } from "../../data/index";
import { formatAnswer } from "../core/answer-format";
import { formatNumbers } from "../excel/format-numbers";
import { insertPivot } from "../excel/insert-pivot";
import { insertTable } from "../excel/insert-table";
import { canChangeInserted } from "../excel/recorded/change-level";
import { findInsertedTables } from "../excel/recorded/inserted-tables";
import { findListSeparator } from "../excel/list-separator";
import { selectCell } from "../excel/select-cell";
import { watchSelectedCell } from "../excel/selected-cell";
import { writeCell } from "../excel/write-cell";
import { wordsFor } from "../i18n/language";
import { workbookWordsFor } from "../i18n/workbook-language";
import type { PaneWords } from "../i18n/pane-en";
import { paneWordsFor } from "../i18n/pane-language";
import { downloadTable, downloadTables } from "./download/table-files";
import { lateChanges } from "../services/late-changes";
import { lateDoctor } from "../services/late-doctor";
import { offerPivots } from "./offered-pivots";
import type { Services, ShellServices } from "./services";
import { listWorkbookSources } from "../services/workbook-sources";

/** What the views share that are loaded on first use. */
export interface PaneRest {
  services: Omit<Services, keyof ShellServices>;
  wordsIn: (language: Language) => PaneWords;
}

const freezing = () => import(/* webpackChunkName: "share" */ "../services/workbook-freezing");

export const paneRest: PaneRest = {
  services: {
    insert: insertTable,
    pivots: offerPivots(insertPivot),
    listSources: listWorkbookSources,
    // Comes in the chunk of the job that asks for it.
    listCallingSheets: async (watch) => (await freezing()).listCallingSheets(watch),
    freezeSheets: async (...asked) => (await freezing()).freezeWorkbookSheets(...asked),
    ...{ writeCell, watchSelectedCell, findListSeparator },
    formatNumbers: (watch, language) =>
      formatNumbers((name, args) => formatAnswer(dataset, wordsFor(language), name, args), watch),
    inserted: {
      ...{
        find: findInsertedTables,
        canChange: canChangeInserted,
        update: lateChanges.updateTable,
        remove: lateChanges.removeInserted,
      },
      updatePivot: (marker, { pivot, grid }, options, language) => {
        const { instead } = workbookWordsFor(language).pivot.note;
        return lateChanges.updatePivot(marker, pivot, grid, { ...options, instead, language });
      },
    },
    doctor: { ...lateDoctor, select: selectCell },
    download: { table: downloadTable, all: downloadTables },
  },
  wordsIn: paneWordsFor,
};
