import type { Area } from "./grid";

/** Cells that move because others were inserted or deleted before them. */
export interface Shift {
  /** "row": cells move down or up; "column": right or left. */
  axis: "row" | "column";
  /** First inserted or deleted row or column. */
  at: number;
  /** How many; negative for deleted ones. */
  count: number;
  /** First and last column (or row) concerned; undefined for all. */
  across?: { first: number; last: number };
}

/** Where an area is afterwards; undefined if it was deleted. An area reached only in part stays as it is. */
export function shiftArea(area: Area, shift: Shift): Area | undefined {
  if (shift.across && !isAcross(area, shift)) return area;
  const rows = shift.axis === "row";
  const span = rows ? shiftSpan(area.row, area.rows, shift) : shiftSpan(area.column, area.columns, shift);
  if (!span) return undefined;
  return rows ? { ...area, row: span.start, rows: span.length } : { ...area, column: span.start, columns: span.length };
}

/** Whether all of an area lies in the columns (or rows) that move. */
export function isAcross(area: Area, { axis, across }: Shift): boolean {
  if (!across) return true;
  const [start, length] = axis === "row" ? [area.column, area.columns] : [area.row, area.rows];
  return start >= across.first && start + length - 1 <= across.last;
}

/** Whether an area would be torn: some of its cells move and others don't. */
export function wouldTear(area: Area, shift: Shift): boolean {
  const { axis, across, at } = shift;
  if (!across || isAcross(area, shift)) return false;
  const [start, length] = axis === "row" ? [area.column, area.columns] : [area.row, area.rows];
  const end = axis === "row" ? area.row + area.rows : area.column + area.columns;
  return start <= across.last && start + length - 1 >= across.first && end > at;
}

function shiftSpan(start: number, length: number, { at, count }: Shift): { start: number; length: number } | undefined {
  if (count >= 0) {
    if (at <= start) return { start: start + count, length };
    return { start, length: at < start + length ? length + count : length };
  }
  const before = Math.max(0, Math.min(start, at - count) - at);
  const within = Math.max(0, Math.min(start + length, at - count) - Math.max(start, at));
  return within === length ? undefined : { start: start - before, length: length - within };
}

/** What takes a shift back. */
export function inverseOf(shift: Shift): Shift {
  return { ...shift, count: -shift.count };
}
