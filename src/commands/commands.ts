import { buildTable, listTableIds } from "../core/tables/catalogue";
import { dataset } from "../../data/index";
import { insertTable } from "../excel/insert-table";
import { findLastTable } from "../excel/last-table";
import { officeLanguage, wordsFor } from "../i18n/language";
import { paneWordsFor } from "../i18n/pane-language";

let running: Promise<boolean> | undefined;

/**
 * The ribbon's "Insert last table": on a new sheet, as values. Clicks while it runs are the same click.
 * Opens the pane when there is no last table or something went wrong, since a command has no place to say so.
 */
export async function insertLastTable(event: Pick<Office.AddinCommands.Event, "completed">): Promise<void> {
  try {
    running ??= insertAgain().finally(() => (running = undefined));
    if (!(await running)) await Office.addin.showAsTaskpane();
  } finally {
    event.completed();
  }
}

async function insertAgain(): Promise<boolean> {
  const id = listTableIds(dataset).find((known) => known === findLastTable());
  if (id === undefined) return false;
  const language = officeLanguage();
  const { notes, sources } = paneWordsFor(language).table;
  const table = buildTable(dataset, id, wordsFor(language));
  const { kind } = await insertTable(table, "new-sheet", { content: "values", labels: { notes, sources } });
  return kind === "inserted";
}

if (typeof Office !== "undefined")
  void Office.onReady().then(() => Office.actions?.associate("insertLastTable", insertLastTable));
