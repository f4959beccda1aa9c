import { finish, type Pieces } from "../core/pieces";
import type { ReadyTable } from "../core/tables/table";
import type { Part, TablePart, WorkbookPlan } from "./plan";
import type { PageSetupPart, ViewPart } from "./sheet-parts";
import { planChart } from "./chart-plan";
import { type TableLayout, type TableOptions, layOutTable } from "./table-layout";
import { planTableLooks } from "./table-looks";

/** Longer tables keep their header and their key columns in sight. */
const ROWS_BEFORE_FREEZING = 20;
/** Wider tables, in characters, are printed across. */
const WIDEST_UPRIGHT = 100;

/** A ready-made table with its title, notes and sources: one block, and a sheet fit to print where it gets its own. */
export const planTable = (table: ReadyTable, options: TableOptions): WorkbookPlan =>
  finish(planInPieces(table, options));

/** The same, a row at a time: for tables of any length. */
export function* planInPieces(table: ReadyTable, options: TableOptions): Pieces<WorkbookPlan> {
  return { blocks: [{ sheetName: table.sheetName }], parts: yield* planPartsInPieces(table, options, 0) };
}

/** The parts of a ready-made table, for a plan that has others as well. */
export const planTableParts = (table: ReadyTable, options: TableOptions, block: number): Part[] =>
  finish(planPartsInPieces(table, options, block));

function* planPartsInPieces(given: ReadyTable, options: TableOptions, block: number): Pieces<Part[]> {
  // A chart may need names that the table as it is read lacks.
  const table = options.chart?.ready.table ?? given;
  const layout = yield* layOutTable(table, options);
  const { values, formats, paragraphs } = layout;
  return [
    { kind: "cells", block, row: 0, column: 0, values, formats },
    planExcelTable(table, layout, block),
    { kind: "links", block, links: paragraphs.filter(({ url }) => url !== "").map((line) => ({ ...line, column: 0 })) },
    yield* planTableLooks(table, layout, block),
    planView(table, layout, block),
    planPage(table, layout, block),
    // Last: its place depends on the sizes of rows and columns.
    ...(options.chart ? planChart(options.chart, layout, block) : []),
  ];
}

function planExcelTable(table: ReadyTable, { headerRow, bodyRows }: TableLayout, block: number): TablePart {
  const area = { row: headerRow, column: 0, rows: bodyRows + 1, columns: table.columns.length };
  return { kind: "table", block, area, name: table.tableName, hasFilters: table.hasFilters };
}

function planView(table: ReadyTable, { chart, headerRow, bodyRows }: TableLayout, block: number): ViewPart {
  // A chart that stayed in sight with the header would leave no room for the rows.
  const isLong = bodyRows > ROWS_BEFORE_FREEZING && !chart;
  const frozen = { row: 0, column: 0, rows: headerRow + 1, columns: table.keyColumns };
  return { kind: "view", block, gridlines: false, frozen: isLong ? frozen : undefined };
}

/** The header is on every page and the edition at its foot. */
function planPage(table: ReadyTable, layout: TableLayout, block: number): PageSetupPart {
  const { columnWidths, headerRow, width, values } = layout;
  return {
    kind: "page-setup",
    block,
    area: { row: 0, column: 0, rows: values.length, columns: width },
    isAcross: columnWidths.reduce((sum, column) => sum + column, 0) > WIDEST_UPRIGHT,
    titleRow: headerRow,
    footer: `HTZone ${table.edition}`,
  };
}
