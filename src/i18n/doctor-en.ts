const counted = (n: number, one: string, many: string) => `${n.toLocaleString("en")} ${n === 1 ? one : many}`;

/** So many formulas are named. */
const MOST_NAMED = 3;

/** "C2, C3, C4 and 7 more use". */
function used(places: readonly string[]): string {
  const named = places.slice(0, MOST_NAMED).join(", ");
  const more = places.length - MOST_NAMED;
  return `${named}${more > 0 ? ` and ${more.toLocaleString("en")} more` : ""} ${places.length === 1 ? "uses" : "use"}`;
}

/** The pane's texts about what is wrong with a workbook's formulas, in English. */
export const doctorEn = {
  heading: "Doctor",
  what: "Looks at every HTZONE formula of this workbook, says what is wrong, and offers to mend it. Nothing changes before you agree.",
  button: "Examine the workbook",
  again: "Examine again",
  examining: "Examining…",
  cancel: "Cancel",
  cancelled: "Cancelled. Nothing was changed.",
  examineFailed: "The workbook was not examined",
  found: (n: number) => (n === 1 ? "1 cell needs attention" : `${n.toLocaleString("en")} cells need attention`),
  lookedAt: (n: number) => `${counted(n, "formula was", "formulas were")} looked at.`,
  healthy: "Nothing is wrong",
  none: "This workbook has no HTZONE formula.",
  groups: {
    names: "Names that Excel does not know",
    arguments: "Arguments",
    words: "Words in cells that formulas use",
    texts: "Formulas kept as text",
    waiting: "Not calculated",
    numbers: "Numbers kept as text",
    "not-held": "Not in the data set",
    errors: "Other errors",
  },
  faults: {
    misspelt: (written: string, meant: string) =>
      `HTZone has no function “${written}”. ${meant === "" ? "The Formula tab lists all." : `Did you mean ${meant}?`}`,
    namespace: (written: string, meant: string) => `Excel does not know “${written}”. The function is called ${meant}.`,
    unloaded: (written: string) =>
      `Excel wrote “${written}” because HTZone was not there when the workbook was opened. Written again, it works.`,
    unquoted: (text: string) => `“${text}” is a text and needs quotation marks.`,
    punctuation: (written: string) => `Excel does not take these signs in a formula: ${written}`,
    separators: "Semicolons stand between the arguments, as in another language of Excel.",
    mixed: "Commas and semicolons are mixed, so a comma may be a decimal sign. Type the formula again.",
    text: "Excel keeps this formula as text. Repaired, it calculates.",
    few: (name: string, needed: number, given: number) =>
      `${name} needs ${counted(needed, "argument", "arguments")} and has ${given}.`,
    many: (name: string, most: number, given: number) =>
      `${name} takes ${counted(most, "argument", "arguments")} and has ${given}.`,
    inCell: (cell: string) => `It stands in ${cell}; change it there.`,
    readers: (places: readonly string[]) => `${used(places)} this cell.`,
    waiting: (code: string) => `No answer has come (${code}). Written again, the formula asks once more.`,
    stale: (holds: string, gives: string) =>
      `The cell holds ${holds}, but the answer is ${gives}. Written again, the formula calculates anew.`,
    notKnown: "The formula is right, but HTZone was not there when Excel calculated it. Written again, it works.",
    spill: "The result needs cells that are in use. Clear them, or move the formula.",
    reference: "The formula names cells that were deleted. Point it to others.",
    other: (code: string) => `${code} comes from another part of the formula, or from a cell that it uses.`,
    number: (text: string) => `A formula uses the number ${text}, which is kept as text.`,
  },
  or: " or ",
  select: (place: string) => `Select ${place}`,
  tick: (place: string) => `Repair ${place}`,
  becomes: "becomes",
  choose: (place: string) => `What is meant in ${place}?`,
  leave: "Leave it as it is",
  unlisted: (n: number) => `${counted(n, "more cell is", "more cells are")} not listed here.`,
  alsoUnlisted: (n: number) => `Repair ${n === 1 ? "that cell" : `those ${n.toLocaleString("en")}`} too`,
  locked: (sheets: string) => `Protected, so nothing is changed there: ${sheets}. Unprotect, then examine again.`,
  repair: (n: number) => `Repair ${counted(n, "cell", "cells")}`,
  repairing: "Repairing…",
  repaired: (n: number) => `${counted(n, "cell", "cells")} repaired`,
  undo: "Undo takes it back.",
  notRepaired: "The cells were not repaired",
  left: "Left as they were",
  why: {
    changed: (place: string) => `${place} has changed since it was examined.`,
    protected: (place: string) => `${place} is protected.`,
    gone: (place: string) => `${place} is not there any more.`,
  },
};

export type DoctorWords = typeof doctorEn;
