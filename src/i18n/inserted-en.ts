const counted = (n: number) => (n === 1 ? "1 cell" : `${n.toLocaleString("en")} cells`);
const named = (names: readonly string[]) => names.map((name) => `“${name}”`).join(", ");

/** The pane's texts about what the workbook has already, in English. */
export const insertedEn = {
  heading: (n: number) => (n === 1 ? "Already in this workbook" : `Already in this workbook, ${n} times`),
  goTo: (place: string) => `Go to ${place}`,
  another: "Insert another",
  update: "Update",
  updateAt: (place: string) => `Update ${place}`,
  remove: "Remove",
  removeAt: (place: string) => `Remove ${place}`,
  working: "Working…",
  edition: (edition: string) => `Edition ${edition}.`,
  hint: "Update brings it, in its place, to this edition and to what is chosen below.",
  noRecord: "HTZone has no record of this one: it can neither update nor remove it.",
  needsNewer: "Updating and removing need Excel 2021, Microsoft 365 or Excel on the web.",
  updated: "Updated",
  current: "Nothing to update",
  currentBody: "It is already what would be inserted now.",
  removed: "Removed",
  removedSheets: (names: readonly string[]) =>
    names.length === 0
      ? "Its cells are empty again."
      : `${names.length === 1 ? "The sheet" : "The sheets"} ${named(names)} went with it.`,
  gone: "It is not there any more",
  goneBody: "Somebody has deleted it or its table.",
  failed: { update: "It was not updated", remove: "It was not removed" },
  conflict: "Somebody else changed its cells just now. Look at them, then try again.",
  blocked: { heading: "Something is in the way", lead: "Nothing was changed.", close: "Close" },
  more: (n: number) => `and ${counted(n)} more`,
  cancel: "Cancel",
  askUpdate: {
    heading: "Write over changed cells?",
    lead: "Updating writes into all of its cells.",
    changed: (n: number) => `It writes over ${counted(n)} that somebody changed since:`,
    button: "Update and write over",
  },
  askRemove: {
    heading: "Remove it?",
    lead: "What HTZone inserted goes: cells, table, chart or pivot, and its record.",
    formulas: "Formulas that use its cells will show #REF! or 0.",
    sheets: (names: readonly string[]) =>
      `${names.length === 1 ? "The sheet" : "The sheets"} ${named(names)} go${names.length === 1 ? "es" : ""} with it. Excel cannot undo that.`,
    kept: (names: readonly string[]) =>
      `${named(names)} ${names.length === 1 ? "stays" : "stay"}: something else is there.`,
    changed: (n: number) => `With it ${n === 1 ? "goes" : "go"} ${counted(n)} that somebody changed since:`,
    button: "Remove",
  },
};
