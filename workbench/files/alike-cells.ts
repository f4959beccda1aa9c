import type { Area } from "../grid/grid";

/** A cell with what it has; the key says what is the same. */
interface Looked<Look> {
  row: number;
  column: number;
  look: Look;
  key: string;
}

export interface LookedArea<Look> {
  area: Area;
  look: Look;
}

/** Runs of cells in a row that look alike, those of the same columns in the next rows taken together. */
export function areasAlike<Look>(cells: readonly Looked<Look>[]): LookedArea<Look>[] {
  const ordered = [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
  const areas: LookedArea<Look>[] = [];
  /** By columns and look, the area that a run in the next row would make longer. */
  const open = new Map<string, LookedArea<Look>>();
  let at = 0;
  while (at < ordered.length) {
    const first = ordered[at]!;
    let columns = 1;
    for (let next = ordered[at + columns]; isBeside(first, columns, next); next = ordered[at + columns]) columns += 1;
    at += columns;
    const place = `${first.column}:${columns}:${first.key}`;
    const above = open.get(place);
    if (above && above.area.row + above.area.rows === first.row) above.area.rows += 1;
    else {
      const started = { area: { row: first.row, column: first.column, rows: 1, columns }, look: first.look };
      open.set(place, started);
      areas.push(started);
    }
  }
  return areas;
}

function isBeside<Look>(first: Looked<Look>, columns: number, next: Looked<Look> | undefined): next is Looked<Look> {
  return next?.row === first.row && next.column === first.column + columns && next.key === first.key;
}
