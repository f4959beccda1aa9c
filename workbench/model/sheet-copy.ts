import { copyCells } from "./cell-copy";
import type { Worksheet } from "./worksheet";

/** Fills a new sheet with another one's cells, looks, sizes, merges, tables, names, conditional formats, charts and custom properties. */
export function copySheet(source: Worksheet, target: Worksheet): void {
  const from = source.cells.grid;
  const to = target.cells.grid;
  const used = from.usedArea(true);
  const columns = used ? used.column + used.columns : 0;
  for (let column = 0; column < columns; column++) to.setColumnWidth(column, 1, from.getColumnWidth(column));
  target.names.copyFrom(source.names);
  if (used) copyCells(from, used, to, used.row, used.column);
  for (const area of from.merges()) to.merge(area);
  // Wrapped texts have made rows tall by what fits them: a person may have chosen otherwise.
  for (let row = 0; used && row < used.row + used.rows; row++) {
    const points = from.getRowHeight(row);
    if (points !== to.getRowHeight(row)) to.setRowHeight(row, 1, points);
  }
  for (const table of source.tables.items()) target.workbook.addTable(target, table.area).takeLook(table);
  for (const { areas, rule, stopIfTrue } of from.conditionalFormats.list().reverse()) {
    const id = to.conditionalFormats.add(areas, rule);
    if (stopIfTrue) to.conditionalFormats.change(id, { stopIfTrue });
  }
  for (const { key, value } of source.customProperties.items()) target.customProperties.add(key, value);
  target.charts.copyFrom(source);
  target.shapes.copyFrom(source);
  for (const name of ["facts", "locks", "outline", "protection"]) {
    const { records } = target.workbook.grid;
    records.set(target.recordKey(name), records.get(source.recordKey(name)));
  }
  target.showGridlines = source.showGridlines;
  to.setTabColor(from.getTabColor());
}
