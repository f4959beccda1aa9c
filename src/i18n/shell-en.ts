import { findEn } from "./find-en";

/** The texts of the pane in English that are there when it opens; the views that come later bring theirs. */
export const shellEn = {
  tagline: "China’s national high-tech zones",
  edition: (edition: string) => `HTZone ${edition}`,
  languageLabel: "Language",
  languages: { en: "English", "zh-CN": "中文" },
  sections: "Sections",
  moreSections: "More",
  toSections: "To the sections",
  tabs: {
    find: "Find",
    tables: "Tables",
    pivots: "Pivots",
    formula: "Formula",
    sources: "Sources",
    doctor: "Doctor",
    share: "Share",
    about: "About",
  },
  outside: {
    heading: "You are seeing HTZone outside Excel",
    body: "You can look at the tables here. To insert them, open the add-in in Excel.",
    workbench: "No Excel at hand? In the project’s folder, this command opens a workbook in the browser:",
    command: "npm start",
  },
  noOffice: {
    heading: "Excel’s library did not load",
    body: "HTZone could not reach appsforoffice.microsoft.com, so it cannot talk to Excel. The tables can still be read here.",
    step: "Check the network or proxy, then reload.",
    reload: "Reload",
  },
  loading: {
    /** Until a view is there. */
    working: "Loading…",
    failed: "This part of HTZone did not load",
    body: "The server that HTZone comes from does not answer.",
    step: "Check the network and try again. What is already open goes on working.",
    again: "Try again",
  },
  find: findEn,
};

export type ShellWords = typeof shellEn;
