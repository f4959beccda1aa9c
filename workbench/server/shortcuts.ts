import { Complaint } from "./complaint";

/** Keys that run an action of the add-in: "Ctrl+Alt+Shift+H". */
export interface Shortcut {
  action: string;
  key: string;
}

interface ShortcutsFile {
  actions?: { id?: unknown; type?: unknown }[];
  shortcuts?: { action?: unknown; key?: { default?: unknown; windows?: unknown } }[];
}

/**
 * Reads the file that <ExtendedOverrides> names: the keys of Windows, or else the default ones, of every action that runs a
 * function. Throws a Complaint where Office would find no keys in it.
 */
export function parseShortcuts(text: string, url: string): Shortcut[] {
  const { actions, shortcuts } = parse(text, url);
  if (!Array.isArray(actions) || !Array.isArray(shortcuts))
    throw new Complaint(`${url} has no lists "actions" and "shortcuts".`);
  const known = new Set(actions.filter(({ type }) => type === "ExecuteFunction").map(({ id }) => id));
  return shortcuts.map(({ action, key }) => {
    if (!known.has(action)) throw new Complaint(`${url}: "actions" has no function "${String(action)}".`);
    const keys = key?.windows ?? key?.default;
    if (typeof keys !== "string")
      throw new Complaint(`${url}: the shortcut of "${String(action)}" has no default key.`);
    return { action: String(action), key: keys };
  });
}

function parse(text: string, url: string): ShortcutsFile {
  try {
    return (JSON.parse(text) ?? {}) as ShortcutsFile;
  } catch {
    throw new Complaint(`${url} is not valid JSON.`);
  }
}
