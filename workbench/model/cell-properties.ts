import type { Area } from "../grid/grid";
import { HostError } from "../protocol/host-error";
import { EXCEL_MEMBERS } from "../office-api/excel";
import { typeName, type HostObject } from "../protocol/host-object";
import { fitToArea } from "./cell-input";
import type { RangeProperties } from "./range-properties";

/** What `getCellProperties` was asked for: `{ format: { font: { color: true } } }`. */
export interface Wanted {
  readonly [name: string]: boolean | Wanted | undefined;
}

/** The looks of one cell as plain values, nested as they were asked for. */
export interface CellProperties {
  [name: string]: unknown;
}

/** Office.js's names for a cell's borders, and the edges they are. */
const BORDERS = {
  bottom: "EdgeBottom",
  diagonalDown: "DiagonalDown",
  diagonalUp: "DiagonalUp",
  left: "EdgeLeft",
  right: "EdgeRight",
  top: "EdgeTop",
} as const;
const FORMAT = [
  "autoIndent",
  "horizontalAlignment",
  "indentLevel",
  "readingOrder",
  "shrinkToFit",
  "textOrientation",
  "verticalAlignment",
  "wrapText",
] as const;
const FONT = [
  "bold",
  "color",
  "italic",
  "name",
  "size",
  "strikethrough",
  "subscript",
  "superscript",
  "tintAndShade",
  "underline",
] as const;
const FILL = ["color", "pattern", "patternColor", "patternTintAndShade", "tintAndShade"] as const;
const BORDER = ["color", "style", "tintAndShade", "weight"] as const;

export function readCellProperties(range: RangeProperties, wanted: Wanted): CellProperties[][] {
  return mapCells(range, (cell) => readOne(cell, wanted, LINES.cell));
}

/** What only a cell, or a whole column (or row) has, and what of it can be set. */
const LINES = {
  cell: { told: ["hyperlink"], set: ["hyperlink"], size: [] },
  column: { told: ["columnIndex", "columnHidden"], set: ["columnHidden"], size: ["columnWidth"] },
  row: { told: ["rowIndex", "rowHidden"], set: ["rowHidden"], size: ["rowHeight"] },
} as const;

type Line = (typeof LINES)[keyof typeof LINES];

/** Of each of a range's columns (or rows) what its cells have in common. */
export function readLineProperties(range: RangeProperties, axis: "row" | "column", wanted: Wanted): CellProperties[] {
  return linesOf(range, axis).map((line) => readOne(line, wanted, LINES[axis]));
}

function linesOf(range: RangeProperties, axis: "row" | "column"): RangeProperties[] {
  const [length, lineAt] =
    axis === "row"
      ? [range.rowCount, (index: number) => range.getRow(index)]
      : [range.columnCount, (index: number) => range.getColumn(index)];
  return Array.from({ length }, (_, index) => lineAt(index));
}

function readOne(cells: RangeProperties, wanted: Wanted, { told, size }: Line): CellProperties {
  if (!isRecord(wanted)) throw new HostError("InvalidArgument");
  return {
    ...pick(cells, ["address", "addressLocal", "style", ...told], wanted),
    ...(isRecord(wanted.format)
      ? { format: { ...readFormat(cells, wanted.format), ...pick(cells.format, size, wanted.format) } }
      : {}),
  };
}

function readFormat({ format }: RangeProperties, wanted: Wanted): CellProperties {
  const { borders, fill, font } = wanted;
  return {
    ...pick(format, FORMAT, wanted),
    ...(isRecord(font) ? { font: pick(format.font, FONT, font) } : {}),
    ...(isRecord(fill) ? { fill: pick(format.fill, FILL, fill) } : {}),
    ...(isRecord(borders) ? { borders: readBorders(format.borders, borders) } : {}),
  };
}

/** What is asked of all borders, or of one by its name. */
function readBorders(borders: RangeProperties["format"]["borders"], wanted: Wanted): CellProperties {
  return Object.fromEntries(
    Object.entries(BORDERS).map(([name, edge]) => {
      const asked = wanted[name];
      return [name, pick(borders.getItem(edge), BORDER, isRecord(asked) ? asked : wanted)];
    }),
  );
}

function pick(object: HostObject, names: readonly string[], wanted: Wanted): CellProperties {
  return Object.fromEntries(names.filter((name) => wanted[name] === true).map((name) => [name, read(object, name)]));
}

/** Looks are members by their list, which the compiler does not see. */
function read(object: HostObject, name: string): unknown {
  return (object as unknown as Record<string, unknown>)[name];
}

/** Sets what is named for each cell and leaves the rest as it is. */
export function writeCellProperties(range: RangeProperties, properties: unknown): void {
  const cells = fitToArea(properties, range.area);
  mapCells(range, (cell, row, column) => writeOne(cell, cells[row]?.[column], LINES.cell));
}

/** The same for each of a range's columns (or rows). */
export function writeLineProperties(range: RangeProperties, axis: "row" | "column", properties: unknown): void {
  const lines = linesOf(range, axis);
  if (!Array.isArray(properties) || properties.length !== lines.length) throw new HostError("InvalidArgument");
  lines.forEach((line, index) => writeOne(line, properties[index], LINES[axis]));
}

function writeOne(cells: RangeProperties, given: unknown, { set, size }: Line): void {
  if (!isRecord(given)) return;
  assign(cells, ["style", ...set], given);
  if (!isRecord(given.format)) return;
  assign(cells.format, size, given.format);
  writeFormat(cells, given.format);
}

function writeFormat({ format }: RangeProperties, { borders, fill, font, ...given }: CellProperties): void {
  assign(format, FORMAT, given);
  if (isRecord(font)) assign(format.font, FONT, font);
  if (isRecord(fill)) assign(format.fill, FILL, fill);
  if (!isRecord(borders)) return;
  for (const [name, edge] of Object.entries(BORDERS)) {
    const border = borders[name];
    if (isRecord(border)) assign(format.borders.getItem(edge), BORDER, border);
  }
}

function assign(object: HostObject, names: readonly string[], given: CellProperties): void {
  for (const name of names) {
    const value = given[name];
    if (value === undefined || value === null) continue;
    // The executor has seen an array of objects; what is in them is checked here.
    if (!EXCEL_MEMBERS.takesValue(EXCEL_MEMBERS.get(typeName(object), name), value))
      throw new HostError("InvalidArgument");
    Object.assign(object, { [name]: value });
  }
}

function mapCells<T>(range: RangeProperties, get: (cell: RangeProperties, row: number, column: number) => T): T[][] {
  const { rows, columns }: Area = range.area;
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => get(range.getCell(row, column), row, column)),
  );
}

function isRecord(value: unknown): value is Record<string, never> & CellProperties {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
