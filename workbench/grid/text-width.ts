import { PIXELS_PER_POINT } from "./points";

const FONT_FALLBACK = "Calibri, Arial, sans-serif";

/** Full-width characters: CJK, kana, Hangul, full-width forms. */
const WIDE = /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFF60\uFFE0-\uFFE6]/gu;

let context: CanvasRenderingContext2D | null | undefined;

/** Width in narrow characters, a full-width one counting as two. */
export function estimateWidth(text: string): number {
  return text.length + (text.match(WIDE)?.length ?? 0);
}

/** Width of a line of text in pixels: measured where there is a canvas, estimated from its characters elsewhere. */
export function textWidth(text: string, fontName: string, fontSize: number, bold: boolean): number {
  const pixels = fontSize * PIXELS_PER_POINT;
  context ??= typeof document === "undefined" ? null : document.createElement("canvas").getContext("2d");
  if (context === null) return estimateWidth(text) * pixels * 0.5;
  context.font = `${bold ? "bold " : ""}${pixels}px "${fontName}", ${FONT_FALLBACK}`;
  return context.measureText(text).width;
}
