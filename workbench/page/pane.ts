import type { AddIn } from "./add-in";
import { element, part } from "./element";
import type { Wording } from "./wording";

const LEAST_WIDTH = 320;
const MOST_WIDTH = 720;
const KEY_STEP = 16;
/** Milliseconds between two looks whether the pane's page has started. */
const POLLING = 50;

/** Puts the add-in's pane into a new frame at the right, as wide as Excel opens one, and gives the frame once Office.js runs there. */
export async function openPane(addIn: AddIn, wording: Wording, hide: () => void): Promise<Window> {
  const frame = element("iframe", { title: addIn.name });
  const close = element("button", { type: "button", "aria-label": wording.closePane, title: wording.closePane }, "×");
  close.addEventListener("click", hide);
  part("pane").replaceChildren(element("div", { class: "pane-bar" }, element("span", {}, addIn.name), close), frame);
  part("splitter").setAttribute("aria-label", wording.resizePane);
  const started = hasStarted(frame);
  frame.src = addIn.pane;
  await started;
  if (!frame.contentWindow) throw new Error(`${addIn.pane} did not load`);
  return frame.contentWindow;
}

/** Resolves once Office.js is there, or the page is loaded without: loading waits for every font, and one may never come. */
function hasStarted(frame: HTMLIFrameElement): Promise<void> {
  return new Promise((resolve) => {
    const look = (): void => {
      const { contentDocument: page, contentWindow: client } = frame;
      if (page && page.readyState !== "loading" && client && "Office" in client) done();
    };
    const timer = setInterval(look, POLLING);
    const done = (): void => {
      clearInterval(timer);
      resolve();
    };
    frame.addEventListener("load", done, { once: true });
  });
}

/** Hides the pane, or shows it again; its page runs on. */
export function showPane(shown: boolean): void {
  part("pane").hidden = !shown;
  part("splitter").hidden = !shown;
  for (const button of document.querySelectorAll('[aria-controls="pane"]'))
    button.setAttribute("aria-expanded", String(shown));
}

/** Lets mouse and arrow keys set the pane's width. */
export function letResizePane(): void {
  const splitter = part("splitter");
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
