import type { TableDefinition } from "hucre/xlsx";
import { hideHeader, isRowFree } from "../model/table-header";
import type { Area } from "../grid/grid";
import type { Table } from "../model/table";
import type { Workbook } from "../model/workbook";
import type { Worksheet } from "../model/worksheet";
import type { PackageWriter } from "./package-writer";

/** The library writes and reads every table as one that shows its header. */
export function saveHiddenHeaders(writer: PackageWriter, workbook: Workbook): void {
  const hidden = new Set(workbook.tables.items().flatMap((table) => (table.showHeaders ? [] : [table.name])));
  for (let number = 1; hidden.size > 0 && writer.has(`xl/tables/table${number}.xml`); number += 1)
    writer.change(`xl/tables/table${number}.xml`, (xml) =>
      hidden.has(/ name="([^"]*)"/.exec(xml)?.[1] ?? "")
        ? xml
            .replace(/<autoFilter[^>]*?(?:\/>|>.*?<\/autoFilter>)/s, "")
            .replace("<table ", '<table headerRowCount="0" ')
        : xml,
    );
}

/** The header comes above the data where that row is free, and is hidden again; else it is shown, and pushes the data down. */
export function openWithoutHeader({ columns }: TableDefinition, sheet: Worksheet, area: Area): Table {
  const row = { ...area, row: area.row - 1, rows: 1 };
  const isFree = isRowFree(sheet, row);
  if (isFree) sheet.cells.grid.write(row, [columns.map(({ name }) => name)]);
  const whole = isFree ? { ...area, row: row.row, rows: area.rows + 1 } : area;
  const table = sheet.tables.add(sheet.rangeAt(whole), isFree);
  if (isFree) hideHeader(table);
  else table.getHeaderRowRange().values = [columns.map(({ name }) => name)];
  return table;
}
