import type { Area, GridSheet } from "../../grid/grid";
import { formatArea } from "../../model/address";
import { ColumnCriteria } from "../../model/column-criteria";
import type { FilterCriteria } from "../../model/filter-criteria";
import type { Table } from "../../model/table";
import type { Workbook } from "../../model/workbook";
import type { Worksheet } from "../../model/worksheet";
import type { LookId } from "../conditional/differential-format";
import type { PackageWriter } from "../package-writer";
import { element } from "../xml-element";
import { criteriaXml } from "./filter-xml";

/** The filter of a sheet, or of one of its tables; "" for none. */
function filterXml(worksheet: Worksheet, table: Table | undefined, lookId: LookId): string {
  const area = table ? table.area : worksheet.cells.grid.filter.area();
  if (!area) return "";
  const columns = filteredColumns(worksheet, table).map(({ column, criteria }) => {
    const xml = criteriaXml(criteria, lookId) ?? criteriaXml(valuesInSight(worksheet, area, column), lookId);
    return element("filterColumn", { colId: column }, xml ?? "");
  });
  return element("autoFilter", { ref: formatArea(area) }, ...columns);
}

function filteredColumns(
  worksheet: Worksheet,
  table: Table | undefined,
): { column: number; criteria: FilterCriteria }[] {
  const area = table ? table.area : worksheet.cells.grid.filter.area();
  return Array.from({ length: area?.columns ?? 0 }, (_, column) => column).flatMap((column) => {
    const criteria = new ColumnCriteria(worksheet, table, column).get();
    return criteria ? [{ column, criteria }] : [];
  });
}

/** What a condition of the grid's own list lets through: the values of rows that show. */
function valuesInSight({ cells: { grid } }: Worksheet, area: Area, column: number): FilterCriteria {
  const data = { row: area.row + 1, rows: area.rows - 1, column: area.column + column, columns: 1 };
  const texts = grid.texts(data).flatMap(([text = ""], row) => (grid.filter.hides(data.row + row) ? [] : [text]));
  return { filterOn: "Values", values: [...new Set(texts)] };
}

/** Gives the sheets and tables of a written package their filters, and tables what else the library has no words for. */
export function saveFilters(writer: PackageWriter, { worksheets }: Workbook, lookId: LookId): void {
  worksheets.items().forEach((sheet, place) => {
    const own = filterXml(sheet, undefined, lookId);
    if (own !== "") writer.change(`xl/worksheets/sheet${place + 1}.xml`, (xml) => withFilter(xml, own));
    for (const table of sheet.tables.items())
      writer.change(writer.tablePart(table.name), (xml) =>
        withFilter(xml, filterXml(sheet, table, lookId))
          .replace(/ showFirstColumn="[^"]*"/, ` showFirstColumn="${Number(table.highlightFirstColumn)}"`)
          .replace(/ showLastColumn="[^"]*"/, ` showLastColumn="${Number(table.highlightLastColumn)}"`),
      );
  });
}

/** The library has written the filter's place already. */
function withFilter(xml: string, filter: string): string {
  return xml.replace(/<autoFilter\b[^>]*\/>/, () => filter);
}

/** Rows that filters hide, which a file says of each row, too. */
export function filteredRows(grid: GridSheet): Map<number, { height?: number; hidden?: boolean }> {
  const own = grid.filter.area();
  const rows = new Map<number, { height?: number; hidden?: boolean }>();
  for (const area of [...(own ? [own] : []), ...grid.tables().map((table) => table.area)])
    for (let row = area.row + 1; row < area.row + area.rows; row += 1)
      if (grid.filter.hides(row)) rows.set(row, { hidden: true });
  return rows;
}
