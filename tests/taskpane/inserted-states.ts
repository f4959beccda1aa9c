import type { InsertedTable } from "../../src/excel/recorded/inserted-tables";
import type { ChangeResult } from "../../src/excel/recorded/recorded-change";

/** A table that the workbook has a record of, and one that it has none of. */
export const recordedTable: InsertedTable = {
  ...{ sheet: "Totals 2013", row: 2, column: 0, place: "'Totals 2013'!A3:D13" },
  block: {
    ...{ marker: "m-0", text: "", sheet: "Totals 2013", area: { row: 0, column: 0, rows: 20, columns: 4 } },
    record: {
      ...{ id: "national-totals", edition: "2013.4", language: "en", content: "values", choices: {}, block: 0 },
      ...{ isOwnSheet: true, widths: [20, 12, 12, 30], rows: 20, columns: 4, pivot: undefined, chart: undefined },
      ...{
        digest: "",
        marks: "",
        table: { row: 2, column: 0, rows: 11, columns: 4, suggestion: "HTZone_NationalTotals", hasFilters: false },
      },
    },
  },
};
export const copiedTable: InsertedTable = {
  ...{ sheet: "Totals 2013 (2)", row: 2, column: 0, place: "'Totals 2013 (2)'!A3:D13" },
};

const changed = {
  ...{ count: 9, named: 7, places: ["'Totals 2013'!B5", "'Totals 2013'!D7:D8", "'Totals 2013'!A11:D11"] },
};

/** What an update comes to, by the `result` of the page's address. */
export const UPDATES: Record<string, ChangeResult> = {
  "there-changed": { kind: "ask", changed, loses: { sheets: [], kept: [] }, agreed: "1" },
  "there-updated": { kind: "updated", sheet: "Totals 2013", address: "A1:D22" },
  "there-failed": { kind: "failed", problem: { code: "Conflict", leftovers: [] } },
  "there-blocked": {
    ...{ kind: "blocked", address: "A1:D22" },
    obstacles: [
      { what: "values", where: "A21:B22", count: 3 },
      { what: "protected-sheet", where: "Totals 2013", count: 0 },
    ],
  },
};

/** What is asked before a removal. */
export const REMOVAL: ChangeResult = {
  ...{ kind: "ask", changed, agreed: "1" },
  loses: { sheets: ["Totals 2013"], kept: [] },
};
