import { findLanguage } from "../excel/language-choice";
import type { Late } from "../loading/late";
import type { CommandEvent } from "./command-event";
import { tell } from "./dialog";

type Command = (event: CommandEvent) => Promise<void>;

/** A command whose code comes in a chunk of its own; where that does not come, it says so. */
export function lateCommand(late: Late<Command>): (event?: CommandEvent) => Promise<void> {
  return fromKeys(async (event) => {
    const command = await late.load().catch(() => undefined);
    if (command) return command(event);
    await tell({ kind: "not-loaded" }, findLanguage());
    event.completed();
  });
}

/** A command as keys start it: they bring no event that waits for its end. */
export function fromKeys(command: Command): (event?: CommandEvent) => Promise<void> {
  return (event) => command(event ?? { completed: () => undefined });
}
