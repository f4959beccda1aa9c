import { shiftArea, type Shift } from "./shift";
import type { GridTableColumn } from "./grid";
import type { TableState } from "./table-states";
import { hasHeader, hasTotals, withoutTotals } from "./table-styles";

/** A table after cells came or went: where its own cells are; undefined if all of them went. A total row that went is gone. */
export function shiftTable(table: TableState, shift: Shift): TableState | undefined {
  const { header, totals } = marginsOf(table);
  const { area: before } = table;
  const own = { ...before, row: before.row + header, rows: before.rows - header + totals };
  const shifted = shiftArea(own, shift);
  if (shifted === undefined) return undefined;
  const lost = totals === 1 && isLost(own.row + own.rows - 1, shift);
  const area = { ...shifted, row: shifted.row - header, rows: shifted.rows + header - (lost ? 0 : totals) };
  return {
    ...table,
    area,
    theme: lost ? withoutTotals(table.theme) : table.theme,
    columns: area.columns === before.columns ? table.columns : shiftColumns(table, shift),
  };
}

/** Rows of an area's height that are not the table's own, and of its own that are not of the area. */
function marginsOf({ theme }: TableState): { header: 0 | 1; totals: 0 | 1 } {
  return { header: hasHeader(theme) ? 0 : 1, totals: hasTotals(theme) ? 1 : 0 };
}

function isLost(row: number, { axis, at, count }: Shift): boolean {
  return axis === "row" && at <= row && row < at - count;
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
