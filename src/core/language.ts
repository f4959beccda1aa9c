/** The two languages of the add-in, as BCP 47 tags. */
export type Language = "en" | "zh-CN";

export const LANGUAGES: readonly Language[] = ["en", "zh-CN"];

/** "zh", "zh-TW", "zh-Hans-CN"… read Chinese; everything else English. */
export function parseLanguage(tag: string | undefined): Language {
  return /^zh\b/i.test(tag ?? "") ? "zh-CN" : "en";
}
