import { element, part } from "./element";

/** What the page is doing; "" when it is done. */
export function showProgress(text: string): void {
  const status = part("status");
  status.dataset.kind = "progress";
  status.textContent = text;
}

/** What went wrong, for as long as the page is open; the console has the rest. */
export function showFailure(what: string, error: unknown): void {
  const status = part("status");
  status.dataset.kind = "failure";
  status.replaceChildren(element("strong", {}, what), error instanceof Error ? error.message : String(error));
  reportError(error);
}
