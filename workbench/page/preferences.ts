/** What a person chose for the page: kept in the address, so that a link shows the same, and remembered for the next visit. */
export type Language = "en" | "zh-CN";
export type Theme = "light" | "dark";

export interface Preferences {
  language: Language;
  theme: Theme;
  /** Highest ExcelApi requirement set the host offers: "1.9"; undefined is everything it has. */
  excelApi: string | undefined;
}

const STORED = "workbench";
type Memory = Pick<Storage, "getItem" | "setItem">;

/** The address first, then what was remembered, then what the browser asks for. */
export function readPreferences(
  search: string,
  memory: Memory,
  browser: { language: string; dark: boolean },
): Preferences {
  const remembered = new URLSearchParams(memory.getItem(STORED) ?? "");
  const asked = new URLSearchParams(search);
  const value = (name: string): string | undefined => asked.get(name) ?? remembered.get(name) ?? undefined;
  const theme = value("theme") ?? (browser.dark ? "dark" : "light");
  return {
    language: /^zh\b/i.test(value("lang") ?? browser.language) ? "zh-CN" : "en",
    theme: theme === "dark" ? "dark" : "light",
    excelApi: /^1\.\d{1,2}$/.exec(value("api") ?? "")?.[0],
  };
}

/** Those of this page, in this browser. */
export function preferencesHere(): Preferences {
  const browser = { language: navigator.language, dark: matchMedia("(prefers-color-scheme: dark)").matches };
  return readPreferences(location.search, localStorage, browser);
}

/** Remembers the choice and gives the address that shows it. */
export function keepPreferences(preferences: Preferences, memory: Memory): string {
  const query = new URLSearchParams({ lang: preferences.language, theme: preferences.theme });
  if (preferences.excelApi) query.set("api", preferences.excelApi);
  memory.setItem(STORED, query.toString());
  return `?${query}`;
}
