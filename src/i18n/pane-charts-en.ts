/** What the pane says of charts, in English. */
export const paneChartsEn = {
  legend: "Chart",
  none: "No chart",
  kinds: { bar: "Bars, over the table", column: "Columns, over the table" },
  addsNames: "The table gets one more column, with the names in the chart.",
  previewOf: (title: string) => `Preview of the chart “${title}”:`,
  point: (name: string, text: string) => `${name}: ${text}`,
  gap: "no figure",
};
