import type { CellStyle } from "./grid";
import { estimateWidth, textWidth } from "./text-width";

/** Room around a text in a column fitted to it, in pixels. */
const CELL_PADDING = 12;

/** Texts measured to fit one column. */
const MEASURED = 20;

/** The width in pixels at which all texts of a column are seen whole; 0 where there is none. `styleOf` is asked by place. */
export function fittedWidth(texts: readonly string[], styleOf: (place: number) => CellStyle): number {
  const all = texts.map((text, place) => ({ text, place }));
  // Measuring is slow and a column may hold 10,000 texts: only those that look longest are measured.
  const longest = all.sort((a, b) => estimateWidth(b.text) - estimateWidth(a.text)).slice(0, MEASURED);
  const widths = longest.map(({ text, place }) => {
    const { fontName, fontSize, bold } = styleOf(place);
    return textWidth(text, fontName ?? "", fontSize ?? 11, bold ?? false);
  });
  const widest = Math.max(0, ...widths);
  return widest > 0 ? widest + CELL_PADDING : 0;
}
