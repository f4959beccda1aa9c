import type { CellStyle, GridSheet } from "./grid";
import { PIXELS_PER_POINT } from "./points";
import { estimateWidth, textWidth } from "./text-width";

/** Room around a text in a column fitted to it, in pixels. */
const CELL_PADDING = 12;

/** Texts measured to fit one column. */
const MEASURED = 20;

/** Makes columns as wide as what stands in them. */
export function fitColumns(sheet: GridSheet, column: number, count: number): void {
  const used = sheet.usedArea(false);
  if (used === undefined) return;
  const last = Math.min(column + count, used.column + used.columns);
  for (let fitted = Math.max(column, used.column); fitted < last; fitted += 1) {
    const texts = sheet.texts({ ...used, column: fitted, columns: 1 }).map(([text = ""]) => text);
    const width = fittedWidth(texts, (offset) => sheet.style(used.row + offset, fitted)) / PIXELS_PER_POINT;
    if (width > 0) sheet.setColumnWidth(fitted, 1, width);
  }
}

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
