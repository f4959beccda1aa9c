import { render } from "preact";
import { formatAnswer } from "../core/answer-format";
import { findNames } from "../core/table-search";
import { buildTable, listTableIds } from "../core/tables/catalogue";
import type { Language } from "../core/language";
import type { ReadyTable } from "../core/tables/table";
import { dataset } from "../../data/index";
import { wordsFor } from "../i18n/language";
import { paneWordsFor } from "../i18n/pane-language";
import { formatNumbers } from "../excel/format-numbers";
import { insertPivot } from "../excel/insert-pivot";
import { insertTable } from "../excel/insert-table";
import { findListSeparator } from "../excel/list-separator";
import { watchSelectedCell } from "../excel/selected-cell";
import { writeCell } from "../excel/write-cell";
import { App } from "./app";
import { JOBS } from "./jobs";
import { offerPivots } from "./offered-pivots";
import type { Services } from "./services";
import type { TableSource } from "./table-list";
import { followTheme } from "./theme";
import { listWorkbookSources } from "./workbook-sources";
import "./styles";

const built = new Map<string, ReadyTable>();

/** Every table is built once a language. */
function build(id: string, language: Language): ReadyTable {
  const key = `${language} ${id}`;
  const table = built.get(key) ?? buildTable(dataset, id, wordsFor(language));
  built.set(key, table);
  return table;
}

const source: TableSource = {
  ids: listTableIds(dataset),
  build,
  findNames: (text, language) => findNames(dataset, wordsFor(language), text),
};

const services: Services = {
  source,
  insert: insertTable,
  pivots: offerPivots(insertPivot),
  listSources: listWorkbookSources,
  ...{ writeCell, watchSelectedCell, findListSeparator },
  formatNumbers: (language) => formatNumbers((name, args) => formatAnswer(dataset, wordsFor(language), name, args)),
  edition: dataset.edition,
};

function start(): void {
  const root = document.getElementById("root");
  if (!root) throw new Error("taskpane.html has no #root");
  followTheme();
  root.replaceChildren();
  render(<App jobs={JOBS} services={services} wordsIn={paneWordsFor} />, root);
}

start();
