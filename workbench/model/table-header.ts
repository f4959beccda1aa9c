import type { Area, CellValue } from "../grid/grid";
import { literalText } from "./cell-text";
import type { Table } from "./table";
import type { Worksheet } from "./worksheet";

/** Excel's rules for a table's header cells: text, none empty, no two alike. Later ones give way. */
export function headerTexts(cells: readonly CellValue[]): string[] {
  const taken = new Set<string>();
  return cells.map((cell, index) => {
    const wanted = cell === "" ? `Column${index + 1}` : toText(cell);
    const text = freeName(wanted, cell === "", taken);
    taken.add(text.toUpperCase());
    return text;
  });
}

function toText(cell: CellValue): string {
  return typeof cell === "boolean" ? String(cell).toUpperCase() : String(cell);
}

function freeName(wanted: string, generated: boolean, taken: ReadonlySet<string>): string {
  if (!taken.has(wanted.toUpperCase())) return wanted;
  const stem = generated ? "Column" : wanted;
  for (let number = 2; ; number++) {
    const name = `${stem}${number}`;
    if (!taken.has(name.toUpperCase())) return name;
  }
}

/** The row stays where it is, empty and no part of the table. */
export function hideHeader(table: Table): void {
  table.clearFilters();
  table.changeLook({ showHeaders: false });
  table.worksheet.cells.grid.clear({ ...table.area, rows: 1 }, "Contents");
}

/** In the row above the data where that is free, else in a new one, which pushes the data down. */
export function showHeader(table: Table): void {
  const { worksheet } = table;
  const row = { ...table.area, rows: 1 };
  if (!isRowFree(worksheet, row)) worksheet.cells.insert({ ...row, row: row.row + 1 }, "Down");
  const names = table.gridColumns.map(({ name }) => literalText(name));
  worksheet.cells.grid.write({ ...table.area, rows: 1 }, [names]);
  table.changeLook({ showHeaders: true });
}

/** Whether nothing stands in a row of cells, and it is nobody's. */
export function isRowFree(worksheet: Worksheet, row: Area): boolean {
  if (row.row < 0) return false;
  const isTaken = worksheet.tablesIn(row).length > 0 || worksheet.cells.mergesIn(row).length > 0;
  return !isTaken && worksheet.cells.grid.formulas(row).every((cells) => cells.every((cell) => cell === ""));
}
