import type { Shell } from "../model/shell";
import type { AddIn } from "./add-in";

type Key = Pick<KeyboardEvent, "ctrlKey" | "altKey" | "shiftKey" | "code" | "key">;

const ARROWS: Readonly<Record<string, string>> = {
  UPARROW: "ARROWUP",
  DOWNARROW: "ARROWDOWN",
  LEFTARROW: "ARROWLEFT",
  RIGHTARROW: "ARROWRIGHT",
};

/** Whether keys are those of a shortcut as a manifest writes it: "Ctrl+Alt+Shift+H". */
export function isShortcut(shortcut: string, { ctrlKey, altKey, shiftKey, code, key }: Key): boolean {
  const names = shortcut
    .toUpperCase()
    .split("+")
    .map((name) => name.trim());
  const last = names.pop() ?? "";
  const held = [ctrlKey && "CTRL", altKey && "ALT", shiftKey && "SHIFT"].filter((name) => name !== false);
  if (held.length !== names.length || !held.every((name) => names.includes(name))) return false;
  // Alt and Shift make other characters of a key, so letters and digits go by their place.
  return [code.replace(/^(?:Key|Digit)/, ""), key].some((name) => name.toUpperCase() === (ARROWS[last] ?? last));
}

/** Ends what was listened to before. */
let stop = new AbortController();

/** Runs the add-in's actions by their keys, in the page and in the pane, as Excel does wherever the focus is. */
export function listenForShortcuts(windows: readonly Window[], shortcuts: AddIn["shortcuts"], shell: Shell): void {
  stop.abort();
  stop = new AbortController();
  shell.shortcuts.declare(shortcuts);
  const pressed = (event: KeyboardEvent): void => {
    const shortcut = shell.shortcuts.list().find(({ key }) => isShortcut(key, event));
    if (!shortcut) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    shell.act(shortcut.action);
  };
  // Before Univer, which takes keys from the whole page.
  for (const window of windows) window.addEventListener("keydown", pressed, { capture: true, signal: stop.signal });
}
