import { supportsExcelApi } from "./api-level";
import { type Rectangle, formatAddress, parseLocalAddress } from "../sheet/address";
import { type FormatsReading, queueFormats, readFormats } from "./cell-formats";
import type { Obstacle } from "./insertion";
import { SPILLS, type Spills } from "./spill-check";
import type { Target } from "./workbook-survey";

/** What an insertion needs, and which of its rows, counted from the top, it gives a height. */
export interface TargetSize {
  rows: number;
  columns: number;
  tallRows: number[];
}

/** Proxies of everything that tells whether the cells at the selection are free. */
export interface TargetReading {
  corner: Excel.Range;
  sheet: Excel.Worksheet;
  cells: Excel.Range;
  used: Excel.Range;
  usedColumns: Excel.Range;
  columns: Excel.Range[];
  tallRows: Excel.Range[];
  tables: Excel.TableScopedCollection;
  charts: Excel.ChartCollection;
  formats: FormatsReading | undefined;
  pivots: Excel.PivotTableScopedCollection | undefined;
  merged: Excel.RangeAreas | undefined;
}

/** Queues the reading; the caller syncs. Needs ExcelApi 1.9. Formats are read where they may be replaced. */
export function queueTargetReading(
  context: Excel.RequestContext,
  size: TargetSize,
  replaceFormats: boolean,
): TargetReading {
  const corner = context.workbook.getSelectedRange().getCell(0, 0);
  corner.load("rowIndex,columnIndex");
  const sheet = context.workbook.worksheets.getActiveWorksheet();
  sheet.load("id,name,protection/protected");
  const cells = corner.getResizedRange(size.rows - 1, size.columns - 1);
  cells.load("formulas,values");
  if (supportsExcelApi(SPILLS)) cells.load("hasSpill");
  const used = cells.getUsedRangeOrNullObject(false);
  used.load("address,cellCount");
  const usedColumns = cells.getEntireColumn().getUsedRangeOrNullObject(true);
  usedColumns.load("address");
  const tables = cells.getTables(false);
  tables.load("items/name");
  const charts = sheet.charts.load("items/name");
  return {
    corner,
    sheet,
    cells,
    used,
    usedColumns,
    columns: queueWidths(cells, size),
    tallRows: queueHeights(cells, size),
    tables,
    charts,
    formats: replaceFormats ? queueFormats(used) : undefined,
    ...queueNewerReadings(cells),
  };
}

function queueHeights(cells: Excel.Range, { tallRows }: TargetSize): Excel.Range[] {
  return tallRows.map((index) => {
    const row = cells.getRow(index);
    row.load("format/rowHeight");
    return row;
  });
}

function queueWidths(cells: Excel.Range, { columns }: TargetSize): Excel.Range[] {
  return Array.from({ length: columns }, (_, index) => {
    const column = cells.getColumn(index);
    column.load("format/columnWidth");
    return column;
  });
}

function queueNewerReadings(cells: Excel.Range): Pick<TargetReading, "pivots" | "merged"> {
  const pivots = supportsExcelApi("1.12") ? cells.getPivotTables(false) : undefined;
  pivots?.load("items/name");
  const merged = supportsExcelApi("1.13") ? cells.getMergedAreasOrNullObject() : undefined;
  merged?.load("address,areaCount");
  return { pivots, merged };
}

/** What stands in the way, once the reading has been synced; nothing means that every cell is blank. */
export function findObstacles(
  reading: TargetReading,
  size: TargetSize,
  spills: Spills,
): { target: Target; obstacles: Obstacle[] } {
  const { corner, sheet, columns, usedColumns } = reading;
  const rectangle = { row: corner.rowIndex, column: corner.columnIndex, rows: size.rows, columns: size.columns };
  const contents = [...spills.obstacles, ...findContents(reading.cells, rectangle, spills)];
  const obstacles = [
    ...(sheet.protection.protected ? [{ what: "protected-sheet", where: sheet.name, count: 0 } as const] : []),
    ...reading.tables.items.map(({ name }) => ({ what: "table", where: name, count: 1 }) as const),
    ...(reading.pivots?.items ?? []).map(({ name }) => ({ what: "pivot", where: name, count: 1 }) as const),
    ...findMerged(reading.merged),
    ...contents,
    ...(contents.length === 0 ? findFormats(reading.used) : []),
  ];
  const widths = usedColumns.isNullObject ? columns.map((column) => column.format.columnWidth) : [];
  const heights = size.tallRows.map((row, index) => ({ row, points: reading.tallRows[index]!.format.rowHeight }));
  const formats = reading.formats && readFormats(reading.formats);
  const chartNames = reading.charts.items.map(({ name }) => name);
  const target = { sheetId: sheet.id, sheetName: sheet.name, rectangle, widths, heights, chartNames, formats };
  return { target, obstacles };
}

function findMerged(merged: Excel.RangeAreas | undefined): Obstacle[] {
  if (!merged || merged.isNullObject) return [];
  return [
    { what: "merged", where: merged.address.split(",").map(parseLocalAddress).join(", "), count: merged.areaCount },
  ];
}

function findFormats(used: Excel.Range): Obstacle[] {
  return used.isNullObject ? [] : [{ what: "formats", where: parseLocalAddress(used.address), count: used.cellCount }];
}

/** Excel on the web sometimes answers `null` without an error: what cannot be read counts as occupied. */
function findContents(cells: Excel.Range, rectangle: Rectangle, spills: Spills): Obstacle[] {
  const formulas = cells.formulas as unknown[][] | null;
  const values = cells.values as unknown[][] | null;
  if (!Array.isArray(formulas) || !Array.isArray(values)) {
    return [{ what: "unreadable", where: formatAddress(rectangle), count: 0 }];
  }
  return describeContents(
    formulas.map((line, row) =>
      // A cell that shows something has something, whatever its formula is said to be.
      line.map((content, column) =>
        spills.isSpilled(row, column) ? "" : content === "" ? values[row]?.[column] : content,
      ),
    ),
    rectangle,
  );
}

/** The cells with values and those with formulas, each with address and count. */
export function describeContents(contents: unknown[][], rectangle: Rectangle): Obstacle[] {
  const isFormula = (content: unknown) => typeof content === "string" && content.startsWith("=");
  return [
    ...findCells("values", contents, rectangle, (content) => content !== "" && !isFormula(content)),
    ...findCells("formulas", contents, rectangle, isFormula),
  ];
}

function findCells(
  what: "values" | "formulas",
  contents: unknown[][],
  { row, column }: Rectangle,
  isFound: (content: unknown) => boolean,
): Obstacle[] {
  const found = contents.flatMap((cells, r) => cells.flatMap((content, c) => (isFound(content) ? [{ r, c }] : [])));
  if (found.length === 0) return [];
  // Not Math.min(...array): a spread of a hundred thousand cells overflows the stack.
  const edge = found.reduce(
    ({ top, left, bottom, right }, { r, c }) => ({
      top: Math.min(top, r),
      left: Math.min(left, c),
      bottom: Math.max(bottom, r),
      right: Math.max(right, c),
    }),
    { top: Infinity, left: Infinity, bottom: 0, right: 0 },
  );
  const where = formatAddress({
    row: row + edge.top,
    column: column + edge.left,
    rows: edge.bottom - edge.top + 1,
    columns: edge.right - edge.left + 1,
  });
  return [{ what, where, count: found.length }];
}
