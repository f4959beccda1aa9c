const counted = (n: number, one: string, many: string) => `${n.toLocaleString("en")} ${n === 1 ? one : many}`;

/** The pane's texts about copies for people without the add-in, in English. */
export const shareEn = {
  heading: "Share without HTZone",
  /** What the name of a copy ends with. */
  suffix: " (values)",
  what: "Copies of sheets in which HTZONE formulas are plain values, for people who do not have HTZone. The sheets themselves stay as they are.",
  looking: "Looking for HTZONE formulas…",
  sheets: "Sheets to copy",
  formulas: (n: number) => counted(n, "HTZONE formula", "HTZONE formulas"),
  hidden: "hidden",
  locked: "protected; unprotect it in Excel to copy it",
  structure: "The workbook’s structure is protected, so no sheet can be added. Unprotect it in Excel, then look again.",
  nothing: "No sheet of this workbook has an HTZONE formula.",
  again: "Look again",
  withSources: "Add a sheet with the sources",
  none: "Choose a sheet",
  button: (n: number) => `Copy ${counted(n, "sheet", "sheets")} as values`,
  working: "Copying…",
  cancel: "Cancel",
  cancelled: "Cancelled. Nothing was copied.",
  notListed: "The workbook could not be looked through",
  done: "Copies made",
  copies: "Copies:",
  sources: (sheet: string) => `Sources: sheet “${sheet}”.`,
  values: (n: number) => `${counted(n, "HTZONE formula is a value", "HTZONE formulas are values")} now.`,
  linked: (n: number) =>
    `${counted(n, "other formula became a value", "other formulas became values")}: without HTZone they would change or break.`,
  send: "To send the copies alone, select their tabs, then Move or Copy them to a new workbook.",
  error: (code: string, n: number, where: string, why: string) =>
    `${counted(n, "cell shows", "cells show")} ${code} (${n === 1 ? where : `first ${where}`}). ${why}`,
  errors: {
    "#N/A": "No such figure is held.",
    "#VALUE!": "An argument was not understood.",
    "#NAME?": "Excel did not know a name or function.",
    "#SPILL!": "Other cells were in the way of the rows.",
    "#REF!": "A cell that the formula names is gone.",
  } as Record<string, string>,
  otherError: "The formula gave this error before it was copied.",
  failed: "The sheets were not copied",
  waiting: (n: number, where: string) =>
    `${counted(n, "cell is", "cells are")} still being calculated (${n === 1 ? where : `first ${where}`}). Wait until the figures show, then try again.`,
  changed: "Somebody changed the sheets while they were copied. Try again.",
};
