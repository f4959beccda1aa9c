const STORAGE_KEY = "htzone.last-table";

/** The id of the table that was inserted last on this computer; undefined where none was or storage is off. */
export function findLastTable(): string | undefined {
  try {
    return localStorage.getItem(STORAGE_KEY) ?? undefined;
  } catch {
    return undefined;
  }
}

export function storeLastTable(id: string): void {
  try {
    localStorage.setItem(STORAGE_KEY, id);
  } catch {
    // Without storage the ribbon's command opens the pane instead.
  }
}
