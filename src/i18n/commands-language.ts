import type { Language } from "../core/language";
import { commandsEn, type CommandWords } from "./commands-en";
import { commandsZhCn } from "./commands-zh-cn";

const COMMAND_WORDS: Record<Language, CommandWords> = { en: commandsEn, "zh-CN": commandsZhCn };

export function commandWordsFor(language: Language): CommandWords {
  return COMMAND_WORDS[language];
}
