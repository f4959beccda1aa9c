/** The pane's texts about how a ready-made table is inserted, in English. */
export const paneChoicesEn = {
  heading: "Adjust the table",
  changed: "Adjust the table (changed)",
  language: "Language of the table",
  scale: "Amounts of money",
  fitting: "Each in the unit that suits it",
  inScale: (scale: string) => `All in ${scale}`,
  scaleHint:
    "The cells keep the full numbers, with the digits that the source prints; only how they are shown changes.",
  columns: "Columns",
  style: "Header",
  report: "Plain, to read and print",
  filters: "With filter buttons",
  reset: "As it comes",
};
