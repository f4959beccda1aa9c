import type { Language } from "../core/language";
import { findLanguage } from "../excel/language-choice";
import type { CommandEvent } from "./command-event";
import { tell } from "./dialog";
import type { Message } from "./message";

/**
 * A command that works in the language of the pane and tells in a dialog what its reader has to know. Clicks while it runs
 * are the same click.
 */
export function toldCommand(
  work: (language: Language) => Promise<Message | undefined>,
): (event: CommandEvent) => Promise<void> {
  let running: Promise<Message | undefined> | undefined;
  return async (event) => {
    try {
      const language = findLanguage();
      running ??= work(language).finally(() => (running = undefined));
      const message = await running;
      if (message) await tell(message, language);
    } finally {
      event.completed();
    }
  };
}
