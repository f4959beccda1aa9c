import { dataset } from "../data/index";
import { buildChart } from "../src/core/charts/catalogue";
import { buildPivot } from "../src/core/pivots/catalogue";
import { previewPivot } from "../src/core/pivots/preview";
import { buildTable } from "../src/core/tables/catalogue";
import type { ReadyTable } from "../src/core/tables/table";
import { insertPivot } from "../src/excel/insert-pivot";
import { insertTable } from "../src/excel/insert-table";
import type { InsertResult } from "../src/excel/insertion";
import { workbookWordsFor } from "../src/i18n/workbook-language";
import { printRows, times, type Row } from "./row";
import { type Cost, measureJob, openForPane } from "./workbook-job";

const [FEW, MANY] = [10, 10_000];
const MOST_REQUESTS = 3;
const LARGEST_REQUEST = 4 * 1024 ** 2;

const words = workbookWordsFor("en");
const labels = { notes: "Notes", sources: "Sources" };

/** The same table with another number of rows. */
function resize(table: ReadyTable, count: number): ReadyTable {
  const rows = Array.from({ length: count }, (_, index) => table.rows[index % table.rows.length]!);
  return { ...table, rows };
}

const insertObservations = (count: number) => () => {
  const table = resize(buildTable(dataset, "observations", words), count);
  return insertTable(table, "new-sheet", { content: "values", labels });
};

/** Growth as printed has ten rows. */
function insertChart(): Promise<InsertResult> {
  const table = buildTable(dataset, "growth", words);
  const ready = buildChart(dataset, table, words)!;
  return insertTable(table, "new-sheet", { content: "values", labels, chart: { ready, kind: "bar" } });
}

const insertZones = (count: number) => () => {
  const built = buildPivot(dataset, "zones-by-indicator", words);
  const pivot = { ...built, source: resize(built.source, count) };
  return insertPivot(pivot, previewPivot(pivot, words), { labels, instead: "", language: "en" });
};

const JOBS: Record<string, () => Promise<InsertResult>> = {
  [`table of ${FEW} rows`]: insertObservations(FEW),
  [`table of ${FEW} rows with its chart`]: insertChart,
  [`pivot over ${FEW} rows with its table`]: insertZones(FEW),
  [`table of ${MANY.toLocaleString("en")} rows`]: insertObservations(MANY),
  [`pivot over ${MANY.toLocaleString("en")} rows with its table`]: insertZones(MANY),
};

const kilobytes = (bytes: number): string => `${Math.round(bytes / 1000).toLocaleString("en")} kB`;

function rowsOf(name: string, { requests, actions, bytes, largest }: Cost<unknown>, few: number): Row[] {
  const none = { baseline: "", ratio: "" };
  return [
    {
      ...{ goal: "P3", what: `${name}: requests`, measured: `${requests}, ${kilobytes(bytes)} together`, ...none },
      ...{ wanted: `≤ ${MOST_REQUESTS}`, met: requests <= MOST_REQUESTS },
    },
    {
      ...{ goal: "P3", what: `${name}: actions`, measured: String(actions) },
      ...{ baseline: `${FEW} rows: ${few}`, ratio: times(actions / few), wanted: "fewer than one more a row" },
      met: actions - few < MANY,
    },
    {
      ...{ goal: "P4", what: `${name}: largest request`, measured: kilobytes(largest), ...none },
      ...{ wanted: "≤ 4,194 kB", met: largest <= LARGEST_REQUEST },
    },
  ];
}

async function main(): Promise<void> {
  const few = new Map<string, number>();
  const rows: Row[] = [];
  for (const [name, job] of Object.entries(JOBS)) {
    const book = await openForPane();
    const cost = await measureJob(book, job);
    if (cost.result.kind !== "inserted") throw new Error(`${name}: ${JSON.stringify(cost.result)}`);
    book.dispose();
    const [kind = ""] = name.split(" ");
    if (!few.has(kind)) few.set(kind, cost.actions);
    rows.push(...rowsOf(name, cost, few.get(kind)!));
  }
  printRows(rows);
}

void main().then(() => process.exit(0));
