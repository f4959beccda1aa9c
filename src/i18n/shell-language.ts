import type { Language } from "../core/language";
import { type ShellWords, shellEn } from "./shell-en";
import { shellZhCn } from "./shell-zh-cn";

const SHELL_WORDS: Record<Language, ShellWords> = { en: shellEn, "zh-CN": shellZhCn };

/** The texts of the pane in a language that are there when it opens. */
export function shellWordsFor(language: Language): ShellWords {
  return SHELL_WORDS[language];
}
