import { buildPivot, listPivotChoices, listPivotIds, previewPivot } from "../core/pivots/catalogue";
import { dataset } from "../../data/index";
import type { insertPivot } from "../excel/insert-pivot";
import { workbookWordsFor } from "../i18n/workbook-language";
import type { PivotSource } from "./pivot-source";

/** The presets of the data set, inserted by `insert`. */
export function offerPivots(insert: typeof insertPivot): PivotSource {
  return {
    ids: listPivotIds(),
    choices: (id, language) => listPivotChoices(dataset, id, workbookWordsFor(language)),
    build: (id, language, choice) => {
      const pivot = buildPivot(dataset, id, workbookWordsFor(language), choice);
      return { pivot, grid: previewPivot(pivot, workbookWordsFor(language)) };
    },
    insert: ({ pivot, grid }, options, language) =>
      insert(pivot, grid, { ...options, instead: workbookWordsFor(language).pivot.note.instead }),
  };
}
