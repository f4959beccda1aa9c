import { findLastTable, onLastTable } from "../excel/last-table";
import { formatSelectedNumbers } from "./format-numbers";
import { insertLastTable, isKnownTable } from "./insert-last-table";
import { enableInsertLastTable } from "./ribbon";

/** Ties the ribbon's buttons to what they do, and keeps them as enabled as they can be. */
function startCommands(): void {
  Office.actions?.associate("insertLastTable", insertLastTable);
  Office.actions?.associate("formatNumbers", formatSelectedNumbers);
  onLastTable(() => void enableInsertLastTable(true));
  void enableInsertLastTable(isKnownTable(findLastTable()));
}

if (typeof Office !== "undefined") void Office.onReady().then(startCommands);
