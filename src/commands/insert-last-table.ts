import { buildTable } from "../core/tables/catalogue";
import { chooseTable } from "../core/tables/choices";
import type { Language } from "../core/language";
import { dataset } from "../../data/index";
import { insertTable } from "../excel/insert-table";
import type { InsertResult } from "../excel/insertion";
import { findLanguage } from "../excel/language-choice";
import { findLastTable } from "../excel/last-table";
import { findTableChoices } from "../excel/table-choices";
import { wordsFor } from "../i18n/language";
import { paneWordsFor } from "../i18n/pane-language";
import type { CommandEvent } from "./command-event";
import { tell } from "./dialog";
import { isKnownTable } from "./known-table";
import type { Message } from "./message";
import { enableInsertLastTable } from "./ribbon";

let running: Promise<Message | undefined> | undefined;

/**
 * The ribbon's "Insert last table": on a new sheet, as values, with the choices that the pane remembers for it. Clicks while it runs are the same click. What goes wrong is told in a dialog: the pane cannot be
 * counted on, since Excel ignores `showAsTaskpane` of add-ins from Microsoft's marketplace.
 */
export async function insertLastTable(event: CommandEvent): Promise<void> {
  try {
    const language = findLanguage();
    running ??= insertAgain(language).finally(() => (running = undefined));
    const message = await running;
    if (message) await tell(message, language);
  } finally {
    event.completed();
  }
}

async function insertAgain(language: Language): Promise<Message | undefined> {
  const id = findLastTable();
  if (!isKnownTable(id)) {
    // The ribbon may show the button enabled against what it was told.
    await enableInsertLastTable(false);
    return { kind: "no-table" };
  }
  const choices = findTableChoices(id);
  const words = wordsFor(choices.language ?? language);
  const { notes, sources } = paneWordsFor(words.language).table;
  const table = chooseTable(dataset, words, buildTable(dataset, id, words), choices);
  const options = { content: "values", labels: { notes, sources }, waitForCellEdit: true } as const;
  return explain(await insertTable(table, "new-sheet", options));
}

function explain(result: InsertResult): Message | undefined {
  switch (result.kind) {
    case "inserted":
      return undefined;
    case "blocked":
      return { kind: "blocked", obstacle: result.obstacles[0]?.what ?? "unreadable" };
    case "failed":
      return { kind: "failed", code: result.problem.code, isClean: result.problem.leftovers.length === 0 };
  }
}
