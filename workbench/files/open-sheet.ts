import type { Sheet, TableDefinition } from "hucre/xlsx";
import { openWithoutHeader } from "./hidden-headers";
import { parseAddress } from "../model/address";
import { MAX_COLUMNS, MAX_ROWS } from "../model/area";
import type { Range } from "../model/range";
import { HostError } from "../protocol/host-error";
import type { Worksheet } from "../model/worksheet";
import { attempt } from "./attempt";
import { openOutline } from "./outlines";
import { pageSetupFromFile } from "./file-page-setup";
import { isFilteredRow, type SheetFilters } from "./filter/open-filters";
import type { FileColors } from "./file-colors";
import { widthFromFile } from "./sizes";
import type { XmlNode } from "./xml-tree";

/** The sheet's shape: sizes, merges, panes, tab, print setup. */
export function openShape(file: Sheet, sheet: Worksheet, colors: FileColors, filters: SheetFilters): void {
  const { grid } = sheet.cells;
  file.columns?.forEach(({ width, hidden }, column) => {
    if (width !== undefined) grid.setColumnWidth(column, 1, widthFromFile(width));
    if (hidden) grid.hiding.setColumns(column, 1, true);
  });
  for (const [row, { height, hidden }] of file.rowDefs ?? []) {
    if (height !== undefined) grid.setRowHeight(row, 1, height);
    if (hidden && !isFilteredRow(filters, row)) grid.hiding.setRows(row, 1, true);
  }
  for (const { startRow, startCol, endRow, endCol } of file.merges ?? [])
    grid.merge({ row: startRow, column: startCol, rows: endRow - startRow + 1, columns: endCol - startCol + 1 });
  const { rows = 0, columns = 0 } = file.freezePane ?? {};
  if (rows > 0 || columns > 0) sheet.freezePanes.freezeAt(frozenRange(sheet, rows, columns));
  if (file.view?.showGridLines === false) sheet.showGridlines = false;
  const tab = colors.find(file.view?.tabColor);
  if (tab !== undefined) sheet.tabColor = tab;
  openOutline(file, sheet);
  pageSetupFromFile(file, sheet);
}

/** What freezes as many rows and columns: rows alone are whole rows, columns alone whole columns. */
function frozenRange(sheet: Worksheet, rows: number, columns: number): Range {
  return sheet.rangeAt({ row: 0, column: 0, rows: rows || MAX_ROWS, columns: columns || MAX_COLUMNS });
}

/** Tables over the cells that are there already, with their parts; gives the number of those that cannot be. */
export function openTables(file: Sheet, sheet: Worksheet, parts: readonly XmlNode[]): number {
  return (file.tables ?? []).filter((table) => {
    const part = parts.find((node) => node.text("displayName") === (table.displayName ?? table.name));
    return !attempt(() => openTable(table, sheet, part));
  }).length;
}

function openTable(file: TableDefinition, sheet: Worksheet, part: XmlNode | undefined): void {
  const found = parseAddress(file.range ?? "")?.area;
  if (!found) throw new HostError("InvalidArgument");
  const area = file.showTotalRow ? { ...found, rows: found.rows - 1 } : found;
  const hidden = part?.number("headerRowCount") === 0;
  const table = hidden ? openWithoutHeader(file, sheet, area) : sheet.tables.add(sheet.rangeAt(area), true);
  table.name = file.displayName ?? file.name;
  table.style = file.style ?? "";
  table.showBandedRows = file.showRowStripes !== false;
  table.showBandedColumns = file.showColumnStripes === true;
  const look = part?.child("tableStyleInfo");
  table.highlightFirstColumn = look?.flag("showFirstColumn") === true;
  table.highlightLastColumn = look?.flag("showLastColumn") === true;
  if (!hidden) table.showFilterButton = file.showAutoFilter !== false;
  // The row is there: its cells come with all others.
  if (file.showTotalRow) table.changeLook({ showTotals: true });
}

/**
 * Links, and notes but where there are comments; gives the number of links that lead to neither a page, nor an address,
 * nor a place in the workbook.
 */
export function openLinksAndNotes(file: Sheet, sheet: Worksheet, comments: ReadonlySet<string>): number {
  let refused = 0;
  for (const [key, { comment, hyperlink, value }] of file.cells ?? []) {
    const [row = 0, column = 0] = key.split(",").map(Number);
    if (comment && !comments.has(key)) sheet.cells.grid.setNote(row, column, comment.text);
    if (!hyperlink) continue;
    const { target, location: place, tooltip } = hyperlink;
    if (place === undefined && !/^(?:https?:|mailto:)/i.test(target)) {
      refused += 1;
      continue;
    }
    const text = value === null ? (place ?? target) : String(value);
    sheet.cells.setLink(
      { row, column, rows: 1, columns: 1 },
      {
        ...(place === undefined ? { address: target } : { documentReference: place }),
        ...(tooltip && { screenTip: tooltip }),
        textToDisplay: text,
      },
    );
  }
  return refused;
}
