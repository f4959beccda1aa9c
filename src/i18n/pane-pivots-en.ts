/** The pane's texts about pivots, in English. */
export const panePivotsEn = {
  heading: "Pivots",
  hint: "Choose a pivot to see it before you insert it. In Excel you can rearrange its fields.",
  back: "All pivots",
  rows: (count: number) => `${count} rows of data`,
  choice: { "zones-by-indicator": "Unit", "years-by-zone": "Indicator" } as Record<string, string>,
  shape: {
    rows: "Rows",
    columns: "Columns",
    values: "Values",
    summary: { sum: "sum", count: "count", average: "average", max: "largest", min: "smallest" },
    valueField: (field: string, summary: string) => `${field} (${summary})`,
  },
  previewOf: (title: string) => `Preview of ${title}`,
  notes: "What to know",
  place: "Two new sheets: the pivot, and the table that it groups.",
  button: "Insert pivot",
  done: "Pivot inserted",
  failed: "The pivot was not inserted",
  asCells: "Insert the result as plain cells",
};
