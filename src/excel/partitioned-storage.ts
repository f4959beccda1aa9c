/**
 * Where a browser keeps the add-in's few choices. Excel on the web gives a key for the storage partition that a page runs
 * in, and what is stored belongs under it; elsewhere there is none. Without storage nothing is kept and nothing fails.
 */
const keyOf = (name: string): string =>
  `${typeof Office === "undefined" ? "" : (Office.context?.partitionKey ?? "")}${name}`;

/** The text that was stored under a name; undefined where there is none or storage is off. */
export function findStored(name: string): string | undefined {
  try {
    return localStorage.getItem(keyOf(name)) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Stores a text and tells whether that worked. */
export function store(name: string, text: string): boolean {
  try {
    localStorage.setItem(keyOf(name), text);
    return true;
  } catch {
    return false;
  }
}

/** Takes away what was stored under a name. */
export function forget(name: string): void {
  try {
    localStorage.removeItem(keyOf(name));
  } catch {
    // Where storage is off there is nothing to forget.
  }
}
