import type { Language } from "../core/language";
import { type PaneWords, paneEn } from "./pane-en";
import { paneZhCn } from "./pane-zh-cn";

const PANE_WORDS: Record<Language, PaneWords> = { en: paneEn, "zh-CN": paneZhCn };

/** The pane's texts in a language; apart from the functions' words, so that functions.js does not carry them. */
export function paneWordsFor(language: Language): PaneWords {
  return PANE_WORDS[language];
}
