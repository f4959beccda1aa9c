import { ICommandService } from "@univerjs/core";
import { IRenderManagerService, type Viewport } from "@univerjs/engine-render";
import { getViewportByCell, SetScrollRelativeCommand, SheetSkeletonManagerService } from "@univerjs/sheets-ui";
import type { Engine } from "./engine";
import { PIXELS_PER_POINT } from "./points";

/** A point of the sheet: a cell, and how far from its corner, in points. */
interface Corner {
  row: number;
  column: number;
  x: number;
  y: number;
}

/** Where an object lies over the cells: between two points of a sheet, so that it moves and grows with the cells. */
export interface FloatingPlace {
  /** Id of the sheet. */
  sheet: string;
  from: Corner;
  to: Corner;
}

interface Floating {
  element: HTMLElement;
  place: FloatingPlace;
}

/** Whatever changes cells or what is calculated in them, the looks of numbers too. */
const CHANGE = /^(?:sheet|formula)\.mutation\./;

/**
 * Elements of the page that lie over the cells. Each is as large as its place at 100 % and scaled with the grid, and is
 * cut off at the edges of the pane of the grid in which its first cell is.
 */
export class FloatingLayer {
  readonly #objects = new Map<string, Floating>();
  readonly #panes = new Map<Viewport, HTMLElement>();
  readonly #overlay = document.createElement("div");
  #isFollowing = false;

  constructor(private readonly engine: Engine) {
    this.#overlay.className = "floating-layer";
    this.#overlay.addEventListener("wheel", (event) => this.#scroll(event), { passive: false });
  }

  /** Pixels of the page that a point is now. */
  get scale(): number {
    return (this.#render?.scene.getAncestorScale().scaleX ?? 1) * PIXELS_PER_POINT;
  }

  /** Shows an element, or gives one that is shown another place. */
  put(id: string, element: HTMLElement, place: FloatingPlace): void {
    this.#objects.set(id, { element, place });
    // Not before: a grid that is being made draws nothing yet.
    if (!this.#isFollowing) this.#render?.engine.endFrame$.subscribe(() => this.#follow());
    this.#isFollowing = true;
    this.#follow();
  }

  remove(id: string): void {
    this.#objects.get(id)?.element.remove();
    this.#objects.delete(id);
  }

  /** Calls at most once in a while after cells or their looks have changed. */
  onCells(listener: () => void, milliseconds = 50): void {
    let timer: ReturnType<typeof setTimeout> | undefined;
    this.engine.onCommand(({ id }) => {
      if (!CHANGE.test(id)) return;
      timer ??= setTimeout(() => {
        timer = undefined;
        listener();
      }, milliseconds);
    });
  }

  /** A wheel over an object scrolls the sheet; the browser's zoom stays its own. */
  #scroll(event: WheelEvent): void {
    if (event.ctrlKey) return;
    event.preventDefault();
    const [offsetX, offsetY] = event.shiftKey ? [event.deltaY, 0] : [event.deltaX, event.deltaY];
    void this.engine.get(ICommandService).executeCommand(SetScrollRelativeCommand.id, { offsetX, offsetY });
  }

  get #render() {
    return this.engine.get(IRenderManagerService).getRenderById(this.engine.unitId);
  }

  #follow(): void {
    if (this.#objects.size === 0) return;
    this.#attach();
    for (const { element, place } of this.#objects.values()) this.#lay(element, place);
  }

  /** Beside the canvas, which the grid may make anew. */
  #attach(): void {
    const canvas = this.#render?.engine.getCanvasElement();
    if (canvas?.parentElement && this.#overlay.parentElement !== canvas.parentElement)
      canvas.parentElement.append(this.#overlay);
  }

  #lay(element: HTMLElement, { sheet, from, to }: FloatingPlace): void {
    const render = this.#render;
    const active = this.engine.workbook.getActiveSheet();
    const skeleton = render?.with(SheetSkeletonManagerService).getCurrentSkeleton();
    const isShown = active.getSheetId() === sheet;
    const viewport = render && getViewportByCell(from.row, from.column, render.scene, active.getSheet());
    element.hidden = !isShown;
    if (!isShown || !skeleton || !viewport) return;
    const { scaleX, scaleY } = render.scene.getAncestorScale();
    const pixels = ({ row, column, x, y }: Corner): { x: number; y: number } => {
      const { startX, startY } = skeleton.getNoMergeCellWithCoordByIndex(row, column);
      return { x: startX + x * PIXELS_PER_POINT, y: startY + y * PIXELS_PER_POINT };
    };
    const [start, end] = [pixels(from), pixels(to)];
    const pane = this.#pane(viewport);
    if (element.parentElement !== pane) pane.append(element);
    const left = (start.x - viewport.viewportScrollX) * scaleX - viewport.left;
    const top = (start.y - viewport.viewportScrollY) * scaleY - viewport.top;
    set(element, {
      left: `${left}px`,
      top: `${top}px`,
      width: `${Math.max(1, end.x - start.x)}px`,
      height: `${Math.max(1, end.y - start.y)}px`,
      transform: `scale(${scaleX}, ${scaleY})`,
    });
  }

  /** The visible part of the grid that a viewport draws, as an element that cuts off what lies beyond. */
  #pane(viewport: Viewport): HTMLElement {
    const pane = this.#panes.get(viewport) ?? document.createElement("div");
    this.#panes.set(viewport, pane);
    if (pane.parentElement !== this.#overlay) this.#overlay.append(pane);
    const { left, top, width, height } = viewport;
    set(pane, {
      left: `${left}px`,
      top: `${top}px`,
      width: `${width ?? 0}px`,
      height: `${height ?? 0}px`,
    });
    return pane;
  }
}

/** Only what is different, for this runs with every picture of the grid. */
function set(element: HTMLElement, styles: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(styles)) {
    if (element.style.getPropertyValue(name) !== value) element.style.setProperty(name, value);
  }
}
