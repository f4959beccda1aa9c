import { findLanguage } from "../excel/language-choice";
import type { Late } from "../loading/late";
import type { CommandEvent } from "./command-event";
import { tell } from "./dialog";

type Command = (event: CommandEvent) => Promise<void>;

/** A command whose code comes in a chunk of its own; where that does not come, it says so. */
export function lateCommand(late: Late<Command>): Command {
  return async (event) => {
    const command = await late.load().catch(() => undefined);
    if (command) return command(event);
    await tell({ kind: "not-loaded" }, findLanguage());
    event.completed();
  };
}
