import type { ReadyTable, TableCell } from "../../src/core/tables/table";

const text = (value: string): TableCell => ({ value, text: value, numberFormat: "@" });

/** A small table with everything a table may have: a bound, a caveat, a formula, a text that looks like a formula. */
export const fixtureTable: ReadyTable = {
  id: "three-zones",
  title: "Two places",
  description: "Output of two places that do not exist.",
  tableName: "Fixture",
  sheetName: "Two places",
  columns: [
    { header: "Place", align: "left", width: 18 },
    { header: "Output", align: "right", width: 12 },
    { header: "Remark", align: "left", width: 30, wrap: true },
  ],
  rows: [
    [
      text("Northtown"),
      {
        value: 3e12,
        text: "> 3 tn",
        numberFormat: '"> "0,,,," tn"',
        formula: '=HTZONE.REVENUE("n",2013)',
        caveat: "Printed as a floor.",
      },
      text("=1+1"),
    ],
    [
      text("Southtown"),
      {
        value: 5e11,
        text: "0.5 tn",
        numberFormat: '0.0,,,," tn"',
        formula: '=HTZONE.REVENUE("s",2013)',
        caveat: "Printed as a floor.",
      },
      text("-1 is text"),
    ],
  ],
  notes: ["A note that stands under the table."],
  sources: [{ text: "A source, 2014. https://example.org/a", url: "https://example.org/a" }],
  keyColumns: 1,
  hasFilters: false,
  edition: "1.0",
};

export const plainTable: ReadyTable = {
  ...fixtureTable,
  id: "policy-timeline",
  title: "Plain words",
  description: "No formula gives this one.",
  rows: [[text("a"), text("b"), text("c")]],
  notes: [],
  sources: [],
};
