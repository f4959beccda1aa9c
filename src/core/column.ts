/** A column: its header, and what stands in it for each row. So headers and contents cannot come apart. */
export interface Column<Row, Cell> {
  header: string;
  cell: (row: Row) => Cell;
}

/** The cells of some rows under their headers. */
export interface Listing<Cell> {
  headers: string[];
  rows: Cell[][];
}

/** Cells of a worksheet function. */
export type PlainColumn<Row> = Column<Row, string | number>;

export function listRows<Row>(columns: readonly PlainColumn<Row>[], rows: readonly Row[]): Listing<string | number> {
  return {
    headers: columns.map(({ header }) => header),
    rows: rows.map((row) => columns.map(({ cell }) => cell(row))),
  };
}
