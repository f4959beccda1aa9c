import { findStored, store } from "./partitioned-storage";

const STORAGE_NAME = "htzone.last-table";

/** The id of the table that was inserted last on this computer; undefined where none was or storage is off. */
export function findLastTable(): string | undefined {
  return findStored(STORAGE_NAME);
}

/** Without storage the ribbon's command has nothing to insert again, and its button stays disabled. */
export function storeLastTable(id: string): void {
  if (store(STORAGE_NAME, id)) whenStored?.(id);
}

let whenStored: ((id: string) => void) | undefined;

/** Calls `listener` with the id of each table that is stored from now on; it replaces the one before. */
export function onLastTable(listener: (id: string) => void): void {
  whenStored = listener;
}
