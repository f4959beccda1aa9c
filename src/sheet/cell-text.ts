/** What one worksheet cell is given. */
export interface CellContent {
  value: string | number;
  format: string;
}

const TEXT_FORMAT = "@";
/** Cells formatted as text show #### beyond this length. */
const LONGEST_TEXT_FORMAT = 255;
const LONGEST_CELL = 32_767;
const STARTS_FORMULA = /^[=+\-@\t\r\n]/;

/** Content for a cell that must hold this text and never a formula, number or date made from it. */
export function formatTextCell(text: string): CellContent {
  if (text === "") return { value: "", format: "General" };
  // Excel takes an apostrophe at the beginning for its mark of a text.
  const shown = `${text.startsWith("'") ? "'" : ""}${text}`.slice(0, LONGEST_CELL);
  if (shown.length <= LONGEST_TEXT_FORMAT) return { value: shown, format: TEXT_FORMAT };
  // Text this long is no number or date; only a first character that starts a formula needs the text mark.
  return { value: STARTS_FORMULA.test(shown) ? `'${shown.slice(0, LONGEST_CELL - 1)}` : shown, format: "General" };
}
