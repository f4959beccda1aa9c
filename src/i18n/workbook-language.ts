import type { Language } from "../core/language";
import type { WorkbookWords } from "../core/words";
import { chartsEn } from "./charts-en";
import { chartsZhCn } from "./charts-zh-cn";
import { wordsFor } from "./language";
import { pivotsEn } from "./pivots-en";
import { pivotsZhCn } from "./pivots-zh-cn";
import { sourcesEn } from "./sources-en";
import { sourcesZhCn } from "./sources-zh-cn";

const ADDED = {
  en: { chart: chartsEn, pivot: pivotsEn, sources: sourcesEn },
  "zh-CN": { chart: chartsZhCn, pivot: pivotsZhCn, sources: sourcesZhCn },
};

/** All words of a language, with those of charts, pivots and sources: the bundle of the functions does not carry these. */
export function workbookWordsFor(language: Language): WorkbookWords {
  return { ...wordsFor(language), ...ADDED[language] };
}
