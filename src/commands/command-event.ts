/** What a command gets from Office and must end. */
export type CommandEvent = Pick<Office.AddinCommands.Event, "completed">;
