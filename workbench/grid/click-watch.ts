import { HoverManagerService, type ICellPosWithEvent } from "@univerjs/sheets-ui";
import { cellRectangle } from "./cell-rectangle";
import type { Engine } from "./engine";
import type { GridEvents } from "./grid-events";
import { PIXELS_PER_POINT } from "./points";

/** Tells of clicks on a cell with the left button; dragging from cell to cell is none. */
export function watchClicks(engine: Engine, clicked: (click: GridEvents["clicked"]) => void): void {
  const pointer = engine.get(HoverManagerService);
  let down: ICellPosWithEvent | undefined;
  pointer.currentPointerDownCell$.subscribe((cell) => {
    down = cell.event.button === 0 ? cell : undefined;
  });
  pointer.currentPointerUpCell$.subscribe(({ row, col: column, subUnitId: sheet, event }) => {
    const isClick = down?.row === row && down.col === column && down.subUnitId === sheet;
    down = undefined;
    const place = isClick && cellRectangle(engine, row, column);
    if (!place) return;
    const pixels = engine.workbook.getActiveSheet().getZoom() * PIXELS_PER_POINT;
    const [x, y] = [(event.clientX - place.left) / pixels, (event.clientY - place.top) / pixels];
    clicked({ sheet, row, column, x, y });
  });
}
