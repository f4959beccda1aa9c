import { csvParseRows } from "d3-dsv";

export type CsvRecord = (column: string) => string;

/**
 * Calls `read` for each row after the header and returns what it gave. Throws RangeError for a row that is shorter or
 * longer than the header. (`csvParse` of the same library builds code from text, which a strict CSP forbids.)
 */
export function mapCsv<T>(text: string, read: (record: CsvRecord, row: number) => T): T[] {
  const positions = new Map<string, number>();
  let current: string[] = [];
  const record: CsvRecord = (column) => {
    const position = positions.get(column);
    if (position === undefined) throw new RangeError(`no column ${column}`);
    return current[position]!;
  };
  const out: T[] = [];
  csvParseRows(text, (cells, row) => {
    if (row === 0) cells.forEach((name, i) => positions.set(name, i));
    else {
      if (cells.length !== positions.size)
        throw new RangeError(`row ${row + 1}: ${cells.length} cells, ${positions.size} columns`);
      current = cells;
      out.push(read(record, row - 1));
    }
    return null;
  });
  return out;
}

/** The items of a list cell: "a; b" is ["a", "b"], "" is []. */
export function splitList(cell: string): string[] {
  return cell === "" ? [] : cell.split("; ");
}
