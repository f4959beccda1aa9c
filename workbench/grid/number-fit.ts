import { fitGeneral } from "./general-number";

/** What a cell holds that must not be cut: a number in the format General, or the text of a formatted number, a boolean, an error. */
export type Uncuttable = { general: number } | { text: string };

/** Excel's sign for "too wide", and what number formats give for dates that don't exist. */
const HASH = "#";

/**
 * What Excel draws of it in so many pixels: General gets shorter, everything else becomes #### as wide as the cell.
 * A cut number would be another number. "" where there is no width at all.
 */
export function fitNumber(cell: Uncuttable, width: number, widthOf: (text: string) => number): string {
  if (width <= 0) return "";
  const fits = (text: string): boolean => widthOf(text) <= width;
  const fitting = "general" in cell ? fitGeneral(cell.general, fits) : fits(cell.text) ? cell.text : undefined;
  if (fitting !== undefined && !/^#+$/.test(fitting)) return fitting;
  return HASH.repeat(Math.max(1, Math.floor(width / widthOf(HASH))));
}
