import type { Language } from "../core/language";
import type { FreezeResult } from "../excel/frozen/freezing";
import { freezeWorkbookSheets } from "../services/workbook-freezing";
import type { Message } from "./message";
import { toldCommand } from "./told-command";

/** The ribbon's "Copy as values": the sheet in sight, with its sources, for people without the add-in. */
export const freezeSheet = toldCommand(async (language: Language): Promise<Message | undefined> => {
  const watch = { tell: () => undefined, isCancelled: () => false };
  return explain(await freezeWorkbookSheets("active", watch, { withSources: true, waitForCellEdit: true }, language));
});

function explain(result: FreezeResult): Message | undefined {
  const subject = "copies";
  switch (result.kind) {
    case "frozen":
    case "cancelled":
      return undefined;
    case "nothing":
    case "waiting":
      return { kind: result.kind, subject };
    case "blocked":
      return { kind: "blocked", subject, obstacle: result.obstacles[0]?.what ?? "unreadable" };
    case "changed":
      return { kind: "failed", subject, code: "Conflict", isClean: result.leftovers.length === 0 };
    case "failed":
      return { kind: "failed", subject, code: result.problem.code, isClean: result.problem.leftovers.length === 0 };
  }
}
