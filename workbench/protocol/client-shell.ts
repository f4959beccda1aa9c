/** What of Excel lies around the workbook, as a client uses it: ribbon commands and dialogs. */
export interface ClientShell {
  /** A client is ready for commands; `invoke` makes it run one. */
  takeCommands(invoke: (command: RibbonCommand) => void): void;
  /** The command that was invoked as `id` has called `event.completed()`. */
  completeCommand(id: string): void;
  /** Opens a dialog; false where one is open already. */
  openDialog(request: DialogRequest, tell: (event: DialogEvent) => void): boolean;
  closeDialog(): void;
  /** The page in the dialog speaks to the one that opened it. */
  messageParent(message: string): void;
}

export interface RibbonCommand {
  /** Tells this invocation from others. */
  id: string;
  functionName: string;
  controlId: string;
}

export interface DialogRequest {
  url: string;
  /** Of the window, in per cent. */
  width: number;
  height: number;
}

export type DialogEvent = { message: string } | "closed";

// The numbers by which Office.js and its hosts call events, methods and states.
const COMMAND_INVOKED = 39;
const COMMAND_COMPLETED = 94;
const DIALOG = 10;
const DIALOG_MESSAGE = 0;
const DIALOG_CLOSED = 12006;
const ALREADY_OPEN = 12007;
const OK = 0;
const NOT_SUPPORTED = 5000;

type Done = (status: number) => void;
type Handler = (event: number, payload: unknown[]) => void;

/** The functions of `window.external` that events, commands and dialogs go through. */
export function createShellFunctions(shell: ClientShell | undefined) {
  return {
    Execute(method: number, parameters: unknown[], done: Done) {
      if (method !== COMMAND_COMPLETED || !shell) return done(NOT_SUPPORTED);
      shell.completeCommand(String(parameters[0]));
      done(OK);
    },
    RegisterEvent(event: number, target: string, handler: Handler, done: Done) {
      if (event === DIALOG && shell) return done(openDialog(shell, target, handler));
      if (event === COMMAND_INVOKED)
        shell?.takeCommands(({ id, functionName, controlId }) =>
          handler(event, [id, functionName, JSON.stringify({ source: { id: controlId } })]),
        );
      done(OK);
    },
    UnregisterEvent(event: number, _target: string, done: Done) {
      if (event === DIALOG) shell?.closeDialog();
      done(OK);
    },
    MessageParent2(message: string) {
      const { messageToParent } = JSON.parse(message) as { messageToParent: unknown };
      shell?.messageParent(String(messageToParent));
    },
  };
}

function openDialog(shell: ClientShell, target: string, handler: Handler): number {
  const request = JSON.parse(target) as DialogRequest;
  const opened = shell.openDialog(request, (event) =>
    handler(
      DIALOG,
      event === "closed" ? [DIALOG_CLOSED] : [DIALOG_MESSAGE, event.message, new URL(request.url).origin],
    ),
  );
  return opened ? OK : ALREADY_OPEN;
}
