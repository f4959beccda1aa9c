import { element } from "./element";

interface Question {
  title?: string;
  text: string;
  /** Without it there is nothing to choose. */
  yes?: string;
  no: string;
  /** Which answer stands first and has the focus. Defaults to the safe one, no. */
  main?: "yes" | "no";
}

/** Asks in a dialog; true if the answer is yes. Escape means no. */
export function ask({ title = "", text, yes, no, main = "no" }: Question): Promise<boolean> {
  const answer = (value: "yes" | "no", words: string) =>
    element("button", { value, ...(value === main && { class: "safe", autofocus: true }) }, words);
  const answers = [answer("no", no), ...(yes === undefined ? [] : [answer("yes", yes)])];
  const form = element(
    "form",
    { method: "dialog" },
    ...(title === "" ? [] : [element("h2", {}, title)]),
    element("p", { id: "question" }, text),
    ...(main === "yes" ? answers.reverse() : answers),
  );
  const dialog = element("dialog", { class: "question", "aria-labelledby": "question", "aria-modal": "true" }, form);
  const veil = element("div", { class: "question-veil" }, dialog);
  keepKeysInside(dialog);
  // A click beside it leaves the focus where it is.
  veil.addEventListener("mousedown", (event) => event.target === veil && event.preventDefault());
  document.body.append(veil);
  // Not by showModal: after it Chromium types nothing into the grid's editor, which was inert meanwhile.
  dialog.show();
  return new Promise((resolve) => {
    dialog.addEventListener("close", () => {
      veil.remove();
      resolve(dialog.returnValue === "yes");
    });
  });
}

/** Tab goes from button to button, and Escape means no. */
function keepKeysInside(dialog: HTMLDialogElement): void {
  dialog.addEventListener("keydown", (event) => {
    if (event.key === "Escape") dialog.close("no");
    if (event.key !== "Tab") return;
    const buttons = [...dialog.querySelectorAll("button")];
    const at = buttons.findIndex((button) => button === document.activeElement);
    const next = at + (event.shiftKey ? -1 : 1);
    buttons[(next + buttons.length) % buttons.length]?.focus();
    event.preventDefault();
  });
}
