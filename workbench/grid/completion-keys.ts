import { CommandType, ICommandService, type ICommand } from "@univerjs/core";
import { IEditorService, ReplaceSelectionCommand, type Editor } from "@univerjs/docs-ui";
import { FunctionType, IDefinedNamesService, matchToken } from "@univerjs/engine-formula";
import { IDescriptionService } from "@univerjs/sheets-formula";
import { IShortcutService, KeyCode, type IShortcutItem } from "@univerjs/ui";
import { drawnCompletion } from "./drawn-completion";
import type { Engine } from "./engine";

/** Ids of the command that Univer gives its completion list while it is open, and of the keys that run it. */
const COMPLETION = "sheet.formula-embedding-editor.search_function";
const COMPLETE = "workbench.complete-name";
/** Above the 1000 of Univer's own keys. */
const PRIORITY = 1001;
/** Univer's list has no more. */
const LONGEST_LIST = 10;

/**
 * The keys of the completion list. Univer's list follows the text by 300 ms, keeps its selected place when it becomes
 * another list, and moves the caret some time after a choice; keys of a quick person got lost in all three.
 */
export function completeByKeyboard(engine: Engine): void {
  const completion = new Completion(engine);
  const [commands, shortcuts] = [engine.get(ICommandService), engine.get(IShortcutService)];
  const [registerCommand, registerShortcut] = [
    commands.registerCommand.bind(commands),
    shortcuts.registerShortcut.bind(shortcuts),
  ];
  commands.registerCommand = (command: ICommand) => {
    const registered = registerCommand(command);
    // Each list registers its command anew.
    if (command.id.startsWith(COMPLETION)) completion.follow(command);
    return registered;
  };
  shortcuts.registerShortcut = (item: IShortcutItem) => {
    if (!item.id.startsWith(COMPLETION)) return registerShortcut(item);
    const chooses = item.binding === KeyCode.ENTER || item.binding === KeyCode.TAB;
    return registerShortcut({ ...item, preconditions: () => !chooses && completion.isListFresh() });
  };
  registerCommand({ id: COMPLETE, type: CommandType.OPERATION, handler: () => completion.complete() });
  const key = { id: COMPLETE, priority: PRIORITY };
  registerShortcut({ ...key, binding: KeyCode.TAB, preconditions: () => completion.findName() !== undefined });
  registerShortcut({ ...key, binding: KeyCode.ENTER, preconditions: () => completion.isWanted() });
}

interface TypedName {
  editor: Editor;
  start: number;
  end: number;
  text: string;
  /** What follows the caret. */
  rest: string;
}

const NAME_BEFORE_CARET = /[\p{L}_][\p{L}\p{N}_.]*$/u;

class Completion {
  #list: ICommand | undefined;

  constructor(private readonly engine: Engine) {}

  /** A new list, which is to begin with its first name. */
  follow(list: ICommand): void {
    this.#list = list;
    for (let step = 0; step < LONGEST_LIST; step += 1) this.#press(KeyCode.ARROW_UP);
  }

  /** The name that Tab would put in: the list's selected one, or the first that begins as the typed one. */
  findName(): { typed: TypedName; name: string; opens: boolean } | undefined {
    const typed = this.#typedName();
    if (typed === undefined) return undefined;
    const found = this.engine.get(IDescriptionService).getSearchListByNameFirstLetter(typed.text);
    const drawn = drawnCompletion();
    const chosen = drawn !== undefined && isSame(drawn.typed, typed.text) ? drawn.name : undefined;
    const item = found.find(({ name }) => name === chosen) ?? found[0];
    if (item === undefined) return undefined;
    const type = (item as { functionType?: FunctionType }).functionType;
    return { typed, name: item.name, opens: type !== FunctionType.DefinedName && type !== FunctionType.Table };
  }

  /** Whether a list is drawn that belongs to what stands before the caret now. */
  isListFresh(): boolean {
    const typed = this.#typedName();
    const drawn = drawnCompletion();
    return typed !== undefined && drawn !== undefined && isSame(drawn.typed, typed.text);
  }

  /** Whether Enter means the list: it is in sight, and what is typed is not yet a value of its own. */
  isWanted(): boolean {
    const text = this.#typedName()?.text ?? "";
    const isName = this.engine.get(IDefinedNamesService).getValueByName(this.engine.unitId, text) !== null;
    return this.isListFresh() && !isName && !/^(?:true|false)$/i.test(text);
  }

  complete(): boolean {
    const found = this.findName();
    if (found === undefined) return false;
    const { typed, name, opens } = found;
    const text = name + (opens && !typed.rest.startsWith(matchToken.OPEN_BRACKET) ? matchToken.OPEN_BRACKET : "");
    const caret = typed.start + text.length;
    this.#press(KeyCode.ESC);
    return this.engine.get(ICommandService).syncExecuteCommand(ReplaceSelectionCommand.id, {
      unitId: typed.editor.getEditorId(),
      selection: { startOffset: typed.start, endOffset: typed.end, collapsed: false },
      body: { dataStream: text },
      textRanges: [{ startOffset: caret, endOffset: caret, collapsed: true }],
    });
  }

  /** A key for Univer's list, as if it had been pressed. */
  #press(keyCode: KeyCode): void {
    void this.#list?.handler(this.engine.accessor, { keyCode });
  }

  #typedName(): TypedName | undefined {
    const editor = this.engine.get(IEditorService).getFocusEditor();
    const range = editor?.getSelectionRanges()[0];
    const all = editor?.getDocumentData().body?.dataStream;
    if (!editor || !range?.collapsed || !all?.startsWith("=")) return undefined;
    const before = all.slice(0, range.startOffset);
    const [text] = NAME_BEFORE_CARET.exec(before) ?? [];
    const inQuotes = (before.match(/"/g)?.length ?? 0) % 2 === 1;
    if (text === undefined || inQuotes) return undefined;
    const end = range.startOffset;
    return { editor: editor as Editor, start: end - text.length, end, text, rest: all.slice(end) };
  }
}

function isSame(one: string, other: string): boolean {
  return one.toUpperCase() === other.toUpperCase();
}
