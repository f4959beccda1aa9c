import { type Rectangle, formatAddress, shiftBy } from "../../sheet/address";
import type { DrawnChart } from "../../sheet/chart-record";
import { keepRecord, nameBlock, nameOf, renameBlock } from "../parts/record-part";
import { copyCell, findLoaded } from "../written-cells";
import type { BlockState } from "./block-state";
import { redrawChart } from "./chart-change";
import { restorePage } from "./page-change";

/** What a change has done to a block, as far as it must be taken back. */
export interface Change {
  state: BlockState;
  /** What the cells held right before they were written, and somebody may have put there meanwhile. */
  before: Excel.Range;
  /** A chart that was added. */
  addedChart?: string | undefined;
  /** What the block's own chart was drawn as anew. */
  redrawn?: DrawnChart | undefined;
}

/** Makes a block what it was before; gives the names of what could not be made anew. */
export function restoreBlock(change: Change): Promise<string[]> {
  return Excel.run(async (context) => {
    const { state } = change;
    const sheet = context.workbook.worksheets.getItemOrNullObject(state.block.sheet).load("name");
    const charts = sheet.charts.load("items/name");
    const table = state.table && context.workbook.tables.getItemOrNullObject(state.table.name).load("name");
    const name = context.workbook.names.getItemOrNullObject(nameOf(state.block.marker)).load("name");
    await context.sync();
    if (sheet.isNullObject) return [state.block.sheet];
    const cells = sheet.getRange(formatAddress(state.area));
    if (change.addedChart !== undefined) sheet.charts.getItemOrNullObject(change.addedChart).delete();
    cells.unmerge();
    cells.clear("Hyperlinks");
    restoreTable(sheet, state, table?.isNullObject === true);
    restoreCells(cells, change);
    restoreLooks(sheet, cells, state);
    restoreChart(sheet, change);
    restoreRecord(sheet, name, state);
    const { pivot } = state.block.record;
    if (pivot) sheet.pivotTables.getItemOrNullObject(pivot.name).refresh();
    await context.sync();
    const { chart } = state.block.record;
    const isGone = chart && state.chart && !charts.items.some(({ name }) => name === chart.chartName);
    return isGone ? [`${sheet.name}: ${chart.chartName}`] : [];
  });
}

function restoreTable(sheet: Excel.Worksheet, { table }: BlockState, isGone: boolean): void {
  if (!table) return;
  const area = formatAddress(table.area);
  if (!isGone) sheet.tables.getItem(table.name).resize(area);
  const found = isGone ? sheet.tables.add(area, true) : sheet.tables.getItem(table.name);
  if (isGone) {
    found.name = table.name;
    found.style = table.style;
  }
  found.showFilterButton = table.showFilterButton;
}

/** As they were right before the writing, which may be later than they were read. */
function restoreCells(cells: Excel.Range, { state, before }: Change): void {
  const source = findLoaded<unknown[][]>(() => before.formulas) ? before : state.cells;
  const contents = source.formulas.map((line: unknown[], row) =>
    line.map((content, column) => (content === "" ? "" : copyCell(source, row, column, { row, column }).content)),
  );
  cells.numberFormat = source.numberFormat;
  cells.formulas = contents;
}

function restoreLooks(sheet: Excel.Worksheet, cells: Excel.Range, state: BlockState): void {
  for (const { row, link } of state.links) cells.getCell(row, 0).hyperlink = link;
  cells.style = "Normal";
  cells.numberFormat = state.cells.numberFormat;
  state.formats?.restore(sheet, () => false);
  for (const address of state.merged) sheet.getRange(address).merge();
  state.widths.forEach((width, at) => (cells.getColumn(at).format.columnWidth = width));
  state.heights.forEach((height, row) => (cells.getRow(row).format.rowHeight = height));
  restorePage(sheet, state.page);
}

function restoreChart(sheet: Excel.Worksheet, { state, redrawn }: Change): void {
  const { record, area } = state.block;
  if (!redrawn || !record.chart || !state.chart) return;
  const cellsAt = (part: Rectangle) => sheet.getRange(formatAddress(shiftBy(area, part)));
  // It may have come to its new points, or not.
  const points = Math.min(redrawn.values.rows, record.chart.values.rows);
  const chart = sheet.charts.getItem(record.chart.chartName);
  redrawChart(chart, { from: redrawn, to: record.chart, points }, state.chart, cellsAt);
}

function restoreRecord(sheet: Excel.Worksheet, name: Excel.NamedItem, { block }: BlockState): void {
  if (name.isNullObject) nameBlock(sheet, block.marker, block.area);
  else renameBlock(name, block.sheet, block.area);
  keepRecord(sheet, block.marker, block.text);
}
