import type { Shell } from "../model/shell";
import type { DialogRequest } from "../protocol/client-shell";
import { element } from "./element";
import type { Wording } from "./wording";

/** Shows the window that an add-in opens with `displayDialogAsync`, in the middle of the page. */
export function showDialogs(shell: Shell, wording: Wording): void {
  let shown: HTMLDialogElement | undefined;
  shell.dialogListener = (request) => {
    shown?.remove();
    shown = request && drawDialog(request, shell, wording);
    if (!shown) return;
    document.body.append(shown);
    shown.showModal();
  };
}

function drawDialog({ url, width, height }: DialogRequest, shell: Shell, wording: Wording): HTMLDialogElement {
  const close = element("button", { type: "button", "aria-label": wording.close, title: wording.close }, "×");
  const frame = element("iframe", { src: url, title: wording.dialog });
  const dialog = element("dialog", { class: "office-dialog", "aria-label": wording.dialog }, close, frame);
  // Excel's windows are shares of the screen; a share of a page alone could be too small to read.
  dialog.style.width = `max(${width}vw, 360px)`;
  dialog.style.height = `max(${height}vh, 300px)`;
  close.addEventListener("click", () => shell.dismissDialog());
  dialog.addEventListener("cancel", () => shell.dismissDialog());
  return dialog;
}
