import type { Language } from "../core/language";
import { commandWordsFor } from "../i18n/commands-language";
import { describeCounts, findFormatAdvice } from "../i18n/format-advice";
import { findAdvice } from "../i18n/office-advice";
import { paneWordsFor } from "../i18n/pane-language";
import { type Answer, type Message, type Subject, listAnswers } from "../commands/message";
import type { PaneWords } from "../i18n/pane-en";

/** A message in words: a title, and paragraphs of which the last says what to do. */
export interface MessageText {
  title: string;
  paragraphs: string[];
}

export function messageText(message: Message, language: Language): MessageText {
  const words = commandWordsFor(language);
  const pane = paneWordsFor(language);
  const { blocked, insert, format, loading, officeErrors } = pane;
  switch (message.kind) {
    case "not-loaded":
      return { title: loading.failed, paragraphs: [loading.body, loading.step] };
    case "no-pane":
      return { title: words.noPane.title, paragraphs: [words.noPane.step] };
    case "nothing":
      return {
        title: failedTitle(pane, message.subject),
        paragraphs: [message.subject === "copies" ? words.noFormulas : pane.sources.nothing],
      };
    case "waiting":
      return { title: failedTitle(pane, message.subject), paragraphs: [words.waiting] };
    case "no-table":
      return { title: words.noTable.title, paragraphs: [words.noTable.sentence, words.noTable.step] };
    case "there":
      return { title: words.there.title, paragraphs: [words.there.step] };
    case "current":
      return { title: pane.inserted.current, paragraphs: [pane.inserted.currentBody] };
    case "changed":
      return { title: pane.inserted.failed.update, paragraphs: [words.changed.sentence, words.changed.step] };
    case "blocked":
      return {
        title: failedTitle(pane, message.subject),
        paragraphs: [blocked.obstacles[message.obstacle]("", 0), insert.unchanged, words.blocked.step],
      };
    case "formatted":
      return describeCounts(format, message);
    case "format-too-large":
      return { title: format.failed, paragraphs: [format.tooLarge.sentence, format.unchanged, format.tooLarge.step] };
    case "format-failed": {
      const { sentence, step } = findFormatAdvice(pane, message.code);
      return {
        title: format.failed,
        paragraphs: [sentence, message.isClean ? format.unchanged : format.leftovers, step],
      };
    }
    case "failed": {
      const { sentence, step } = findAdvice(officeErrors, message.code);
      return {
        title: failedTitle(pane, message.subject),
        paragraphs: [sentence, message.isClean ? insert.unchanged : words.leftovers, step],
      };
    }
  }
}

const failedTitle = ({ insert, inserted, sources, share }: PaneWords, subject: Subject): string =>
  ({ table: insert.failed, update: inserted.failed.update, sources: sources.failed, copies: share.failed })[subject];

/** The buttons beside the one that closes. */
export function answerTexts(message: Message, language: Language): { answer: Answer; text: string }[] {
  const { answers } = commandWordsFor(language).there;
  return listAnswers(message).map((answer) => ({ answer, text: answers[answer] }));
}
