import { element } from "./element";

interface Question {
  text: string;
  yes: string;
  no: string;
}

/** Asks in a dialog; true if the answer is yes. The safe answer has the focus, and Escape means it. */
export function ask({ text, yes, no }: Question): Promise<boolean> {
  const form = element(
    "form",
    { method: "dialog" },
    element("p", { id: "question" }, text),
    element("button", { value: "no", class: "safe", autofocus: true }, no),
    element("button", { value: "yes" }, yes),
  );
  const dialog = element("dialog", { class: "question", "aria-labelledby": "question" }, form);
  keepTabInside(dialog);
  document.body.append(dialog);
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.addEventListener("close", () => {
      dialog.remove();
      resolve(dialog.returnValue === "yes");
    });
  });
}

/** A modal dialog lets Tab go on to the browser's own buttons. */
function keepTabInside(dialog: HTMLElement): void {
  dialog.addEventListener("keydown", (event) => {
    if (event.key !== "Tab") return;
    const buttons = [...dialog.querySelectorAll("button")];
    const at = buttons.findIndex((button) => button === document.activeElement);
    const next = at + (event.shiftKey ? -1 : 1);
    buttons[(next + buttons.length) % buttons.length]?.focus();
    event.preventDefault();
  });
}
