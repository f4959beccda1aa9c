/** What the ribbon's commands have to say. */
export const commandsEn = {
  close: "Close",
  noTable: {
    title: "There is no last table yet",
    sentence: "No table was inserted on this computer so far.",
    step: "Choose “High-tech zones” on the Home tab and insert one; this button then inserts it again.",
  },
  there: {
    title: "The workbook has this table already",
    step: "Go to it, update it in its place, or insert another on a new sheet.",
    answers: { go: "Go to it", update: "Update it", another: "Insert another" },
  },
  changed: {
    sentence: "Somebody changed cells of it since it was inserted.",
    step: "Open “High-tech zones” on the Home tab: it names them before it writes over them.",
  },
  blocked: { step: "Remove what is in the way, or insert from the pane (“High-tech zones” on the Home tab)." },
  noPane: { title: "The pane was not opened", step: "Choose “High-tech zones” on the Home tab." },
  noFormulas: "This sheet has no HTZONE formula.",
  waiting: "Figures are still being calculated. Wait until they show, then try again.",
  leftovers: "A new sheet may be left of the attempt; delete it if you do not need it.",
};

export type CommandWords = typeof commandsEn;
