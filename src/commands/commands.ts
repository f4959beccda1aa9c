import { findLastTable, onLastTable } from "../excel/last-table";
import { later } from "../loading/late";
import { isKnownTable } from "./known-table";
import { lateCommand } from "./late-command";
import { enableInsertLastTable } from "./ribbon";

const formatNumbers = later(() =>
  import(/* webpackChunkName: "format-numbers" */ "./format-numbers").then((module) => module.formatSelectedNumbers),
);
const insertLastTable = later(() =>
  import(/* webpackChunkName: "insert-last-table" */ "./insert-last-table").then((module) => module.insertLastTable),
);

/** Ties the ribbon's buttons to what they do, and keeps them as enabled as they can be. */
function startCommands(): void {
  Office.actions?.associate("insertLastTable", lateCommand(insertLastTable));
  Office.actions?.associate("formatNumbers", lateCommand(formatNumbers));
  onLastTable(() => void enableInsertLastTable(true));
  void enableInsertLastTable(isKnownTable(findLastTable()));
}

if (typeof Office !== "undefined") void Office.onReady().then(startCommands);
