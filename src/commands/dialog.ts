import type { Language } from "../core/language";
import { formatMessage, type Message } from "./message";

/** Of the screen, in per cent. */
const SIZE = { width: 30, height: 36 };
/** What the dialog's page says when its button is pressed. */
export const CLOSE = "close";

/** The dialog that is open: Excel allows one at a time. */
let open: Office.Dialog | undefined;

/** Shows a message in a window of its own, in place of an earlier one; resolves once it is open, or cannot be. */
export function tell(message: Message, language: Language): Promise<void> {
  close();
  const address = new URL(`dialog.html${formatMessage(message, language)}`, location.href).href;
  return new Promise((resolve) => {
    // In Excel on the web a frame needs no leave to open, as a second window would.
    Office.context.ui.displayDialogAsync(address, { ...SIZE, displayInIframe: true }, ({ status, value: dialog }) => {
      // Where no dialog can be opened, a command has no other place to say anything.
      if (status === Office.AsyncResultStatus.Succeeded) watch(dialog);
      resolve();
    });
  });
}

function watch(dialog: Office.Dialog): void {
  open = dialog;
  dialog.addEventHandler(Office.EventType.DialogMessageReceived, close);
  dialog.addEventHandler(Office.EventType.DialogEventReceived, () => (open = undefined));
}

function close(): void {
  open?.close();
  open = undefined;
}
