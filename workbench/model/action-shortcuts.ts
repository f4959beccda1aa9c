import { HostError } from "../protocol/host-error";
import { HostObject } from "../protocol/host-object";

/** An action of the add-in and the keys that run it: "Ctrl+Alt+Shift+H". */
export interface Shortcut {
  readonly action: string;
  readonly key: string;
}

/** Keys that Excel has for itself, as far as the workbench answers to them. */
const EXCELS = ["A", "B", "C", "F", "I", "S", "U", "V", "X", "Y", "Z"].map((letter) => `Ctrl+${letter}`);

/** The keys of an add-in's actions: those of its manifest until `Office.actions.replaceShortcuts` gives others. */
export class ActionShortcuts extends HostObject {
  static override readonly type = "ActionService";
  static override readonly wire = {
    areShortcutsInUse: { kind: "method" },
    getShortcuts: { kind: "method" },
    replaceShortcuts: { kind: "method" },
  } as const;

  private declared: readonly Shortcut[] = [];
  private readonly replaced = new Map<string, string | null>();

  /** What the manifest says; what replaced it for actions that are still there stays. */
  declare(shortcuts: readonly Shortcut[]): void {
    this.declared = shortcuts;
  }

  /** Those in force. */
  list(): Shortcut[] {
    return this.declared.flatMap(({ action, key }) => {
      const now = this.replaced.has(action) ? this.replaced.get(action) : key;
      return typeof now === "string" ? [{ action, key: now }] : [];
    });
  }

  /** Keys by action. */
  getShortcuts(): Record<string, string> {
    return Object.fromEntries(this.list().map(({ action, key }) => [action, key]));
  }

  /** Null takes an action's keys away; undone by giving it others. */
  replaceShortcuts(shortcuts: unknown): void {
    if (typeof shortcuts !== "object" || shortcuts === null) throw new HostError("InvalidArgument");
    const given = Object.entries(shortcuts);
    const isKnown = (action: string) => this.declared.some((one) => one.action === action);
    const fine = given.every(([action, key]) => isKnown(action) && (key === null || isKeys(key)));
    if (!fine) throw new HostError("InvalidArgument");
    for (const [action, key] of given as [string, string | null][]) this.replaced.set(action, key);
  }

  /** For each of some keys, whether the add-in or Excel has them. */
  areShortcutsInUse(shortcuts: unknown): boolean[] {
    if (!Array.isArray(shortcuts) || !shortcuts.every(isKeys)) throw new HostError("InvalidArgument");
    const used = new Set([...EXCELS, ...this.list().map(({ key }) => key)].map(plainKeys));
    return shortcuts.map((keys) => used.has(plainKeys(keys)));
  }
}

/** Ctrl, Alt or Shift, and one key more. */
function isKeys(keys: unknown): keys is string {
  return typeof keys === "string" && /^(?:\s*(?:ctrl|alt|shift)\s*\+)+\s*[a-z\d]+\s*$/i.test(keys);
}

/** The same keys in the same words, in whatever order they were written. */
function plainKeys(keys: string): string {
  const names = keys.toUpperCase().split("+");
  return names
    .map((name) => name.trim())
    .sort()
    .join("+");
}
