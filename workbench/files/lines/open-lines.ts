import type { Cell, Sheet } from "hucre/xlsx";
import { MAX_COLUMNS, MAX_ROWS } from "../../model/area";
import { attributeOf } from "../package-links";
import type { NumberedCell } from "../styles/sheet-looks";
import { cellsWithLooks } from "../styles/sheet-looks";
import type { FileLooks } from "../styles/read-looks";
import type { XmlNode } from "../xml-tree";

/** Of one sheet's lines so many cells get a format of a whole row or column. */
const MOST_CELLS = 200_000;

const ROW = /<(?:\w+:)?row\s([^>]*)>/g;

interface Line {
  first: number;
  count: number;
  look: number;
}

export interface LineFormats {
  columns: readonly Line[];
  rows: readonly Line[];
}

/** What whole rows and columns of a sheet look like, `root` being the sheet without its cells. */
export function readLines(root: XmlNode, xml: string): LineFormats {
  const columns = root.list("cols", "col").flatMap((node) => {
    const [first, last, look] = [node.number("min") ?? 0, node.number("max") ?? 0, node.number("style") ?? 0];
    return look > 0 && first >= 1 && last >= first && last <= MAX_COLUMNS
      ? { first: first - 1, count: last - first + 1, look }
      : [];
  });
  const rows = [...xml.matchAll(ROW)].flatMap(([, attributes = ""]) => {
    const [row, look] = [Number(attributeOf(attributes, "r")), Number(attributeOf(attributes, "s"))];
    const isOwn = /^(?:1|true)$/.test(attributeOf(attributes, "customFormat"));
    return isOwn && look > 0 && row >= 1 && row <= MAX_ROWS ? { first: row - 1, count: 1, look } : [];
  });
  return { columns, rows };
}

export function hasLines({ columns, rows }: LineFormats): boolean {
  return columns.length + rows.length > 0;
}

/**
 * The cells of whole rows and columns that the file has no cell for, as far as the grid reaches so far, by the number of
 * their look; undefined where there are too many.
 */
export function cellsOfLines(
  { columns, rows }: LineFormats,
  xml: string,
  extent: { rows: number; columns: number },
): NumberedCell[] | undefined {
  const wide = columns.map(({ first, count, look }) => ({ first, look, count: clipped(first, count, extent.columns) }));
  const total = (lines: readonly Line[], other: number) => lines.reduce((sum, { count }) => sum + count * other, 0);
  if (total(wide, extent.rows) + total(rows, extent.columns) > MOST_CELLS) return undefined;
  const cells = new Map<string, NumberedCell>();
  const paint = (row: number, column: number, look: number) => cells.set(`${row},${column}`, { row, column, look });
  for (const { first, count, look } of wide)
    for (let column = first; column < first + count; column += 1)
      for (let row = 0; row < extent.rows; row += 1) paint(row, column, look);
  for (const { first, look } of rows)
    for (let column = 0; column < extent.columns; column += 1) paint(first, column, look);
  for (const { row, column } of cellsWithLooks(xml, () => true)) cells.delete(`${row},${column}`);
  return [...cells.values()];
}

/** Columns to Excel's last are those that the sheet has so far. */
function clipped(first: number, count: number, columns: number): number {
  return first + count >= MAX_COLUMNS ? Math.max(0, columns - first) : count;
}

/** A sheet with cells for its rows' and columns' formats. */
export function withLineCells(sheet: Sheet, cells: readonly NumberedCell[], { cells: looks }: FileLooks): Sheet {
  if (cells.length === 0) return sheet;
  const all = new Map<string, Cell>(sheet.cells);
  for (const { row, column, look } of cells)
    all.set(`${row},${column}`, { value: null, type: "empty", style: looks[look] ?? {} });
  return { ...sheet, cells: all };
}
