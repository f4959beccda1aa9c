import { findLastTable, onLastTable } from "../excel/last-table";
import { later } from "../loading/late";
import { isKnownTable } from "./known-table";
import { fromKeys, lateCommand } from "./late-command";
import { explainFigure, showPane } from "./pane-command";
import { enableInsertLastTable } from "./ribbon";

const formatNumbers = later(() =>
  import(/* webpackChunkName: "format-numbers" */ "./format-numbers").then((module) => module.formatSelectedNumbers),
);
const insertLastTable = later(() =>
  import(/* webpackChunkName: "insert-last-table" */ "./insert-last-table").then((module) => module.insertLastTable),
);

const listSources = later(() =>
  import(/* webpackChunkName: "sources" */ "./list-sources").then((module) => module.listAllSources),
);
const freezeSheet = later(() =>
  import(/* webpackChunkName: "share" */ "./freeze-sheet").then((module) => module.freezeSheet),
);

/** Ties buttons, menu entries and keys to what they do, and keeps them as enabled as they can be. */
function startCommands(): void {
  Office.actions?.associate("insertLastTable", lateCommand(insertLastTable));
  Office.actions?.associate("formatNumbers", lateCommand(formatNumbers));
  Office.actions?.associate("listSources", lateCommand(listSources));
  Office.actions?.associate("freezeSheet", lateCommand(freezeSheet));
  Office.actions?.associate("explainFigure", fromKeys(explainFigure));
  Office.actions?.associate("showPane", fromKeys(showPane));
  onLastTable(() => void enableInsertLastTable(true));
  void enableInsertLastTable(isKnownTable(findLastTable()));
}

if (typeof Office !== "undefined") void Office.onReady().then(startCommands);
