import { dataset } from "../../data/index";
import { formatAnswer } from "../core/answer-format";
import type { Language } from "../core/language";
import { formatNumbers } from "../excel/format-numbers";
import type { FormatResult } from "../excel/formatting";
import { findLanguage } from "../excel/language-choice";
import { wordsFor } from "../i18n/language";
import type { CommandEvent } from "./command-event";
import { tell } from "./dialog";
import type { Message } from "./message";

let running: Promise<Message> | undefined;

/**
 * The ribbon's "Format HTZONE numbers", for the selection and in the language of the pane; what came of it is told in a
 * dialog. Clicks while it runs are the same click.
 */
export async function formatSelectedNumbers(event: CommandEvent): Promise<void> {
  try {
    const language = findLanguage();
    running ??= formatIn(language).finally(() => (running = undefined));
    await tell(await running, language);
  } finally {
    event.completed();
  }
}

async function formatIn(language: Language): Promise<Message> {
  const words = wordsFor(language);
  const answer = (name: string, args: readonly unknown[]) => formatAnswer(dataset, words, name, args);
  return explain(await formatNumbers(answer, { waitForCellEdit: true }));
}

function explain(result: FormatResult): Message {
  switch (result.kind) {
    case "formatted":
      return result;
    case "too-large":
      return { kind: "format-too-large" };
    case "failed":
      return {
        kind: "format-failed",
        code: result.problem.code,
        isClean: result.problem.leftovers.length === 0,
      };
  }
}
