/** Office.js counts widths, heights and fonts in points, the grid in pixels at 96 dpi. */
export const PIXELS_PER_POINT = 96 / 72;
