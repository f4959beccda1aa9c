import { shiftArea, type Shift } from "./shift";
import type { GridTableColumn } from "./grid";
import type { TableState } from "./table-states";

/** A table after cells came or went: where its own cells are; undefined if all of them went. */
export function shiftTable(table: TableState, shift: Shift): TableState | undefined {
  const area = shiftArea(table.area, shift);
  if (area === undefined) return undefined;
  return { ...table, area, columns: area.columns === table.area.columns ? table.columns : shiftColumns(table, shift) };
}

function shiftColumns({ area, columns }: TableState, { at, count }: Shift): GridTableColumn[] {
  const start = at - area.column;
  if (count < 0) return columns.filter((_, index) => index < start || index >= start - count);
  return withNewColumns(columns, start, count);
}

/** Columns with new ones before the one at `index`, under ids and names that none has. */
export function withNewColumns(columns: readonly GridTableColumn[], index: number, count: number): GridTableColumn[] {
  const after = [...columns];
  for (let added = 0; added < count; added += 1) {
    const id = nextId(after);
    after.splice(index + added, 0, { id, name: freeName(after, index + added + 1) });
  }
  return after;
}

/** Ids are numbers that are not given again while the table has the column with the highest one. */
function nextId(columns: readonly GridTableColumn[]): string {
  return String(Math.max(0, ...columns.map(({ id }) => Number(id) || 0)) + 1);
}

function freeName(columns: readonly GridTableColumn[], first: number): string {
  const taken = new Set(columns.map(({ name }) => name.toUpperCase()));
  let number = first;
  while (taken.has(`COLUMN${number}`)) number += 1;
  return `Column${number}`;
}
