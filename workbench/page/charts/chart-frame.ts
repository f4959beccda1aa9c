import { element } from "../element";

export interface FrameActions {
  select(): void;
  leave(): void;
  /** Moves and grows by pixels of the page. */
  change(by: { left: number; top: number; width: number; height: number }): void;
  remove(): void;
  undo(): void;
  redo(): void;
}

const SIDES = [
  ["nw", -1, -1],
  ["ne", 1, -1],
  ["sw", -1, 1],
  ["se", 1, 1],
] as const;

const STEP = 8;
const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-STEP, 0],
  ArrowRight: [STEP, 0],
  ArrowUp: [0, -STEP],
  ArrowDown: [0, STEP],
};

/** The frame of a chart or a slicer over the cells: selected by a click or the Tab key, then moved, sized and deleted. */
export function createFrame(actions: FrameActions, role: "group" | "img" = "img"): HTMLElement {
  const frame = element("div", { class: "chart-frame", tabindex: "0", role });
  frame.addEventListener("focus", () => actions.select());
  frame.addEventListener("blur", () => actions.leave());
  frame.addEventListener("pointerdown", (event) => {
    frame.focus({ preventScroll: true });
    drag(frame, event, (left, top) => ({ left, top, width: 0, height: 0 }), actions);
  });
  for (const [name, x, y] of SIDES) {
    const handle = element("span", { class: `chart-handle ${name}` });
    handle.addEventListener("pointerdown", (event) => {
      const grow = (dx: number, dy: number) => ({
        left: x < 0 ? dx : 0,
        top: y < 0 ? dy : 0,
        width: dx * x,
        height: dy * y,
      });
      drag(frame, event, grow, actions);
    });
    frame.append(handle);
  }
  frame.addEventListener("keydown", (event) => press(event, frame, actions));
  return frame;
}

/** The grid takes keys from the whole page; those pressed in a selected chart are the chart's, but for shortcuts. */
function press(event: KeyboardEvent, frame: HTMLElement, actions: FrameActions): void {
  if (pressUndo(event, actions)) return;
  if (event.ctrlKey || event.metaKey || event.altKey || event.key === "Tab") return;
  event.stopPropagation();
  const arrow = ARROWS[event.key];
  if (arrow) actions.change({ left: arrow[0], top: arrow[1], width: 0, height: 0 });
  else if (event.key === "Delete" || event.key === "Backspace") actions.remove();
  else if (event.key === "Escape") frame.blur();
  else return;
  event.preventDefault();
}

/** The grid undoes only while the focus is in its cells. */
function pressUndo(event: KeyboardEvent, actions: FrameActions): boolean {
  const key = event.key.toLowerCase();
  if (event.altKey || !(event.ctrlKey || event.metaKey) || !["z", "y"].includes(key)) return false;
  event.stopPropagation();
  event.preventDefault();
  if (key === "y" || event.shiftKey) actions.redo();
  else actions.undo();
  return true;
}

type Change = Parameters<FrameActions["change"]>[0];

/** Shows the drag by moving the frame alone, and makes it real at its end. */
function drag(
  frame: HTMLElement,
  start: PointerEvent,
  changeFor: (dx: number, dy: number) => Change,
  actions: FrameActions,
): void {
  if (start.button !== 0) return;
  start.stopPropagation();
  start.preventDefault();
  frame.setPointerCapture(start.pointerId);
  const change = (event: PointerEvent): Change =>
    changeFor(event.clientX - start.clientX, event.clientY - start.clientY);
  const move = (event: PointerEvent): void => {
    const { left, top, width, height } = change(event);
    frame.style.translate = `${left}px ${top}px`;
    frame.style.scale = `${scaleOf(frame.offsetWidth, width)} ${scaleOf(frame.offsetHeight, height)}`;
  };
  const end = (event: PointerEvent): void => {
    frame.removeEventListener("pointermove", move);
    for (const name of ["translate", "scale"]) frame.style.removeProperty(name);
    const by = change(event);
    if (event.type === "pointerup" && Object.values(by).some((pixels) => pixels !== 0)) actions.change(by);
  };
  frame.addEventListener("pointermove", move);
  frame.addEventListener("pointerup", end, { once: true });
  frame.addEventListener("pointercancel", end, { once: true });
}

function scaleOf(size: number, by: number): number {
  return Math.max(0.1, (size + by) / Math.max(1, size));
}
