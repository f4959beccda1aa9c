import type { GridSheet } from "./grid";

/** Writes the names of a table's columns that have an empty header cell, if there is a header. */
export function nameColumns(sheet: GridSheet, table: string): void {
  const found = sheet.tables().find(({ id }) => id === table);
  if (!found?.look.showHeaders) return;
  const header = { ...found.area, rows: 1 };
  const [texts = []] = sheet.formulas(header);
  if (texts.includes("")) sheet.write(header, [found.columns.map(({ name }, at) => (texts[at] === "" ? name : null))]);
}
