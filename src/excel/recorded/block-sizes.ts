/** Rows of a block as they were read, in one call for all of them. */
export interface RowsReading {
  rows: OfficeExtension.ClientResult<Excel.RowProperties[]>;
  first: OfficeExtension.ClientResult<Excel.CellProperties[][]>;
}

/** Queues the reading of the heights of rows, and of the links of their first cells. */
export function queueRows(cells: Excel.Range): RowsReading {
  return {
    rows: cells.getRowProperties({ format: { rowHeight: true } }),
    first: cells.getColumn(0).getCellProperties({ hyperlink: true }),
  };
}

/** In points; undefined for a row of which Excel did not tell. */
export const heightsOf = (readings: readonly RowsReading[]): (number | undefined)[] =>
  readings.flatMap(({ rows }) => rows.value.map(({ format }) => format?.rowHeight ?? undefined));

/** Links, with the rows that they are in. */
export function linksOf(readings: readonly RowsReading[]): { row: number; link: Excel.RangeHyperlink }[] {
  const cells = readings.flatMap(({ first }) => first.value.map(([cell]) => cell));
  return cells.flatMap((cell, row) => (cell?.hyperlink?.address ? [{ row, link: cell.hyperlink }] : []));
}

/** Queues that rows have their heights of before again. */
export function restoreHeights(rows: Excel.Range, heights: readonly (number | undefined)[]): void {
  rows.setRowProperties(heights.map((rowHeight) => (rowHeight === undefined ? {} : { format: { rowHeight } })));
}

/** Queues the reading of the widths of columns. */
export const queueWidths = (cells: Excel.Range): OfficeExtension.ClientResult<Excel.ColumnProperties[]> =>
  cells.getColumnProperties({ format: { columnWidth: true } });

/** In points. */
export const widthsOf = ({ value }: OfficeExtension.ClientResult<Excel.ColumnProperties[]>): (number | undefined)[] =>
  value.map(({ format }) => format?.columnWidth ?? undefined);

/** Queues that columns have their widths of before again. */
export function restoreWidths(cells: Excel.Range, widths: readonly (number | undefined)[]): void {
  cells.setColumnProperties(
    widths.map((columnWidth) => (columnWidth === undefined ? {} : { format: { columnWidth } })),
  );
}
