import { render } from "preact";
import { buildTable, listTableIds } from "../core/tables/catalogue";
import type { Language } from "../core/language";
import type { ReadyTable } from "../core/tables/table";
import { dataset } from "../../data/index";
import { wordsFor } from "../i18n/language";
import { paneWordsFor } from "../i18n/pane-language";
import { insertTable } from "../excel/insert-table";
import { App } from "./app";
import { followTheme } from "./theme";
import "./tokens.css";
import "./base.css";
import "./controls.css";
import "./views.css";

const built = new Map<Language, ReadyTable[]>();

/** Every ready-made table in a language, built once. */
function tablesIn(language: Language): ReadyTable[] {
  const known = built.get(language);
  if (known) return known;
  const tables = listTableIds(dataset).map((id) => buildTable(dataset, id, wordsFor(language)));
  built.set(language, tables);
  return tables;
}

function start(): void {
  const root = document.getElementById("root");
  if (!root) throw new Error("taskpane.html has no #root");
  followTheme();
  root.replaceChildren();
  render(<App tablesIn={tablesIn} wordsIn={paneWordsFor} insert={insertTable} edition={dataset.edition} />, root);
}

start();
