import { dataset } from "../../data/index";
import type { Language } from "../core/language";
import type { Examination } from "../excel/doctor/examination";
import { examineWorkbook } from "../excel/doctor/examine-workbook";
import type { Watch } from "../excel/watch";
import { wordsFor } from "../i18n/language";

export { repairCells } from "../excel/doctor/repair-cells";

/** Examines the workbook's formulas; what they give is told in the reader's language. */
export const examineInLanguage = (watch: Watch, language: Language): Promise<Examination> =>
  examineWorkbook({ dataset, words: wordsFor(language), wordsIn: wordsFor }, watch);
