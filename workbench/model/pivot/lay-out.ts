import type { AxisLine } from "./axis-line";
import { axisLines } from "./axis-lines";
import { pathOf } from "./axis-tree";
import { bodyCells } from "./body-cells";
import type { PivotDefinition } from "./definition";
import { filterCells } from "./filter-cells";
import { headerCells, labelColumns } from "./header-cells";
import { textCell } from "./label-cells";
import { Pivot, type PivotContext } from "./pivot";
import { ReportTooLarge, type PivotReport, type ReportArea, type ReportCell, type ReportLine } from "./report";
import type { PivotSource, SourceField } from "./source";

const MAX_ROWS = 1_048_576;
const MAX_COLUMNS = 16_384;
/** More cells than anyone can read, and than fit into memory with their looks. */
const MAX_CELLS = 4_000_000;

/**
 * The report that a definition makes of its source. Fields that the source does not have are left out.
 * Throws ReportTooLarge where it would not fit on a sheet.
 */
export function layOut(source: PivotSource, definition: PivotDefinition, context: PivotContext): PivotReport {
  const pivot = new Pivot(source, definition, context);
  const filters = filterCells(pivot);
  if (isEmpty(pivot)) return assemble(pivot, { filters, header: [], body: [], rows: [], columns: [] });
  const rows = axisLines(pivot.rowAxis());
  const columns = definition.data.length > 0 || hasFields(pivot.columnLevels) ? axisLines(pivot.columnAxis()) : [];
  const tooLarge = rows.length > MAX_ROWS || columns.length > MAX_COLUMNS || rows.length * columns.length > MAX_CELLS;
  if (tooLarge) throw new ReportTooLarge(rows.length, columns.length);
  const header = headerCells(pivot, columns);
  return assemble(pivot, { filters, header, body: bodyCells(pivot, rows, columns), rows, columns });
}

interface Parts {
  readonly filters: readonly (readonly ReportCell[])[];
  readonly header: readonly (readonly ReportCell[])[];
  readonly body: readonly (readonly ReportCell[])[];
  readonly rows: readonly AxisLine[];
  readonly columns: readonly AxisLine[];
}

function isEmpty({ rowLevels, columnLevels, definition }: Pivot): boolean {
  return rowLevels.length === 0 && columnLevels.length === 0 && definition.data.length === 0;
}

function hasFields(levels: Pivot["columnLevels"]): boolean {
  return levels.some(({ kind }) => kind === "field");
}

function assemble(pivot: Pivot, { filters, header, body, rows, columns }: Parts): PivotReport {
  const labels = labelColumns(pivot);
  const top = filters.length > 0 ? filters.length + 1 : 0;
  const values = top + header.length;
  const table: ReportArea = {
    row: top,
    column: 0,
    rows: header.length + body.length,
    columns: labels + columns.length,
  };
  const width = Math.max(table.columns, filters.length > 0 ? 2 : 0);
  const blank = filters.length > 0 ? [[]] : [];
  return {
    cells: [...filters, ...blank, ...header, ...body].map((line) => padded(line, width)),
    filterArea: { row: 0, column: 0, rows: filters.length, columns: filters.length > 0 ? 2 : 0 },
    tableArea: table,
    bodyArea: { row: values, column: labels, rows: body.length, columns: columns.length },
    rowLabelArea: { row: Math.max(top, values - 1), column: 0, rows: table.rows && body.length + 1, columns: labels },
    columnLabelArea: { row: top, column: labels, rows: header.length, columns: columns.length },
    rows: rows.map((line) => reportLine(line, pivot.table.rows.fields)),
    columns: columns.map((line) => reportLine(line, pivot.table.columns.fields)),
  };
}

function padded(line: readonly ReportCell[], width: number): ReportCell[] {
  return [...line, ...Array.from({ length: width - line.length }, () => textCell("", "empty"))];
}

function reportLine(line: AxisLine, fields: readonly SourceField[]): ReportLine {
  const items = pathOf(line.group).flatMap((item, level) => {
    const field = fields[level];
    const key = field?.items[item]?.key;
    return field && key !== undefined ? [{ field: field.name, key }] : [];
  });
  return { items, data: line.data };
}
