import type { Cell, ColumnDef, TableDefinition, WriteSheet } from "hucre/xlsx";
import type { GridSheet } from "../grid/grid";
import { formatArea } from "../model/address";
import { MAX_COLUMNS, MAX_ROWS } from "../model/area";
import type { Worksheet } from "../model/worksheet";
import type { UsualFont } from "./cell-look";
import { columnsToFile } from "./file-totals";
import { filteredRows } from "./filter/save-filters";
import { protectionToFile } from "./file-protection";
import { validationsToFile } from "./file-validation";
import { commentsOf, noteOf } from "./save-comments";
import { groupColumns, groupRows, outlineToFile } from "./outlines";
import { pageSetupToFile } from "./file-page-setup";
import { chartToFile, savableCharts } from "./save-charts";
import { takeWholeLines, type WholeLines } from "./lines/save-lines";
import { cellsToFile } from "./save-cells";
import { widthToFile } from "./sizes";

/** Beside the cells in use, so many columns and rows are asked for their size. */
const BESIDE = 20;

/** Excel's own, in points, which a file need not name. */
const USUAL_WIDTH = 48;
const USUAL_HEIGHT = 15;

/** One sheet as the library writes it, and which rows and columns it is to name besides. */
export interface SheetToFile {
  sheet: WriteSheet;
  lines: WholeLines;
}

export function sheetToFile(worksheet: Worksheet): SheetToFile {
  const { grid } = worksheet.cells;
  const cells = cellsToFile(worksheet, usualFontOf(grid));
  addLinks(cells, worksheet);
  for (const { row, column, text } of grid.notes()) extend(cells, row, column, { comment: { text } });
  for (const comment of commentsOf(worksheet))
    extend(cells, comment.area.row, comment.area.column, { comment: noteOf(comment) });
  const rowDefs = rowsOf(grid);
  groupRows(rowDefs, worksheet);
  const columns = columnsOf(grid);
  groupColumns(columns, worksheet);
  // The library writes rows as far as there are cells.
  extend(cells, lastOf(rowDefs.keys()), 0, {});
  const lines = takeWholeLines(cells, worksheet);
  return { sheet: writtenSheet(worksheet, { cells, rowDefs, columns }), lines };
}

function writtenSheet(
  worksheet: Worksheet,
  lines: Required<Pick<WriteSheet, "cells" | "rowDefs" | "columns">>,
): WriteSheet {
  const { grid } = worksheet.cells;
  const tabColor = grid.getTabColor();
  const frozen = worksheet.freezePanes.getLocationOrNullObject()?.area;
  return {
    name: worksheet.name,
    ...lines,
    dataValidations: validationsToFile(grid),
    ...autoFilterOf(grid),
    ...protectionToFile(worksheet),
    merges: grid.merges().map(({ row, column, rows, columns }) => ({
      startRow: row,
      startCol: column,
      endRow: row + rows - 1,
      endCol: column + columns - 1,
    })),
    tables: tablesOf(worksheet),
    charts: savableCharts(worksheet).map(chartToFile),
    ...(frozen && {
      freezePane: {
        rows: frozen.rows === MAX_ROWS ? 0 : frozen.rows,
        columns: frozen.columns === MAX_COLUMNS ? 0 : frozen.columns,
      },
    }),
    view: {
      ...(!worksheet.showGridlines && { showGridLines: false }),
      ...(tabColor !== "" && { tabColor: { rgb: tabColor.slice(1) } }),
    },
    ...(worksheet.visibility === "Hidden" && { hidden: true }),
    ...(worksheet.visibility === "VeryHidden" && { veryHidden: true }),
    ...outlineToFile(worksheet),
    ...pageSetupToFile(worksheet),
  };
}

/** What a cell has that nobody has formatted. */
function usualFontOf(grid: GridSheet): UsualFont {
  const { fontName = "", fontSize = 11 } = grid.style(MAX_ROWS - 1, MAX_COLUMNS - 1);
  return { name: fontName, size: fontSize };
}

function lastOf(rows: Iterable<number>): number {
  let last = 0;
  for (const row of rows) last = Math.max(last, row);
  return last;
}

function extend(cells: Map<string, Partial<Cell>>, row: number, column: number, more: Partial<Cell>): void {
  const key = `${row},${column}`;
  cells.set(key, { ...cells.get(key), ...more });
}

function addLinks(cells: Map<string, Partial<Cell>>, { cells: sheetCells }: Worksheet): void {
  for (const key of [...cells.keys()]) {
    const [row = 0, column = 0] = key.split(",").map(Number);
    const link = sheetCells.getLink(row, column);
    if (!link) continue;
    const { address, documentReference: location, screenTip: tooltip } = link;
    const target = address !== undefined ? { target: address } : { target: "", location: location ?? "" };
    extend(cells, row, column, { hyperlink: { ...target, ...(tooltip && { tooltip }) } });
  }
}

function columnsOf(grid: GridSheet): ColumnDef[] {
  const used = grid.usedArea(true);
  const count = Math.min(MAX_COLUMNS, (used ? used.column + used.columns : 0) + BESIDE);
  const widths = Array.from({ length: count }, (_, column) => grid.getColumnWidth(column));
  while (widths.at(-1) === USUAL_WIDTH) widths.pop();
  const columns: ColumnDef[] = widths.map((points) => (points === USUAL_WIDTH ? {} : { width: widthToFile(points) }));
  for (const column of grid.hiding.all().columns) {
    while (columns.length <= column) columns.push({});
    columns[column] = { width: widthToFile(grid.getColumnWidth(column)), hidden: true };
  }
  return columns;
}

function autoFilterOf(grid: GridSheet): Pick<WriteSheet, "autoFilter"> {
  const area = grid.filter.area();
  return area ? { autoFilter: { range: formatArea(area) } } : {};
}

function rowsOf(grid: GridSheet): NonNullable<WriteSheet["rowDefs"]> {
  const used = grid.usedArea(true);
  const count = Math.min(MAX_ROWS, (used ? used.row + used.rows : 0) + BESIDE);
  const rows = filteredRows(grid);
  for (const row of grid.hiding.all().rows) rows.set(row, { hidden: true });
  for (let row = 0; row < count; row += 1) {
    const height = grid.getRowHeight(row);
    // Rows that a filter hides have none to speak of.
    if (height !== USUAL_HEIGHT && height > 0) rows.set(row, { ...rows.get(row), height });
  }
  return rows;
}

function tablesOf(worksheet: Worksheet): TableDefinition[] {
  return worksheet.tables.items().map((table) => ({
    name: table.name,
    range: formatArea(table.getRange().area),
    columns: columnsToFile(table),
    showTotalRow: table.showTotals,
    style: table.style,
    showRowStripes: table.showBandedRows,
    showColumnStripes: table.showBandedColumns,
    showAutoFilter: table.showFilterButton || table.autoFilter.isDataFiltered,
  }));
}
