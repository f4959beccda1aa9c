import { findStored, store } from "./partitioned-storage";

const STORAGE_NAME = "htzone.last-table";

/** The id of the table that was inserted last on this computer; undefined where none was or storage is off. */
export function findLastTable(): string | undefined {
  return findStored(STORAGE_NAME);
}

/** Without storage the ribbon's command opens the pane instead. */
export function storeLastTable(id: string): void {
  store(STORAGE_NAME, id);
}
