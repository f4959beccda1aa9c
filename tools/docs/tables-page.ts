import { buildChart } from "../../src/core/charts/catalogue";
import type { ReadyChart } from "../../src/core/charts/chart";
import type { Dataset } from "../../src/core/dataset";
import { buildTable, listTableIds } from "../../src/core/tables/catalogue";
import type { ReadyTable } from "../../src/core/tables/table";
import { en } from "../../src/i18n/en";
import { workbookWordsFor } from "../../src/i18n/workbook-language";
import { anchorOf, codeCell, escapeCell, generatedPage, markdownTable } from "./markdown";

const FROM = "src/core/tables and data";

/** docs/tables.md: the ready-made tables of the pane and of HTZONE.REPORT. */
export function tablesPage(dataset: Dataset): string {
  const tables = listTableIds(dataset).map((id) => buildTable(dataset, id, en));
  return generatedPage("Ready-made tables", FROM, [
    'The pane inserts these as formatted Excel tables. `=HTZONE.REPORT("id")` gives the same rows as plain cells. Where a chart of the figures makes sense, the pane offers to put one over the table.',
    markdownTable(["Table", "Id", "Rows", "Columns"], tables.map(overviewRow)),
    ...tables.map((table) => tablePart(table, buildChart(dataset, table, workbookWordsFor("en")))),
  ]);
}

const KINDS = { bar: "bars", column: "columns" };

const overviewRow = ({ id, title, rows, columns }: ReadyTable): string[] => [
  `[${escapeCell(title)}](#${anchorOf(title)})`,
  codeCell(id),
  String(rows.length),
  String(columns.length),
];

function tablePart(
  { id, title, description, columns, rows, notes }: ReadyTable,
  chart: ReadyChart | undefined,
): string {
  const headers = columns.map(({ header }) => escapeCell(header)).join("; ");
  return [
    `## ${title}`,
    escapeCell(description),
    [
      ...[`- Id: ${codeCell(id)}`, `- Columns: ${headers}`, `- Rows: ${rows.length}`],
      ...(chart
        ? [`- Chart: ${escapeCell(chart.title)}, as ${chart.kinds.map((kind) => KINDS[kind]).join(" or ")}`]
        : []),
    ].join("\n"),
    notes.map((note) => `> ${escapeCell(note)}`).join("\n>\n"),
  ].join("\n\n");
}
