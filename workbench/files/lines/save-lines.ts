import type { Cell } from "hucre/xlsx";
import { columnName } from "../../model/address";
import type { Worksheet } from "../../model/worksheet";
import { stylesOfCells } from "../styles/save-styles";
import type { PackageWriter } from "../package-writer";
import { attributeOf, elementsOf } from "../package-links";
import { element } from "../xml-element";

type Cells = Map<string, Partial<Cell>>;

/** Excel's own, in a file's digits, for columns that name none. */
const USUAL_WIDTH = "9.140625";

/** Rows and columns of which all cells have a format: each with a cell that looks as they do ("C1"). */
export interface WholeLines {
  columns: Map<number, string>;
  rows: Map<number, string>;
}

/**
 * Takes the empty cells of a sheet for whole rows and columns, where there are cells to the grid's end and the last one
 * has a format. Of the cells that look as their line one stays for each.
 */
export function takeWholeLines(cells: Cells, worksheet: Worksheet): WholeLines {
  const { rows, columns } = worksheet.cells.grid.extent();
  const formats = new EmptyCells(cells, stylesOfCells(worksheet));
  const wholeRows = lineFormats(rows, columns, (row, column) => formats.find(row, column));
  const wholeColumns = lineFormats(columns, rows, (column, row) => formats.find(row, column));
  const lines: WholeLines = { columns: new Map(), rows: new Map() };
  if (wholeRows.size + wholeColumns.size === 0) return lines;
  for (const key of [...cells.keys()]) {
    const [row = 0, column = 0] = key.split(",").map(Number);
    const isRow = wholeRows.has(row);
    const line = isRow ? wholeRows.get(row) : wholeColumns.get(column);
    if (line === undefined || formats.find(row, column) !== line) continue;
    const samples = isRow ? lines.rows : lines.columns;
    const place = isRow ? row : column;
    if (samples.has(place)) cells.delete(key);
    else samples.set(place, addressOf(row, column));
  }
  return lines;
}

/** By line the format of its last cell, where all its cells are there. */
function lineFormats(
  lines: number,
  length: number,
  find: (line: number, at: number) => string | undefined,
): Map<number, string> {
  const found = new Map<number, string>();
  for (let line = 0; line < lines; line += 1) {
    const format = find(line, length - 1);
    if (!format) continue;
    let at = length - 1;
    while (at > 0 && find(line, at - 1) !== undefined) at -= 1;
    if (at === 0) found.set(line, format);
  }
  return found;
}

/** Formats of a sheet's cells, as far as these are there: "" for those that hold something. */
class EmptyCells {
  readonly #formats = new Map<string, string>();

  constructor(
    private readonly cells: Cells,
    private readonly names: ReadonlyMap<string, string>,
  ) {}

  find(row: number, column: number): string | undefined {
    const key = `${row},${column}`;
    const cell = this.cells.get(key);
    if (!cell) return undefined;
    const known = this.#formats.get(key);
    if (known !== undefined) return known;
    const { style, ...contents } = cell;
    const isEmpty = style !== undefined && Object.keys(contents).length === 0;
    const format = isEmpty ? JSON.stringify([style, this.names.get(addressOf(row, column))]) : "";
    this.#formats.set(key, format);
    return format;
  }
}

function addressOf(row: number, column: number): string {
  return columnName(column) + (row + 1);
}

/** Gives whole rows and columns of a written sheet the looks of their samples. */
export function saveLines(writer: PackageWriter, sheet: string, { columns, rows }: WholeLines): void {
  if (columns.size + rows.size === 0) return;
  writer.change(sheet, (xml) => {
    const samples = new Set([...columns.values(), ...rows.values()]);
    const looks = new Map<string, number>();
    for (const [, place = "", look] of xml.matchAll(/<c r="([A-Z]+\d+)"[^>]*? s="(\d+)"/g))
      if (samples.has(place)) looks.set(place, Number(look));
    const rowLook = (row: string) => looks.get(rows.get(Number(row) - 1) ?? "");
    const withRows = xml.replace(/<row r="(\d+)"/g, (tag, row: string) => {
      const look = rowLook(row);
      return look === undefined ? tag : `${tag} s="${look}" customFormat="1"`;
    });
    return withColumns(withRows, new Map([...columns].map(([column, place]) => [column, looks.get(place) ?? 0])));
  });
}

/** The columns of a sheet with their looks, those alike side by side as one. */
function withColumns(xml: string, looks: ReadonlyMap<number, number>): string {
  const known = new Map(
    elementsOf(xml, "col").map(({ attributes }) => [
      Number(attributeOf(attributes, "min")) - 1,
      attributes.replace(/ (?:min|max)="\d+"/g, ""),
    ]),
  );
  const all = [...new Set([...known.keys(), ...looks.keys()])].sort((a, b) => a - b);
  const runs: { first: number; last: number; attributes: string }[] = [];
  for (const column of all) {
    const look = looks.get(column);
    const attributes = (known.get(column) ?? ` width="${USUAL_WIDTH}"`) + (look ? ` style="${look}"` : "");
    const before = runs.at(-1);
    if (before && before.last === column - 1 && before.attributes === attributes) before.last = column;
    else runs.push({ first: column, last: column, attributes });
  }
  const written = runs.map(({ first, last, attributes }) => `<col min="${first + 1}" max="${last + 1}"${attributes}/>`);
  const list = element("cols", {}, ...written);
  if (xml.includes("<cols>")) return xml.replace(/<cols>[^]*?<\/cols>/, () => list);
  return xml.replace("<sheetData", () => `${list}<sheetData`);
}
