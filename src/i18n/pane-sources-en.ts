/** The pane's texts about the sources of a workbook, in English. */
export const paneSourcesEn = {
  heading: "Sources in this workbook",
  what: "A new sheet with every HTZONE formula and inserted table: the printed figures behind it, their bounds, sources and caveats.",
  button: "List the sources",
  again: "Update the list",
  hint: "The list stays where it is and shows what the workbook has now.",
  looking: "Looking for HTZONE formulas…",
  cancel: "Cancel",
  done: "Sources listed",
  failed: "The sources were not listed",
  nothing: "This workbook has no HTZONE formula and no table of HTZone’s.",
  cancelled: "Cancelled. Nothing was written.",
};
