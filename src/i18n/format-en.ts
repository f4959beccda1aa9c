const cells = (n: number) => `${n.toLocaleString("en")} ${n === 1 ? "cell" : "cells"}`;
const again = "Select the cells with the formulas and try again.";
const left = (n: number) => `left as ${n === 1 ? "it was" : "they were"}`;

/** What the command that formats numbers has to say. */
export const formatEn = {
  heading: "Figures in cells",
  hint: "Shows the numbers of HTZONE formulas in the selected cells as figures: > 3 tn instead of 3E+12. Cells with a number format of their own keep it.",
  button: "Format HTZONE numbers",
  working: "Formatting…",
  done: (n: number) => `${cells(n)} formatted`,
  kept: (n: number) => `${cells(n)} with a format of ${n === 1 ? "its" : "their"} own: ${left(n)}.`,
  other: (n: number) => `${cells(n)} with another HTZONE formula (a calculation, a range, an error): ${left(n)}.`,
  nothing: "No number to format",
  looksFor:
    "Select cells whose formula is one HTZONE function that gives one figure, such as =HTZONE.REVENUE(A2,2013), and whose number format is General.",
  cancel: "Cancel",
  cancelled: "Cancelled. All formats are as they were.",
  failed: "The numbers were not formatted",
  unchanged: "All formats are as they were.",
  leftovers: "Some cells may have got their format; Undo takes it back.",
  outside: "Formatting works inside Excel.",
  tooLarge: { sentence: "Too many cells are selected.", step: "Select fewer cells and try again." },
  refused: { sentence: "Excel does not allow this for the selected cells.", step: again },
  selection: { sentence: "No cells are selected.", step: again },
  tooOld: {
    sentence: "This Excel is too old to format the selected cells.",
    step: "Update Excel, or open the workbook in Excel on the web.",
  },
};

export type FormatWords = typeof formatEn;
