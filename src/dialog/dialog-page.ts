import { commandWordsFor } from "../i18n/commands-language";
import { CLOSE } from "../commands/dialog";
import { parseMessage } from "../commands/message";
import { followTheme } from "../theme/theme";
import { answerTexts, messageText } from "./message-text";
import "../theme/tokens.css";
import "../theme/base.css";
import "../theme/controls.css";
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
  part("buttons").prepend(
    ...answerTexts(message, language).map(({ answer, text }) => {
      const button = Object.assign(document.createElement("button"), { type: "button", className: "button" });
      button.textContent = text;
      button.addEventListener("click", () => Office.context.ui.messageParent(answer));
      return button;
    }),
  );
  part("buttons").firstElementChild?.classList.add("primary");
}

/** The buttons come with the library that they need; without it the window's own close button is there. */
function offerButtons(): void {
  const buttons = part("buttons");
  part("close").addEventListener("click", () => Office.context.ui.messageParent(CLOSE));
  buttons.hidden = false;
  buttons.querySelector("button")?.focus();
}

followTheme();
show();
addEventListener("load", () => {
  if (typeof Office !== "undefined") void Office.onReady().then(offerButtons);
});
