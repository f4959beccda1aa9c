import type { ICellData, IStyleData } from "@univerjs/core";
import { FontCache, IRenderManagerService, SpreadsheetSkeleton, Text } from "@univerjs/engine-render";
import { SheetSkeletonManagerService } from "@univerjs/sheets-ui";
import type { Engine } from "./engine";

interface CellTexts {
  _setFontStylesCache(row: number, column: number, cell: ICellData | null, style: IStyleData | null): void;
}

let isWrapped = false;
let fallback = "";

/**
 * Draws what a cell's own font lacks in this one: a canvas takes no font that the cell doesn't name, and Arial has no Chinese.
 * Only what is drawn names it; the cell keeps its font, in the toolbar, in copies and for readers.
 */
export function drawWithFallback(fontFamily: string): void {
  fallback = fontFamily;
  if (isWrapped) return;
  isWrapped = true;
  const skeleton = SpreadsheetSkeleton.prototype as unknown as CellTexts;
  const set = skeleton._setFontStylesCache;
  skeleton._setFontStylesCache = function (row, column, cell, style) {
    const drawn = { ...style, ff: fontChain(style?.ff ?? "") };
    set.call(this, row, column, cell && { ...cell, s: drawn }, drawn);
  };
  // What a cell with a drop-down list holds is drawn by itself, as plain text.
  const { drawWith } = Text;
  Text.drawWith = (context, text, lines) =>
    drawWith.call(Text, context, { ...text, fontStyle: fontChain(text.fontStyle ?? "") }, lines);
}

function fontChain(own: string): string {
  if (own === "") return fallback;
  return own.includes(fallback) ? own : `${own}, ${fallback}`;
}

/** Draws everything again whenever a font arrives: the canvas that asked for it was drawn without. */
export function redrawOnFonts(engine: Engine): () => void {
  const redraw = (): void => {
    FontCache.globalFontMeasureCache.clear();
    const render = engine.get(IRenderManagerService).getRenderById(engine.unitId);
    render?.with(SheetSkeletonManagerService).getCurrentSkeleton()?.resetCache();
    render?.mainComponent?.makeForceDirty();
  };
  document.fonts.addEventListener("loadingdone", redraw);
  return () => document.fonts.removeEventListener("loadingdone", redraw);
}
