import type { GridSheet } from "../../grid/grid";
import { MAX_COLUMNS, MAX_ROWS } from "../area";
import type { Corner } from "./chart-record";

/** Points from the sheet's left and top edge. */
export interface Point {
  x: number;
  y: number;
}

export function pointOf(grid: GridSheet, { row, column, x, y }: Corner): Point {
  let left = x;
  for (let each = 0; each < column; each += 1) left += grid.getColumnWidth(each);
  let top = y;
  for (let each = 0; each < row; each += 1) top += grid.getRowHeight(each);
  return { x: left, y: top };
}

export function cornerOf(grid: GridSheet, point: Point): Corner {
  const [column, x] = walk(point.x, MAX_COLUMNS, (each) => grid.getColumnWidth(each));
  const [row, y] = walk(point.y, MAX_ROWS, (each) => grid.getRowHeight(each));
  return { row, column, x, y };
}

function walk(distance: number, count: number, size: (index: number) => number): [number, number] {
  let rest = distance;
  for (let index = 0; index < count - 1; index += 1) {
    const next = size(index);
    if (rest < next) return [index, rest];
    rest -= next;
  }
  return [count - 1, 0];
}
