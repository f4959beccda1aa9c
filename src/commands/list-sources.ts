import type { Language } from "../core/language";
import { unwatched } from "../excel/watch";
import { paneWordsFor } from "../i18n/pane-language";
import { listWorkbookSources } from "../services/workbook-sources";
import { explainChange, explainInsertion } from "./insertion-message";
import type { Message } from "./message";
import { toldCommand } from "./told-command";

/** The ribbon's "Sources": a sheet with the sources of every figure in the workbook. */
export const listAllSources = toldCommand(async (language: Language): Promise<Message | undefined> => {
  const { notes, sources } = paneWordsFor(language).table;
  const options = { labels: { notes, sources }, waitForCellEdit: true };
  const result = await listWorkbookSources(unwatched, options, language);
  if (result.kind === "cancelled") return undefined;
  if (result.kind === "listed-again") return explainChange(result.change);
  return result.kind === "nothing" ? { kind: "nothing", subject: "sources" } : explainInsertion("sources", result);
});
