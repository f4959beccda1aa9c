import type { Area, GridSheet } from "../grid/grid";
import { boundingArea, intersect, matrix } from "./area";

/** The smallest area within `bounds` that holds every value (or format) there; undefined if nothing is there. */
export function usedAreaWithin(sheet: GridSheet, bounds: Area, valuesOnly: boolean): Area | undefined {
  const used = sheet.usedArea(!valuesOnly);
  const within = used && intersect(used, bounds);
  if (!within) return undefined;
  const taken = takenCells(sheet, within, !valuesOnly);
  const rows = indexesOf(taken.map((line) => line.includes(true)));
  const columns = indexesOf(
    Array.from({ length: within.columns }, (_, column) => taken.some((line) => line[column] === true)),
  );
  if (!rows || !columns) return undefined;
  return {
    row: within.row + rows.first,
    column: within.column + columns.first,
    rows: rows.count,
    columns: columns.count,
  };
}

function takenCells(sheet: GridSheet, area: Area, formats: boolean): boolean[][] {
  const contents = sheet.formulas(area);
  if (!formats) return contents.map((line) => line.map((cell) => cell !== ""));
  const numbers = sheet.numberFormats(area);
  return matrix(area.rows, area.columns, (row, column) => {
    if (contents[row]?.[column] !== "") return true;
    if (numbers[row]?.[column] !== "General") return true;
    return Object.keys(sheet.style(area.row + row, area.column + column)).length > 0;
  });
}

function indexesOf(flags: boolean[]): { first: number; count: number } | undefined {
  const first = flags.indexOf(true);
  return first < 0 ? undefined : { first, count: flags.lastIndexOf(true) - first + 1 };
}

/** The block around an area that is bounded by empty rows and columns, as Ctrl+* selects it. */
export function surroundingArea(sheet: GridSheet, start: Area): Area {
  let region = start;
  for (;;) {
    const around = grown(region);
    const used = usedAreaWithin(sheet, around, true);
    const next = used ? boundingArea(region, used) : region;
    if (next.rows === region.rows && next.columns === region.columns) return region;
    region = next;
  }
}

function grown({ row, column, rows, columns }: Area): Area {
  const top = Math.min(row, 1);
  const left = Math.min(column, 1);
  return { row: row - top, column: column - left, rows: rows + top + 1, columns: columns + left + 1 };
}
