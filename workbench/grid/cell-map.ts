/** Values kept by the place of a cell; they follow their cells when rows and columns come and go. */
export class CellMap<T> {
  readonly #sheets = new Map<string, Map<number, Map<number, T>>>();

  get(sheet: string, row: number, column: number): T | undefined {
    return this.#sheets.get(sheet)?.get(row)?.get(column);
  }

  set(sheet: string, row: number, column: number, value: T): void {
    const rows = this.#sheets.get(sheet) ?? new Map<number, Map<number, T>>();
    this.#sheets.set(sheet, rows);
    const columns = rows.get(row) ?? new Map<number, T>();
    rows.set(row, columns);
    columns.set(column, value);
  }

  delete(sheet: string, row: number, column: number): void {
    this.#sheets.get(sheet)?.get(row)?.delete(column);
  }

  /** Follows the cells when rows are inserted (`count` > 0) or deleted (`count` < 0) at `start`. */
  moveRows(sheet: string, start: number, count: number): void {
    const rows = this.#sheets.get(sheet);
    if (rows !== undefined) this.#sheets.set(sheet, moveKeys(rows, start, count));
  }

  moveColumns(sheet: string, start: number, count: number): void {
    const rows = this.#sheets.get(sheet);
    rows?.forEach((columns, row) => rows.set(row, moveKeys(columns, start, count)));
  }
}

function moveKeys<T>(map: ReadonlyMap<number, T>, start: number, count: number): Map<number, T> {
  const moved = new Map<number, T>();
  for (const [key, value] of map) {
    if (key < start) moved.set(key, value);
    else if (key >= start - Math.min(0, count)) moved.set(key + count, value);
  }
  return moved;
}
