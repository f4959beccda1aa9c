import { finish } from "../../core/pieces";
import { type Rectangle, formatAddress } from "../../sheet/address";
import { BlockContents } from "../../sheet/block-contents";
import { describeBlock, formatRecord } from "../../sheet/block-record";
import { chooseChartName } from "../../sheet/names";
import type { Part } from "../../sheet/plan";
import type { Made } from "../../sheet/record-part";
import { measureColumn } from "../parts/looks-part";
import { type Site, getCells } from "../parts/part-writer";
import { writePart } from "../parts/part-writers";
import { keepRecord, nameOf, renameBlock } from "../parts/record-part";
import { type Placement, measureBlock } from "../placement";
import type { Change } from "./block-restoring";
import type { BlockState } from "./block-state";

/** What a block is to become. */
export interface BlockPlan {
  made: Made;
  parts: readonly Part[];
}

/** Queues a block's change in place; the table stays the same one, and so does what refers to it. */
export function writeBlock(state: BlockState, { made, parts }: BlockPlan): Change {
  const { worksheet, block, area } = state;
  const placement = placeAgain(state, parts);
  const site: Site = { worksheet, placement };
  // Right before the writing, so that what somebody has put there since is known.
  const before = worksheet.getRange(formatAddress(area)).load("formulas,values,numberFormat");
  clearGround(site, state);
  resizeTable(site, state);
  for (const part of placement.parts) if (KINDS.includes(part.kind)) writePart(site, part);
  fitSizes(site, state);
  renewRecord(site, state, made);
  const chart = parts.find((part) => part.kind === "chart");
  if (block.record.pivot) worksheet.pivotTables.getItemOrNullObject(block.record.pivot.name).refresh();
  // Last: what a chart was cannot be made anew.
  if (block.record.chart) worksheet.charts.getItemOrNullObject(block.record.chart.name).delete();
  return { state, before, addedChart: chart && placement.names.get(chart.name) };
}

/** In the order of the plan; a chart is swapped for a new one. Panes stay as the person has them. */
const KINDS: readonly Part["kind"][] = ["cells", "links", "looks", "page-setup", "chart"];

function placeAgain(state: BlockState, parts: readonly Part[]): Placement {
  const { block, isOwnSheet, table, chartNames } = state;
  const { row, column } = block.area;
  const { rows, columns } = measureBlock(parts);
  const names = new Map<string, string>();
  for (const part of parts) {
    if (part.kind === "table" && table) names.set(part.name, table.name);
    if (part.kind === "pivot" && block.record.pivot) names.set(part.name, block.record.pivot.name);
    if (part.kind === "chart") names.set(part.name, chooseChartName(part.name, chartNames));
  }
  const heights = parts.flatMap((part) => (part.kind === "looks" ? part.heights : []));
  return {
    ...{ parts: [...parts], names, marker: block.marker, before: undefined, record: undefined, setWidths: false },
    contents: new BlockContents(parts),
    rectangle: { row, column, rows, columns },
    sheet: isOwnSheet ? { made: true, name: block.sheet } : { made: false, id: state.worksheet.id, name: block.sheet },
    heights: heights.map(({ row: at, points, pointsAtStandardWidths }) => ({
      row: at,
      points: block.record.hasWidths ? points : pointsAtStandardWidths,
    })),
  };
}

/** Rows of the body that stay such keep what a person gave them beside their contents: a fill, a comment. */
function clearGround({ worksheet, placement }: Site, { area, block, table, isOwnSheet }: BlockState): void {
  const next = placement.parts.find((part) => part.kind === "table")?.area;
  const last = block.record.table;
  const from = area.row + (next?.row ?? 0);
  const to = next && table && last ? Math.min(area.row + next.row + next.rows, table.area.row + table.area.rows) : from;
  for (const rows of [
    { ...area, rows: from - area.row },
    { ...area, row: to, rows: area.row + area.rows - to },
  ]) {
    if (rows.rows <= 0) continue;
    const range = worksheet.getRange(formatAddress(rows));
    range.unmerge();
    range.clear("Hyperlinks");
    range.style = "Normal";
    if (isOwnSheet) range.format.useStandardHeight = true;
  }
  for (const rest of outside(area, placement.rectangle)) worksheet.getRange(formatAddress(rest)).clear("Contents");
}

/** What a block leaves when it becomes smaller. */
function outside(area: Rectangle, kept: Rectangle): Rectangle[] {
  const below = { ...area, row: kept.row + kept.rows, rows: area.rows - kept.rows };
  const beside = { ...area, column: kept.column + kept.columns, columns: area.columns - kept.columns, rows: kept.rows };
  return [below, beside].filter(({ rows, columns }) => rows > 0 && columns > 0);
}

function resizeTable(site: Site, { table }: BlockState): void {
  const part = site.placement.parts.find(({ kind }) => kind === "table");
  if (part?.kind !== "table" || !table) return;
  const { row, column } = site.placement.rectangle;
  const area = { ...part.area, row: row + part.area.row, column: column + part.area.column };
  const found = site.worksheet.tables.getItem(table.name);
  if (formatAddress(area) !== formatAddress(table.area)) found.resize(formatAddress(area));
  if (part.hasFilters !== table.showFilterButton) found.showFilterButton = part.hasFilters;
}

/** Columns grow where they must and never shrink; rows that are body now are fitted. */
function fitSizes(site: Site, { block, widths, table }: BlockState): void {
  const looks = site.placement.parts.find((part) => part.kind === "looks");
  if (block.record.hasWidths) {
    looks?.widths.forEach((characters, column) => {
      const width = measureColumn(characters);
      if (width <= (widths[column] ?? 0)) return;
      getCells(site, { row: 0, column, rows: 1, columns: 1 }).format.columnWidth = width;
    });
  }
  const next = site.placement.parts.find((part) => part.kind === "table")?.area;
  const added = next && table ? next.rows - table.area.rows : 0;
  if (!next || added <= 0) return;
  getCells(site, { ...next, row: next.row + next.rows - added, rows: added }).format.autofitRows();
}

function renewRecord({ worksheet, placement }: Site, { block }: BlockState, made: Made): void {
  const { parts, contents, rectangle, names, marker } = placement;
  if (formatAddress(rectangle) !== formatAddress(block.area)) {
    renameBlock(worksheet.context.workbook.names.getItem(nameOf(marker)), block.sheet, rectangle);
  }
  const { isOwnSheet, hasWidths, block: at } = block.record;
  const facts = { made, block: at, parts, contents, rectangle, names, isOwnSheet, hasWidths };
  keepRecord(worksheet, marker, formatRecord(finish(describeBlock(facts))));
}
