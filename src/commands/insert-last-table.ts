import { buildTable } from "../core/tables/catalogue";
import { chooseTable } from "../core/tables/choices";
import type { Language } from "../core/language";
import { dataset } from "../../data/index";
import { insertTable } from "../excel/insert-table";
import { findLastTable } from "../excel/last-table";
import { findTableChoices } from "../excel/table-choices";
import { wordsFor } from "../i18n/language";
import { paneWordsFor } from "../i18n/pane-language";
import { explainInsertion } from "./insertion-message";
import { isKnownTable } from "./known-table";
import type { Message } from "./message";
import { enableInsertLastTable } from "./ribbon";
import { toldCommand } from "./told-command";

/**
 * The ribbon's "Insert last table": on a new sheet, as values, with the choices that the pane remembers for it. What goes
 * wrong is told in a dialog: the pane cannot be counted on, since Excel ignores `showAsTaskpane` of add-ins from Microsoft's marketplace.
 */
export const insertLastTable = toldCommand(insertAgain);

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
  const made = { language: words.language, choices };
  const options = { content: "values", labels: { notes, sources }, made, waitForCellEdit: true } as const;
  return explainInsertion("table", await insertTable(table, "new-sheet", options));
}
