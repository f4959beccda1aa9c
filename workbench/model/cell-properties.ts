import type { Area } from "../grid/grid";
import { HostError } from "../protocol/host-error";
import { EXCEL_MEMBERS } from "../office-api/excel";
import { typeName, type HostObject } from "../protocol/host-object";
import { fitToArea } from "./cell-input";
import type { Range } from "./range";

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

export function readCellProperties(range: Range, wanted: Wanted): CellProperties[][] {
  if (!isRecord(wanted)) throw new HostError("InvalidArgument");
  return mapCells(range, (cell) => ({
    ...(wanted.address === true ? { address: cell.address } : {}),
    ...(wanted.style === true ? { style: cell.style } : {}),
    ...(isRecord(wanted.format) ? { format: readFormat(cell, wanted.format) } : {}),
  }));
}

function readFormat({ format }: Range, wanted: Wanted): CellProperties {
  const { borders, fill, font } = wanted;
  return {
    ...pick(format, FORMAT, wanted),
    ...(isRecord(font) ? { font: pick(format.font, FONT, font) } : {}),
    ...(isRecord(fill) ? { fill: pick(format.fill, FILL, fill) } : {}),
    ...(isRecord(borders) ? { borders: readBorders(format.borders, borders) } : {}),
  };
}

/** What is asked of all borders, or of one by its name. */
function readBorders(borders: Range["format"]["borders"], wanted: Wanted): CellProperties {
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
export function writeCellProperties(range: Range, properties: unknown): void {
  const cells = fitToArea(properties, range.area);
  mapCells(range, (cell, row, column) => {
    const given = cells[row]?.[column];
    if (!isRecord(given)) return;
    assign(cell, ["style"], given);
    if (isRecord(given.format)) writeFormat(cell, given.format);
  });
}

function writeFormat({ format }: Range, { borders, fill, font, ...given }: CellProperties): void {
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

function mapCells<T>(range: Range, get: (cell: Range, row: number, column: number) => T): T[][] {
  const { rows, columns }: Area = range.area;
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => get(range.getCell(row, column), row, column)),
  );
}

function isRecord(value: unknown): value is Record<string, never> & CellProperties {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
