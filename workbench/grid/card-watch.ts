import { IRenderManagerService } from "@univerjs/engine-render";
import { getViewportByCell, HoverManagerService, SheetSkeletonManagerService } from "@univerjs/sheets-ui";
import type { Engine } from "./engine";
import type { DrawnCard, Grid } from "./grid";

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

/** Where a cell of the active sheet is in the window; undefined while nothing is drawn. */
function cellRectangle(engine: Engine, row: number, column: number): DOMRectReadOnly | undefined {
  const render = engine.get(IRenderManagerService).getRenderById(engine.unitId);
  const skeleton = render?.with(SheetSkeletonManagerService).getCurrentSkeleton();
  const viewport = render && getViewportByCell(row, column, render.scene, engine.workbook.getActiveSheet().getSheet());
  if (!render || !skeleton || !viewport) return undefined;
  const { mergeInfo, ...cell } = skeleton.getCellWithCoordByIndex(row, column);
  const { startX, startY, endX, endY } = cell.isMerged ? mergeInfo : cell;
  const { scaleX, scaleY } = render.scene.getAncestorScale();
  const canvas = render.engine.getCanvasElement().getBoundingClientRect();
  const left = canvas.left + (startX - viewport.viewportScrollX) * scaleX;
  const top = canvas.top + (startY - viewport.viewportScrollY) * scaleY;
  return new DOMRectReadOnly(left, top, (endX - startX) * scaleX, (endY - startY) * scaleY);
}
