import type { ClientShell, DialogEvent, DialogRequest, RibbonCommand } from "../protocol/client-shell";
import { ActionShortcuts } from "./action-shortcuts";
import { AppRuntime } from "./app-runtime";
import { Ribbon } from "./ribbon";

/** Excel around the workbook: the ribbon's buttons, their commands, and one dialog at a time. */
export class Shell implements ClientShell {
  readonly ribbon = new Ribbon();
  /** The keys of the add-in's actions. */
  readonly shortcuts = new ActionShortcuts();
  /** The pane, shown or hidden. */
  readonly pane = new AppRuntime();
  /** Runs an action of the add-in, as its keys do. */
  act: (action: string) => void = () => {};
  /** The dialog that is open. */
  dialog: DialogRequest | undefined;
  /** Told when a dialog opens or closes. */
  dialogListener?: (dialog: DialogRequest | undefined) => void;
  private tell?: (event: DialogEvent) => void;
  private invoke?: (command: RibbonCommand) => void;
  private readonly running = new Map<string, () => void>();
  private invoked = 0;

  /** Runs the function of a ribbon button; resolves when it says that it is completed. */
  run(controlId: string, functionName: string): Promise<void> {
    const { invoke } = this;
    if (!invoke) return Promise.reject(new Error(`No add-in is there to run ${functionName}.`));
    const id = String(++this.invoked);
    return new Promise((resolve) => {
      this.running.set(id, resolve);
      invoke({ id, functionName, controlId });
    });
  }

  takeCommands(invoke: (command: RibbonCommand) => void): void {
    this.invoke = invoke;
  }

  completeCommand(id: string): void {
    this.running.get(id)?.();
    this.running.delete(id);
  }

  openDialog(request: DialogRequest, tell: (event: DialogEvent) => void): boolean {
    if (this.dialog) return false;
    this.tell = tell;
    this.show(request);
    return true;
  }

  closeDialog(): void {
    this.show(undefined);
  }

  /** The person closes the dialog's window. */
  dismissDialog(): void {
    this.show(undefined);
    this.tell?.("closed");
  }

  messageParent(message: string): void {
    this.tell?.({ message });
  }

  private show(dialog: DialogRequest | undefined): void {
    this.dialog = dialog;
    this.dialogListener?.(dialog);
  }
}
