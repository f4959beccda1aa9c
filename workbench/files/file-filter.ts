import type { Sheet } from "hucre/xlsx";
import type { Area, GridSheet } from "../grid/grid";
import { formatArea, parseAddress } from "../model/address";
import type { Worksheet } from "../model/worksheet";

type AutoFilter = NonNullable<Sheet["autoFilter"]>;

/** The sheet's own filter where it chooses by values, which is what the library writes; undefined for none, or another. */
export function filterToFile({ filter }: GridSheet): AutoFilter | undefined {
  const area = filter.area();
  const columns = area && valueColumns(filter, area);
  if (!columns) return undefined;
  return { range: formatArea(area), ...(columns.length > 0 && { columns }) };
}

function valueColumns(filter: GridSheet["filter"], area: Area): AutoFilter["columns"] | undefined {
  const columns: NonNullable<AutoFilter["columns"]> = [];
  for (let colIndex = 0; colIndex < area.columns; colIndex += 1) {
    const found = filter.column(undefined, colIndex);
    if (!found) continue;
    if ("condition" in found || found.blanks) return undefined;
    columns.push({ colIndex, filters: found.shown.map(String) });
  }
  return columns;
}

/** Columns whose filter a file will not have, of the sheet's own filter and of its tables. */
export function filtersNotSaved(grid: GridSheet): number {
  const area = grid.filter.area();
  const own = area && !filterToFile(grid) ? filteredColumns(grid, undefined, area) : 0;
  return grid.tables().reduce((sum, table) => sum + filteredColumns(grid, table.id, table.area), own);
}

function filteredColumns({ filter }: GridSheet, table: string | undefined, { columns }: Area): number {
  const all = Array.from({ length: columns }, (_, column) => filter.column(table, column));
  return all.filter((column) => column !== undefined).length;
}

/** Rows that a saved filter hides, which a file says of each row, too. */
export function filteredRows(grid: GridSheet): Map<number, { height?: number; hidden?: boolean }> {
  const area = filterToFile(grid)?.columns && grid.filter.area();
  const rows = new Map<number, { height?: number; hidden?: boolean }>();
  for (let row = area ? area.row + 1 : 0; area && row < area.row + area.rows; row += 1)
    if (grid.filter.hides(row)) rows.set(row, { hidden: true });
  return rows;
}

/** Rows that are hidden in a file because its filter hides them: filtering will hide them again. */
export function isFilteredRow({ autoFilter }: Sheet, row: number): boolean {
  const area = autoFilter?.columns && parseAddress(autoFilter.range)?.area;
  return area !== undefined && row > area.row && row < area.row + area.rows;
}

/** To be called once every cell has its value. */
export function openFilter({ autoFilter }: Sheet, worksheet: Worksheet): void {
  const area = autoFilter && parseAddress(autoFilter.range)?.area;
  if (!area) return;
  worksheet.autoFilter.apply(worksheet.rangeAt(area));
  for (const { colIndex, filters } of autoFilter.columns ?? [])
    if (filters) worksheet.autoFilter.apply(worksheet.rangeAt(area), colIndex, { filterOn: "Values", values: filters });
}
