import { type Language, parseLanguage } from "../core/language";
import { findStored, forget, store } from "./partitioned-storage";

const STORAGE_NAME = "htzone.language";

/** The language that the reader chose for this pane, or else Excel's, or else the browser's. */
export function findLanguage(): Language {
  return findChoice() ?? officeLanguage();
}

/** Remembers a choice where the browser allows it, for as long as Excel's own language stays what it is now. */
export function storeLanguage(language: Language): void {
  store(STORAGE_NAME, `${language} in ${officeLanguage()}`);
}

/** A choice made beside another language of Excel is older than that language: formulas and pane would contradict each other. */
function findChoice(): Language | undefined {
  const [language, , office] = findStored(STORAGE_NAME)?.split(" ") ?? [];
  if (office === officeLanguage()) return language === "en" || language === "zh-CN" ? language : undefined;
  forget(STORAGE_NAME);
  return undefined;
}

function officeLanguage(): Language {
  const display = typeof Office === "undefined" ? undefined : Office.context?.displayLanguage;
  return parseLanguage(display ?? navigator.language);
}
