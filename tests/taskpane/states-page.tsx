import { render } from "preact";
import { findNames } from "../../src/core/table-search";
import { buildTable, listTableIds } from "../../src/core/tables/catalogue";
import { dataset } from "../../data/index";
import type { CellResult } from "../../src/excel/cell-insertion";
import type { SelectedCell } from "../../src/excel/selected-cell";
import type { InsertResult } from "../../src/excel/insertion";
import { wordsFor } from "../../src/i18n/language";
import { paneWordsFor } from "../../src/i18n/pane-language";
import { shellWordsFor } from "../../src/i18n/shell-language";
import { fetchAhead, later } from "../../src/loading/late";
import { App } from "../../src/taskpane/app";
import { JOBS } from "../../src/taskpane/jobs";
import { offerPivots } from "../../src/taskpane/offered-pivots";
import type { ListSheetsResult } from "../../src/excel/frozen/calling-sheets";
import type { FreezeResult } from "../../src/excel/frozen/freezing";
import type { Services } from "../../src/taskpane/services";
import { followTheme } from "../../src/theme/theme";
import "../../src/taskpane/styles";
import { examinedCells } from "./doctor-findings";
import { REMOVAL, UPDATES, copiedTable, recordedTable } from "./inserted-states";

/** What an insertion comes to, by the `result` of the page's address. */
const RESULTS: Record<string, InsertResult> = {
  inserted: { kind: "inserted", sheet: "National totals", address: "A1:F52", tableName: "Totals", missing: [] },
  failed: { kind: "failed", problem: { code: "InvalidOperationInCellEditMode", leftovers: [] } },
  leftovers: { kind: "failed", problem: { code: "GeneralException", leftovers: ["Sheet1!B2:D9"] } },
  formats: {
    kind: "blocked",
    place: "selection",
    address: "B2:G54",
    obstacles: [{ what: "formats", where: "C4:D9", count: 12 }],
  },
  blocked: {
    kind: "blocked",
    place: "selection",
    address: "B2:G54",
    obstacles: [
      { what: "values", where: "C4:D9", count: 7 },
      { what: "table", where: "Orders", count: 1 },
    ],
  },
};

const CELL_RESULTS: Record<string, CellResult> = {
  occupied: {
    ...{ kind: "occupied", address: "B2", mayReplace: true },
    obstacles: [{ what: "values", where: "B2", count: 1 }],
  },
  failed: { kind: "failed", problem: { code: "InvalidOperationInCellEditMode", leftovers: [] } },
};

const SELECTED: Record<string, SelectedCell> = {
  explained: {
    ...{ address: "Sheet1!B2", formula: '=HTZONE.SHAREOF(A2,"high-tech-enterprises")', text: "36.5%" },
    calls: [{ name: "SHAREOF", args: ["China", "high-tech-enterprises"] }],
  },
  "not-available": {
    ...{ address: "Sheet1!B3", formula: '=HTZONE.REVENUE("Wuhan",2013)', text: "#N/A" },
    calls: [{ name: "REVENUE", args: ["Wuhan", 2013] }],
  },
};

const SHEETS: ListSheetsResult = {
  ...{ kind: "listed", active: "Report", isStructureProtected: false },
  sheets: [
    { name: "Report", formulas: 12, isHidden: false, isProtected: false },
    { name: "A sheet with a name of thirty", formulas: 1, isHidden: true, isProtected: false },
    { name: "Locked", formulas: 3, isHidden: false, isProtected: true },
  ],
};

const COPIES: Record<string, FreezeResult> = {
  copied: {
    ...{ kind: "frozen", copies: ["Report (values)"], sources: "Sources", values: 12, linked: 2 },
    errors: [{ code: "#N/A", count: 2, where: "'Report (values)'!B4" }],
  },
  waiting: { kind: "waiting", count: 3, where: "Report!B2" },
  blocked: { kind: "blocked", obstacles: [{ what: "protected-workbook", where: "", count: 0 }] },
  failed: { kind: "failed", problem: { code: "GeneralException", leftovers: ["Report (values)"] } },
};

let state = "";
let result: InsertResult | undefined;
let isRemoved = false;

/** What the pane's work comes to from now on, as an address's query says. */
function setState(query: string): void {
  state = new URLSearchParams(query).get("result") ?? "";
  result = RESULTS[state];
  isRemoved = false;
}

setState(location.search);
const services: Services = {
  source: {
    ids: listTableIds(dataset),
    build: (id, language) => buildTable(dataset, id, wordsFor(language)),
    findNames: (text, language) => findNames(dataset, wordsFor(language), text),
  },
  insert: () => (result ? Promise.resolve(result) : new Promise(() => undefined)),
  pivots: offerPivots(() => (result ? Promise.resolve(result) : new Promise(() => undefined))),
  listSources: () => Promise.resolve({ kind: "nothing" }),
  listCallingSheets: () => Promise.resolve(SHEETS),
  freezeSheets: () => Promise.resolve(COPIES[state] ?? COPIES["copied"]!),
  writeCell: () => Promise.resolve(CELL_RESULTS[state] ?? { kind: "written", sheet: "Sheet1", address: "B2" }),
  watchSelectedCell: (report) => {
    report(SELECTED[state]);
    return () => undefined;
  },
  inserted: {
    find: () => {
      if (!state.startsWith("there")) return Promise.resolve([]);
      return Promise.resolve(isRemoved ? [copiedTable] : [recordedTable, copiedTable]);
    },
    canChange: () => state !== "there-old",
    update: () => Promise.resolve(UPDATES[state] ?? { kind: "current" }),
    updatePivot: () => Promise.resolve({ kind: "current" }),
    remove: (_, agreed) => {
      if (agreed === undefined) return Promise.resolve(REMOVAL);
      isRemoved = true;
      return Promise.resolve({ kind: "removed", sheets: ["Totals 2013"] });
    },
  },
  findListSeparator: () => Promise.resolve(state === "semicolons" ? ";" : ","),
  formatNumbers: () => Promise.resolve({ kind: "formatted", formatted: 12, kept: 3, other: 1 }),
  download: {
    table: () => Promise.resolve({ kind: "saved", name: "htzone-growth.xlsx" }),
    all: () => Promise.resolve({ kind: "opened" }),
  },
  doctor: {
    examine: () => Promise.resolve(examinedCells()),
    repair: (repairs) =>
      Promise.resolve({
        kind: "repaired",
        repaired: repairs.slice(1),
        left: [{ repair: repairs[0]!, why: "changed" }],
      }),
    select: () => Promise.resolve(true),
  },
  edition: dataset.edition,
};
const root = document.getElementById("root");
if (!root) throw new Error("The page has no #root");
root.replaceChildren();
followTheme();
const rest = later(() => Promise.resolve({ services, wordsIn: paneWordsFor }));
const show = () => render(<App jobs={JOBS} services={services} wordsIn={shellWordsFor} rest={rest} />, root);
void fetchAhead().then(show);
Object.assign(window, {
  /** The pane anew in another state, without the page being loaded anew. */
  showState(query: string): void {
    render(null, root);
    setState(query);
    show();
  },
});
