import { HoverManagerService } from "@univerjs/sheets-ui";
import { contains } from "./area";
import { cellRectangle } from "./cell-rectangle";
import type { Engine } from "./engine";
import type { Area, Grid } from "./grid";
import type { DrawnCard } from "./rich-value";

/** What shows cards; the grid says which, and beside what. */
export interface CardView {
  /** With `focus`, for a person who uses the keyboard. */
  show(card: DrawnCard, beside: DOMRectReadOnly, focus: boolean): void;
  hide(): void;
}

/** Milliseconds that the pointer rests on a cell before its card is shown. */
const REST = 300;

type CardAt = (row: number, column: number) => DrawnCard | undefined;

/** Shows the card of the cell that the pointer rests on or, on Excel's Ctrl+Shift+F5, of the active one. */
export function watchCards(engine: Engine, grid: Grid, container: HTMLElement, view: CardView, cardAt: CardAt): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let shown = "";
  const show = (row: number, column: number, focus: boolean): void => {
    shown = `${row} ${column}`;
    const card = cardAt(row, column);
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

/** Shows beside the selected cell what its data validation has to say before anything is typed. */
export function watchPrompts(engine: Engine, grid: Grid, container: HTMLElement, view: CardView): void {
  grid.on("selectionChanged", ({ sheet, areas: [area] }) => {
    view.hide();
    const prompt = area && promptOf(grid, sheet, area);
    // The grid may have to scroll first.
    if (prompt)
      requestAnimationFrame(() => {
        const place = cellRectangle(engine, area.row, area.column);
        if (place) view.show(prompt, place, false);
      });
  });
  container.addEventListener("wheel", () => view.hide(), { passive: true });
}

function promptOf(grid: Grid, sheet: string, { row, column }: Area): DrawnCard | undefined {
  const rules = grid.find(sheet)?.validation.rules() ?? [];
  const { prompt } = rules.find(({ areas }) => areas.some((area) => contains(area, row, column)))?.rule ?? {};
  if (!prompt?.shown || (prompt.title === "" && prompt.message === "")) return undefined;
  const lines = [{ name: "", text: prompt.message }].filter(({ text }) => text !== "");
  return { title: prompt.title, sections: [{ title: "", lines }], provider: "" };
}
