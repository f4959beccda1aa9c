import { finish } from "../../core/pieces";
import { type Rectangle, formatAddress } from "../../sheet/address";
import { BlockContents } from "../../sheet/block-contents";
import { describeBlock, formatRecord } from "../../sheet/block-record";
import { chooseChartName } from "../../sheet/names";
import type { LooksPart } from "../../sheet/look-parts";
import { type Part, areaOf } from "../../sheet/plan";
import type { Made } from "../../sheet/record-part";
import { measureColumn } from "../parts/looks-part";
import { type Site, getCells, getName, shift } from "../parts/part-writer";
import { writePart } from "../parts/part-writers";
import { keepRecord, nameOf, renameBlock, widthsOf } from "../parts/record-part";
import { type Placement, measureBlock } from "../placement";
import type { Change } from "./block-restoring";
import type { BlockState } from "./block-state";
import { POINT, redrawChart } from "./chart-change";
import { renewPage } from "./page-change";
import { type Writing, queueBefore } from "./recorded-change";
import { type Step, rowsWithin, splitRows } from "./row-pieces";

/** What a block is to become. */
export interface BlockPlan {
  made: Made;
  parts: readonly Part[];
}

/** A block's change in place, a step for as many rows as a request holds; the table stays the same one, and so does what refers to it. */
export function writeBlock(state: BlockState, { made, parts }: BlockPlan): Writing {
  const { worksheet, area } = state;
  const site: Site = { worksheet, placement: placeAgain(state, parts) };
  const change: Change = { state, pieces: [] };
  const pieces = splitRows(area);
  const steps = pieces.map((piece, at): Step => {
    let check = (): void => undefined;
    const queue = () => {
      // Right before the writing, so that what somebody has put there since is known.
      check = queueBefore(change, piece);
      if (at === 0) reshapeBlock(site, state);
      writeRows(site, state, piece);
      if (at === pieces.length - 1) Object.assign(change, finishBlock(site, state, made));
    };
    return { cells: piece.rows * piece.columns, queue, check: () => check() };
  });
  return { change, steps };
}

/** Queues what comes before all contents: cells cannot be merged where a table is to grow. */
function reshapeBlock(site: Site, state: BlockState): void {
  for (const ground of findGround(site, state)) site.worksheet.getRange(formatAddress(ground)).unmerge();
  resizeTable(site, state);
}

function writeRows(site: Site, state: BlockState, piece: Rectangle): void {
  const { worksheet, placement } = site;
  clearGround(site, state, piece);
  for (const rest of outside(state.area, placement.rectangle)) {
    const rows = rowsWithin(rest, piece);
    if (rows) worksheet.getRange(formatAddress(rows)).clear("Contents");
  }
  for (const part of placement.parts) {
    if (part.kind !== "cells") continue;
    const rows = rowsWithin(shift(placement, areaOf(part)), piece);
    if (!rows) continue;
    const row = rows.row - placement.rectangle.row;
    const slice = <T>(lines: T[]): T[] => lines.slice(row - part.row, row - part.row + rows.rows);
    writePart(site, { ...part, row, values: slice(part.values), formats: slice(part.formats) });
  }
}

/** Queues what depends on all contents. */
function finishBlock(site: Site, state: BlockState, made: Made): Pick<Change, "addedChart" | "redrawn"> {
  const { worksheet, placement } = site;
  const { block } = state;
  for (const part of placement.parts) {
    if (part.kind === "links") writePart(site, part);
    if (part.kind === "looks") writePart(site, chooseLooks(part, site, state));
    // Panes stay as the person has them.
    if (part.kind === "page-setup") renewPage(site, part, block, state.page);
  }
  renewRecord(site, state, made, fitSizes(site, state));
  if (block.record.pivot) worksheet.pivotTables.getItemOrNullObject(block.record.pivot.name).refresh();
  return changeChart(site, state);
}

/** A chart that is there stays the same one. */
function changeChart(site: Site, { block, table, chart: found }: BlockState): Pick<Change, "addedChart" | "redrawn"> {
  const part = site.placement.parts.find(({ kind }) => kind === "chart");
  const { chart: from } = block.record;
  const chart = found && from && site.worksheet.charts.getItem(from.chartName);
  if (part?.kind !== "chart") {
    // What it was cannot be made anew: nothing comes after it.
    chart?.delete();
    return {};
  }
  if (!chart) {
    writePart(site, part);
    return { addedChart: getName(site.placement, part.name) };
  }
  const points = Math.min(from.values.rows, (table?.area.rows ?? 1) - 1);
  redrawChart(chart, { from, to: part, points }, found, (area) => getCells(site, area));
  return { redrawn: part };
}

function placeAgain(state: BlockState, parts: readonly Part[]): Placement {
  const { block, isOwnSheet, table, chart, chartNames } = state;
  const { row, column } = block.area;
  const { rows, columns } = measureBlock(parts);
  const names = new Map<string, string>();
  for (const part of parts) {
    if (part.kind === "table" && table) names.set(part.name, table.name);
    if (part.kind === "pivot" && block.record.pivot) names.set(part.name, block.record.pivot.name);
    if (part.kind === "chart") {
      names.set(part.name, chart ? block.record.chart!.chartName : chooseChartName(part.name, chartNames));
    }
  }
  const heights = parts.flatMap((part) => (part.kind === "looks" ? part.heights : []));
  return {
    ...{ parts: [...parts], names, marker: block.marker, before: undefined, record: undefined, setWidths: false },
    contents: new BlockContents(parts),
    rectangle: { row, column, rows, columns },
    sheet: isOwnSheet ? { made: true, name: block.sheet } : { made: false, id: state.worksheet.id, name: block.sheet },
    heights: heights.map(({ row: at, points, pointsAtStandardWidths }) => ({
      row: at,
      points: block.record.widths.length > 0 ? points : pointsAtStandardWidths,
    })),
  };
}

/**
 * Where all but contents is taken away. What lies above the table stays where it is, and rows of the body that stay such keep what
 * a person gave them beside their contents: a fill, a comment.
 */
function findGround({ placement }: Site, state: BlockState): Rectangle[] {
  const { area, block, table } = state;
  const next = placement.parts.find((part) => part.kind === "table")?.area;
  const last = block.record.table;
  const from = area.row + (next?.row ?? 0);
  const to = next && table && last ? Math.min(area.row + next.row + next.rows, table.area.row + table.area.rows) : from;
  const head = { ...area, rows: from - area.row };
  const foot = { ...area, row: to, rows: area.row + area.rows - to };
  return (keepsHead(placement, state) ? [foot] : [head, foot]).filter(({ rows }) => rows > 0);
}

function clearGround(site: Site, state: BlockState, piece: Rectangle): void {
  for (const ground of findGround(site, state)) {
    const rows = rowsWithin(ground, piece);
    if (!rows) continue;
    const range = site.worksheet.getRange(formatAddress(rows));
    range.clear("Hyperlinks");
    range.style = "Normal";
    if (state.isOwnSheet) range.format.useStandardHeight = true;
  }
}

/** A table of as many columns has its title and what follows it in the same cells. */
const keepsHead = ({ parts, rectangle }: Placement, { block }: BlockState): boolean =>
  parts.some(({ kind }) => kind === "table") && rectangle.columns === block.area.columns;

/** The looks that are given anew: not those of a head that stays as a person has it. */
function chooseLooks(part: LooksPart, { placement }: Site, state: BlockState): LooksPart {
  const header = placement.parts.find(({ kind }) => kind === "table");
  if (header?.kind !== "table" || !keepsHead(placement, state)) return part;
  const isBelow = ({ row }: Rectangle): boolean => row >= header.area.row;
  return { ...part, looks: part.looks.filter(({ area }) => isBelow(area)), merged: part.merged.filter(isBelow) };
}

/** What a block leaves when it becomes smaller. */
function outside(area: Rectangle, kept: Rectangle): Rectangle[] {
  const below = { ...area, row: kept.row + kept.rows, rows: area.rows - kept.rows };
  const beside = { ...area, column: kept.column + kept.columns, columns: area.columns - kept.columns, rows: kept.rows };
  return [below, beside].filter(({ rows, columns }) => rows > 0 && columns > 0);
}

function resizeTable(site: Site, { block, table }: BlockState): void {
  const part = site.placement.parts.find(({ kind }) => kind === "table");
  if (part?.kind !== "table" || !table) return;
  const { row, column } = site.placement.rectangle;
  const area = { ...part.area, row: row + part.area.row, column: column + part.area.column };
  const found = site.worksheet.tables.getItem(table.name);
  if (formatAddress(area) !== formatAddress(table.area)) found.resize(formatAddress(area));
  // Buttons that a person has put there or taken away stay so until something else is chosen.
  if (part.hasFilters !== block.record.table?.hasFilters) found.showFilterButton = part.hasFilters;
}

/** Columns grow where they must and never shrink; rows that are body now are fitted. Gives the widths that are ours now. */
function fitSizes(site: Site, state: BlockState): number[] {
  const { record } = state.block;
  fitAddedRows(site, state);
  if (record.widths.length === 0) return [];
  return widthsOf(site.placement.parts).map((characters, column) => {
    const last = record.widths[column];
    const width = state.widths[column] ?? 0;
    // A width that a person gave stays.
    if (last !== undefined && Math.abs(measureColumn(last) - width) > POINT) return last;
    if (measureColumn(characters) - width <= POINT) return Math.max(characters, last ?? 0);
    getCells(site, { row: 0, column, rows: 1, columns: 1 }).format.columnWidth = measureColumn(characters);
    return characters;
  });
}

function fitAddedRows(site: Site, { table }: BlockState): void {
  const next = site.placement.parts.find((part) => part.kind === "table")?.area;
  const added = next && table ? next.rows - table.area.rows : 0;
  if (!next || added <= 0) return;
  getCells(site, { ...next, row: next.row + next.rows - added, rows: added }).format.autofitRows();
}

function renewRecord({ worksheet, placement }: Site, { block }: BlockState, made: Made, widths: number[]): void {
  const { parts, contents, rectangle, names, marker } = placement;
  if (formatAddress(rectangle) !== formatAddress(block.area)) {
    renameBlock(worksheet.context.workbook.names.getItem(nameOf(marker)), block.sheet, rectangle);
  }
  const { isOwnSheet, block: at } = block.record;
  const facts = { made, block: at, parts, contents, rectangle, names, isOwnSheet, widths };
  keepRecord(worksheet, marker, formatRecord(finish(describeBlock(facts))));
}
