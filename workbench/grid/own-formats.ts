import { InterceptorEffectEnum } from "@univerjs/core";
import { INTERCEPTOR_POINT, InterceptCellContentPriority, SheetInterceptorService } from "@univerjs/sheets";
import type { Engine } from "./engine";
import type { CellValue } from "./grid";

type FormatAt = (sheet: string, row: number, column: number, value: CellValue) => string;

/** Draws numbers that bring a format by it. The cell itself keeps its format General, for readers and for copies. */
export function drawOwnFormats(engine: Engine, formatAt: FormatAt): void {
  engine.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Value | InterceptorEffectEnum.Style,
    // After spilled values came in, before Univer applies number formats.
    priority: InterceptCellContentPriority.NUMFMT + 1,
    handler: (cell, { subUnitId, row, col }, next) => {
      if (typeof cell?.v !== "number") return next(cell);
      const style = engine.model.getStyles().getStyleByCell(cell);
      if (style?.n) return next(cell);
      const pattern = formatAt(subUnitId, row, col, cell.v);
      return next(pattern === "General" ? cell : { ...cell, s: { ...style, n: { pattern } } });
    },
  });
}
