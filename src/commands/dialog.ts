import type { Language } from "../core/language";
import { ANSWERS, type Answer, formatMessage, type Message } from "./message";

/** Of the screen, in per cent. */
const SIZE = { width: 30, height: 36 };
/** What the dialog's page says when its button is pressed. */
export const CLOSE = "close";

/** The dialog that is open: Excel allows one at a time. */
let open: Office.Dialog | undefined;

/** What is done at an answer; what comes of it is told, too. */
export type Deeds = Readonly<Partial<Record<Answer, () => Promise<Message | undefined>>>>;

/** Shows a message in a window of its own, in place of an earlier one; resolves once it is open, or cannot be. */
export function tell(message: Message, language: Language, deeds: Deeds = {}): Promise<void> {
  close();
  const address = new URL(`dialog.html${formatMessage(message, language)}`, location.href).href;
  return new Promise((resolve) => {
    // In Excel on the web a frame needs no leave to open, as a second window would.
    Office.context.ui.displayDialogAsync(address, { ...SIZE, displayInIframe: true }, ({ status, value: dialog }) => {
      // Where no dialog can be opened, a command has no other place to say anything.
      if (status === Office.AsyncResultStatus.Succeeded) watch(dialog, language, deeds);
      resolve();
    });
  });
}

function watch(dialog: Office.Dialog, language: Language, deeds: Deeds): void {
  open = dialog;
  dialog.addEventHandler(Office.EventType.DialogMessageReceived, (said) => {
    close();
    const answer = ANSWERS.find((each) => "message" in said && said.message === each);
    void (answer && deeds[answer]?.().then((next) => next && tell(next, language)));
  });
  dialog.addEventHandler(Office.EventType.DialogEventReceived, () => (open = undefined));
}

function close(): void {
  open?.close();
  open = undefined;
}
