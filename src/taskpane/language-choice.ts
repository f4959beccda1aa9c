import { type Language, parseLanguage } from "../core/language";

const STORAGE_KEY = "htzone.language";

/** The language that the reader chose, or else Excel's, or else the browser's. */
export function findLanguage(): Language {
  return findStored() ?? parseLanguage(findDisplayLanguage() ?? navigator.language);
}

/** Remembers a choice where the browser allows it. */
export function storeLanguage(language: Language): void {
  try {
    localStorage.setItem(STORAGE_KEY, language);
  } catch {
    // Storage may be off in a partitioned frame; the choice then lasts as long as the pane.
  }
}

function findStored(): Language | undefined {
  try {
    const stored = localStorage.getItem(STORAGE_KEY);
    return stored === "en" || stored === "zh-CN" ? stored : undefined;
  } catch {
    return undefined;
  }
}

function findDisplayLanguage(): string | undefined {
  return typeof Office === "undefined" ? undefined : Office.context?.displayLanguage;
}
