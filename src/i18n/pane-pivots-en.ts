import { paneBuilderEn } from "./pane-builder-en";

/** The pane's texts about pivots, in English. */
export const panePivotsEn = {
  heading: "Pivots",
  hint: "Build a pivot or choose one, and see it before you insert it.",
  back: "All pivots",
  rows: (count: number) => `${count} rows of data`,
  choice: { "zones-by-indicator": "Unit", "years-by-zone": "Indicator" } as Record<string, string>,
  shape: {
    filters: "Filters",
    rows: "Rows",
    columns: "Columns",
    values: "Values",
    summary: { sum: "sum", count: "count", average: "average", max: "largest", min: "smallest" },
    valueField: (field: string, summary: string) => `${field} (${summary})`,
  },
  previewOf: (title: string) => `Preview of ${title}`,
  notes: "What to know",
  place: "Two new sheets: the pivot, and the table that it groups.",
  chart: "HTZone draws no chart of a pivot. In Excel on a computer, select one of its cells, then Insert > PivotChart.",
  button: "Insert pivot",
  done: "Pivot inserted",
  failed: "The pivot was not inserted",
  builder: paneBuilderEn,
  asCells: "Insert the result as plain cells",
};
