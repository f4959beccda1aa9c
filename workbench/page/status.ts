import { element, part } from "./element";

/** What the page is doing; "" when it is done. */
export function showProgress(text: string): void {
  const status = part("status");
  status.dataset.kind = "progress";
  status.textContent = text;
}

/** What a person should know once, until it is closed. */
export function showNotice(text: string, close: string): void {
  const status = part("status");
  status.dataset.kind = "notice";
  const button = element("button", { type: "button", class: "status-close" }, close);
  button.addEventListener("click", () => status.replaceChildren());
  status.replaceChildren(text, button);
}

/** What could not be done, and why; the workbook is as it was. */
export function showRefusal(what: string, why: string, close: string): void {
  showNotice(why, close);
  part("status").prepend(element("strong", {}, what));
  part("status").dataset.kind = "failure";
}

/** What went wrong, for as long as the page is open; the console has the rest. */
export function showFailure(what: string, error: unknown): void {
  const status = part("status");
  status.dataset.kind = "failure";
  status.replaceChildren(element("strong", {}, what), error instanceof Error ? error.message : String(error));
  reportError(error);
}
