import type { Language } from "../core/language";
import { paneEn, type PaneWords } from "./pane-en";
import { paneZhCn } from "./pane-zh-cn";

const WORDS: Record<Language, PaneWords> = { en: paneEn, "zh-CN": paneZhCn };

/** The pane's words; apart from the others so that the functions alone do not carry them. */
export function paneWordsFor(language: Language): PaneWords {
  return WORDS[language];
}
