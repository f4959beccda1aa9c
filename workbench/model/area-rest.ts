import type { Area } from "../grid/grid";
import { intersect } from "./area";

/** What is left of an area without others: rectangles that don't overlap. */
export function areaRest(area: Area, without: readonly Area[]): Area[] {
  return without.reduce((left, hole) => left.flatMap((part) => restOf(part, hole)), [area]);
}

/** Whether some cells of an area are among others, but not all. */
export function wouldPart(area: Area, among: Area): boolean {
  return intersect(area, among) !== undefined && areaRest(area, [among]).length > 0;
}

function restOf(area: Area, hole: Area): Area[] {
  const shared = intersect(area, hole);
  if (!shared) return [area];
  const [bottom, right] = [area.row + area.rows, area.column + area.columns];
  const [below, beside] = [shared.row + shared.rows, shared.column + shared.columns];
  const parts: Area[] = [
    { ...area, rows: shared.row - area.row },
    { ...area, row: below, rows: bottom - below },
    { row: shared.row, rows: shared.rows, column: area.column, columns: shared.column - area.column },
    { row: shared.row, rows: shared.rows, column: beside, columns: right - beside },
  ];
  return parts.filter(({ rows, columns }) => rows > 0 && columns > 0);
}
