import { formulaEn } from "./formula-en";
import { doctorEn } from "./doctor-en";
import { downloadEn } from "./download-en";
import { formatEn } from "./format-en";
import { paneChartsEn } from "./pane-charts-en";
import { paneChoicesEn } from "./pane-choices-en";
import { panePivotsEn } from "./pane-pivots-en";
import { paneSourcesEn } from "./pane-sources-en";
import { progressEn } from "./progress-en";
import { insertedEn } from "./inserted-en";
import { shareEn } from "./share-en";
import { officeErrorsEn } from "./office-errors-en";
import { workAdviceEn } from "./work-advice-en";
import { shellEn } from "./shell-en";

const places = (where: string) => (where === "" ? "" : ` (${where})`);
const counted = (n: number, one: string, many: string) => `${n.toLocaleString("en")} ${n === 1 ? one : many}`;

/** The pane's texts in English. Sentences end with a full stop, labels do not. */
export const paneEn = {
  ...shellEn,
  gallery: {
    heading: "Ready-made tables",
    hint: "Choose a table to see it before you insert it.",
    search: "Filter tables",
    size: (rows: number, columns: number) =>
      `${counted(rows, "row", "rows")} × ${counted(columns, "column", "columns")}`,
    found: (n: number) => counted(n, "table", "tables"),
    nothing: (text: string) => `No table matches “${text}”.`,
    clear: "Show all tables",
    empty: "This edition has no ready-made tables.",
  },
  table: {
    back: "All tables",
    preview: "Preview",
    previewOf: (title: string) => `Preview of ${title}`,
    first: (shown: number, rows: number) => `First ${shown} of ${rows.toLocaleString("en")} rows; all are inserted.`,
    notes: "Notes",
    caveats: "About single figures",
    caveat: (n: number) => `see note ${n}`,
    places: (first: string[], others: number) => first.join("; ") + (others > 0 ? `; and ${others} more` : ""),
    sources: "Sources",
  },
  insert: {
    place: "Where",
    newSheet: "On a new sheet",
    selection: "At the selected cell",
    selectionHint: "Down and to the right of the selection; cells in use are never overwritten.",
    content: "What the cells hold",
    values: "Values",
    formulas: "Live formulas",
    formulasHint: "Formulas need HTZone wherever the workbook is recalculated.",
    noFormulas: (id: string) => `It is inserted as values. The formula =HTZONE.REPORT("${id}") gives the same rows.`,
    button: "Insert table",
    working: "Inserting…",
    done: "Table inserted",
    doneAt: (sheet: string, address: string) => `Sheet “${sheet}”, cells ${address}.`,
    missing: "All cells are there. This version of Excel cannot do the rest:",
    looks: {
      widths: "Columns of the right width. Widen those that show ####.",
      links: "Links. The addresses stand in the text of the sources.",
      frozen: "Header and key columns that stay in sight.",
      print: "Page setup for printing.",
      pivot: "A PivotTable. Its result stands there as plain cells.",
      chart: "A chart. The table stands there without it.",
    },
    failed: "The table was not inserted",
    unchanged: "The workbook is as it was.",
    leftovers: "This could not be taken back; look at it before you delete anything:",
    again: "Try again",
    dismiss: "Dismiss",
    outside: "Inserting works inside Excel.",
  },
  blocked: {
    heading: "Something is in the way",
    lead: (address: string) => `Nothing was written. The table needs ${address === "" ? "more free cells" : address}.`,
    obstacles: {
      values: (where: string, n: number) => `${counted(n, "cell", "cells")} with values${places(where)}`,
      formulas: (where: string, n: number) => `${counted(n, "cell", "cells")} with formulas${places(where)}`,
      formats: (where: string, n: number) => `${counted(n, "empty cell", "empty cells")} with formats${places(where)}`,
      table: (where: string, _n: number) => `The table “${where}”`,
      pivot: (where: string, _n: number) => `The PivotTable “${where}”`,
      spill: (where: string, n: number) => `${counted(n, "cell", "cells")} filled by the formula in ${where}`,
      merged: (where: string, _n: number) => `Merged cells${places(where)}`,
      edge: (where: string, _n: number) => `The edge of the sheet: the table would reach ${where}`,
      areas: (where: string, _n: number) => `Several areas are selected${places(where)}`,
      unreadable: (where: string, _n: number) => `Cells that Excel could not read${places(where)}`,
      "other-fields": (where: string, _n: number) =>
        `The PivotTable in ${where} has other fields than the one shown; insert another`,
      reshaped: (where: string, _n: number) => `Columns or rows were added to or taken from ${where}`,
      "needs-newer-excel": (_where: string, _n: number) => "This Excel cannot tell whether the cells are free",
      "protected-sheet": (where: string, _n: number) => `The sheet “${where}” is protected`,
      "protected-workbook": (_where: string, _n: number) =>
        "The workbook’s structure is protected: no sheet can be added",
    },
    newSheet: "Put it on a new sheet",
    replaceFormats: "Insert and replace the formats",
    otherCell: "Choose another cell",
    otherCellHint: "Select a cell with free space, then insert again.",
    close: "Close",
  },
  about: {
    heading: "About HTZone",
    what: "Every figure with its bound, its source and its caveat: as tables here, and as =HTZONE functions in cells.",
    functions: "In a cell, type =HTZONE. and choose a function.",
    privacyHeading: "Privacy",
    privacy: "The data is part of the add-in. Nothing from your workbook leaves this computer through HTZone.",
    sources: "Sources of the figures",
    help: "Help",
    helpHint: "opens in a new window",
  },
  formula: formulaEn,
  format: formatEn,
  charts: paneChartsEn,
  choices: paneChoicesEn,
  pivots: panePivotsEn,
  progress: progressEn,
  sources: paneSourcesEn,
  doctor: doctorEn,
  download: downloadEn,
  share: shareEn,
  inserted: insertedEn,
  officeErrors: officeErrorsEn,
  workAdvice: workAdviceEn,
};

export type PaneWords = typeof paneEn;
