import type { Cell, CellStyle } from "hucre/xlsx";
import type { Rectangle } from "../sheet/address";
import type { Look, LooksPart } from "../sheet/look-parts";
import type { CellsPart, Part, TablePart } from "../sheet/plan";

/** Cells of a sheet by "row,column", as the library takes them. */
export type FileCells = Map<string, Partial<Cell>>;

/** What cells hold that name no font. */
export const USUAL_FONT = { name: "Calibri", size: 11 };
/** Colour of links in Excel's own style for them. */
const LINK_COLOR = "0563C1";
const HEADER_LINE = "9E9E9E";

/** Contents, number formats, looks and links of the parts of one sheet. */
export function listFileCells(parts: readonly Part[]): FileCells {
  const cells: FileCells = new Map();
  for (const part of parts) {
    if (part.kind === "cells") fillCells(cells, part);
    if (part.kind === "links") {
      for (const { row, column, url } of part.links) {
        extend(cells, row, column, { hyperlink: { target: url, tooltip: url } });
        addStyle(cells, row, column, { font: { ...USUAL_FONT, underline: true, color: { rgb: LINK_COLOR } } });
      }
    }
    if (part.kind === "looks") dressCells(cells, part);
    if (part.kind === "table") markHeader(cells, part);
  }
  return cells;
}

function fillCells(cells: FileCells, { row, column, values, formats }: CellsPart): void {
  values.forEach((line, r) =>
    line.forEach((value, c) => {
      const format = formats[r]?.[c] ?? "General";
      if (value !== "") extend(cells, row + r, column + c, toFile(value));
      if (format !== "General") addStyle(cells, row + r, column + c, { numFmt: format });
    }),
  );
}

/** A text is one by its type: our mark of it would show. */
function toFile(value: string | number): Partial<Cell> {
  if (typeof value === "number") return { value, type: "number" };
  return { value: value.replace(/^'/, ""), type: "string" };
}

function dressCells(cells: FileCells, { looks }: LooksPart): void {
  for (const look of looks) {
    const style = styleOf(look);
    for (const [row, column] of placesIn(look.area)) addStyle(cells, row, column, style);
  }
}

/** Readers that know no table styles, such as LibreOffice, show a header by this. */
function markHeader(cells: FileCells, { area }: TablePart): void {
  for (const [row, column] of placesIn({ ...area, rows: 1 })) {
    addStyle(cells, row, column, {
      font: { ...USUAL_FONT, bold: true },
      border: { bottom: { style: "thin", color: { rgb: HEADER_LINE } } },
    });
  }
}

function placesIn({ row, column, rows, columns }: Rectangle): [row: number, column: number][] {
  return Array.from({ length: rows * columns }, (_, at) => [row + Math.floor(at / columns), column + (at % columns)]);
}

function styleOf({ bold, size, color, fill, wrap, horizontal, vertical, indent }: Look): CellStyle {
  const font = {
    ...(bold !== undefined && { bold }),
    ...(size !== undefined && { size }),
    ...(color !== undefined && { color: { rgb: color.slice(1) } }),
  };
  const alignment = {
    ...(wrap !== undefined && { wrapText: wrap }),
    ...(horizontal && { horizontal: ALIGNED[horizontal] }),
    ...(vertical && { vertical: ALIGNED[vertical] }),
    ...(indent !== undefined && { indent }),
  };
  return {
    ...(Object.keys(font).length > 0 && { font: { ...USUAL_FONT, ...font } }),
    ...(Object.keys(alignment).length > 0 && { alignment }),
    ...(fill !== undefined && { fill: { type: "pattern", pattern: "solid", fgColor: { rgb: fill.slice(1) } } }),
  };
}

const ALIGNED = { Left: "left", Center: "center", Right: "right", Top: "top" } as const;

const keyOf = (row: number, column: number): string => `${row},${column}`;

function extend(cells: FileCells, row: number, column: number, more: Partial<Cell>): void {
  const key = keyOf(row, column);
  cells.set(key, { ...cells.get(key), ...more });
}

/** Later looks win over earlier ones, each in what it says. */
function addStyle(cells: FileCells, row: number, column: number, more: CellStyle): void {
  const { style = {}, ...cell } = cells.get(keyOf(row, column)) ?? {};
  const merged: CellStyle = { ...style, ...more };
  if (style.font && more.font) merged.font = { ...style.font, ...without(more.font, style.font) };
  if (style.alignment && more.alignment) merged.alignment = { ...style.alignment, ...more.alignment };
  cells.set(keyOf(row, column), { ...cell, style: merged });
}

/** The usual font that a later look brings along takes nothing away from an earlier one. */
function without(more: NonNullable<CellStyle["font"]>, before: NonNullable<CellStyle["font"]>): CellStyle["font"] {
  return more.size === USUAL_FONT.size && before.size !== undefined ? { ...more, size: before.size } : more;
}
