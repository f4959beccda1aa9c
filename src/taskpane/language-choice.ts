import { type Language, parseLanguage } from "../core/language";
import { findStored, store } from "../excel/partitioned-storage";

const STORAGE_NAME = "htzone.language";

/** The language that the reader chose, or else Excel's, or else the browser's. */
export function findLanguage(): Language {
  return findStoredLanguage() ?? parseLanguage(findDisplayLanguage() ?? navigator.language);
}

/** Remembers a choice where the browser allows it; elsewhere it lasts as long as the pane. */
export function storeLanguage(language: Language): void {
  store(STORAGE_NAME, language);
}

function findStoredLanguage(): Language | undefined {
  const stored = findStored(STORAGE_NAME);
  return stored === "en" || stored === "zh-CN" ? stored : undefined;
}

function findDisplayLanguage(): string | undefined {
  return typeof Office === "undefined" ? undefined : Office.context?.displayLanguage;
}
