import { InterceptorEffectEnum } from "@univerjs/core";
import { IRenderManagerService } from "@univerjs/engine-render";
import { INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/sheets";
import type { Engine } from "./engine";
import type { DrawnCard } from "./rich-value";

/** What is said about cells and is no part of them; whoever keeps it says where there is something. */
export interface Remarks {
  has(sheet: string, row: number, column: number): boolean;
  card(sheet: string, row: number, column: number): DrawnCard | undefined;
}

/** Excel's colour for the corners of cells with comments; notes have another. */
const MARK = { color: "#8764B8", size: 8 };

/** Marks the corner of every cell that has a remark. */
export function markRemarks(engine: Engine, remarks: Remarks): void {
  engine.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Style,
    // As early as Univer marks notes.
    priority: 100,
    handler: (cell, { subUnitId, row, col, rawData }, next) => {
      if (!remarks.has(subUnitId, row, col)) return next(cell);
      return next({ ...(cell ?? rawData), markers: { ...cell?.markers, tr: MARK } });
    },
  });
}

/** Draws all cells again, since no command of the grid has changed one. */
export function redrawCells(engine: Engine): void {
  engine.get(IRenderManagerService).getRenderById(engine.unitId)?.mainComponent?.makeForceDirty();
}
