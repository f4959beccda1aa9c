import { parseLanguage, type Language } from "../core/language";
import { parseChoice } from "../core/option";
import { en } from "./en";
import type { Words } from "./words";
import { zhCn } from "./zh-cn";

const WORDS: Record<Language, Words> = { en, "zh-CN": zhCn };

export function wordsFor(language: Language): Words {
  return WORDS[language];
}

let known: Language | undefined;

/** The language of Office's own menus; English where there is no Office. Read once: Office does not change it while it runs. */
export function officeLanguage(): Language {
  if (known) return known;
  const tag = typeof Office === "undefined" ? undefined : Office.context?.displayLanguage;
  if (tag === undefined) return "en";
  return (known = parseLanguage(tag));
}

/** The words of Office's language. */
export function officeWords(): Words {
  return WORDS[officeLanguage()];
}

/** The words of the language that an argument names; of Office's language when it is empty. Throws InvalidArgument. */
export function wordsAsked(value: unknown): Words {
  const language = parseChoice("language", ["en", "zh", "zh-cn"] as const, value);
  return language === undefined ? officeWords() : WORDS[parseLanguage(language)];
}
