import type { Language } from "../core/language";
import { commandWordsFor } from "../i18n/commands-language";
import { findAdvice } from "../i18n/office-advice";
import { paneWordsFor } from "../i18n/pane-language";
import type { Message } from "../commands/message";

/** A message in words: a title, and paragraphs of which the last says what to do. */
export interface MessageText {
  title: string;
  paragraphs: string[];
}

export function messageText(message: Message, language: Language): MessageText {
  const words = commandWordsFor(language);
  const { blocked, insert, officeErrors } = paneWordsFor(language);
  switch (message.kind) {
    case "no-table":
      return { title: words.noTable.title, paragraphs: [words.noTable.sentence, words.noTable.step] };
    case "blocked":
      return {
        title: insert.failed,
        paragraphs: [blocked.obstacles[message.obstacle]("", 0), insert.unchanged, words.blocked.step],
      };
    case "failed": {
      const { sentence, step } = findAdvice(officeErrors, message.code);
      return {
        title: insert.failed,
        paragraphs: [sentence, message.isClean ? insert.unchanged : words.leftovers, step],
      };
    }
  }
}
