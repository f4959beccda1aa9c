import { commandWordsFor } from "../i18n/commands-language";
import { CLOSE } from "../commands/dialog";
import { parseMessage } from "../commands/message";
import { followTheme } from "../taskpane/theme";
import { messageText } from "./message-text";
import "../taskpane/tokens.css";
import "../taskpane/base.css";
import "../taskpane/controls.css";
import "./dialog.css";

function part(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`dialog.html has no #${id}`);
  return found;
}

/** Every text goes in as text; nothing of the address becomes markup. */
function show(): void {
  const { message, language } = parseMessage(location.search);
  const { title, paragraphs } = messageText(message, language);
  document.documentElement.lang = language;
  document.title = title;
  part("title").textContent = title;
  part("text").replaceChildren(
    ...paragraphs.map((paragraph) => Object.assign(document.createElement("p"), { textContent: paragraph })),
  );
  part("close").textContent = commandWordsFor(language).close;
}

/** The button comes with the library that it needs; without it the window's own close button is there. */
function offerClosing(): void {
  const close = part("close");
  close.addEventListener("click", () => Office.context.ui.messageParent(CLOSE));
  close.hidden = false;
  close.focus();
}

followTheme();
show();
addEventListener("load", () => {
  if (typeof Office !== "undefined") void Office.onReady().then(offerClosing);
});
