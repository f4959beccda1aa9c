import { IEditorService } from "@univerjs/docs-ui";
import { IShortcutService, KeyCode, type IShortcutItem } from "@univerjs/ui";
import type { Engine } from "./engine";

/** Ids of the keys that Univer gives its completion list while it is open. */
const COMPLETION = "sheet.formula-embedding-editor.search_function";
const NAME_BEFORE_CARET = /[\p{L}_][\p{L}\p{N}_.]*$/u;

/**
 * Lets Enter and Tab choose from the completion list only while a name is being typed. The list follows the text by
 * 300 ms; until then it would take the Enter that ends a quickly typed formula, and nothing would be entered.
 */
export function freeKeysAfterNames(engine: Engine): void {
  const shortcuts = engine.get(IShortcutService);
  const editors = engine.get(IEditorService);
  const register = shortcuts.registerShortcut.bind(shortcuts);
  shortcuts.registerShortcut = (item: IShortcutItem) => {
    const chooses = item.binding === KeyCode.ENTER || item.binding === KeyCode.TAB;
    if (!item.id.startsWith(COMPLETION) || !chooses) return register(item);
    return register({ ...item, preconditions: () => isTypingName(editors) });
  };
}

function isTypingName(editors: IEditorService): boolean {
  const editor = editors.getFocusEditor();
  const caret = editor?.getSelectionRanges()[0]?.startOffset;
  const text = editor?.getDocumentData().body?.dataStream;
  if (caret === undefined || text === undefined) return true;
  const typed = text.slice(0, caret);
  return NAME_BEFORE_CARET.test(typed) && (typed.match(/"/g)?.length ?? 0) % 2 === 0;
}
