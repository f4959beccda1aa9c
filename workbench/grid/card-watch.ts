import { HoverManagerService } from "@univerjs/sheets-ui";
import { cellRectangle } from "./cell-rectangle";
import type { Engine } from "./engine";
import type { Grid } from "./grid";
import type { DrawnCard } from "./rich-value";

/** What shows cards; the grid says which, and beside what. */
export interface CardView {
  /** With `focus`, for a person who uses the keyboard. */
  show(card: DrawnCard, beside: DOMRectReadOnly, focus: boolean): void;
  hide(): void;
}

/** Milliseconds that the pointer rests on a cell before its card is shown. */
const REST = 300;

/** Shows the card of the cell that the pointer rests on or, on Excel's Ctrl+Shift+F5, of the active one. */
export function watchCards(engine: Engine, grid: Grid, container: HTMLElement, view: CardView): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let shown = "";
  const show = (row: number, column: number, focus: boolean): void => {
    shown = `${row} ${column}`;
    const card = grid.activeSheet().card(row, column);
    const place = card && cellRectangle(engine, row, column);
    if (card && place) view.show(card, place, focus);
    else view.hide();
  };
  const hide = (): void => {
    clearTimeout(timer);
    shown = "";
    view.hide();
  };
  const pressed = (event: KeyboardEvent): void => {
    if (!(event.ctrlKey && event.shiftKey && event.key === "F5")) return hide();
    event.preventDefault();
    const [{ row, column } = { row: 0, column: 0 }] = grid.selection();
    show(row, column, true);
  };
  // Every movement, not every cell: after keys the pointer may rest where it was before.
  engine.get(HoverManagerService).currentPosition$.subscribe((cell) => {
    clearTimeout(timer);
    if (!cell) timer = setTimeout(hide, REST);
    else if (shown !== `${cell.location.row} ${cell.location.col}`)
      timer = setTimeout(() => show(cell.location.row, cell.location.col, false), REST);
  });
  // Before Univer, which takes keys from the whole page.
  document.addEventListener("keydown", pressed, { capture: true });
  container.addEventListener("wheel", hide, { passive: true });
  container.addEventListener("pointerleave", hide);
}
