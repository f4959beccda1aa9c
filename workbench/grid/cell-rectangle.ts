import { IRenderManagerService } from "@univerjs/engine-render";
import { getViewportByCell, SheetSkeletonManagerService } from "@univerjs/sheets-ui";
import type { Engine } from "./engine";

/** Where a cell of the active sheet is in the window; undefined while nothing is drawn. */
export function cellRectangle(engine: Engine, row: number, column: number): DOMRectReadOnly | undefined {
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
