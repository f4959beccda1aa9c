import type { Area } from "../grid/grid";
import { HostError } from "../protocol/host-error";
import type { HostObject } from "../protocol/host-object";
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
const BORDERS = { bottom: "EdgeBottom", left: "EdgeLeft", right: "EdgeRight", top: "EdgeTop" } as const;
const FORMAT = ["horizontalAlignment", "indentLevel", "verticalAlignment", "wrapText"] as const;
const FONT = ["bold", "color", "italic", "name", "size", "strikethrough", "underline"] as const;
const BORDER = ["color", "style", "weight"] as const;

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
  const filled = format.fill.color !== null && format.fill.isFilled;
  return {
    ...pick(format, FORMAT, wanted),
    ...(isRecord(font) ? { font: pick(format.font, FONT, font) } : {}),
    ...(isRecord(fill) ? { fill: { color: format.fill.color, pattern: filled ? "Solid" : "None" } } : {}),
    ...(isRecord(borders) ? { borders: readBorders(format.borders, borders) } : {}),
  };
}

function readBorders(borders: Range["format"]["borders"], wanted: Wanted): CellProperties {
  return Object.fromEntries(
    Object.entries(BORDERS).map(([name, edge]) => [name, pick(borders.getItem(edge), BORDER, wanted)]),
  );
}

function pick<Name extends string>(
  object: Readonly<Record<Name, unknown>>,
  names: readonly Name[],
  wanted: Wanted,
): CellProperties {
  return Object.fromEntries(names.filter((name) => wanted[name] === true).map((name) => [name, object[name]]));
}

/** Sets what is named for each cell and leaves the rest as it is. */
export function writeCellProperties(range: Range, properties: unknown): void {
  const cells = fitToArea(properties, range.area);
  mapCells(range, (cell, row, column) => {
    const given = cells[row]?.[column];
    if (isRecord(given) && isRecord(given.format)) writeFormat(cell, given.format);
  });
}

function writeFormat({ format }: Range, { borders, fill, font, ...given }: CellProperties): void {
  assign(format, FORMAT, given);
  if (isRecord(font)) assign(format.font, FONT, font);
  if (isRecord(fill) && fill.pattern === "None") format.fill.clear();
  else if (isRecord(fill) && fill.color !== undefined) format.fill.color = fill.color;
  if (!isRecord(borders)) return;
  for (const [name, edge] of Object.entries(BORDERS)) {
    const border = borders[name];
    if (isRecord(border)) assign(format.borders.getItem(edge), BORDER, border);
  }
}

function assign(object: HostObject, names: readonly string[], given: CellProperties): void {
  const chosen = names.filter((name) => given[name] !== undefined && given[name] !== null);
  Object.assign(object, Object.fromEntries(chosen.map((name) => [name, given[name]])));
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
