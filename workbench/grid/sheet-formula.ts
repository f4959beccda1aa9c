/** What no formula holds. */
const MARK = "\u0001";

/** A formula with the sheet whose names it means first, in one text: the engine keeps what it has read by the text alone. */
export const onSheet = (formula: string, sheet: string): string => `${formula}${MARK}${sheet}`;

/** The two apart again; without a sheet only names of the workbook are meant. */
export function readOn(text: string): { formula: string; sheet: string | undefined } {
  const [formula = "", sheet] = text.split(MARK);
  return { formula, sheet };
}
