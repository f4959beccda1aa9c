import type { Dataset } from "../../src/core/dataset";
import { buildTable, listTableIds } from "../../src/core/tables/catalogue";
import type { ReadyTable } from "../../src/core/tables/table";
import { en } from "../../src/i18n/en";
import { anchorOf, codeCell, escapeCell, generatedPage, markdownTable } from "./markdown";

const FROM = "src/core/tables and data";

/** docs/tables.md: the ready-made tables of the pane and of HTZONE.REPORT. */
export function tablesPage(dataset: Dataset): string {
  const tables = listTableIds(dataset).map((id) => buildTable(dataset, id, en));
  return generatedPage("Ready-made tables", FROM, [
    'The pane inserts these as formatted Excel tables. `=HTZONE.REPORT("id")` gives the same rows as plain cells.',
    markdownTable(["Table", "Id", "Rows", "Columns"], tables.map(overviewRow)),
    ...tables.map(tablePart),
  ]);
}

const overviewRow = ({ id, title, rows, columns }: ReadyTable): string[] => [
  `[${escapeCell(title)}](#${anchorOf(title)})`,
  codeCell(id),
  String(rows.length),
  String(columns.length),
];

function tablePart({ id, title, description, columns, rows, notes }: ReadyTable): string {
  const headers = columns.map(({ header }) => escapeCell(header)).join("; ");
  return [
    `## ${title}`,
    escapeCell(description),
    [`- Id: ${codeCell(id)}`, `- Columns: ${headers}`, `- Rows: ${rows.length}`].join("\n"),
    notes.map((note) => `> ${escapeCell(note)}`).join("\n>\n"),
  ].join("\n\n");
}
