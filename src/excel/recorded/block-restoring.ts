import { type Rectangle, formatAddress, shiftBy } from "../../sheet/address";
import type { DrawnChart } from "../../sheet/chart-record";
import { keepRecord, nameBlock, nameOf, renameBlock } from "../parts/record-part";
import { copyCell, findLoaded } from "../written-cells";
import { restoreHeights, restoreWidths } from "./block-sizes";
import type { BlockState } from "./block-state";
import { redrawChart } from "./chart-change";
import { restorePage } from "./page-change";
import { sendSteps, sliceCells } from "./row-pieces";

/** What a change has done to a block, as far as it must be taken back. */
export interface Change {
  state: BlockState;
  /**
   * The rows that were written, or were to be, and what they held right before, which somebody may have put there meanwhile.
   * None as long as nothing was done.
   */
  pieces: { area: Rectangle; before: Excel.Range }[];
  /** A chart that was added. */
  addedChart?: string | undefined;
  /** What the block's own chart was drawn as anew. */
  redrawn?: DrawnChart | undefined;
}

/** Makes a block what it was before; gives the names of what could not be made anew. */
export async function restoreBlock(change: Change): Promise<string[]> {
  const { state } = change;
  if (change.pieces.length === 0) return [];
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(state.block.sheet).load("name");
    const charts = sheet.charts.load("items/name");
    const table = state.table && context.workbook.tables.getItemOrNullObject(state.table.name).load("name");
    const name = context.workbook.names.getItemOrNullObject(nameOf(state.block.marker)).load("name");
    await context.sync();
    if (sheet.isNullObject) return [state.block.sheet];
    await sendSteps(context, [
      { cells: 0, queue: () => loosen(sheet, change, table?.isNullObject === true) },
      ...change.pieces.map(({ area, before }) => ({
        cells: area.rows * area.columns,
        queue: () => restoreRows(sheet, state, area, before),
      })),
      { cells: 0, queue: () => restoreWhole(sheet, change, name) },
    ]);
    const { chart } = state.block.record;
    const isGone = chart && state.chart && !charts.items.some(({ name }) => name === chart.chartName);
    return isGone ? [`${sheet.name}: ${chart.chartName}`] : [];
  });
}

function loosen(sheet: Excel.Worksheet, { state, addedChart }: Change, isTableGone: boolean): void {
  const cells = sheet.getRange(formatAddress(state.area));
  if (addedChart !== undefined) sheet.charts.getItemOrNullObject(addedChart).delete();
  cells.unmerge();
  restoreTable(sheet, state, isTableGone);
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
function restoreRows(sheet: Excel.Worksheet, state: BlockState, area: Rectangle, before: Excel.Range): void {
  const from = area.row - state.area.row;
  const read = sliceCells(state.cells, from, area.rows);
  const source = findLoaded<unknown[][]>(() => before.formulas) ? before : read;
  const contents = source.formulas.map((line: unknown[], row) =>
    line.map((content, column) => (content === "" ? "" : copyCell(source, row, column, { row, column }).content)),
  );
  const cells = sheet.getRange(formatAddress(area));
  cells.clear("Hyperlinks");
  // Formats first: they decide whether a text stays text. A style takes them away.
  cells.numberFormat = source.numberFormat as string[][];
  cells.formulas = contents;
  const links = state.links.filter(({ row }) => row >= from && row < from + area.rows);
  for (const { row, link } of links) cells.getCell(row - from, 0).hyperlink = link;
  cells.style = "Normal";
  cells.numberFormat = read.numberFormat as string[][];
}

function restoreWhole(sheet: Excel.Worksheet, change: Change, name: Excel.NamedItem): void {
  const { state } = change;
  const cells = sheet.getRange(formatAddress(state.area));
  state.formats?.restore(sheet, () => false);
  for (const address of state.merged) sheet.getRange(address).merge();
  restoreWidths(cells, state.widths);
  restoreHeights(cells, state.heights);
  restorePage(sheet, state.page);
  restoreChart(sheet, change);
  restoreRecord(sheet, name, state);
  const { pivot } = state.block.record;
  if (pivot) sheet.pivotTables.getItemOrNullObject(pivot.name).refresh();
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
