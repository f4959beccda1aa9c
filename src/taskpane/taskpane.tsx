import { render } from "preact";
import { findNames } from "../core/table-search";
import { buildTable, listTableIds } from "../core/tables/catalogue";
import type { Language } from "../core/language";
import type { ReadyTable } from "../core/tables/table";
import { dataset } from "../../data/index";
import { wordsFor } from "../i18n/language";
import { shellWordsFor } from "../i18n/shell-language";
import { fetchAhead, later, whenIdle } from "../loading/late";
import { App } from "./app";
import { JOBS } from "./jobs";
import type { ShellServices } from "./services";
import type { TableSource } from "./table-list";
import { followTheme } from "../theme/theme";
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

const services: ShellServices = { source, edition: dataset.edition };

const rest = later(() => import(/* webpackChunkName: "pane-rest" */ "./pane-rest").then(({ paneRest }) => paneRest));

function start(): void {
  const root = document.getElementById("root");
  if (!root) throw new Error("taskpane.html has no #root");
  followTheme();
  root.replaceChildren();
  render(<App jobs={JOBS} services={services} wordsIn={shellWordsFor} rest={rest} />, root);
  whenIdle(() => void fetchAhead());
}

start();
