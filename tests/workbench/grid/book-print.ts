import type { Grid, GridSheet } from "../../../workbench/grid/grid";

const SEEN = { row: 0, column: 0, rows: 24, columns: 12 };

/** Everything of a workbook that can be seen through its grid, as plain data. */
export function printBook(grid: Grid): object {
  const records = Object.fromEntries(grid.records.keys("").map((key) => [key, grid.records.get(key)]));
  return { sheets: grid.sheets().map(printSheet), names: grid.names(), records };
}

function printSheet(sheet: GridSheet): object {
  const indexes = (count: number) => Array.from({ length: count }, (_, index) => index);
  const cells = <T>(read: (row: number, column: number) => T, usual: string) =>
    Object.fromEntries(
      indexes(SEEN.rows).flatMap((row) =>
        indexes(SEEN.columns).flatMap((column) => {
          const value = JSON.stringify(read(row, column)) ?? "";
          return value === usual ? [] : [[`${row},${column}`, value]];
        }),
      ),
    );
  const formulas = sheet.formulas(SEEN);
  const values = sheet.values(SEEN);
  const formats = sheet.numberFormats(SEEN);
  return {
    id: sheet.id,
    name: sheet.getName(),
    isHidden: sheet.isHidden(),
    tabColor: sheet.getTabColor(),
    gridlines: sheet.areGridlinesShown(),
    frozen: sheet.frozen(),
    formulas: cells((row, column) => formulas[row]?.[column], '""'),
    values: cells((row, column) => values[row]?.[column], '""'),
    formats: cells((row, column) => formats[row]?.[column], '"General"'),
    styles: cells((row, column) => sheet.style(row, column), JSON.stringify(sheet.style(1000, 50))),
    links: cells((row, column) => sheet.link(row, column), ""),
    widths: indexes(SEEN.columns).map((column) => sheet.getColumnWidth(column)),
    heights: indexes(SEEN.rows).map((row) => sheet.getRowHeight(row)),
    merges: sheet.merges(),
    tables: sheet.tables(),
  };
}
