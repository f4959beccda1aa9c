import type { Language } from "../core/language";
import { findLanguage } from "../excel/language-choice";
import type { CommandEvent } from "./command-event";
import { type Deeds, tell } from "./dialog";
import type { Message } from "./message";

/** A message with answers, and what is done at each. */
export interface Question {
  message: Message;
  deeds: Deeds;
}

/**
 * A command that works in the language of the pane and tells in a dialog what its reader has to know. Clicks while it runs
 * are the same click.
 */
export function toldCommand(
  work: (language: Language) => Promise<Message | Question | undefined>,
): (event: CommandEvent) => Promise<void> {
  let running: Promise<Message | Question | undefined> | undefined;
  return async (event) => {
    try {
      const language = findLanguage();
      running ??= work(language).finally(() => (running = undefined));
      const told = await running;
      if (told && "deeds" in told) await tell(told.message, language, told.deeds);
      else if (told) await tell(told, language);
    } finally {
      event.completed();
    }
  };
}
