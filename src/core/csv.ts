export type CsvRecord = (column: string) => string;

/**
 * Calls `read` for each row after the header and returns what it gave. Throws RangeError for a row that is shorter or
 * longer than the header, and for a quote inside a cell or never closed. (Libraries build code from text, which a strict
 * policy forbids, or let short rows pass.)
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
  readRows(text, (cells, row) => {
    if (row === 0) cells.forEach((name, i) => positions.set(name, i));
    else {
      if (cells.length !== positions.size)
        throw new RangeError(`row ${row + 1}: ${cells.length} cells, ${positions.size} columns`);
      current = cells;
      out.push(read(record, row - 1));
    }
  });
  return out;
}

/** The items of a list cell: "a; b" is ["a", "b"], "" is []. */
export function splitList(cell: string): string[] {
  return cell === "" ? [] : cell.split("; ");
}

const QUOTE = 34;
const COMMA = 44;
const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;

/** Calls `take` with the cells of each row, one row at a time, so that a million of them need no room (RFC 4180). */
function readRows(text: string, take: (cells: string[], row: number) => void): void {
  let cells: string[] = [];
  let row = 0;
  let at = 0;
  while (at < text.length || cells.length > 0) {
    const quoted = text.charCodeAt(at) === QUOTE;
    const end = quoted ? endOfQuoted(text, at) : endOfPlain(text, at);
    cells.push(quoted ? text.slice(at + 1, end - 1).replaceAll('""', '"') : text.slice(at, end));
    at = end + 1;
    if (text.charCodeAt(end) === COMMA) continue;
    if (text.charCodeAt(end) === CARRIAGE_RETURN && text.charCodeAt(at) === LINE_FEED) at++;
    else if (end < text.length && text.charCodeAt(end) !== LINE_FEED)
      throw new RangeError(`row ${row + 1}: a quote or a line end inside a cell`);
    take(cells, row++);
    cells = [];
  }
}

/** The place after the closing quote of the cell that opens at `start`; doubled quotes do not close it. */
function endOfQuoted(text: string, start: number): number {
  let at = text.indexOf('"', start + 1);
  while (at >= 0 && text.charCodeAt(at + 1) === QUOTE) at = text.indexOf('"', at + 2);
  if (at < 0) throw new RangeError("a quote is not closed");
  return at + 1;
}

/** The place after an unquoted cell: of a comma, a line end or a quote that does not belong there. */
function endOfPlain(text: string, start: number): number {
  let at = start;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === COMMA || code === LINE_FEED || code === CARRIAGE_RETURN || code === QUOTE) break;
  }
  return at;
}
