import type { AddIn } from "./add-in";
import { element, part } from "./element";
import type { Wording } from "./wording";

const LEAST_WIDTH = 320;
const MOST_WIDTH = 720;
const KEY_STEP = 16;

/** Puts the add-in's pane into a frame at the right, as wide as Excel opens one, and gives the frame once its page is loaded. */
export async function openPane(addIn: AddIn, wording: Wording, button: HTMLButtonElement): Promise<Window> {
  const frame = element("iframe", { title: addIn.name });
  const close = element("button", { type: "button", "aria-label": wording.closePane, title: wording.closePane }, "×");
  const toggle = (): void => showPane(part("pane").hidden, button);
  close.addEventListener("click", toggle);
  button.addEventListener("click", toggle);
  part("pane").replaceChildren(element("div", { class: "pane-bar" }, element("span", {}, addIn.name), close), frame);
  letResize(wording);
  const loaded = new Promise((resolve) => frame.addEventListener("load", resolve, { once: true }));
  frame.src = addIn.pane;
  await loaded;
  if (!frame.contentWindow) throw new Error(`${addIn.pane} did not load`);
  return frame.contentWindow;
}

function showPane(shown: boolean, button: HTMLButtonElement): void {
  part("pane").hidden = !shown;
  part("splitter").hidden = !shown;
  button.setAttribute("aria-expanded", String(shown));
}

function letResize(wording: Wording): void {
  const splitter = part("splitter");
  splitter.setAttribute("aria-label", wording.resizePane);
  setWidth(part("pane").offsetWidth);
  splitter.addEventListener("pointerdown", (event) => {
    splitter.setPointerCapture(event.pointerId);
    document.body.classList.add("dragging");
  });
  splitter.addEventListener("pointermove", (event) => {
    if (splitter.hasPointerCapture(event.pointerId)) setWidth(window.innerWidth - event.clientX);
  });
  splitter.addEventListener("lostpointercapture", () => document.body.classList.remove("dragging"));
  splitter.addEventListener("keydown", (event) => {
    const step = { ArrowLeft: KEY_STEP, ArrowRight: -KEY_STEP }[event.key];
    if (step) setWidth(part("pane").offsetWidth + step);
  });
}

function setWidth(pixels: number): void {
  const width = Math.min(Math.max(pixels, LEAST_WIDTH), MOST_WIDTH);
  document.documentElement.style.setProperty("--pane-width", `${width}px`);
  const splitter = part("splitter");
  splitter.setAttribute("aria-valuenow", String(Math.round(width)));
  splitter.setAttribute("aria-valuemin", String(LEAST_WIDTH));
  splitter.setAttribute("aria-valuemax", String(MOST_WIDTH));
}
