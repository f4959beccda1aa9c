import { part } from "./element";

/** What F6 goes round, as in Excel: the cells, the pane, the ribbon. */
const REGIONS = ["grid", "pane", "bar"] as const;
type Region = (typeof REGIONS)[number];

/** What had the focus last in the strip above the grid, so that one comes back to it. */
let inBar: HTMLElement | null = null;

/** F6 goes from region to region in a window, Shift+F6 the other way; a hidden pane is left out. */
export function letCrossRegions(window: Window, focusGrid: () => void): void {
  const pressed = (event: KeyboardEvent): void => {
    // A modal dialog keeps the focus.
    if (event.key !== "F6" || event.ctrlKey || event.altKey || document.querySelector("dialog:modal")) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    enter(next(findRegion(), event.shiftKey ? -1 : 1), focusGrid);
  };
  // Before Univer, which takes keys from the whole page.
  window.addEventListener("keydown", pressed, { capture: true });
}

function findRegion(): Region {
  const { activeElement: at } = document;
  return REGIONS.find((region) => at && part(region).contains(at)) ?? "grid";
}

function next(from: Region, step: 1 | -1): Region {
  const open = REGIONS.filter((region) => !part(region).hidden);
  return open.at((open.indexOf(from) + step) % open.length) ?? "grid";
}

function enter(region: Region, focusGrid: () => void): void {
  const { activeElement: left } = document;
  if (left instanceof HTMLElement && part("bar").contains(left)) inBar = left;
  if (region === "grid") return focusGrid();
  if (region === "pane") return part("pane").querySelector("iframe")?.contentWindow?.focus();
  (inBar?.isConnected ? inBar : part("bar").querySelector("button"))?.focus();
}
