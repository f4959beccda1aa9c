import { buildPivot, listPivotChoices, listPivotIds } from "../core/pivots/catalogue";
import type { Language } from "../core/language";
import type { WorkbookContext } from "../core/pivots/context";
import { buildOwnPivot } from "../core/pivots/own-pivot";
import { draftOfPreset } from "../core/pivots/preset-drafts";
import { previewPivot } from "../core/pivots/preview";
import { changeSubject, getSubject, listSubjects, startDraft } from "../core/pivots/subjects";
import { dataset } from "../../data/index";
import type { insertPivot } from "../excel/insert-pivot";
import { workbookWordsFor } from "../i18n/workbook-language";
import type { PivotSource } from "./pivot-source";

const contextIn = (language: Language): WorkbookContext => ({ dataset, words: workbookWordsFor(language) });

/** The pivots of the data set, ready-made and a reader's own, inserted by `insert`. */
export function offerPivots(insert: typeof insertPivot): PivotSource {
  return {
    ids: listPivotIds(),
    choices: (id, language) => listPivotChoices(dataset, id, workbookWordsFor(language)),
    build: (id, language, choice) => {
      const pivot = buildPivot(dataset, id, workbookWordsFor(language), choice);
      return { pivot, grid: previewPivot(pivot, workbookWordsFor(language)) };
    },
    subjects: (language) => listSubjects(contextIn(language)),
    start: (language, subject) => {
      const [first] = listSubjects(contextIn(language));
      return startDraft(getSubject(contextIn(language), subject ?? first!.code));
    },
    startFrom: (id, choice) => draftOfPreset(dataset, id, choice),
    change: (draft, subject, language) => changeSubject(draft, getSubject(contextIn(language), subject)),
    buildOwn: (draft, language) => buildOwnPivot(contextIn(language), draft),
    insert: ({ pivot, grid }, options, language) =>
      insert(pivot, grid, { ...options, language, instead: workbookWordsFor(language).pivot.note.instead }),
  };
}
