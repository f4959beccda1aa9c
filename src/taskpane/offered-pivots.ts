import { buildPivot, listPivotChoices, listPivotIds, previewPivot } from "../core/pivots/catalogue";
import { dataset } from "../../data/index";
import type { insertPivot } from "../excel/insert-pivot";
import { wordsFor } from "../i18n/language";
import type { PivotSource } from "./pivot-source";

/** The presets of the data set, inserted by `insert`. */
export function offerPivots(insert: typeof insertPivot): PivotSource {
  return {
    ids: listPivotIds(),
    choices: (id, language) => listPivotChoices(dataset, id, wordsFor(language)),
    build: (id, language, choice) => {
      const pivot = buildPivot(dataset, id, wordsFor(language), choice);
      return { pivot, grid: previewPivot(pivot, wordsFor(language)) };
    },
    insert: ({ pivot, grid }, options, language) =>
      insert(pivot, grid, { ...options, instead: wordsFor(language).pivot.note.instead }),
  };
}
